/** Dates that are written month first: "September 3, 2024". */
import { beforeGaps, behindGaps, isLetterAt } from '../text/characters.js';
import { isOneOf, weekdayBefore, weekdayJoinedBefore } from './date-joining.js';
import type { DateTables } from './date-words.js';
import type { Figures } from './figures.js';
import type { FoundDate } from './locale.js';
import { yearAt } from './years.js';

/** All of them in order, each with where its month begins. A comma and a year must follow the day, which is looked for first: few numbers have them. */
export function monthFirstDates(
    tables: DateTables,
    { plain, runs }: Figures,
    reach: number,
): (FoundDate & { readonly monthStart: number })[] {
    const found: (FoundDate & { readonly monthStart: number })[] = [];
    for (let run = 0; run + 2 < runs.length; run += 2) {
        const [start = 0, end = 0] = [runs[run], runs[run + 1]];
        const comma = end - start > 2 ? -1 : (tables.daySuffixes.longestAt(plain, end)?.end ?? end);
        const yearStart = isOneOf(',', plain, comma) ? behindGaps(plain, comma + 1) : -1;
        const year = yearStart < 0 ? undefined : yearAt(plain, yearStart);
        const blank = year === undefined ? start : beforeGaps(plain, start);
        const month = blank < start ? tables.months.longestEndingAt(plain, blank) : undefined;
        if (year === undefined || !month || isLetterAt(plain, month.start - 1)) {
            continue;
        }
        const floor = Math.max(0, month.start - reach);
        const weekday = weekdayBefore(tables, plain, month.start, floor);
        const own = weekday && !weekdayJoinedBefore(tables, plain, weekday.start, floor) ? weekday : undefined;
        found.push({
            start: own?.start ?? month.start,
            end: yearStart + 4,
            year,
            month: month.value,
            day: Number(plain.slice(start, end)),
            dayRange: [start, end],
            ...(own ? { weekday: own } : {}),
            monthStart: month.start,
        });
    }
    return found;
}
