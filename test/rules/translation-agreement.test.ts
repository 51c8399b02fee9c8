/** What language versions may have otherwise. */
import assert from 'node:assert/strict';
import type { Language } from '../../language/locales/locale.js';
import { sources } from '../properties/documents.js';
import { all, put, six, type VersionChange } from './six-versions.js';
import { filesOf, findingsInVersions, findingsInWords } from './versions.js';

/** Legitimate differences, each made in some of the versions. */
const legitimate: Readonly<Record<string, Partial<Record<Language, VersionChange>>>> = {
    'names, places, rooms, titles': {
        fr: all(put('place: Vienne', 'place: Vienne (Autriche)\nvenue: Centre international'), put('Salle A', 'Salle des conseils A')),
    },
    'the order in which numbers are cited': { es: put('la resolución 10/3 y a la decisión 7/1', 'la decisión 7/1 y a la resolución 10/3') },
    'a list of numbers, and each with its word': { en: put('Resolutions 9/1 and 10/4', 'Resolution 9/1 and resolution 10/4') },
    'a number cited again': { ru: put('Секретариат подготовил', 'Во исполнение резолюции 10/3 Секретариат подготовил') },
    'a range, and all numbers in it': {
        en: put('Resolutions 9/1 and 10/4', 'Resolutions 9/1 and 10/4 to 10/7'),
        fr: put('la résolution 10/4', 'les résolutions 10/4, 10/5, 10/6 et 10/7'),
        es: put('9/1 y 10/4', '9/1 y 10/4 a 10/7'),
        ru: put('9/1 и 10/4', '9/1 и 10/4–10/7'),
        ar: put('9/1 و10/4', '9/1 و10/4 إلى 10/7'),
        zh: put('第 10/4 号', '第 10/4 至 10/7 号'),
    },
    'a number without the word before it': { fr: put('la résolution 10/9', 'la résolution correspondante (10/9)') },
    'a symbol shortened': {
        en: put('CAC/COSP/WG.4/2024/3 and', 'CAC/COSP/WG.4/2024/3 and Add.1 and'),
        fr: put('2024/3[', '2024/3, CAC/COSP/WG.4/2024/3/Add.1['),
        es: put('2024/3 y', '2024/3 y Add.1 y'),
        ru: put('2024/3 и', '2024/3 и Add.1 и'),
        ar: put('2024/3 و', '2024/3 وAdd.1 و'),
        zh: put('2024/3 和', '2024/3 和 Add.1，以及'),
    },
    'a symbol with the star of a reissue': { zh: put('2025/1\n', '2025/1* [^*]\n') },
    'a note of a reissue': { zh: put('register: ', '[^*]: 因技术原因重新印发。\nregister: ') },
    'lines wrapped': { en: put('The agenda follows resolution 10/3 and', 'The agenda follows resolution\n10/3 and') },
    'notes in another order inside a paragraph': {
        fr: all(put('la décision 7/1 et de la résolution 10/3[^1]', 'la décision 7/1[^1] et de la résolution 10/3')),
        en: put('decision 7/1.[^1] Resolutions', 'decision 7/1. Resolutions[^1]'),
    },
    'two notes of one paragraph changed over': {
        en: all(put('2023/18.[^2]', '2023/18.[^2] Two.[^3]'), put('\n\nschedule', '\n[^3]: See CAC/COSP/2019/2.\n\nschedule')),
        fr: all(
            put('Le débat s’appuie', 'Deux[^2]. Le débat s’appuie'),
            put('2024/3[^2]', '2024/3[^3]'),
            put('[^2]: Le', '[^2]: Voir CAC/COSP/2019/2.\n[^3]: Le'),
        ),
        es: all(put('2023/18[^2]', '2023/18[^2]. Dos[^3]'), put('\n\nschedule', '\n[^3]: Véase CAC/COSP/2019/2.\n\nschedule')),
        ru: all(put('2023/18[^2]', '2023/18[^2]. Два[^3]'), put('\n\nschedule', '\n[^3]: См. CAC/COSP/2019/2.\n\nschedule')),
        ar: all(put('2023/18.[^2]', '2023/18.[^2] اثنان.[^3]'), put('\n\nschedule', '\n[^3]: انظر CAC/COSP/2019/2.\n\nschedule')),
        zh: all(put('2023/18。[^2]', '2023/18。[^2]两份。[^3]'), put('\n\nschedule', '\n[^3]: 见 CAC/COSP/2019/2。\n\nschedule')),
    },
    'a note written below its paragraph': {
        en: all(put('[^1]: See CAC/COSP/2017/14.\n', ''), put('as well.\n', 'as well.\n\n[^1]: See CAC/COSP/2017/14.\n')),
    },
    'a date with its year and without': { fr: put('20 août 2025', '20 août'), zh: put('于 2025 年 8 月 20 日前', '于 8 月 20 日前') },
    'times of day in other words': { en: put('10 a.m.', '10.00 a.m.'), fr: put('10 heures', '10 h'), ru: put('10 ч. 00 м.', '10:00') },
    'rows on one line': { ru: put('1 a)\n1 b)', '1 a), 1 b)') },
    'other dashes and dots in times': { fr: put('10:00-13:00', '10.00–13.00') },
    'Arabic-Indic digits': { ar: put('القرار 10/9', 'القرار ١٠/٩') },
    'meetings of one day listed by room': {
        es: put(
            '10:00-13:00 @ Sala B\n- Consultas oficiosas\n15:00-18:00 @ Sala A\n2 b) [^a]\n',
            '15:00-18:00 @ Sala A\n2 b) [^a]\n10:00-13:00 @ Sala B\n- Consultas oficiosas\n',
        ),
    },
    'keys of the masthead in another order': { ar: all(put('session: 16\n', ''), put('original: ', 'session: 16\noriginal: ')) },
    comments: { en: put('item 2  ', '// Two tasks.\nitem 2  ') },
};

describe('language versions', function () {
    this.timeout(20_000);
    it('that agree have no findings', async () => {
        assert.deepEqual(findingsInWords(await findingsInVersions(filesOf(six))), []);
    });

    for (const [name, changes] of Object.entries(legitimate)) {
        it(`may differ: ${name}`, async () => {
            const texts = { ...six };
            for (const [language, change] of Object.entries(changes)) {
                texts[language as Language] = change(texts[language as Language], language as Language);
            }
            assert.deepEqual(
                findingsInWords((await findingsInVersions(filesOf(texts))).filter((one) => one.code.startsWith('translation/'))),
                [],
            );
        });
    }

    it('agree with themselves under the name of another language, whatever they say', async () => {
        for (const { name, text } of sources.filter(({ text }) => /^language: /mu.test(text))) {
            const copy = text.replace(/^language: (\w+)/mu, (_, language: string) => `language: ${language === 'fr' ? 'es' : 'fr'}`);
            const found = await findingsInVersions({ 'one.agenda': text, 'other.agenda': copy });
            assert.deepEqual(
                findingsInWords(found.filter(({ code, severity }) => code.startsWith('translation/') && severity !== 'hint')),
                [],
                name,
            );
        }
    });
});
