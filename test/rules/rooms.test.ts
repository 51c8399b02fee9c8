/** One room taken twice, by agendas of different documents. */
import assert from 'node:assert/strict';
import { type FoundInFile, findingsInVersions } from './versions.js';
import { lines } from './table.js';

/** What differs from the usual masthead: another value, or `undefined` for no line at all. */
type Masthead = Readonly<Record<string, string | undefined>>;

const usual: Masthead = { language: 'en', body: 'Committee on Paper', session: '3', place: 'Vienna' };

/** An agenda with meetings on 3 September 2024, if no other day is given. */
function agenda(symbol: string, masthead: Masthead, ...meetings: readonly string[]): string {
    const fields = Object.entries({ ...usual, ...masthead }).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
    const schedule = meetings[0]?.startsWith('day') ? meetings : ['day 2024-09-03', ...meetings];
    return lines(`agenda ${symbol}`, ...fields, '', 'item 1  Opening', '', 'Text.', '', 'schedule', '', ...schedule, '');
}

const paper = (...meetings: readonly string[]): string => agenda('X/PAPER/2024/1', {}, ...meetings);
const stone = (...meetings: readonly string[]): string => agenda('X/STONE/2024/1', { body: 'Committee on Stone' }, ...meetings);

async function roomsIn(files: Readonly<Record<string, string>>): Promise<readonly FoundInFile[]> {
    const named = Object.fromEntries(Object.entries(files).map(([name, text]) => [`${name}.agenda`, text]));
    return (await findingsInVersions(named)).filter(({ code }) => code === 'schedule/room');
}

/** Checks where the rule finds something, as `file: text`. */
function check(name: string, files: Readonly<Record<string, string>>, ...expected: readonly string[]): void {
    it(name, async () => {
        const found = await roomsIn(files);
        assert.deepEqual(
            found.map(({ file, text }) => `${file.replace('.agenda', '')}: ${text}`),
            expected,
            found.map(({ message }) => message).join('\n'),
        );
    });
}

const [morning, noon, afternoon] = ['10:00-13:00 @ Board Room A  1', '12:00-13:30 @ Board Room A  1', '15:00-18:00 @ Board Room A  1'];
const both = ['paper: Board Room A', 'stone: Board Room A'];

describe('A room that two agendas take', () => {
    describe('at the same time', () => {
        check('is found in both', { paper: paper(morning), stone: stone(noon) }, ...both);
        check(
            'is found in all three of three',
            { a: paper(morning), b: stone(morning), c: agenda('X/SAND/1', { body: 'C' }, morning) },
            ...['a: Board Room A', 'b: Board Room A', 'c: Board Room A'],
        );
        check(
            'is found at each meeting',
            { paper: paper(morning, afternoon), stone: stone(noon, '17:59-18:30 @ Board Room A  1') },
            ...['paper: Board Room A', 'paper: Board Room A', 'stone: Board Room A', 'stone: Board Room A'],
        );
        check('is found where one has the whole day', { paper: paper('00:00-24:00 @ Board Room A  1'), stone: stone(afternoon) }, ...both);
        check('is not found where one meeting ends as the other begins', {
            paper: paper(morning),
            stone: stone('13:00-15:00 @ Board Room A  1'),
        });
        check('is not found on another day', { paper: paper(morning), stone: stone('day 2024-09-04', morning) });
        check('is not found in another year', { paper: paper(morning), stone: stone('day 2023-09-03', morning) });
        check(
            'is found where others are taken besides',
            {
                paper: paper('10:00-13:00 @ Board Room B  1', morning),
                stone: stone('day 2024-09-02', morning, 'day 2024-09-03', '10:00-13:00 @ Board Room C  1', noon),
            },
            ...both,
        );
        check(
            'is found in the second schedule of a document',
            { paper: `${paper(afternoon)}\nschedule\n\nday 2024-09-03\n${morning}\n`, stone: stone(noon) },
            ...both,
        );

        it('is told with the other document and its hours, and leads there', async () => {
            const [first, second] = await roomsIn({ paper: paper(morning), stone: stone(noon) });
            assert.equal(first?.message, 'Board Room A is also taken by X/STONE/2024/1, 12:00-13:30.');
            assert.deepEqual(first?.related, ['stone.agenda: Board Room A']);
            assert.equal(second?.message, 'Board Room A is also taken by X/PAPER/2024/1, 10:00-13:00.');
            assert.equal(first?.severity, 'warning');
        });
        it('is told once for many others, the first by time', async () => {
            const others = Array.from({ length: 8 }, (_, index) => [
                `z${index}`,
                agenda(`X/${index}/1`, { body: `Body ${index}` }, `${10 + (index > 0 ? 1 : 0)}:0${index}-12:00 @ Board Room A  1`),
            ]);
            const found = await roomsIn({ a: paper(morning), ...Object.fromEntries(others) });
            assert.equal(found[0]?.message, 'Board Room A is also taken by X/0/1, 10:00-12:00, and by 7 other meetings.');
            assert.equal(found[0]?.related.length, 5);
            const two = await roomsIn({ a: paper(morning), b: stone(noon, '10:00-11:00 @ Board Room A  1') });
            assert.equal(two[0]?.message, 'Board Room A is also taken by X/STONE/2024/1, 10:00-11:00, and by another meeting.');
        });
    });

    describe('is the same', () => {
        const same = (name: string, one: string, other: string): void =>
            check(
                name,
                { paper: paper(`10:00-13:00 @ ${one}`, '1'), stone: stone(`10:00-13:00 @ ${other}`, '1') },
                `paper: ${one.trim()}`,
                `stone: ${other.trim()}`,
            );
        const other = (name: string, one: string, two: string): void =>
            check(name, { paper: paper(`10:00-13:00 @ ${one}`, '1'), stone: stone(`10:00-13:00 @ ${two}`, '1') });

        same('in capitals', 'Board Room A', 'BOARD ROOM a');
        same('with other blanks', 'Board Room A', 'Board\u00a0 \u2009Room\tA');
        same('without blanks', '3 号会议室', '3号会议室');
        same('with hidden signs', 'Board Room A', 'Board\u200b Ro\u00adom \u200eA');
        same('with wide figures and letters', 'Room A12', 'Room Ａ１２');
        same('with Arabic figures', 'القاعة 12', 'القاعة ١٢');
        same('with and without vowel signs', 'القاعة دال', 'القاعَة دال');
        same('with Cyrillic letters that look like Latin ones', 'Зал A', 'Зал А');
        same('with and without accents', 'Salle Élysée', 'SALLE ELYSEE');
        same('with another dash or apostrophe', 'Salle de l’Europe B-1', "Salle de l'Europe B–1");
        same('with a full stop', 'Conf. Room 4', 'Conf Room 4.');
        same('in one word', 'Boardroom A', 'Board Room A');
        same('a code', 'B/M1', 'b/m1');
        other('not with another figure', 'Room 1', 'Room 2');
        other('not with figures divided otherwise', 'Room 1 1', 'Room 11');
        other('not with other words', 'Room A', 'Board Room A');
        other('not in another language', 'Room 3', 'Salle 3');
        other('not where a name is that of a line of meetings', 'Plenary', 'Plenary');
        other('not where a name is that of a working group', 'Working Group 1', 'Working Group 1');
        other('not where a code may be that of a working group', 'WG1', 'WG1');
        other('not where a room is not decided', 'Room to be announced', 'Room to be announced');
        other('not where a room is not decided, in French', 'Salle à confirmer', 'Salle à confirmer');
        other('not where a room is a placeholder', 'Room …', 'Room …');
        other('not where a room is none', 'Virtual room 1', 'Virtual room 1');
        other('not where any room is meant', 'Conference room', 'Conference room');
        check('not without a room', { paper: paper('10:00-13:00  1'), stone: stone('10:00-13:00  1') });
    });

    describe('in six languages', () => {
        const meetings: Readonly<Record<string, readonly [place: string, room: string, joint: string]>> = {
            ar: ['فيينا', 'القاعة M3', 'اجتماع مشترك مع اللجنة'],
            en: ['Vienna', 'Board Room A', 'Joint meeting with the Commission'],
            es: ['Viena', 'Sala M3', 'Reunión conjunta con la Comisión'],
            fr: ['Vienne', 'Salle A', 'Séance conjointe avec la Commission'],
            ru: ['Вена', 'Зал заседаний M3', 'Совместное заседание с Комиссией'],
            zh: ['维也纳', 'C 号会议室', '与委员会举行联席会议'],
        };
        for (const [language, [place, room, joint]] of Object.entries(meetings)) {
            const files = (paperRow: string, stoneRow: string): Record<string, string> => ({
                paper: agenda('X/PAPER/1', { language, place }, `10:00-13:00 @ ${room}`, '1', paperRow),
                stone: agenda('X/STONE/1', { language, place, body: 'B' }, `12:00-14:00 @ ${room}`, '1', stoneRow),
            });
            check(`${language}: it is found`, files('- No interpretation', '- No interpretation'), `paper: ${room}`, `stone: ${room}`);
            check(
                `${language}: it is found where one says that the meeting is joint`,
                files(`- ${joint}`, ''),
                `paper: ${room}`,
                `stone: ${room}`,
            );
            check(`${language}: it is not found where both say so`, files(`- ${joint}`, `- ${joint}`));
        }
        check('it is not found where each says so in its own language', {
            paper: agenda(
                'X/PAPER/1',
                { language: 'fr', place: 'Nairobi' },
                '10:00-13:00 @ Salle 2',
                '1',
                '- Réunion commune avec le Comité',
            ),
            stone: agenda('X/STONE/1', { place: 'Nairobi', body: 'B' }, '10:00-13:00 @ Salle 2', '1', '- Joint meeting with the Committee'),
        });
        check(
            'it is found where a row names the United Nations only',
            {
                paper: agenda('X/PAPER/1', { language: 'zh', place: '维也纳' }, '10:00-13:00 @ C 号会议室', '1', '- 联合国秘书长致辞'),
                stone: agenda('X/STONE/1', { language: 'zh', place: '维也纳', body: 'B' }, '10:00-13:00 @ C 号会议室', '1', '- 联合国日'),
            },
            'paper: C 号会议室',
            'stone: C 号会议室',
        );
    });

    describe('is no mistake for a joint meeting', () => {
        const joint = '- Joint meeting with the other Committee';
        check('of which both say so, in capitals', { paper: paper(morning, joint), stone: stone(noon, joint.toUpperCase()) });
        check('of which one says so for the whole day', { paper: paper('day 2024-09-03', joint, morning), stone: stone(noon, joint) });
        check('of which one says so as an item', {
            paper: paper(morning).replace('item 1  Opening', 'item 1  Joint meeting with the Committee on Stone'),
            stone: stone(noon, joint),
        });
        check(
            'but is one for the next meeting',
            { paper: paper(morning, joint, afternoon), stone: stone(noon, joint, afternoon) },
            ...both,
        );
    });

    describe('is no mistake where it is not certain', () => {
        check('without a place in one of them', {
            paper: paper(morning),
            stone: agenda('X/STONE/1', { place: undefined, body: 'B' }, noon),
        });
        check('without a place in both', {
            paper: agenda('X/A/1', { place: undefined }, morning),
            stone: agenda('X/B/1', { place: undefined }, noon),
        });
        check('in another place', { paper: paper(morning), stone: agenda('X/STONE/1', { place: 'Geneva', body: 'B' }, noon) });
        check('in a place that is named in another language', {
            paper: paper(morning),
            stone: agenda('X/STONE/1', { place: 'Wien', body: 'B' }, noon),
        });
        check('online', {
            paper: agenda('X/A/1', { place: 'Online' }, morning),
            stone: agenda('X/B/1', { place: 'Online', body: 'B' }, noon),
        });
        check('in another building', {
            paper: agenda('X/A/1', { venue: 'Vienna International Centre' }, morning),
            stone: agenda('X/B/1', { venue: 'Hofburg', body: 'B' }, noon),
        });
        check(
            'but is one in another wing',
            {
                paper: agenda('X/A/1', { venue: 'Vienna International Centre, M Building' }, morning),
                stone: agenda('X/B/1', { venue: 'VIENNA International Centre', body: 'B' }, noon),
            },
            ...both,
        );
        check('in another time zone', {
            paper: agenda('X/A/1', { timezone: 'UTC' }, morning),
            stone: agenda('X/B/1', { timezone: 'Europe/Vienna', body: 'B' }, noon),
        });
        check('on a day outside the session', {
            paper: agenda('X/PAPER/2025/1', { dates: '2025-09-01 to 2025-09-04' }, morning),
            stone: stone(noon),
        });
        check('without a symbol', { paper: paper(morning), stone: stone(noon).replace('agenda X/STONE/2024/1', 'agenda') });
        check('on a day that does not exist', { paper: paper('day 2024-09-31', morning), stone: stone('day 2024-09-31', morning) });
        check('on a day without a date', { paper: paper('day', morning), stone: stone('day', morning) });
        check('before the first day', {
            paper: lines('agenda X/A/1', 'place: Vienna', '', 'schedule', morning),
            stone: lines('agenda X/B/1', 'place: Vienna', '', 'schedule', noon),
        });
        check('after a day that cannot be read', {
            paper: paper('day 2024-09-03', afternoon, 'Wednesday, 4 September 2024', morning),
            stone: stone(morning),
        });
        check('at times that cannot be read', { paper: paper('10:00- @ Board Room A', '1'), stone: stone(noon) });
        check('at a meeting that ends before it begins', { paper: paper('13:00-10:00 @ Board Room A', '1'), stone: stone(noon) });
        check('in a comment', { paper: paper(`// ${morning}`, afternoon), stone: stone(noon) });
    });

    describe('is no mistake within one document', () => {
        const versions = (symbol: string, name: string): void =>
            check(name, { paper: agenda('X/PAPER/2024/1', {}, morning), stone: agenda(symbol, { body: 'Other words' }, noon) });
        versions('X/PAPER/2024/1', 'in a copy');
        versions('X/PAPER/2024/1/Add.1', 'in an addendum');
        versions('X/PAPER/2024/1/Rev.1', 'in a revision');
        versions('X/PAPER/2024/1/Corr.2', 'in a correction');
        versions('X/PAPER/2024/1/Rev.1/Add.2', 'in an addendum to a revision');
        versions('X/PAPER/2024/1*', 'in a document issued again');
        versions('Х/РАРЕR/2024/1', 'in a copy with letters that look the same');
        check('in another language version', {
            en: agenda('X/PAPER/1', { place: 'Nairobi' }, morning),
            fr: agenda('X/PAPER/1', { language: 'fr', place: 'Nairobi' }, noon),
        });
        check('in another document of the session', {
            paper: agenda('X/PAPER/2024/1', {}, morning),
            stone: agenda('X/PAPER/2024/2', {}, morning),
        });
        check(
            'but is one where two documents of a session have other hours',
            {
                paper: agenda('X/PAPER/2024/1', {}, morning),
                stone: agenda('X/PAPER/2024/2', {}, noon),
            },
            ...both,
        );
    });

    describe('is looked for in the latest revision only', () => {
        const revised = agenda('X/STONE/2024/1/Rev.1', { body: 'Committee on Stone' }, afternoon);
        check('in the others', { paper: paper(morning), old: stone(noon), new: revised });
        check(
            'which may be at odds itself',
            { paper: paper(afternoon), old: stone(noon), new: revised },
            'paper: Board Room A',
            'new: Board Room A',
        );
        check('and counts itself', {
            paper: paper(afternoon),
            old: stone(afternoon),
            new: agenda('X/STONE/2024/1/Rev.2', {}, noon),
            middle: revised,
        });
        check('and the first of two copies', { a: stone(afternoon), b: stone(noon), paper: paper(morning) }, 'b: Board Room A');
    });

    it('can be ignored on its line', async () => {
        const found = await roomsIn({ paper: paper('// agenda-ignore schedule/room', morning), stone: stone(noon) });
        assert.deepEqual(
            found.map(({ file }) => file),
            ['stone.agenda'],
        );
    });

    it('is fixed by no guess', async () => {
        const found = await roomsIn({ paper: paper(morning), stone: stone(noon) });
        assert.deepEqual(
            found.flatMap(({ fixes }) => fixes),
            [],
        );
    });
});
