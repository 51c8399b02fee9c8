/** The entries of the Agenda view, and what it means to drop one on another. */
import assert from 'node:assert/strict';
import { type Drop, dropOf, isDraggable } from '../../client/overview/drops.js';
import { OverviewLoader } from '../../client/overview/loader.js';
import { movedInPlace, nodeAt } from '../../client/overview/node-places.js';
import { nodesOf, type OverviewNode } from '../../client/overview/nodes.js';
import { TimeWords } from '../../client/overview/times.js';
import { meetingChoices, placeChoices, proposedText, refusalOf } from '../../client/overview/wording.js';
import type { Overview, OverviewAnswer, OverviewItem, OverviewMeeting, OverviewParams } from '../../protocol/overview.js';

const words = new TimeWords('en');
const morning = { date: '2024-09-03', start: 600, end: 780, track: '' };

function item(label: string, title: string, line: number, more: Partial<OverviewItem> = {}): OverviewItem {
    return { label, title, line, endLine: line, meetings: [], items: [], ...more };
}

function meeting(line: number, more: Partial<OverviewMeeting> = {}): OverviewMeeting {
    return { ...morning, line, endLine: line, written: '10:00-13:00', rows: [], conflicts: [], ...more };
}

function row(label: string | undefined, text: string, line: number, isContinued = false) {
    return { ...(label === undefined ? {} : { label }), text, line, character: 0, isContinued };
}

const overview: Overview = {
    items: [
        item('1', 'Opening', 2, { meetings: [morning] }),
        item('2', 'Matters', 4, { endLine: 6, items: [item('2 (a)', 'First', 7, { endLine: 9 }), item('2 (b)', 'البند', 10)] }),
    ],
    days: [
        {
            line: 13,
            endLine: 17,
            date: '2024-09-03',
            written: '',
            rows: [],
            meetings: [
                meeting(14, { endLine: 15, rows: [row('1', 'Opening', 15)], conflicts: ['It overlaps.'] }),
                meeting(16, {
                    endLine: 18,
                    start: 900,
                    end: 1080,
                    track: 'Room B',
                    rows: [row('1', 'Opening', 17, true), row(undefined, 'Coffee', 18)],
                }),
            ],
        },
    ],
    conflicts: [{ line: 14, character: 0, message: 'It overlaps.', severity: 'error' }],
    unscheduled: [7, 10],
    hours: [],
    language: 'en',
    direction: 'ltr',
};

function lines(nodes: readonly OverviewNode[], indent = ''): readonly string[] {
    return nodes.flatMap(({ label, description, icon, context, children }) => [
        `${indent}${label}${description === '' ? '' : ` [${description}]`} (${icon}, ${context})`,
        ...lines(children, `${indent}  `),
    ]);
}

function all(nodes: readonly OverviewNode[]): readonly OverviewNode[] {
    return nodes.flatMap((node) => [node, ...all(node.children)]);
}

describe('the Agenda view', () => {
    const roots = nodesOf(overview, words);
    const node = (label: string, kind?: string): OverviewNode => {
        const found = all(roots).find((one) => one.label.startsWith(label) && (kind === undefined || one.kind === kind));
        assert.ok(found, label);
        return found;
    };

    it('shows items, meetings, conflicts and unscheduled items', () => {
        assert.deepEqual(lines(roots), [
            'Items [4] (list-tree, allItems)',
            '  1  Opening [Tue 3 Sept 10:00] (circle-filled, item.scheduled)',
            '  2  Matters (circle-filled, item)',
            '    2 (a)  First [not scheduled] (circle-large-outline, item.unscheduled)',
            '    2 (b)  \u2068البند\u2069 [not scheduled] (circle-large-outline, item.unscheduled)',
            'Meetings [2] (calendar, meetings)',
            '  Tuesday, 3 September 2024 (calendar, day)',
            '    10:00–13:00 (warning, meeting)',
            '      1  Opening (circle-small-filled, taken)',
            '    15:00–18:00 [Room B] (clock, meeting)',
            '      1  Opening [continued] (circle-small-filled, taken)',
            '      Coffee (note, free)',
            'Conflicts [1] (warning, conflicts)',
            '  It overlaps. (error, conflict)',
            'Unscheduled [2] (watch, unscheduledItems)',
            '  2 (a)  First [not scheduled] (circle-large-outline, item.unscheduled)',
            '  2 (b)  \u2068البند\u2069 [not scheduled] (circle-large-outline, item.unscheduled)',
        ]);
    });
    it('says every entry in words', () => {
        assert.deepEqual(
            all(roots)
                .filter(({ kind }) => kind !== 'group')
                .slice(0, 5)
                .map(({ spoken }) => spoken),
            [
                'Item 1, Opening, taken up Tuesday, 3 September 2024, 10:00 to 13:00',
                'Item 2, Matters',
                'Item 2 (a), First, not scheduled',
                'Item 2 (b), البند, not scheduled',
                'Tuesday, 3 September 2024, 2 meetings',
            ],
        );
        assert.ok(all(roots).every(({ spoken }) => spoken.trim() !== ''));
    });
    it('gives every entry an identity of its own', () => {
        const ids = all(nodesOf({ ...overview, items: [...overview.items, ...overview.items] }, words)).map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
    });
    it('shows nothing where there is neither an item nor a meeting', () => {
        assert.deepEqual(
            nodesOf({ items: [], days: [], conflicts: [], unscheduled: [], hours: [], language: 'en', direction: 'ltr' as const }, words),
            [],
        );
    });
    it('knows the innermost entry of a line', () => {
        assert.deepEqual(
            [0, 4, 5, 8, 10, 13, 14, 15, 18, 30].map((line) => nodeAt(roots, line)?.label),
            [
                undefined,
                '2  Matters',
                '2  Matters',
                '2 (a)  First',
                '2 (b)  \u2068البند\u2069',
                'Tuesday, 3 September 2024',
                '10:00–13:00',
                '1  Opening',
                'Coffee',
                undefined,
            ],
        );
    });
    it('moves places without showing anything anew', () => {
        const shown = nodesOf(overview, words);
        const down = nodesOf({ ...overview, items: [item('1', 'Opening', 3, { meetings: [morning] }), overview.items[1]!] }, words);
        assert.ok(movedInPlace(shown, down));
        assert.equal(shown[0]?.children[0]?.place.line, 3);
        const renamed = nodesOf({ ...overview, items: [item('1', 'Beginning', 3), overview.items[1]!] }, words);
        assert.ok(!movedInPlace(shown, renamed));
        assert.equal(shown[0]?.children[0]?.label, '1  Opening');
    });

    function drop(what: OverviewNode, on: OverviewNode | undefined): string {
        const wanted: Drop = dropOf(what, on, roots);
        return wanted.kind === 'refused'
            ? wanted.reason
            : wanted.kind === 'schedule'
              ? `${wanted.what.label} at ${wanted.meeting.label}`
              : wanted.kind === 'end'
                ? `${wanted.item.label} after ${wanted.last.label}`
                : `${wanted.item.label} beside ${wanted.other.label}`;
    }
    const table: Readonly<Record<string, readonly [() => OverviewNode, () => OverviewNode | undefined, string]>> = {
        'an item on an item': [() => node('1  '), () => node('2 (a)'), '1  Opening beside 2 (a)  First'],
        'an item on the group of items, or below all': [() => node('1  '), () => node('Items'), '1  Opening after 2  Matters'],
        'an unscheduled item on a meeting': [() => node('2 (a)'), () => node('15:00'), '2 (a)  First at 15:00–18:00'],
        'an item on a row of a meeting': [() => node('2 (a)'), () => node('Coffee'), '2 (a)  First at 15:00–18:00'],
        'an item of a meeting on another meeting': [() => node('1  ', 'taken'), () => node('15:00'), '1  Opening at 15:00–18:00'],
        'an item of a meeting on its own meeting': [
            () => node('1  ', 'taken'),
            () => node('10:00'),
            'The meeting takes up the item already.',
        ],
        'an item on a day with more than one meeting': [() => node('2 (a)'), () => node('Tue'), 'Drop the item on one of the meetings.'],
        'an item of a meeting on an item': [
            () => node('1  ', 'taken'),
            () => node('2 (a)'),
            'An item of a meeting can be moved to another meeting. To take it off the schedule, delete its line.',
        ],
        'an item on itself': [() => node('2 (a)'), () => node('2 (a)'), 'The item is there already.'],
        'an item on a conflict': [() => node('1  '), () => node('It over'), 'An item can be moved to another item, or to a meeting.'],
        'the last item below all': [() => node('2  '), () => undefined, 'The item is the last one already.'],
    };
    for (const [name, [what, on, expected]] of Object.entries(table)) {
        it(`knows what is meant by dropping ${name}`, () => assert.equal(drop(what(), on()), expected));
    }
    it('lets items be dragged, and nothing else', () => {
        assert.deepEqual(
            [
                ...new Set(
                    all(roots)
                        .filter(isDraggable)
                        .map(({ kind }) => kind),
                ),
            ],
            ['item', 'taken'],
        );
    });
    it('offers the places that are possible, each with the new label', () => {
        const done = { documents: [], unopened: [], differing: [], caught: [], line: 0 };
        const answers = [
            ['before', { ...done, label: '2' }],
            ['after', { refusal: 'No.' }],
            ['under', { ...done, label: '3 (a)' }],
        ] as const;
        assert.deepEqual(
            placeChoices('3', answers).map(({ label, description }) => `${label}: ${description}`),
            ['Before item 3: becomes item 2', 'Under item 3: becomes item 3 (a)'],
        );
        assert.equal(refusalOf([null, { refusal: 'No.' }]), 'No.');
        assert.equal(proposedText(1), '1 item is scheduled now.');
        assert.deepEqual(
            meetingChoices({ uri: '', version: 1, ...overview }, words).map(({ label, description, line }) => [label, description, line]),
            [
                ['Tue 3 Sept · 10:00–13:00', '1', 14],
                ['Tue 3 Sept · 15:00–18:00 · Room B', '1, Coffee', 16],
            ],
        );
    });
});

describe('the loader of the Agenda view', () => {
    const empty = { items: [], days: [], conflicts: [], unscheduled: [], hours: [], language: 'en', direction: 'ltr' as const };

    it('asks once for a burst of keys, drops an answer for an older text, and gives the one for the text as it is', async () => {
        const asked: number[] = [];
        const shown: (number | undefined)[] = [];
        const answers: ((answer: OverviewAnswer) => void)[] = [];
        let version = 1;
        const loader = new OverviewLoader({
            subject: () => ({ uri: 'a', version }),
            request: (params) => {
                asked.push(params.version);
                return new Promise((resolve) => void answers.push(resolve));
            },
            show: (overview) => void shown.push(overview?.version),
        });
        loader.changed(0);
        loader.changed(0);
        await new Promise((resolve) => setTimeout(resolve, 20));
        assert.deepEqual(asked, [1]);
        version = 2;
        answers[0]?.({ ...empty, uri: 'a', version: 1 });
        await new Promise((resolve) => setTimeout(resolve, 0));
        assert.deepEqual(shown, []);
        const current = loader.current();
        answers[1]?.({ ...empty, uri: 'a', version: 2 });
        assert.equal((await current)?.version, 2);
        assert.deepEqual([asked, shown], [[1, 2], [2]]);
        loader.stop();
    });

    /** A loader over requests that the test answers. */
    function waitingLoader(subject: () => OverviewParams | undefined) {
        const asked: { readonly version: number; readonly answer: (version: number) => void; readonly fail: () => void }[] = [];
        const shown: (number | undefined)[] = [];
        const loader = new OverviewLoader({
            subject,
            request: ({ uri, version }) =>
                new Promise((resolve, reject) => {
                    const answer = (known: number) => resolve({ ...empty, uri, version: known });
                    asked.push({ version, answer, fail: () => reject(new Error('It was dropped.')) });
                }),
            show: (overview) => void shown.push(overview?.version),
        });
        const versions = () => asked.map((one) => one.version);
        return { loader, asked, shown, versions };
    }
    const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

    it('asks once for several who want the overview at once, and both have it', async () => {
        const { loader, asked, versions } = waitingLoader(() => ({ uri: 'a', version: 1 }));
        const both = [loader.current(), loader.current()];
        asked[0]?.answer(1);
        assert.deepEqual(
            (await Promise.all(both)).map((overview) => overview?.version),
            [1, 1],
        );
        assert.deepEqual(versions(), [1]);
        loader.stop();
    });
    it('gives nobody an overview of an older text, whoever asks meanwhile', async () => {
        let version = 1;
        const { loader, asked, versions } = waitingLoader(() => ({ uri: 'a', version }));
        const first = loader.current();
        version = 2;
        const second = loader.current();
        asked[0]?.fail();
        await soon();
        asked[1]?.answer(2);
        assert.deepEqual([(await first)?.version, (await second)?.version, versions()], [2, 2, [1, 2]]);
        loader.stop();
    });
    it('asks again for a text that was closed and opened: its versions begin anew', async () => {
        let version = 7;
        const { loader, asked, versions } = waitingLoader(() => ({ uri: 'a', version }));
        const before = loader.current();
        asked[0]?.answer(7);
        await before;
        version = 1;
        const after = loader.current();
        asked[1]?.answer(1);
        assert.deepEqual([(await after)?.version, versions()], [1, [7, 1]]);
        loader.stop();
    });
    it('says that there is none as long as the text is still being read', async () => {
        const { loader, asked, shown } = waitingLoader(() => ({ uri: 'a', version: 2 }));
        const current = loader.current();
        asked[0]?.answer(1);
        await assert.rejects(current, /still being read/u);
        assert.deepEqual(shown, []);
        loader.stop();
    });
    it('asks no more when it is stopped', async () => {
        const { loader, asked, versions } = waitingLoader(() => ({ uri: 'a', version: 1 }));
        loader.changed(0);
        await new Promise((resolve) => setTimeout(resolve, 20));
        loader.stop();
        asked[0]?.fail();
        await new Promise((resolve) => setTimeout(resolve, 1100));
        assert.deepEqual(versions(), [1]);
    });
});
