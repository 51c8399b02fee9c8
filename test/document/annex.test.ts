import assert from 'node:assert/strict';
import type { Block } from '../../language/document/blocks.js';
import { formatted, lines, shown } from './documents.js';

const kinds: readonly Block['kind'][] = ['annex-heading', 'annex-title', 'paragraph', 'annex-day', 'annex-note'];
const items = ['item 1  Opening', 'item 2  Reports [^1]', '[^1]: Note.'];

function check(title: string, source: readonly string[], ...expected: readonly string[]): void {
    it(title, () =>
        assert.deepEqual(shown(formatted(lines('agenda A/AC.1/2024/1', ...items, '', ...source)), ...kinds).slice(2), expected),
    );
}

describe('the annex', () => {
    it('has a heading and a title, its own or the usual one', () => {
        assert.deepEqual(shown(formatted('agenda A/AC.1/2024/1\nschedule Timetable'), ...kinds), [
            'annex-heading | Annex',
            'annex-title | Timetable',
        ]);
        assert.deepEqual(shown(formatted('agenda A/AC.1/2024/1\nlanguage: ru\nschedule'), ...kinds), [
            'annex-heading | Приложение',
            'annex-title | Проект организации работы',
        ]);
    });
    check(
        'prints a day with its weekday, a time once, and the title of each item',
        ['schedule', '', 'day 2024-09-03', '10:00-13:00', '1', '2', '15:00-18:00', '- Closed consultations'],
        'annex-day | Tuesday, 3\u00a0September 2024\n1 | 10 a.m.–1 p.m. |  | 1 | Opening\n3 |  |  | 2 | Reports\n4 | 3–6 p.m. |  |  | Closed consultations',
    );
    check(
        'prints "(continued)" and the marks of notes where they are written',
        ['schedule', 'day 2024-09-03', '10:00-13:00  1 [^a], 2 (continued)', '[^a]: Joint meeting.'],
        'annex-day | Tuesday, 3\u00a0September 2024\n1 | 10 a.m.–1 p.m. |  | 1 | Opening[^a]\n1 |  |  | 2 | Reports (continued)',
        'annex-note | a | Joint meeting.',
    );
    check(
        'prints the track with the time',
        ['schedule', 'day 2024-09-03', '10:00-13:00 @ Board Room B', '1'],
        'annex-day | Tuesday, 3\u00a0September 2024\n1 | 10 a.m.–1 p.m. | Board Room B | 1 | Opening',
    );
    check(
        'prints the time of a slot without rows, and a day without slots',
        ['schedule', 'day 2024-09-03', '10:00-13:00', 'day 2024-09-04'],
        'annex-day | Tuesday, 3\u00a0September 2024\n1 | 10 a.m.–1 p.m. |  |  | ',
        'annex-day | Wednesday, 4\u00a0September 2024',
    );
    check(
        'prints what it cannot read as it is written',
        ['schedule', 'day 2024-09-31', '25:00-26:00', '7'],
        'annex-day | 2024-09-31\n1 | 25:00-26:00 |  | 7 | ',
    );
    check(
        'has a table of its own for slots before the first day',
        ['schedule', '10:00-13:00', '1', 'day 2024-09-03'],
        'annex-day | \n0 | 10 a.m.–1 p.m. |  | 1 | Opening',
        'annex-day | Tuesday, 3\u00a0September 2024',
    );
    check(
        'has text above the table',
        ['schedule', '', 'All meetings are held in Vienna.', '', 'day 2024-09-03'],
        'paragraph | All meetings are held in Vienna.',
        'annex-day | Tuesday, 3\u00a0September 2024',
    );

    it('cites labels as the language does', () => {
        const source = lines(
            'agenda A/AC.1/2024/1',
            'language: zh',
            'item 2 (a) (一)  甲',
            'schedule',
            'day 2024-09-03',
            '15:00-18:00',
            '2 (a) (一) （续）',
        );
        assert.deepEqual(shown(formatted(source), 'annex-day'), [
            'annex-day | 2024年9月3日，星期二\n1 | 下午 3 时至 6 时 |  | 2(a)(一) | 甲（续）',
        ]);
    });
    it('names the columns in its first table only', () => {
        const days = formatted(lines('agenda A/AC.1/2024/1', 'schedule', 'day 2024-09-03', 'day 2024-09-04')).blocks.flatMap((block) =>
            block.kind === 'annex-day' ? [block.heads] : [],
        );
        assert.deepEqual(days, [['Date and time', 'Item', 'Title or description'], undefined]);
    });
});
