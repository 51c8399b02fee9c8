/** The text of a new language version. */
import assert from 'node:assert/strict';
import type { Language } from '../../language/locales/index.js';
import { skeletonIn } from './agendas.js';
import { agendaIn } from './small-agenda.js';

/** The lines of a version after its masthead, without blank lines. */
async function versionOf(language: Language, to: Language, lines: readonly string[]): Promise<readonly string[]> {
    const made = (await skeletonIn(agendaIn(language, 'item 1  A', '', ...lines), to)).split('\n').filter((line) => line !== '');
    return made.slice(made.findIndex((line) => line.startsWith('item 1')) + 1);
}

function check(rule: string, from: Language, to: Language, lines: readonly string[], expected: readonly string[]): void {
    it(rule, async () => assert.deepEqual(await versionOf(from, to, lines), expected));
}

describe('a new language version', () => {
    it('keeps the facts of the masthead, has texts translated and tells the job number only', async () => {
        const lines = [
            'agenda A/AC.1/2024/1 [^*]',
            'language: en',
            'body: General Assembly',
            'session: 15',
            'place: Vienna',
            'title: Annotated provisional agenda [^**]',
            'job: V.24-11111 (E)',
            'colour: blue',
            'original: en',
            '',
            '[^*]: Reissued.',
            '',
            'item 1  A',
            '',
        ];
        assert.equal(
            await skeletonIn(lines.join('\n'), 'fr'),
            [
                'agenda A/AC.1/2024/1 [^*]',
                '// To translate: replace each … with a translation of the comment above it, then delete the comment.',
                'language: fr',
                'body: Assemblée générale',
                'session: 15',
                '// Vienna',
                'place: …',
                'title: Ordre du jour provisoire annoté [^**]',
                '// job: V.24-11111 (E)',
                '// colour: blue',
                'original: en',
                '',
                '// Reissued.',
                '[^*]: …',
                '',
                '// A',
                'item 1  …',
                '',
            ].join('\n'),
        );
    });
    it('has the session or meeting, the days, the item and the author as its language writes them', async () => {
        const lines = [
            'agenda A/79/100, E/2024/50',
            'language: en',
            'body: General Assembly',
            'meeting: sixth special meeting',
            'dates: 3 September 2024, 5–6 September 2024',
            'languages: English and French only',
            'item: 1 (b)',
            'author: Note by the Secretariat',
            'timezone: UTC +1',
            'style: geneva',
            '',
            'item 1  A',
            '',
            'item 1 (a)  B',
            '',
            'item 1 (b)  C',
            '',
        ];
        assert.deepEqual((await skeletonIn(lines.join('\n'), 'fr')).split('\n').slice(0, 12), [
            'agenda A/79/100, E/2024/50',
            '// To translate: replace each … with a translation of the comment above it, then delete the comment.',
            'language: fr',
            'body: Assemblée générale',
            'meeting: 6 special',
            'dates: 2024-09-03, 2024-09-05 to 2024-09-06',
            'languages: en, fr',
            'item: 1 b)',
            'author: Note du Secrétariat',
            'timezone: UTC+1',
            'style: geneva',
            '',
        ]);
    });
    it('has a session that is no number translated', async () => {
        const text = await skeletonIn('agenda A/1/1\nlanguage: en\nsession: Annual session 2024\n', 'es');
        assert.match(text, /\n\/\/ Annual session 2024\nsession: …\n/u);
    });
    it('has the line ends of its original', async () => {
        const text = await skeletonIn(agendaIn('en', 'item 1  A', '', 'One.').replaceAll('\n', '\r\n'), 'fr');
        assert.ok(!/[^\r]\n/u.test(text));
    });

    const deep = ['item 2  B', 'item 2 (a)  C', 'item 2 (a) (i)  D', 'item 2 (a) (ii)  E', 'item 2 (b)  F'];
    const labels = async (from: Language, to: Language, lines: readonly string[]): Promise<readonly string[]> =>
        (await versionOf(from, to, lines)).filter((line) => !line.startsWith('//')).map((line) => line.replace(/\s+…$/u, ''));
    for (const [to, expected] of [
        ['en', ['item 2', 'item 2 (a)', 'item 2 (a) (i)', 'item 2 (a) (ii)', 'item 2 (b)']],
        ['fr', ['item 2', 'item 2 a)', 'item 2 a) i)', 'item 2 a) ii)', 'item 2 b)']],
        ['ru', ['item 2', 'item 2 a)', 'item 2 a) i)', 'item 2 a) ii)', 'item 2 b)']],
        ['zh', ['item 2', 'item 2(a)', 'item 2(a)(一)', 'item 2(a)(二)', 'item 2(b)']],
    ] as const) {
        it(`labels its items in the markers of ${to}`, async () => assert.deepEqual(await labels('en', to, deep), expected));
    }
    it('labels its items in abjad letters in Arabic, and in Latin ones from Arabic', async () => {
        assert.deepEqual(await labels('en', 'ar', ['item 2  B', 'item 2 (a)  C', 'item 2 (b)  D']), ['item 2', 'item 2 (أ)', 'item 2 (ب)']);
        assert.deepEqual(await labels('ar', 'es', ['item 2  ب', 'item 2 (أ)  ج', 'item 2 (ب)  د']), ['item 2', 'item 2 a)', 'item 2 b)']);
    });

    check(
        'has the entries of lists in its own markers',
        'en',
        'ru',
        ['Tasks:', '', '(a) One;', '', '(i) Two;', '', '(ii) Three;', '', '(b) Four.', '', '- Five'],
        ['// Tasks:', '…', '// One;', 'a) …', '// Two;', 'i) …', '// Three;', 'ii) …', '// Four.', 'b) …', '// Five', '- …'],
    );
    check(
        'has the registered title of a resolution where it is quoted',
        'en',
        'zh',
        [
            'By its resolution 9/1, entitled “Sharm el-Sheikh declaration”, the Conference acted on 3 September 2024.[^1]',
            '',
            '[^1]: See A/79/1.',
        ],
        [
            '// By its resolution 9/1, entitled “Sharm el-Sheikh declaration”, the Conference acted on 3 September 2024.[^1]',
            '… 题为“关于在紧急情况和危机应对与恢复期间加强国际合作预防和打击腐败的沙姆沙伊赫宣言”的第 9/1 号决议 … 2024 年 9 月 3 日[^1]',
            '// See A/79/1.',
            '[^1]: … A/79/1',
        ],
    );
    check(
        'names the body of a resolution, and the next one where it changes',
        'en',
        'es',
        ['See General Assembly resolutions 58/4 and 60/1, and resolution 3/2 of the Conference.'],
        [
            '// See General Assembly resolutions 58/4 and 60/1, and resolution 3/2 of the Conference.',
            '… Asamblea General … resolución 58/4 … resolución 60/1 … Conferencia de los Estados Parte en la Convención de las Naciones Unidas contra la Corrupción … resolución 3/2 …',
        ],
    );
    check(
        'keeps the words around a resolution of a body that no register knows',
        'en',
        'fr',
        ['The group recalled Harbour Board resolution 5/1 of last year.'],
        ['// The group recalled Harbour Board resolution 5/1 of last year.', '… The group recalled Harbour Board resolution 5/1 …'],
    );
    check(
        'mentions items by its own labels, and keeps addresses',
        'zh',
        'fr',
        ['item 1(a)  甲', '', 'item 1(b)  乙', '', '见{item 1(b)}和 www.un.org/x。'],
        ['// 甲', 'item 1 a)  …', '// 乙', 'item 1 b)  …', '// 见{item 1(b)}和 www.un.org/x。', '… {item 1 b)} … www.un.org/x'],
    );
    check(
        'has the whole schedule, with tracks, continued items, notes and rows',
        'en',
        'ar',
        [
            'item 1 (a)  B',
            'item 1 (b)  C',
            'schedule Proposed organization of work',
            '',
            '// agenda-ignore schedule/weekend',
            'day 2024-09-03',
            '10:00-13:00 @ Room A',
            '1 (a) [^a], 1 (b)',
            '15:00-18:00  1 (a) (continued)',
            '- Reception',
            '',
            '[^a]: Jointly.',
        ],
        [
            '// B',
            'item 1 (أ)  …',
            '// C',
            'item 1 (ب)  …',
            'schedule مشروع تنظيم الأعمال',
            '// agenda-ignore schedule/weekend',
            'day 2024-09-03',
            '10:00-13:00 @ Room A',
            '1 (أ) [^a], 1 (ب)',
            '15:00-18:00  1 (أ) (تابع)',
            '// Reception',
            '- …',
            '// Jointly.',
            '[^a]: …',
        ],
    );
    check(
        'lists the papers by their symbols',
        'fr',
        'zh',
        ['documentation', 'Note du secrétariat (A/79/1)', '- Rapport sans cote'],
        ['documentation', '// Note du secrétariat (A/79/1)', '… （A/79/1）', '// Rapport sans cote', '- …'],
    );
    it('is made of a broken original too', async () => {
        const text = await skeletonIn('item\n\nitem 2 (x) (y)\n\nschedule\nday\n10:00-\n2 (c) ?\n???\n', 'fr');
        assert.match(text, /day\n10:00-/u);
    });
});
