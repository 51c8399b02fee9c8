/** The agenda at a glance, as the Agenda view gets it. */
import assert from 'node:assert/strict';
import type { OverviewConflict, OverviewItem, OverviewRow, OverviewTime } from '../../protocol/overview.js';
import type { Language } from '../../language/locales/locale.js';
import { formatIsoTime } from '../../language/locales/calendar.js';
import { overviewOf } from '../../language/overview/overview.js';
import { readingOf } from '../../language/semantics/reading.js';
import { built } from '../drafting/agendas.js';
import { agendaIn } from '../drafting/small-agenda.js';

function time({ date = '?', start, end, track }: OverviewTime): string {
    const hours = start === undefined || end === undefined ? '?' : `${formatIsoTime(start)}-${formatIsoTime(end)}`;
    return `${date} ${hours}${track === '' ? '' : ` @ ${track}`}`;
}

function itemLines(items: readonly OverviewItem[], indent = ''): readonly string[] {
    return items.flatMap(({ label, title, meetings, items: below }) => [
        `${indent}${label} ${title}${meetings.map((one) => ` | ${time(one)}`).join('')}`,
        ...itemLines(below, `${indent}  `),
    ]);
}

function row({ label, text, isContinued }: OverviewRow): string {
    return label === undefined ? `- ${text}` : `${label} ${text}${isContinued ? ' again' : ''}`;
}

async function lines(text: string, conflicts: readonly OverviewConflict[] = []): Promise<readonly string[]> {
    const { items, days, unscheduled } = overviewOf(readingOf((await built(text)).document.parseResult.value), conflicts);
    const source = text.split('\n');
    return [
        ...itemLines(items),
        ...days.flatMap(({ date, written, rows, meetings }) => [
            `day ${date ?? written}`,
            ...rows.map(row),
            ...meetings.map((meeting) =>
                [time(meeting), ...meeting.rows.map(row), ...meeting.conflicts.map((one) => `! ${one}`)].join('; '),
            ),
        ]),
        ...unscheduled.map((line) => `unscheduled: ${source[line]}`),
    ];
}

function check(rule: string, source: readonly string[], expected: readonly string[], language: Language = 'en'): void {
    it(rule, async () => assert.deepEqual(await lines(agendaIn(language, ...source)), expected));
}

describe('the overview of an agenda', () => {
    check(
        'has the items with their sub-items, and the meetings that take each up',
        [
            'item 1  Opening[^1]',
            '',
            '[^1]: A note.',
            '',
            'item 2  Matters',
            '',
            'item 2 (a)  First',
            '',
            'item 2 (b)  Second',
            '',
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00  1, 2 (a)',
            '15:00-18:00 @ Room B',
            '2 (a) (continued)',
            '- Closed consultations',
        ],
        [
            '1 Opening | 2024-09-03 10:00-13:00',
            '2 Matters',
            '  2 (a) First | 2024-09-03 10:00-13:00 | 2024-09-03 15:00-18:00 @ Room B',
            '  2 (b) Second',
            'day 2024-09-03',
            '2024-09-03 10:00-13:00; 1 Opening; 2 (a) First',
            '2024-09-03 15:00-18:00 @ Room B; 2 (a) First again; - Closed consultations',
            'unscheduled: item 2 (b)  Second',
        ],
    );
    check(
        'has all items as unscheduled where nothing is scheduled, and of an item with sub-items these',
        ['item 1  One', '', 'item 2  Two', '', 'item 2 (a)  A', '', 'item 2 (b)  B'],
        [
            '1 One',
            '2 Two',
            '  2 (a) A',
            '  2 (b) B',
            'unscheduled: item 1  One',
            'unscheduled: item 2 (a)  A',
            'unscheduled: item 2 (b)  B',
        ],
    );
    check(
        'has what cannot be read as it is written',
        [
            'item 1  One',
            '',
            'item',
            '',
            'item 3 (a)  Stray',
            '',
            'schedule',
            '',
            '09:00-10:00  1',
            '',
            'day 2024-02-31',
            '11:00-',
            '- Coffee',
        ],
        ['1 One | ? 09:00-10:00', ' ', '3 (a) Stray', 'day ', '? 09:00-10:00; 1 One', 'day day 2024-02-31', '? ?; - Coffee'],
    );
    check(
        'is in the words of the document: Chinese',
        ['item 1  会议开幕', '', 'schedule', '', 'day 2024-09-03', '10:00-13:00  1（续）'],
        ['1 会议开幕 | 2024-09-03 10:00-13:00', 'day 2024-09-03', '2024-09-03 10:00-13:00; 1 会议开幕 again'],
        'zh',
    );
    it('has a conflict at its meeting', async () => {
        const text = agendaIn('en', 'item 1  One', '', 'schedule', '', 'day 2024-09-03', '10:00-13:00  1', '11:00-12:00');
        const line = text.split('\n').indexOf('11:00-12:00');
        assert.equal(
            (await lines(text, [{ line, character: 0, message: 'It overlaps.', severity: 'error' }])).at(-1),
            '2024-09-03 11:00-12:00; ! It overlaps.',
        );
    });
});
