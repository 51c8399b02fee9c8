/** The grid of the timetable view: what stands beside what, what overlaps, and what is free. */
import assert from 'node:assert/strict';
import { gridOf } from '../../client/preview/page/timetable/grid.js';
import type { OverviewDay } from '../../protocol/overview.js';

const usual = [
    { start: 600, end: 780 },
    { start: 900, end: 1080 },
];

/** A day from meetings like `600-780 @ Room`; one without times is `?`. */
function day(...meetings: readonly string[]): OverviewDay {
    return {
        line: 0,
        endLine: 9,
        date: '2027-03-01',
        written: '',
        rows: [],
        meetings: meetings.map((text, line) => {
            const [times = '', track = ''] = text.split(' @ ');
            const [start, end] = times.split('-').map(Number);
            return {
                ...(times === '?' ? {} : { start: start!, end: end! }),
                track,
                line,
                endLine: line,
                written: times,
                rows: [],
                conflicts: [],
            };
        }),
    };
}

/** Each meeting with its lane, doubles with a mark; then what is free. */
function check(meetings: readonly string[], expected: readonly string[], free: readonly string[] = []): void {
    const { days } = gridOf({ days: [day(...meetings)], hours: usual });
    const [shown] = days;
    assert.deepEqual(
        shown?.meetings.map(({ start, end, lane, isDouble }) => `${start}-${end} ${lane}${isDouble ? ' double' : ''}`),
        expected,
    );
    assert.deepEqual(
        shown?.free.map(({ start, end }) => `${start}-${end}`),
        free,
    );
}

describe('The grid of the timetable view', () => {
    it('has meetings below each other in one lane', () => check(['600-780', '900-1080'], ['600-780 0', '900-1080 0']));

    it('has meetings of different rooms beside each other', () =>
        check(['600-780 @ A', '600-780 @ B', '900-1080'], ['600-780 0', '600-780 1', '900-1080 0']));

    it('marks meetings of one room that overlap', () =>
        check(['600-780', '720-840', '900-1080'], ['600-780 0 double', '720-840 1 double', '900-1080 0']));

    it('marks what a long meeting overlaps, however much later', () =>
        check(['600-1080', '610-620', '900-960'], ['600-1080 0 double', '610-620 1 double', '900-960 1 double']));

    it('shows the meeting hours in which nothing meets', () => check(['660-720'], ['660-720 0'], ['600-660', '720-780', '900-1080']));

    it('calls nothing free on a day without meetings, or with one whose time nobody can read', () => {
        check([], []);
        check(['600-780', '?'], ['600-780 0']);
    });

    it('has one row between two times of all days', () => {
        const { times } = gridOf({ days: [day('600-780'), day('570-780', '900-1080')], hours: [] });
        assert.deepEqual(times, [570, 600, 780, 900, 1080]);
    });

    it('takes a date that stands twice for one day', () => {
        const { days } = gridOf({ days: [day('600-780'), { ...day('600-780'), date: '2027-03-02' }, day('720-840')], hours: [] });
        assert.deepEqual(
            days.map(({ meetings }) => meetings.filter(({ isDouble }) => isDouble).length),
            [2, 0],
        );
    });

    it('keeps a meeting that ends before it begins among those without a time', () => {
        const { days } = gridOf({ days: [day('780-600')], hours: usual });
        assert.equal(days[0]?.untimed.length, 1);
    });
});
