/** The days before a date that share its month and year, with their weekdays: "Tuesday and Wednesday, 3 and 4 September". */
import { skipGaps, isDigit, isLetterAt } from '../text/characters.js';
import { isLedTo, isOneOf, joinerEnds, listEnds, weekdayBefore, weekdayJoinedBefore } from './date-joining.js';
import type { DateTables, Named } from './date-words.js';
import type { Figures } from './locale.js';

/** A day of a date. Offsets are UTF-16; `start` is that of its weekday, if one stands before it. */
export interface DayOfDate {
    readonly start: number;
    readonly numberStart: number;
    readonly numberEnd: number;
    readonly end: number;
    readonly weekday?: Named | undefined;
}

/** How far before a day its weekday, or the day joined to it, may stand, in UTF-16 units. */
export const longestBeforeDay = 48;

/** The number of a day. */
export function dayNumber(text: string, day: DayOfDate): number {
    return Number(text.slice(day.numberStart, day.numberEnd));
}

/** Whether the text before a number allows a day: the number is not part of a word, a fraction, a time or a symbol. */
export function isDayFree(tables: DateTables, text: string, start: number): boolean {
    if (isOneOf('/', text, start - 1) || (!tables.isAttached && isLetterAt(text, start - 1))) {
        return false;
    }
    return !isOneOf('.:,', text, start - 1) || start < 2 || !isDigit(text.charCodeAt(start - 2));
}

/** The days of a date: the one at `run`, with its weekday, and the days before it that share its month. First day first. */
export function daysUpTo(tables: DateTables, { plain, runs }: Figures, run: number, floor: number, end: number): DayOfDate[] {
    const [start = 0, numberEnd = 0] = [runs[run], runs[run + 1]];
    const days: DayOfDate[] = [{ start, numberStart: start, numberEnd, end }];
    let cursor = start;
    for (let before = run - 2; ; before -= 2) {
        const [first] = days;
        const named = weekdayBefore(tables, plain, cursor, Math.max(floor, cursor - longestBeforeDay));
        if (named && first) {
            days[0] = { ...first, start: named.start, weekday: named };
            cursor = named.start;
        }
        const [from = -1, to = -1] = [runs[before], runs[before + 1]];
        const value = Number(plain.slice(from, to));
        if (
            !first ||
            from < Math.max(floor, cursor - longestBeforeDay) ||
            to - from > 2 ||
            value < 1 ||
            value > 31 ||
            value >= dayNumber(plain, first) ||
            (from > floor && !isDayFree(tables, plain, from)) ||
            !isDayJoined(tables, plain, to, cursor, days.length > 1 || named !== undefined)
        ) {
            break;
        }
        days.unshift({ start: from, numberStart: from, numberEnd: to, end: from + plain.slice(from, cursor).trimEnd().length });
        cursor = from;
    }
    return shareWeekdays(tables, plain, floor, days, cursor);
}

/** Whether a number and the day after it have only a joiner between them. */
function isDayJoined(tables: DateTables, text: string, number: number, next: number, mayBeListed: boolean): boolean {
    const suffix = tables.daySuffixes.longestAt(text, number)?.end ?? number;
    const ends = joinerEnds(tables, text, suffix);
    const afterComma = isOneOf(',،', text, suffix) ? joinerEnds(tables, text, suffix + 1) : [];
    return [...ends, ...afterComma, ...(mayBeListed ? listEnds(text, suffix) : [])].some((end) => isLedTo(tables, text, end, next));
}

/** "Tuesday to Friday, 3–6 September": each day takes one of a row of weekdays before the first day, or none does. */
function shareWeekdays(tables: DateTables, text: string, floor: number, days: DayOfDate[], from: number): DayOfDate[] {
    const first = days[0]?.weekday;
    if (!first) {
        return days;
    }
    const row: Named[] = [first];
    let cursor = from;
    // If the row is longer than the list of days, no day takes a weekday from it.
    while (row.length <= days.length) {
        const before = weekdayJoinedBefore(tables, text, cursor, Math.max(floor, cursor - longestBeforeDay));
        if (!before) {
            break;
        }
        cursor = before.start;
        row.unshift(before);
    }
    if (row.length === 1) {
        return days;
    }
    // "Mondays and Tuesdays, from 2 to 30 September": a list of weekdays does not name the ends of a range.
    const [left, right] = row;
    const [start, end] = days;
    const listed = left && right && isList(tables, text, left.end, right.start);
    const ranged = start && end && dayNumber(text, end) - dayNumber(text, start) > 1;
    const fits = row.length === days.length && days.slice(1).every((day) => !day.weekday) && !(listed && ranged);
    return days.map((day, index) => ({
        ...day,
        start: day.numberStart,
        weekday: fits ? row[index] : index > 0 ? day.weekday : undefined,
    }));
}

/** Whether a comma or "and" separates two weekdays. */
function isList(tables: DateTables, text: string, from: number, to: number): boolean {
    const blank = skipGaps(text, from);
    const comma = isOneOf(',،', text, blank);
    const word = comma ? skipGaps(text, blank + 1) : blank;
    const and = tables.and.longestAt(text, word);
    return (and !== undefined && isLedTo(tables, text, skipGaps(text, and.end), to)) || (comma && isLedTo(tables, text, word, to));
}
