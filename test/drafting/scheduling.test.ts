/** Scheduling items in the text: by hand, one by one, and as a proposal for all. */
import assert from 'node:assert/strict';
import { isRefusal } from '../../language/drafting/moves/plan.js';
import { proposalLike, proposalOf } from '../../language/drafting/scheduling/proposal.js';
import { scheduling } from '../../language/drafting/scheduling/taking-up.js';
import { type Language, languages, locales } from '../../language/locales/index.js';
import { readingOf } from '../../language/semantics/reading.js';
import { takenIn } from '../../language/semantics/timetable.js';
import { spanOf } from '../../language/syntax/tree/nodes.js';
import { changed } from '../../language/text/change.js';
import { built } from './agendas.js';
import { agendaIn } from './small-agenda.js';

/** The text after an item or a row (at `$0`) was put into a meeting (at `$1`), or why it was not. */
async function scheduled(text: string): Promise<string> {
    const source = text.replace(/\$[01]/gu, '');
    const reading = readingOf((await built(source)).document.parseResult.value);
    const [what, where] = [text.replace('$1', '').indexOf('$0'), text.replace('$0', '').indexOf('$1')];
    const taken = reading.timetables.flatMap(takenIn).find((one) => spanOf(one.taken).start === what)?.taken;
    const thing = taken ?? reading.outline.items.find(({ item }) => spanOf(item).start === what);
    const meeting = reading.timetables
        .flatMap(({ days }) => days)
        .flatMap(({ slots }) => slots)
        .find(({ slot }) => spanOf(slot).start === where);
    assert.ok(thing && meeting);
    const change = scheduling(reading, source, thing, meeting);
    return isRefusal(change) ? change.refusal : changed(source, change.changes);
}

const items = ['item 1  One', '', '$0item 2  Two', ''];
const plain = ['item 1  One', '', 'item 2  Two', ''];

function check(rule: string, lines: readonly string[], expected: readonly string[] | string, language: Language = 'en'): void {
    it(rule, async () =>
        assert.equal(
            await scheduled(agendaIn(language, ...lines)),
            typeof expected === 'string' ? expected : agendaIn(language, ...expected),
        ),
    );
}

describe('an item that is put into a meeting', () => {
    check(
        'stands below the other items of the meeting, and above its notes',
        [...items, 'schedule', '', 'day 2024-09-03', '$110:00-13:00', '  1 [^a]', '- Coffee', '', '[^a]: A note.'],
        [...plain, 'schedule', '', 'day 2024-09-03', '10:00-13:00', '  1 [^a]', '- Coffee', '  2', '', '[^a]: A note.'],
    );
    check(
        'stands on the line of the meeting where the others stand there',
        [...items, 'schedule', '', 'day 2024-09-03', '$110:00-13:00  1 @ Room B', '15:00-18:00', '- Coffee'],
        [...plain, 'schedule', '', 'day 2024-09-03', '10:00-13:00  1, 2 @ Room B', '15:00-18:00', '- Coffee'],
    );
    for (const hours of ['10:00-13:001', '10:00-13:00\ufeff1', '10:00-13 :00 1']) {
        check(
            `stands on a line of its own where a part of the meeting's line cannot be read, as in ${JSON.stringify(hours)}`,
            [...items, 'schedule', '', 'day 2024-09-03', `$1${hours}`, '15:00-18:00', '1'],
            [...plain, 'schedule', '', 'day 2024-09-03', hours, '2', '15:00-18:00', '1'],
        );
    }
    check(
        'is written without the signs in its label that nobody sees',
        ['item 1  One', '', 'item 2  Two', '', '$0item 2\u200e (a)  Three', '', 'schedule', '', 'day 2024-09-03', '$110:00-13:00', '1'],
        [
            'item 1  One',
            '',
            'item 2  Two',
            '',
            'item 2\u200e (a)  Three',
            '',
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00',
            '1',
            '2 (a)',
        ],
    );
    check(
        'leaves the one meeting that takes it up, with its marks and the comment above it',
        [
            ...items,
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00',
            '1',
            '// Not before noon.',
            '2 [^a]',
            '$115:00-18:00',
            '',
            '[^a]: A note.',
        ],
        [...plain, 'schedule', '', 'day 2024-09-03', '10:00-13:00', '1', '15:00-18:00', '2 [^a]', '', '[^a]: A note.'],
    );
    check(
        'leaves a list of items',
        [...plain, 'schedule', '', 'day 2024-09-03', '10:00-13:00  $01, 2', '$115:00-18:00'],
        [...plain, 'schedule', '', 'day 2024-09-03', '10:00-13:00  2', '15:00-18:00', '1'],
    );
    check(
        'leaves the line of a meeting in a room',
        [...plain, 'schedule', '', 'day 2024-09-03', '10:00-13:00  $01 @ Room B', '$115:00-18:00  2'],
        [...plain, 'schedule', '', 'day 2024-09-03', '10:00-13:00 @ Room B', '15:00-18:00  2, 1'],
    );
    check(
        'is “continued” where an earlier meeting takes it up, and no longer where none does',
        [
            ...plain,
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00',
            '$01',
            '15:00-18:00',
            '1 (continued)',
            '',
            'day 2024-09-04',
            '$110:00-13:00',
            '2',
        ],
        [
            ...plain,
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00',
            '15:00-18:00',
            '1',
            '',
            'day 2024-09-04',
            '10:00-13:00',
            '2',
            '1 (continued)',
        ],
    );
    check(
        'is no longer “continued” right behind a mark, which stays',
        [
            ...plain,
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00',
            '$01',
            '15:00-18:00',
            '1 [^a](continued)',
            '',
            'day 2024-09-04',
            '$110:00-13:00',
            '2',
            '',
            '[^a]: A note.',
        ],
        [
            ...plain,
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00',
            '15:00-18:00',
            '1 [^a]',
            '',
            'day 2024-09-04',
            '10:00-13:00',
            '2',
            '1 (continued)',
            '',
            '[^a]: A note.',
        ],
    );
    check(
        'leaves the line of a meeting with the comma after it',
        [...plain, 'schedule', '', 'day 2024-09-03', '10:00-13:00  $01,', '$115:00-18:00  2'],
        [...plain, 'schedule', '', 'day 2024-09-03', '10:00-13:00', '15:00-18:00  2, 1'],
    );
    check(
        'leaves the line of a meeting in a room with the comma before the room',
        [...plain, 'schedule', '', 'day 2024-09-03', '10:00-13:00  $01, @ Room B', '$115:00-18:00  2'],
        [...plain, 'schedule', '', 'day 2024-09-03', '10:00-13:00 @ Room B', '15:00-18:00  2, 1'],
    );
    check(
        'is “continued” in the words of its language: Chinese',
        [
            'item 1  一',
            '',
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00',
            '$01',
            '15:00-18:00',
            '1 （续）',
            '',
            'day 2024-09-04',
            '$110:00-13:00',
        ],
        [
            'item 1  一',
            '',
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00',
            '15:00-18:00',
            '1',
            '',
            'day 2024-09-04',
            '10:00-13:00',
            `1 ${locales.zh.phrases.continued}`,
        ],
        'zh',
    );
    check(
        'not twice into one meeting',
        [...items, 'schedule', '', 'day 2024-09-03', '$110:00-13:00  1, 2'],
        'The meeting takes up item 2 already.',
    );
    check(
        'not where nobody knows which meeting it leaves',
        [
            ...items,
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00  2',
            '15:00-18:00  2 (continued)',
            '',
            'day 2024-09-04',
            '$110:00-13:00  1',
        ],
        '2 meetings take up item 2: move it from the one that it is to leave.',
    );
});

/** The text with the proposed schedule, or why there is none. */
async function proposed(text: string): Promise<string> {
    const { document, findings } = await built(text);
    const proposal = proposalOf(readingOf(document.parseResult.value), text);
    if (isRefusal(proposal)) {
        return proposal.refusal;
    }
    const result = changed(text, proposal.changes);
    const after = (await built(result)).findings.map(({ code }) => code);
    const codes = new Set(findings.map(({ code }) => code));
    assert.deepEqual(
        after.filter((code) => code.startsWith('schedule/') && !codes.has(code)),
        [],
    );
    return result;
}

function proposes(rule: string, lines: readonly string[], expected: readonly string[] | string): void {
    it(rule, async () =>
        assert.equal(await proposed(agendaIn('en', ...lines)), typeof expected === 'string' ? expected : agendaIn('en', ...expected)),
    );
}

const many = [1, 2, 3, 4, 5].flatMap((number) => [`item ${number}  Title ${number}`, '']);

describe('a proposed schedule', () => {
    proposes('is a new annex over the days of the session, evenly, in the order of the agenda', many, [
        ...many,
        'schedule Proposed organization of work',
        '',
        'day 2024-09-03',
        '10:00-13:00',
        '1',
        '15:00-18:00',
        '2',
        '',
        'day 2024-09-04',
        '15:00-18:00',
        '3',
        '',
        'day 2024-09-05',
        '10:00-13:00',
        '4',
        '',
        'day 2024-09-06',
        '10:00-13:00',
        '5',
    ]);
    proposes(
        'leaves what is scheduled as it is, fills empty meetings, and begins with those that open the session',
        [
            'item 1  Report',
            '',
            'item 2  Adoption of the report',
            '',
            'item 3  Opening of the session',
            '',
            'item 4  Matters',
            '',
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00',
            '15:00-18:00  1',
            '',
            '// The last day.',
            'day 2024-09-06',
            '10:00-13:00',
            '- Reception',
        ],
        [
            'item 1  Report',
            '',
            'item 2  Adoption of the report',
            '',
            'item 3  Opening of the session',
            '',
            'item 4  Matters',
            '',
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00',
            '3',
            '15:00-18:00  1',
            '',
            'day 2024-09-04',
            '10:00-13:00',
            '4',
            '',
            '// The last day.',
            'day 2024-09-06',
            '10:00-13:00',
            '- Reception',
            '15:00-18:00',
            '2',
        ],
    );
    proposes(
        'has nothing to do where every item is scheduled',
        ['item 1  One', '', 'schedule', '', 'day 2024-09-03', '10:00-13:00  1'],
        'There is no item left to schedule.',
    );
    proposes('has nothing to do without items', ['heading Opening'], 'There are no items to schedule.');
    proposes(
        'does not guess at a day that cannot be read',
        ['item 1  One', '', 'item 2  Two', '', 'schedule', '', 'day Tuesday', '10:00-13:00  1'],
        'The schedule has meetings without a date that can be read: write their day first.',
    );
    it('says when all hours are taken', async () =>
        assert.equal(
            await proposed('agenda A/1/1\ndates: 2024-09-03\n\nitem 1  One\n\nitem 2  Two\n\nschedule\n\nday 2024-09-03\n09:00-18:00  1\n'),
            'The session has no free meeting hours left.',
        ));
    it('says what it needs where the session has no dates', async () =>
        assert.equal(
            await proposed('agenda A/1/1\n\nitem 1  One\n'),
            'The masthead does not say when the session is: write a line such as “dates: 2026-09-01 to 2026-09-04”.',
        ));
    it('does not look for hours in thousands of years', async () =>
        assert.equal(
            await proposed('agenda A/1/1\ndates: 2024-09-03 to 9024-09-03\n\nitem 1  One\n'),
            'No session is that long: correct the line “dates” of the masthead first.',
        ));
    it('keeps to the hours of the masthead', async () =>
        assert.equal(
            await proposed('agenda A/1/1\ndates: 2024-09-03\nhours: 09:30-12:30\n\nitem 1  One\n\nitem 2  Two\n'),
            'agenda A/1/1\ndates: 2024-09-03\nhours: 09:30-12:30\n\nitem 1  One\n\nitem 2  Two\n\nschedule Proposed organization of work\n\nday 2024-09-03\n09:30-12:30\n1\n2\n',
        ));
    it('keeps the line ends of the text', async () =>
        assert.equal(
            await proposed('agenda A/1/1\r\ndates: 2024-09-03\r\n\r\nitem 1  One\r\n\r\nschedule\r\n'),
            'agenda A/1/1\r\ndates: 2024-09-03\r\n\r\nitem 1  One\r\n\r\nschedule\r\n\r\nday 2024-09-03\r\n10:00-13:00\r\n1\r\n',
        ));
    describe('in another language version', () => {
        const titles = { en: ['Adoption of the report', 'Debate', 'Opening of the session'], fr: ['Rapport', 'Débat', 'Début'] } as const;
        const textIn = (language: 'en' | 'fr', ...schedule: readonly string[]): string =>
            agendaIn(language, ...titles[language].flatMap((title, index) => [`item ${index + 1}  ${title}`, '']), ...schedule);
        async function proposedThere(own: string, other: string): Promise<string | undefined> {
            const [here, there] = [await built(own), await built(other)].map(({ document }) => readingOf(document.parseResult.value));
            const proposal = proposalLike(here!, there!, other);
            return proposal && changed(other, proposal.changes);
        }
        it('is the same, whatever the titles there', async () => {
            const labels = (text = ''): readonly string[] => text.split('\n').filter((line) => /^\d/u.test(line));
            assert.deepEqual(labels(await proposedThere(textIn('en'), textIn('fr'))), labels(await proposed(textIn('en'))));
        });
        it('is none where that one has other meetings', async () =>
            assert.equal(await proposedThere(textIn('en'), textIn('fr', 'schedule', '', 'day 2024-09-03', '10:00-13:00  1')), undefined));
    });
    for (const language of languages) {
        it(`knows the items that open and end a session: ${language}`, async () => {
            const { first, last } = locales[language].usualItems({ year: 2024, month: 9, day: 3 }, 600);
            const titles = [...last, { title: 'X' }, ...first].map(({ title }) => title);
            const text = agendaIn(language, ...titles.flatMap((title, index) => [`item ${index + 1}  ${title}`, '']));
            const labels = (await proposed(text)).split('\n').filter((line) => /^\d$/u.test(line));
            const numbers = titles.map((_, index) => String(index + 1));
            assert.deepEqual(labels, [...numbers.slice(last.length + 1), numbers[last.length], ...numbers.slice(0, last.length)]);
        });
    }
});
