/** Which day of the next session takes the place of a day of the last one. */
import { addDays, compareDates, dayNumber, formatIsoDate, isoWeekday } from '../../locales/calendar.js';
import type { CalendarDate } from '../../locales/locale.js';
import type { SessionDays } from '../../semantics/written-times.js';
import { isWeekend } from '../new-agenda/schedule-lines.js';

/** The days of a timetable in the next session. */
export interface MovedDays {
    /** By the day of the last session, as `2024-09-03`. */
    readonly moved: ReadonlyMap<string, CalendarDate>;
    /** Whether each day keeps its weekday. If not, the n-th day takes the place of the n-th. */
    readonly keepWeekdays: boolean;
    /** Working days of the next session that take the place of none. */
    readonly unused: readonly CalendarDate[];
    /** Days that have no day in the next session: they stand behind its last one. */
    readonly beyond: readonly CalendarDate[];
}

/**
 * The same weekdays of the same weeks; where not all of them are days of the next session, the n-th day for the n-th.
 * @param days those of the timetables, in any order
 * @param last the days of the last session, if its masthead has them
 */
export function movedDays(days: readonly CalendarDate[], last: SessionDays | undefined, next: SessionDays): MovedDays {
    const old = distinct(days);
    const first = old[0];
    const sitting = daysOf(next, old.filter(isWeekend).length > 0);
    if (!first) {
        return { moved: new Map(), keepWeekdays: true, unused: sitting, beyond: [] };
    }
    const from = last?.from ?? first;
    // Whole weeks between the Monday before one session and that before the other.
    const shift = mondayOf(next.from) - mondayOf(from);
    const inSession = old.filter((day) => !last || isWithin(day, last));
    const keepWeekdays = inSession.length > 0 && inSession.every((day) => isWithin(addDays(day, shift), next));
    const placed = keepWeekdays ? old.map((day) => addDays(day, shift)) : byNumber(old, last, next, sitting);
    const moved = new Map(old.map((day, index) => [formatIsoDate(day), placed[index]!] as const));
    const taken = new Set(placed.map(formatIsoDate));
    return {
        moved,
        keepWeekdays,
        unused: sitting.filter((day) => !taken.has(formatIsoDate(day))),
        beyond: placed.filter((day, index) => !isWithin(day, next) && (!last || isWithin(old[index]!, last))),
    };
}

/** The n-th day for the n-th. Days before the last session keep their distance from it; those for which no day is left follow the last one. */
function byNumber(
    old: readonly CalendarDate[],
    last: SessionDays | undefined,
    next: SessionDays,
    sitting: readonly CalendarDate[],
): readonly CalendarDate[] {
    const from = last?.from ?? old[0]!;
    const before = old.filter((day) => compareDates(day, from) < 0).length;
    const placed: CalendarDate[] = [];
    for (const [index, day] of old.entries()) {
        const above = placed.at(-1);
        placed.push(
            index < before
                ? addDays(day, dayNumber(next.from) - dayNumber(from))
                : (sitting[index - before] ?? workingDayAfter(above && compareDates(above, next.to) > 0 ? above : next.to)),
        );
    }
    return placed;
}

/** The days of a session on which it can meet: all of its first and last days, and those between that are no weekend, unless the last session met on weekends. */
function daysOf(next: SessionDays, withWeekends: boolean): readonly CalendarDate[] {
    const days = next.ranges.flatMap(({ from, to }) =>
        Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, index) => addDays(from, index)),
    );
    return days.filter((day) => withWeekends || !isWeekend(day) || compareDates(day, next.from) === 0 || compareDates(day, next.to) === 0);
}

function workingDayAfter(day: CalendarDate): CalendarDate {
    const next = addDays(day, 1);
    return isWeekend(next) ? addDays(next, 8 - isoWeekday(next)) : next;
}

function mondayOf(day: CalendarDate): number {
    return dayNumber(day) - isoWeekday(day) + 1;
}

function isWithin(day: CalendarDate, { ranges }: SessionDays): boolean {
    return ranges.some(({ from, to }) => compareDates(from, day) <= 0 && compareDates(day, to) <= 0);
}

function distinct(days: readonly CalendarDate[]): readonly CalendarDate[] {
    const byName = new Map(days.map((day) => [formatIsoDate(day), day]));
    return [...byName.values()].sort(compareDates);
}
