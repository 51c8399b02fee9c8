/** Dates that begin with the month: "September 3, 2024", "September 3–6, 2024", "August 30 to September 2, 2024". */
import { beforeGaps, skipGaps, isLetterAt } from '../text/characters.js';
import { isLedTo, isOneOf, joinerEnds, listEnds, weekdayBefore, weekdayJoinedBefore } from './date-joining.js';
import type { DateTables } from './date-words.js';
import { dayNumber, daysUpTo, longestBeforeDay } from './days-before.js';
import type { Figures, FoundDate } from './locale.js';
import { yearAt, yearBefore } from './years.js';

/** A date with the month first. */
export interface MonthFirstDate extends FoundDate {
    /** Where its weekday may end, if it has none yet: the start of its month, or of its day where it shares the month of the day before. */
    readonly wordStart: number;
}

/** How many dates may share one year. */
const mostDates = 20;

/** All such dates, in order. Looks first for the comma and the year after the day, which are required: few numbers have them. */
export function monthFirstDates(tables: DateTables, figures: Figures): readonly MonthFirstDate[] {
    const { plain, runs } = figures;
    const found: MonthFirstDate[] = [];
    for (let run = 0; run + 2 < runs.length; run += 2) {
        const [start = 0, end = 0] = [runs[run], runs[run + 1]];
        const comma = end - start > 2 ? -1 : suffixEnd(tables, plain, end);
        const yearStart = isOneOf(',', plain, comma) ? skipGaps(plain, comma + 1) : -1;
        const year = yearStart < 0 ? undefined : yearAt(plain, yearStart);
        if (year !== undefined) {
            found.push(...datesUpTo(tables, figures, run, { number: year, end: yearStart + 4 }, found.at(-1)?.end ?? 0));
        }
    }
    return found;
}

/** The dates that share a year: the days of the last month, and those of the months joined to it. */
function datesUpTo(
    tables: DateTables,
    figures: Figures,
    run: number,
    year: { readonly number: number; readonly end: number },
    floor: number,
): readonly MonthFirstDate[] {
    const { plain, runs } = figures;
    let dates: MonthFirstDate[] = datesOfMonth(tables, figures, run, floor).map((date) => ({ ...date, year: year.number }));
    const last = dates.at(-1);
    if (last) {
        dates[dates.length - 1] = { ...last, end: year.end };
    }
    for (let [next] = dates; next?.year !== undefined && dates.length < mostDates; [next] = dates) {
        const before = run - 2 * dates.length;
        const [from = -1, to = -1] = [runs[before], runs[before + 1]];
        if (from < floor || to - from > 2 || !isJoined(tables, plain, suffixEnd(tables, plain, to), next.wordStart)) {
            break;
        }
        const earlier = datesOfMonth(tables, figures, before, floor);
        const [first] = earlier;
        if (!first) {
            break;
        }
        const earlierYear = yearBefore(first.month, { year: next.year, month: next.month });
        dates = [...earlier.map((date) => ({ ...date, year: earlierYear })), ...dates];
    }
    return dates;
}

/** The days of one month up to a number; none where no month stands before the first. */
function datesOfMonth(tables: DateTables, figures: Figures, run: number, floor: number): readonly MonthFirstDate[] {
    const { plain, runs } = figures;
    const days = daysUpTo(tables, figures, run, floor, suffixEnd(tables, plain, runs[run + 1] ?? 0));
    const first = days[0]?.start ?? 0;
    const blank = beforeGaps(plain, first);
    const month = blank < first ? tables.months.longestEndingAt(plain, blank) : undefined;
    if (!month || month.start < floor || isLetterAt(plain, month.start - 1)) {
        return [];
    }
    return days.map((day, index) => ({
        start: index === 0 ? month.start : day.start,
        end: day.end,
        year: undefined,
        month: month.value,
        day: dayNumber(plain, day),
        dayRange: [day.numberStart, day.numberEnd],
        ...(day.weekday ? { weekday: day.weekday } : {}),
        wordStart: index === 0 ? month.start : day.start,
    }));
}

/** Whether a day and the month after it, or the weekday before that month, have only a joiner between them. */
function isJoined(tables: DateTables, text: string, day: number, month: number): boolean {
    const next = weekdayBefore(tables, text, month, Math.max(day, month - longestBeforeDay))?.start ?? month;
    return [...joinerEnds(tables, text, day), ...listEnds(text, day)].some((end) => isLedTo(tables, text, end, next));
}

function suffixEnd(tables: DateTables, text: string, day: number): number {
    return tables.daySuffixes.longestAt(text, day)?.end ?? day;
}

/** The date with the weekday before it, which does not begin before `floor`. A weekday joined to another one does not belong to this day alone. */
export function withWeekdayBefore(tables: DateTables, text: string, { wordStart, ...date }: MonthFirstDate, floor: number): FoundDate {
    const weekday = date.weekday ? undefined : weekdayBefore(tables, text, wordStart, floor);
    return weekday && !weekdayJoinedBefore(tables, text, weekday.start, floor) ? { ...date, start: weekday.start, weekday } : date;
}
