/** Dates that begin with the month: "September 3, 2024". */
import { beforeGaps, skipGaps, isLetterAt } from '../text/characters.js';
import { isOneOf, weekdayBefore, weekdayJoinedBefore } from './date-joining.js';
import type { DateTables } from './date-words.js';
import type { Figures, FoundDate } from './locale.js';
import { yearAt } from './years.js';

/** A date with the month first, and the start of its month. The weekday before the month is found later. */
export interface MonthFirstDate extends FoundDate {
    readonly monthStart: number;
}

/** All such dates, in order. Looks first for the comma and the year after the day, which are required: few numbers have them. */
export function monthFirstDates(tables: DateTables, { plain, runs }: Figures): readonly MonthFirstDate[] {
    const found: MonthFirstDate[] = [];
    for (let run = 0; run + 2 < runs.length; run += 2) {
        const [start = 0, end = 0] = [runs[run], runs[run + 1]];
        const comma = end - start > 2 ? -1 : (tables.daySuffixes.longestAt(plain, end)?.end ?? end);
        const yearStart = isOneOf(',', plain, comma) ? skipGaps(plain, comma + 1) : -1;
        const year = yearStart < 0 ? undefined : yearAt(plain, yearStart);
        const blank = year === undefined ? start : beforeGaps(plain, start);
        const month = blank < start ? tables.months.longestEndingAt(plain, blank) : undefined;
        if (year !== undefined && month && !isLetterAt(plain, month.start - 1)) {
            found.push({
                start: month.start,
                end: yearStart + 4,
                year,
                month: month.value,
                day: Number(plain.slice(start, end)),
                dayRange: [start, end],
                monthStart: month.start,
            });
        }
    }
    return found;
}

/** The date with the weekday before it, which does not begin before `floor`. A weekday joined to another one does not belong to this day alone. */
export function withWeekdayBefore(tables: DateTables, text: string, { monthStart, ...date }: MonthFirstDate, floor: number): FoundDate {
    const weekday = weekdayBefore(tables, text, monthStart, floor);
    return weekday && !weekdayJoinedBefore(tables, text, weekday.start, floor) ? { ...date, start: weekday.start, weekday } : date;
}
