/** Mistakes planted in each of six language versions in turn: each is reported in that version, at its place, and nowhere else. */
import assert from 'node:assert/strict';
import { type Language, languages } from '../../language/locales/locale.js';
import { sources } from '../properties/documents.js';
import { applied } from './harness.js';
import { all, type VersionChange, cut, labelIn, put, six, without } from './six-versions.js';
import { type FoundInFile, findingsInVersions } from './versions.js';

interface PlantedTranslation {
    readonly plant: VersionChange;
    /** The code, and the text at the range; a label in square brackets is written in the language's form. */
    readonly code: string;
    readonly at: string | RegExp;
    /** Text of the finding's line, if the text at the range occurs several times. */
    readonly line?: string;
}

const mistakes: Readonly<Record<string, PlantedTranslation>> = {
    'the session': { plant: put('session: 16', 'session: 17'), code: 'translation/masthead', at: '17' },
    'the last day of the session': {
        plant: put('to 2025-09-05', 'to 2025-09-06'),
        code: 'translation/masthead',
        at: '2025-09-02 to 2025-09-06',
    },
    'the date of the document': { plant: put('issued: 2025-06-12', 'issued: 2025-06-21'), code: 'translation/masthead', at: '2025-06-21' },
    'the distribution': { plant: put('distribution: General', 'distribution: Limited'), code: 'translation/masthead', at: 'Limited' },
    'the original language': { plant: put('original: en', 'original: fr'), code: 'translation/masthead', at: 'fr' },
    'the last item dropped': { plant: all(without('4'), cut(/\n4\n/u, '\n')), code: 'translation/item', at: '3' },
    'an item dropped and the next one renumbered': {
        plant: all(without('3'), put('item 4  ', 'item 3  '), put('\n3\n4\n', '\n3\n')),
        code: 'translation/item',
        at: '2',
        line: 'item 2  ',
    },
    'an item added': {
        plant: all(put('[^1]: ', 'item 5  ABC\n\nABC.\n\n[^1]: '), put('\n4\n', '\n4\n5\n')),
        code: 'translation/item',
        at: '5',
    },
    'an item added in the middle and the next ones renumbered': {
        plant: all(put('item 4  ', 'item 5  '), put('item 3  ', 'item 3  ABC\n\nABC.\n\nitem 4  '), put('\n4\n', '\n4\n5\n')),
        code: 'translation/item',
        at: '3',
    },
    'a slot moved by half an hour': {
        plant: put('15:00-18:00\n2\n', '15:30-18:00\n2\n'),
        code: 'translation/schedule',
        at: '15:30-18:00',
    },
    'a day': { plant: put('day 2025-09-03', 'day 2025-09-04'), code: 'translation/schedule', at: '2025-09-04' },
    'a meeting dropped': {
        plant: cut(/15:00-18:00 @ [^\n]* ?B[^\n]*\n- [^\n]*\n/u),
        code: 'translation/schedule',
        at: '2025-09-03',
    },
    'a meeting added': {
        plant: put('day 2025-09-05\n', 'day 2025-09-05\n15:00-18:00\n- ABC\n'),
        code: 'translation/schedule',
        at: '15:00-18:00',
    },
    'a meeting in another room': {
        plant: cut(/(day 2025-09-05\n10:00-13:00 @ [^\n]*)A/u, '$1B'),
        code: 'translation/schedule',
        at: /^\S* ?B|^B/u,
    },
    'a meeting in a room that is not theirs': {
        plant: cut(/(day 2025-09-03\n10:00-13:00 @ [^\n]*)A/u, '$1C'),
        code: 'translation/schedule',
        at: /^\S* ?\S* ?C$|^C/u,
    },
    'an item taken up at another meeting': {
        plant: all(put('[2 (a) (i)]\n\nday', '\nday'), put('[2 (a) (ii)]\n10', '[2 (a) (ii)]\n[2 (a) (i)]\n10')),
        code: 'translation/schedule',
        at: '[2 (a) (i)]',
    },
    'two rows exchanged': {
        plant: (text, language) =>
            /1 [^\n]*, 1/u.test(text)
                ? put('[1 (a)], [1 (b)]', '[1 (b)], [1 (a)]')(text, language)
                : put('[1 (a)]\n[1 (b)]', '[1 (b)]\n[1 (a)]')(text, language),
        code: 'translation/schedule',
        at: '[1 (b)]',
    },
    'a row of free text dropped': {
        plant: cut(/(\n4\n)- [^\n]*\n/u, '$1'),
        code: 'translation/schedule',
        at: '10:00-13:00',
    },
    'a date in the text': {
        plant: cut(/(heading [^\n]*\n\n[^\n]*?)20( (?:August|août|de agosto|августа|آب|日)|(?= 日))/u, '$121$2'),
        code: 'translation/schedule',
        at: /21/u,
    },
    'a time in the text': {
        plant: (text, language) => times[language].reduce((result, [from, to]) => put(from, to)(result, language), text),
        code: 'translation/schedule',
        at: /11/u,
    },
    'the number of a resolution': { plant: cut(/10\/9/u, '10/4'), code: 'translation/citation', at: '10/4' },
    'the number of a resolution in a note': { plant: cut(/6\/1(?!\d)/u, '6/2'), code: 'translation/citation', at: '6/2' },
    'a resolution that is a decision': {
        plant: (text, language) => decisions[language].reduce((result, [from, to]) => put(from, to)(result, language), text),
        code: 'translation/citation',
        at: '7/1',
    },
    'a symbol with another year': { plant: cut(/COSP\/2023\/18/u, 'COSP/2021/18'), code: 'translation/symbol', at: 'CAC/COSP/2021/18' },
    'a paper of the documentation with another number': {
        plant: cut(/2025\/3([)）])/u, '2025/4$1'),
        code: 'translation/symbol',
        at: 'CAC/COSP/WG.4/2025/4',
    },
    'a paper taken off the documentation': {
        plant: cut(/documentation\n[^\n]*2025\/3[)）]\n/u),
        code: 'translation/symbol',
        at: '[2 (b)]',
    },
    'a paper listed in addition': {
        plant: cut(/(2025\/3[)）]\n)/u, '$1ABC (CAC/COSP/WG.4/2025/5)\n'),
        code: 'translation/symbol',
        at: 'CAC/COSP/WG.4/2025/5',
    },
    'a symbol in a note': { plant: cut(/2017\/14/u, '2017/41'), code: 'translation/symbol', at: 'CAC/COSP/2017/41' },
    'a note missing': {
        plant: all(cut(/\[\^2\]/u), cut(/\n\[\^2\]: [^\n]*/u)),
        code: 'translation/note',
        at: '2',
        line: 'item 2  ',
    },
    'a note missing in the annex': { plant: all(cut(/ \[\^a\]/u), cut(/\n\[\^a\]: [^\n]*/u)), code: 'translation/note', at: '[2 (b)]' },
    'a note added': {
        plant: all(cut(/((?:41|٤١) [^\n]*)\n/u, '$1[^3]\n'), put('\nschedule', '[^3]: ABC.\n\nschedule')),
        code: 'translation/note',
        at: '[^3]',
    },
    'a paragraph dropped': {
        plant: cut(/(item 1 [^\n]{1,3} {2}[^\n]*\n\n[^\n]*7\/1[^\n]*\n)\n[^\n]*\n/u, '$1'),
        code: 'translation/structure',
        at: '[1 (b)]',
    },
    'a paragraph with all that it cites dropped': {
        plant: all(cut(/\n[^\n]*2023\/18[^\n]*\n/u), cut(/\n\[\^2\]: [^\n]*/u)),
        code: 'translation/structure',
        at: '2',
        line: 'item 2  ',
    },
    'a paragraph added': { plant: cut(/((?:41|٤١) [^\n]*\n)/u, '$1\nABC.\n'), code: 'translation/structure', at: 'ABC.' },
    'an entry of a list dropped': {
        plant: cut(/\n\(?(?:b|ب)\) [^\n]*\n/u),
        code: 'translation/structure',
        at: '2',
        line: 'item 2  ',
    },
    'a paper without a symbol dropped': { plant: cut(/(2025\/2[)）]\n)[^\n]+\n/u, '$1'), code: 'translation/structure', at: '[1 (b)]' },
    'a heading dropped': { plant: cut(/heading [^\n]*\n\n[^\n]*\n\n/u), code: 'translation/structure', at: 'CAC/COSP/WG.4/2025/1' },
};

/** The mistakes that a fix corrects by copying. */
const mended = new Set([
    'the session',
    'the last day of the session',
    'the date of the document',
    'the distribution',
    'the original language',
    'the last item dropped',
    'a slot moved by half an hour',
    'a day',
    'a meeting dropped',
    'a meeting added',
    'an item taken up at another meeting',
    'two rows exchanged',
    'a row of free text dropped',
    'the number of a resolution',
    'the number of a resolution in a note',
    'a symbol with another year',
    'a paper of the documentation with another number',
    'a symbol in a note',
    'a note missing in the annex',
]);

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

const times = {
    en: [['at 10 a.m.', 'at 11 a.m.']],
    fr: [['à 10 heures', 'à 11 heures']],
    es: [['10.00 horas', '11.00 horas']],
    ru: [['10 ч. 00', '11 ч. 00']],
    ar: [['الساعة 10:00', 'الساعة 11:00']],
    zh: [['上午 10 时', '上午 11 时']],
} as const;

const decisions = {
    en: [['decision 7/1', 'resolution 7/1']],
    fr: [['de la décision 7/1', 'de la résolution 7/1']],
    es: [['a la decisión 7/1', 'a la resolución 7/1']],
    ru: [['решения 7/1', 'резолюции 7/1']],
    ar: [['والمقرر 7/1', 'والقرار 7/1']],
    zh: [['7/1 号决定', '7/1 号决议']],
} as const;

function findingsInWords(found: readonly FoundInFile[]): readonly string[] {
    return found.map(({ file, code, text, message }) => `${file} ${code} “${text}” ${message}`);
}

describe('language versions', function () {
    this.timeout(20_000);
    it('that agree have no findings', async () => {
        assert.deepEqual(findingsInWords(await findingsInVersions(filesOf(six))), []);
    });

    for (const [name, { plant, code, at, line }] of Object.entries(mistakes)) {
        for (const language of languages) {
            it(`tell of a mistake in one, where it stands: ${name}, ${language}`, async () => {
                const found = await findingsInVersions(filesOf({ ...six, [language]: plant(six[language], language) }));
                assert.deepEqual(
                    found.map((one) => `${one.file} ${one.code} ${one.severity}`),
                    [`meeting.${language}.agenda ${code} warning`],
                    findingsInWords(found).join('\n'),
                );
                const spelled = (text: string): string => text.replace(/\[(\d[^\]^]*)\]/gu, (_, label: string) => labelIn(label, language));
                const [{ text, line: whole = '' } = { text: '' }] = found;
                if (typeof at === 'string') {
                    assert.equal(text, spelled(at));
                } else {
                    assert.match(text, at);
                }
                assert.ok(whole.startsWith(spelled(line ?? '')), whole);
            });
        }
    }

    for (const [name, { plant, code }] of Object.entries(mistakes).filter(([name]) => mended.has(name))) {
        for (const language of languages) {
            it(`are mended from another version: ${name}, ${language}`, async () => {
                const planted = plant(six[language], language);
                const [finding] = await findingsInVersions(filesOf({ ...six, [language]: planted }));
                assert.ok((finding?.fixes.length ?? 0) > 0, 'there is a fix');
                for (const fix of finding?.fixes ?? []) {
                    const text = applied(planted, fix);
                    const left = await findingsInVersions(filesOf({ ...six, [language]: text }));
                    // A copied item comes without its text and its meeting.
                    const rest = code === 'translation/item' ? left.filter((one) => one.code === code) : left;
                    assert.deepEqual(findingsInWords(rest), [], `${fix.title}\n${text}`);
                }
            });
        }
    }

    it('are mended in everything but the words by taking over a schedule', async () => {
        const [, rest] = six.fr.split('\nschedule\n');
        const bare = six.fr.slice(0, six.fr.length - (rest?.length ?? 0) - '\nschedule\n'.length);
        const [finding] = (await findingsInVersions(filesOf({ ...six, fr: bare }))).filter((one) => one.code === 'translation/schedule');
        assert.equal(finding?.message, 'There is no schedule here; the English version has one.');
        const text = applied(bare, finding.fixes[0]);
        assert.deepEqual(findingsInWords(await findingsInVersions(filesOf({ ...six, fr: text }))), [], text);
        assert.match(text, /\n2 a\) i\)\n/u);
    });

    it('keep the names of their notes when they take over a schedule', async () => {
        const ar = six.ar.replaceAll('[^a]', '[^أ]');
        const planted = ar.replace('15:00-18:00\n2\n', '15:30-18:00\n2\n');
        const [finding] = await findingsInVersions(filesOf({ ...six, ar: planted }));
        assert.equal(
            applied(
                planted,
                finding?.fixes.find(({ title }) => title.startsWith('Take over')),
            ),
            ar,
        );
    });

    it('keep their rows, rooms, notes and comments when they take over a schedule', async () => {
        const planted = six.fr
            .replace('day 2025-09-03', '// agenda-ignore schedule/weekend\nday 2025-09-03')
            .replace('15:00-18:00 @ Salle A', '// Après-midi\n14:00-18:00 @ Salle A');
        const found = await findingsInVersions(filesOf({ ...six, fr: planted }));
        const [finding] = found.filter((one) => one.code === 'translation/schedule');
        const text = applied(
            planted,
            finding?.fixes.find(({ title }) => title.startsWith('Take over')),
        );
        assert.equal(text, planted.replace('14:00', '15:00').replace('schedule\n\nday', 'schedule\n\nday'));
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

    it('are measured by the original where there are two', async () => {
        const fr = six.fr.replace('session: 16', 'session: 17');
        const found = async (texts: Partial<Record<Language, string>>): Promise<readonly string[]> =>
            (await findingsInVersions(filesOf(texts)))
                .filter(({ severity }) => severity !== 'hint')
                .map(({ file, code }) => `${file} ${code}`);
        assert.deepEqual(await found({ en: six.en, fr }), ['meeting.fr.agenda translation/masthead']);
        // The original counts as right even if the mistake is its own: no other version overrules it.
        assert.deepEqual(await found({ en: six.en.replace('session: 16', 'session: 17'), fr: six.fr }), [
            'meeting.fr.agenda translation/masthead',
        ]);
    });

    it('are both told where there are two and neither is the original', async () => {
        const fr = six.fr.replace('session: 16', 'session: 17');
        const found = (await findingsInVersions(filesOf({ es: six.es, fr }))).filter(({ severity }) => severity !== 'hint');
        assert.deepEqual(
            found.map(({ file, code }) => `${file} ${code}`),
            ['meeting.es.agenda translation/masthead', 'meeting.fr.agenda translation/masthead'],
        );
    });

    it('that are missing are named by a hint, once there are two', async () => {
        assert.deepEqual(findingsInWords(await findingsInVersions(filesOf({ en: six.en }))), []);
        const [first, second] = await findingsInVersions(filesOf({ en: six.en, ru: six.ru }));
        assert.equal(first?.message, 'There is no version in Arabic, Spanish, French or Chinese yet.');
        assert.deepEqual([first?.severity, second?.file], ['hint', 'meeting.ru.agenda']);
    });

    it('do not depend on the order of the files', async () => {
        const planted = { ...six, ru: six.ru.replace('10/9', '10/4'), ar: six.ar.replace('session: 16', 'session: 17') };
        const inOrder = findingsInWords(await findingsInVersions(filesOf(planted))).toSorted();
        assert.equal(inOrder.length, 2);
        for (let turn = 1; turn < languages.length; turn++) {
            const turned = [...languages.slice(turn), ...languages.slice(0, turn)].toReversed();
            const found = await findingsInVersions(filesOf(Object.fromEntries(turned.map((language) => [language, planted[language]]))));
            assert.deepEqual(findingsInWords(found).toSorted(), inOrder);
        }
    });

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

    it('tell the same two by two, each from its side', async () => {
        for (const [name, { plant }] of Object.entries(mistakes)) {
            const fr = plant(six.fr, 'fr');
            const found = await findingsInVersions(filesOf({ en: six.en, fr }));
            const codes = found
                .filter(({ code, severity }) => code.startsWith('translation/') && severity !== 'hint')
                .map(({ file }) => file);
            // Each claims to be the original.
            const both = name === 'the original language' ? ['meeting.en.agenda', 'meeting.fr.agenda'] : ['meeting.fr.agenda'];
            assert.deepEqual(codes, both, `${name}\n${findingsInWords(found).join('\n')}`);
        }
    });
});

function filesOf(texts: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(texts).map(([language, text]) => [`meeting.${language}.agenda`, text]));
}
