/** Dates that are written month first: "September 3, 2024". */
import { beforeGaps, behindGaps, isLetterAt } from '../text/characters.js';
import { isOneOf, weekdayBefore, weekdayJoinedBefore } from './date-joining.js';
import type { DateTables } from './date-words.js';
import type { Figures } from './figures.js';
import type { FoundDate } from './locale.js';
import { yearAt } from './years.js';

/** A date with the month first, and where its month begins; its weekday, which stands before that, is not yet looked for. */
export interface MonthFirstDate extends FoundDate {
    readonly monthStart: number;
}

/** All of them in order. A comma and a year must follow the day, which is looked for first: few numbers have them. */
export function monthFirstDates(tables: DateTables, { plain, runs }: Figures): readonly MonthFirstDate[] {
    const found: MonthFirstDate[] = [];
    for (let run = 0; run + 2 < runs.length; run += 2) {
        const [start = 0, end = 0] = [runs[run], runs[run + 1]];
        const comma = end - start > 2 ? -1 : (tables.daySuffixes.longestAt(plain, end)?.end ?? end);
        const yearStart = isOneOf(',', plain, comma) ? behindGaps(plain, comma + 1) : -1;
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

/** The date with the weekday that stands before it, not before `floor`. A weekday that is joined to another one says nothing of one day. */
export function withWeekdayBefore(tables: DateTables, text: string, { monthStart, ...date }: MonthFirstDate, floor: number): FoundDate {
    const weekday = weekdayBefore(tables, text, monthStart, floor);
    return weekday && !weekdayJoinedBefore(tables, text, weekday.start, floor) ? { ...date, start: weekday.start, weekday } : date;
}
