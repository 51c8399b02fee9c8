/** What a new language version leaves to translate. */
import { findings } from './table.js';

describe('what is still to be translated', () => {
    findings({
        'in titles, paragraphs, entries, papers and notes':
            'language: fr\n\nitem 1  <|…|>translation/untranslated\n\n<|…|>translation/untranslated résolution 10/3 …[^1]\n\na) <|…|>translation/untranslated\n\nb) Deux.\n\ndocumentation\n<|…|>translation/untranslated (CAC/COSP/WG.4/2024/3)\n\n[^1]: <|…|>translation/untranslated',
        'in the schedule': 'language: fr\n\nday 2024-09-03\n10:00-13:00  1, 2, 3\n- <|…|>translation/untranslated',
        'in the masthead':
            'language: fr\nplace: <|…|>translation/untranslated\nvenue: Salle <|…|>translation/untranslated\n\nitem 1  Ouverture',
        'in the middle and at the end, once for each passage':
            'language: fr\n\nitem 1  Ouverture <|…|>translation/untranslated\n\nLe texte <|…|>translation/untranslated 10 heures … mardi 18 mai 2027\n\na) Un <|…|>translation/untranslated\nà la ligne\n\ndocumentation\nNote <|…|>translation/untranslated (CAC/COSP/WG.4/2024/3)\n\nschedule\n\nday 2024-09-03\n10:00-13:00  1\n- Consultations <|…|>translation/untranslated',
        'before the mark of a note, beside a no-break space, and behind a quotation':
            'language: fr\n\nitem 1  Ouverture\n\nEn vertu de <|…|>translation/untranslated[^1]\n\nLes «\u00a0mots\u00a0»\u00a0<|…|>translation/untranslated\n\n[^1]: Voir <|…|>translation/untranslated A/79/2',
        'in Spanish': 'language: es\n\nitem 1  Apertura\n\nEn su <|…|>translation/untranslated resolución 58/4 …',
        'in Russian': 'language: ru\n\nitem 1  Открытие\n\nВ своей <|…|>translation/untranslated резолюции 58/4 …',
        'in Arabic': 'language: ar\n\nitem 1  افتتاح الدورة\n\nوفقا <|…|>translation/untranslated القرار 58/4 …',
        'in Chinese': 'language: zh\n\nitem 1  会议开幕\n\n根据 <|…|>translation/untranslated 第 58/4 号决议 …',
        'in English': 'language: en\noriginal: fr\n\nitem 1  Opening\n\nIn its <|…|>translation/untranslated resolution 58/4 …',
        'behind a quotation or a bracket that is not closed':
            'language: fr\n\nitem 1  Ouverture\n\nSelon « la note (ou <|…|>translation/untranslated fin',
        'not in quotation marks and brackets, and not beside a word':
            'language: fr\n\nitem 1  Ouverture…\n\nLa Conférence a dit : « … la (corruption) … ». Et “ … ” aussi.\n\nEt […] puis ( … ) ou [ … ].\n\n…et la suite, etc…\n\na) « Un “ … ” deux … ».',
        'not in quotation marks of Russian and Arabic': 'language: ru\n\nitem 1  Открытие\n\nСказано: „ … “ и « … ».',
        'not in those of Arabic': 'language: ar\n\nitem 1  افتتاح الدورة\n\nقال: ” … “ و« … ».',
        'not in those of Chinese': 'language: zh\n\nitem 1  会议开幕\n\n他说：“ … ”和《 … 》。',
        'not the long ellipsis of Chinese': 'language: zh\n\nitem 1  会议开幕\n\n……以及其他事项。',
        'not in a comment': 'language: fr\n\nitem 1  Ouverture\n\nUn texte\n// A text … here\nsans rien.',
        'not in the original': 'language: en\n\nitem 1  <|…|>text/unfilled\n\n… and so on.',
    });
    findings(
        {
            'not in a title that has one in the original': 'language: fr\n\nitem 1  Paix … sécurité\n\nTexte.',
            'but at the beginning of such a title': 'language: fr\n\nitem 1  <|…|>translation/untranslated\n\nTexte.',
        },
        {
            versions: ['agenda CAC/COSP/WG.4/2024/1\nlanguage: en\noriginal: en\n\nitem 1  Peace … security\n\nText.\n'],
            rules: { 'translation/masthead': 'off' },
        },
    );
});
