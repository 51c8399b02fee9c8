import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { nextSessionOf } from '../../language/drafting/roll-forward/facts.js';
import { rolledFileName } from '../../language/drafting/roll-forward/file-name.js';
import { findingsIn } from '../rules/harness.js';
import { nextOf, readingIn, rolled, shapeOf, usual } from './rolled.js';

const head = (more = '', language = 'en'): string =>
    `agenda CAC/COSP/WG.4/2024/1\nlanguage: ${language}\nmeeting: 15\ndates: 2024-09-03 to 2024-09-06\n${more}`;

/** The lines of the body that the roll adds or changes. */
function fresh(source: string, typed = {}): readonly string[] {
    const known = new Set(source.split('\n'));
    return rolled(source, typed)
        .text.split('\n')
        .filter((line) => !known.has(line))
        .slice(3);
}

/** A row: what is rolled below the masthead, and the lines that are new. */
function rolls(rows: Readonly<Record<string, readonly [body: string, ...expected: readonly string[]]>>, typed = {}, language = 'en'): void {
    for (const [name, [body, ...expected]] of Object.entries(rows)) {
        it(name, () => assert.deepEqual(fresh(`${head('', language)}\n${body}\n`, typed), expected));
    }
}

describe('an agenda rolled forward', () => {
    describe('has the masthead of the next session', () => {
        const masthead = (source: string, typed = {}): string => rolled(`${source}\n\nitem 1  A\n`, typed).text.split('\n\n')[0] ?? '';
        it('with its symbol, number and days', () =>
            assert.equal(
                masthead(head('place: Vienna')),
                'agenda CAC/COSP/WG.4/2026/1\nlanguage: en\nmeeting: 17\ndates: 2026-09-01 to 2026-09-04\nplace: Vienna',
            ));
        it('without the day of issue and the job number of the last document', () =>
            assert.doesNotMatch(masthead(head('issued: 2024-06-13\njob: V.24-11111 (E) 130624 140624')), /2024|11111/u));
        it('with the key that the session calls itself by', () =>
            assert.match(masthead(head(), { session: '3rd special session' }), /\nsession: 3 special\n/u));
        it('with the lines that were missing', () =>
            assert.equal(
                masthead('agenda CAC/COSP/WG.4/2024/1\nplace: Vienna'),
                'agenda CAC/COSP/WG.4/2026/1\nplace: Vienna\nsession: 17\ndates: 2026-09-01 to 2026-09-04',
            ));
        it('with days apart', () =>
            assert.match(
                masthead(head(), { dates: '2026-09-01, 2026-09-03 to 2026-09-04' }),
                /\ndates: 2026-09-01, 2026-09-03 to 2026-09-04$/u,
            ));
        it('without the asterisk of a reissue', () =>
            assert.match(masthead(head().replace('2024/1', '2024/1*')), /^agenda CAC\/COSP\/WG\.4\/2026\/1\n/u));
        it('with both symbols of a document of two bodies', () =>
            assert.match(
                masthead('agenda A/79/100, E/2024/50\nsession: 79\ndates: 2024-09-03', { symbol: 'A/80/100, E/2025/50' }),
                /^agenda A\/80\/100, E\/2025\/50\n/u,
            ));
        for (const [language, session, dates, expected] of [
            ['en', 'Fifteenth session', '3-6 September 2024', /Seventeenth session\ndates: 1–4 September 2026/u],
            ['fr', 'Quinzième session', '3-6 septembre 2024', /Dix-septième session\ndates: 1\S*[-–]4 septembre 2026/u],
            [
                'es',
                '15º período de sesiones',
                '3 a 6 de septiembre de 2024',
                /Decimoséptimo período de sesiones\ndates: 1 a 4 de septiembre de 2026/u,
            ],
            ['ru', 'Пятнадцатая сессия', '3–6 сентября 2024 года', /Семнадцатая сессия\ndates: 1–4 сентября 2026 года/u],
            ['ar', 'الدورة الخامسة عشرة', '3-6 أيلول/سبتمبر 2024', /الدورة السابعة عشرة\ndates: 1-4 أيلول\/سبتمبر 2026/u],
            ['zh', '第十五届会议', '2024年9月3日至6日', /第十七届会议\ndates: 2026年9月1日至4日/u],
        ] as const) {
            it(`in the words of ${language} where the last one was written in words`, () =>
                assert.match(
                    masthead(`agenda A/HRC/15/1\nlanguage: ${language}\nsession: ${session}\ndates: ${dates}`).replaceAll('\u00a0', ' '),
                    expected,
                ));
        }
    });

    describe('moves the days of the timetable', () => {
        const days = (...all: readonly string[]): string =>
            `schedule\n\n${all.map((day) => `day ${day}\n10:00-13:00 @ Room B\n1\n`).join('\n')}`;
        rolls({
            'to the same weekdays': [
                days('2024-09-03', '2024-09-05'),
                '// look again: nothing is planned for Wednesday 2026-09-02, Friday 2026-09-04',
                'day 2026-09-01',
                'day 2026-09-03',
            ],
        });
        it('and says which working days have no meeting', () =>
            assert.match(
                rolled(`${head()}\n${days('2024-09-03', '2024-09-04', '2024-09-05')}`).text,
                /\n\/\/ look again: nothing is planned for Friday 2026-09-04\nschedule\n/u,
            ));
        it('over weekends, week by week', () => {
            const source = head().replace('2024-09-06', '2024-09-13');
            const { text } = rolled(`${source}\n${days('2024-09-03', '2024-09-13')}`, { dates: '2026-09-01 to 2026-09-11' });
            assert.match(text, /day 2026-09-01[\s\S]*day 2026-09-11\n/u);
        });
        it('to the day of the same number where weekdays do not fit', () => {
            const { text, told } = rolled(`${head()}\n${days('2024-09-03', '2024-09-04', '2024-09-05', '2024-09-06')}`, {
                dates: '2026-08-31 to 2026-09-03',
            });
            assert.deepEqual(text.match(/^day .*/gmu), ['day 2026-08-31', 'day 2026-09-01', 'day 2026-09-02', 'day 2026-09-03']);
            assert.match(told.join(), /the weekdays do not fit/u);
        });
        it('and keeps the meetings for which there is no day behind the last one', () => {
            const { text, told } = rolled(`${head()}\n${days('2024-09-03', '2024-09-04', '2024-09-05', '2024-09-06')}`, {
                dates: '2026-09-01 to 2026-09-02',
            });
            assert.deepEqual(text.match(/^day .*/gmu), ['day 2026-09-01', 'day 2026-09-02', 'day 2026-09-03', 'day 2026-09-04']);
            assert.match(text, /\/\/ look again: the next session has no day for these meetings\nday 2026-09-03\n/u);
            assert.match(told.join(), /no day for the meetings that stand under Thursday 2026-09-03, Friday 2026-09-04/u);
        });
        it('and asks for a look at days before the session', () =>
            assert.match(
                rolled(`${head()}\n${days('2024-09-02', '2024-09-03')}`).text,
                /\/\/ look again: this day stands before the session\nday 2026-08-31\n/u,
            ));
        it('of meetings before the session with the same distance', () =>
            assert.match(rolled(`${head()}\n${days('2024-09-02', '2024-09-03')}`).text, /day 2026-08-31[\s\S]*day 2026-09-01/u));
        it('and leaves a day that cannot be read', () =>
            assert.match(
                rolled(`${head()}\n${days('2024-09-03', '2024-09-31')}`).text,
                /look again: its date could not be read, and stays as it is\nday 2024-09-31/u,
            ));
    });

    describe('asks for a second look', () => {
        rolls({
            'at dates': ['item 1  A\n\nIt opens on 3 September 2024.', '// look again: dates: 3 September 2024'],
            'at sessions': ['item 1  A\n\nThe report on its tenth session is before it.', '// look again: sessions: tenth session'],
            'at sessions of a list': [
                'item 1  A\n\nSee its first, sixth and 13th sessions.',
                '// look again: sessions: first, sixth and 13th sessions',
            ],
            'at citations': ['item 1  A\n\nSee resolution 10/3.', '// look again: citations: 10/3'],
            'at symbols': ['item 1  A\n\nSee CAC/COSP/2023/18.', '// look again: symbols: CAC/COSP/2023/18'],
            'at other figures': ['item 1  A\n\n(a) It has 12 members.', '// look again: figures: 12'],
            'in titles, once for a line': ['item 1  Report on 2023 and 2024', '// look again: figures: 2023; 2024'],
            'in notes': ['item 1  A[^1]\n\n[^1]: Adopted in 2011.', '// look again: figures: 2011'],
            'above a table': ['item 1  A\n\n| a | 1 |\n| b | 2 |', '// look again: figures: 1; figures: 2'],
            'in the rows of a timetable': [
                'schedule\n\nday 2024-09-03\n10:00-13:00\n- Joint meeting with item 4',
                '// look again: nothing is planned for Wednesday 2026-09-02, Thursday 2026-09-03, Friday 2026-09-04',
                'day 2026-09-01',
                '// look again: figures: 4',
            ],
            'at nothing else': ['item 1  A\n\nThe Group may wish to adopt {item 1} and see www.un.org/2024/a.[^1]\n\n[^1]: Nothing.'],
        });
        for (const [language, text, expected] of [
            ['fr', 'Le rapport de sa quatorzième session est attendu.', 'quatorzième session'],
            ['es', 'El informe de su 14º período de sesiones está listo.', '14º período'],
            ['ru', 'Доклад о работе четырнадцатой сессии готов.', 'четырнадцатой сессии'],
            ['ar', 'يعرض تقرير الدورة الرابعة عشرة.', 'الدورة الرابعة عشرة'],
            ['zh', '第十四届会议的报告已经印发。', '第十四届会议'],
        ] as const) {
            describe(`in ${language}`, () =>
                rolls({ 'at sessions': [`item 1  A\n\n${text}`, `// look again: sessions: ${expected}`] }, {}, language));
        }
        it('and a comment of an earlier time gives way', () =>
            assert.doesNotMatch(
                rolled(`${head()}\nitem 1  A\n\n// look again: dates: 3 May 2022\n// Mine.\nIt opens on 3 September 2024.\n`).text,
                /May 2022/u,
            ));
    });

    describe('has papers', () => {
        const listed = (...lines: readonly string[]): string => `item 1  A\n\ndocumentation\n${lines.join('\n')}`;
        rolls({
            'of the last session as an ellipsis': [
                listed('Note by the Secretariat (CAC/COSP/WG.4/2024/2)'),
                '// look again: in place of a paper of the last session: Note by the Secretariat (CAC/COSP/WG.4/2024/2)',
                '…',
            ],
            'of the last session behind a dash': [
                listed('- CAC/COSP/WG.4/2024/2  Note'),
                '// look again: in place of a paper of the last session: CAC/COSP/WG.4/2024/2 Note',
                '- …',
            ],
            'of the last session below a printed word': [
                'item 1  A\n\nDocuments\n\nNote (CAC/COSP/WG.4/2024/2)',
                'documentation',
                '// look again: in place of a paper of the last session: Note (CAC/COSP/WG.4/2024/2)',
                '…',
            ],
            'of other bodies as they are': [listed('Report (A/79/5)'), '// look again: a paper that is of no session, or of another one'],
            'of its own, with the new symbol': [
                listed('Annotated provisional agenda (CAC/COSP/WG.4/2024/1)'),
                '// look again: it has the symbol of the new agenda',
                'Annotated provisional agenda (CAC/COSP/WG.4/2026/1)',
            ],
        });
        it('of bodies whose symbols have no head', () => {
            const source =
                'agenda EB160/1\nlanguage: en\nsession: 160\ndates: 2027-01-25\n\nitem 1  A\n\ndocumentation\nEB160/1  Agenda\nEB160/4  Report\nEB159/4  Report\n';
            const { text } = rolled(source, { symbol: 'EB162/1', session: '162', dates: '2028-01-24' });
            assert.deepEqual(
                text
                    .split('\n')
                    .filter((line) => line !== '' && !line.startsWith('//'))
                    .slice(-4),
                ['documentation', '…', '…', 'EB159/4  Report'],
            );
        });
    });

    it('stays as it is where it is of that session already', () => {
        const once = rolled(`${head('issued: 2024-06-13')}\nitem 1  A\n\nSee resolution 10/3.\n`).text;
        assert.equal(rolled(once).text, once);
    });
    it('keeps its line ends', () =>
        assert.doesNotMatch(rolled(`${head()}\nitem 1  A\n\nIn 2024.\n`.replaceAll('\n', '\r\n')).text, /[^\r]\n/u));

    describe('refuses', () => {
        for (const [what, typed] of [
            ['symbol', { symbol: '' }],
            ['symbol', { symbol: 'next one' }],
            ['symbol', { symbol: '[A/1]' }],
            ['session', { session: 'the next one' }],
            ['session', { session: '0' }],
            ['dates', { dates: 'in September' }],
            ['dates', { dates: '2026-09-04 to 2026-09-01' }],
            ['dates', { dates: '2026-09-01 to 2036-09-01' }],
        ] as const) {
            it(`the ${what} ${JSON.stringify(Object.values(typed)[0])}`, () => {
                const read = nextSessionOf({ ...usual, ...typed });
                assert.ok('problem' in read && read.problem.startsWith(`The ${what} cannot be read: `), JSON.stringify(read));
            });
        }
    });

    describe('has a file name', () => {
        for (const [name, expected] of [
            ['prevention-2024.en.agenda', 'prevention-2026.en.agenda'],
            ['wg4-15.agenda', 'wg4-17.agenda'],
            ['board.fr.agenda', 'board-2026.fr.agenda'],
            ['.agenda', '.agenda-2026'],
        ] as const) {
            it(`${expected} for ${name}`, () => assert.equal(rolledFileName(name, readingIn(head()), nextOf(usual)), expected));
        }
    });
});

describe('every agenda rolled forward', () => {
    const files = ['examples', 'test/fixtures'].flatMap((folder) =>
        readdirSync(folder)
            .filter((name) => name.endsWith('.agenda') && name !== 'mistakes.agenda')
            .map((name) => `${folder}/${name}`),
    );
    for (const file of files) {
        it(`${file}: nothing is lost, no mistake of syntax is new`, async () => {
            const source = readFileSync(file, 'utf8');
            const symbol = readingIn(source).masthead.symbols.join(', ');
            const { text } = rolled(source, { symbol });
            assert.deepEqual(shapeOf(readingIn(text)), shapeOf(readingIn(source)));
            assert.equal(rolled(text, { symbol }).text, text);
            const syntax = async (one: string): Promise<readonly string[]> =>
                (await findingsIn(one)).map(({ code }) => code).filter((code) => /^(?:syntax|numbering|item|translation)/u.test(code));
            assert.deepEqual(await syntax(text), await syntax(source));
        });
    }

    const versions = readdirSync('examples').filter((name) => name.startsWith('prevention-'));
    for (const name of versions) {
        it(`examples/${name}: the versions stay in step`, async () => {
            const rolledOf = (one: string): string => rolled(readFileSync(`examples/${one}`, 'utf8')).text;
            const found = await findingsIn(rolledOf(name), { versions: versions.filter((one) => one !== name).map(rolledOf) });
            assert.deepEqual(
                found.map(({ code }) => code).filter((code) => code.startsWith('translation')),
                [],
            );
        });
    }
});
