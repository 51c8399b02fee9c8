/** What a new language version leaves to translate. */
import { findings } from './table.js';

describe('what is still to be translated', () => {
    findings({
        'in titles, paragraphs, entries, papers and notes':
            'language: fr\n\nitem 1  <|…|>translation/untranslated\n\n<|…|>translation/untranslated résolution 10/3 …[^1]\n\na) <|…|>translation/untranslated\n\nb) Deux.\n\ndocumentation\n<|…|>translation/untranslated (CAC/COSP/WG.4/2024/3)\n\n[^1]: <|…|>translation/untranslated',
        'in the schedule': 'language: fr\n\nday 2024-09-03\n10:00-13:00  1, 2, 3\n- <|…|>translation/untranslated',
        'in the masthead': 'language: fr\nplace: <|…|>translation/untranslated\nvenue: Salle …\n\nitem 1  Ouverture',
        'not an ellipsis inside of a text, nor one that touches a word':
            'language: fr\n\nitem 1  Ouverture …\n\nLa Conférence a dit : « … la corruption … ».\n\n…et la suite.',
        'not the long ellipsis of Chinese': 'language: zh\n\nitem 1  会议开幕\n\n……以及其他事项。',
        'not in the original': 'language: en\n\nitem 1  …\n\n… and so on.',
    });
});
