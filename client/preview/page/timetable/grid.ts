/** Lays out the meetings of an agenda as a grid: a column for each day, rows from time to time. Pure. Times are minutes since midnight. */
import type { Overview, OverviewDay, OverviewMeeting } from '../../../../protocol/overview.js';

export interface GridMeeting {
    readonly meeting: OverviewMeeting;
    readonly start: number;
    readonly end: number;
    /** Its place beside the meetings at the same time, from zero. */
    readonly lane: number;
    /** Whether a meeting in no other room is at the same time. */
    readonly isDouble: boolean;
}

export interface Stretch {
    readonly start: number;
    readonly end: number;
}

export interface GridDay {
    readonly day: OverviewDay;
    readonly meetings: readonly GridMeeting[];
    /** Meetings whose times cannot be read. */
    readonly untimed: readonly OverviewMeeting[];
    /** Meeting hours in which nothing meets. */
    readonly free: readonly Stretch[];
    /** How many meetings stand beside each other, at least one. */
    readonly lanes: number;
}

export interface Grid {
    readonly days: readonly GridDay[];
    /** All times at which something begins or ends, in order. Between two of them is a row. */
    readonly times: readonly number[];
}

export function gridOf({ days, hours }: Pick<Overview, 'days' | 'hours'>): Grid {
    const all = inOneEach(days).map((day) => gridDay(day, hours));
    const ends = all.flatMap(({ meetings, free }) => [...meetings, ...free].flatMap(({ start, end }) => [start, end]));
    return { days: all, times: [...new Set(ends)].sort((one, other) => one - other) };
}

/** A date that stands twice is one day: what meets there may overlap. It stands where it is first. */
function inOneEach(days: readonly OverviewDay[]): readonly OverviewDay[] {
    const joined = new Map<string, OverviewDay>();
    days.forEach((day, index) => {
        const key = day.date ?? String(index);
        const before = joined.get(key);
        joined.set(key, before ? { ...before, rows: [...before.rows, ...day.rows], meetings: [...before.meetings, ...day.meetings] } : day);
    });
    return [...joined.values()];
}

function gridDay(day: OverviewDay, hours: readonly Stretch[]): GridDay {
    const timed = day.meetings.flatMap((meeting) => {
        const { start, end } = meeting;
        return start === undefined || end === undefined || end <= start ? [] : [{ meeting, start, end }];
    });
    timed.sort((one, other) => one.start - other.start || one.end - other.end);
    const ends: number[] = [];
    const meetings = timed.map((one): GridMeeting => {
        const free = ends.findIndex((end) => end <= one.start);
        const lane = free < 0 ? ends.length : free;
        ends[lane] = one.end;
        return { ...one, lane, isDouble: false };
    });
    const untimed = day.meetings.filter((meeting) => timed.every((one) => one.meeting !== meeting));
    return {
        day,
        meetings: withDoubles(meetings),
        untimed,
        // What meets at a time that nobody can read may fill any hours.
        free: untimed.length > 0 || meetings.length === 0 ? [] : hours.flatMap((stretch) => freeIn(stretch, meetings)),
        lanes: Math.max(1, ends.length),
    };
}

/** Marks the meetings that are in one room at one time. They are in the order of their beginnings. */
function withDoubles(meetings: readonly GridMeeting[]): readonly GridMeeting[] {
    const last = new Map<string, { index: number; end: number }>();
    const doubles = new Set<number>();
    meetings.forEach(({ meeting: { track }, start, end }, index) => {
        const before = last.get(track);
        if (before && before.end > start) {
            doubles.add(index).add(before.index);
        }
        if (!before || before.end < end) {
            last.set(track, { index, end });
        }
    });
    return meetings.map((meeting, index) => (doubles.has(index) ? { ...meeting, isDouble: true } : meeting));
}

/** The parts of some hours in which no meeting is. The meetings are in the order of their beginnings. */
function freeIn({ start, end }: Stretch, meetings: readonly Stretch[]): readonly Stretch[] {
    const free: Stretch[] = [];
    let from = start;
    for (const meeting of meetings) {
        if (meeting.start > from) {
            free.push({ start: from, end: Math.min(meeting.start, end) });
        }
        from = Math.max(from, meeting.end);
        if (from >= end) {
            break;
        }
    }
    free.push({ start: from, end });
    return free.filter((stretch) => stretch.end > stretch.start);
}
