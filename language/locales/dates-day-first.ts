/**
 * Finds dates in running text of the languages that write the day before the month. Each number of one or two digits is looked at once, for a month after it.
 * Days that share the month are looked for backward, over {@link longestBeforeDay} units at most.
 */
import { onceComputed } from '../kept/once.js';
import { skipGaps, isGap, isLetterAt } from '../text/characters.js';
import { isLedTo, isOneOf, joinerEnds, listEnds, weekdayBefore } from './date-joining.js';
import { DateTables, type DateWords, type Named } from './date-words.js';
import { datesInFigures } from './dates-in-figures.js';
import { type MonthFirstDate, monthFirstDates, withWeekdayBefore } from './dates-month-first.js';
import { type DayOfDate, daysUpTo, isDayFree, dayNumber, longestBeforeDay } from './days-before.js';
import { figuresOf } from './figures.js';
import type { Figures, FoundDate, Locale } from './locale.js';
import { weekdaysAfter } from './weekdays-after.js';
import { yearAt, yearBefore } from './years.js';

/** The letters without which a text has no date in a language of the script. */
const lettersOf = { latin: /[a-z]/iu, cyrillic: /[а-я]/iu, arabic: /[ء-ي]/u } as const;

/** Builds the `findDates` of a locale. Its tables are built when a text first has digits and letters of the language. */
export function dayFirstDates(words: DateWords): Locale['findDates'] {
    const tablesOf = onceComputed(() => new DateTables(words));
    const letters = lettersOf[words.script];
    return (text, figures = figuresOf(text)) => {
        if (figures.runs.length === 0 || !letters.test(text)) {
            return [];
        }
        const tables = tablesOf();
        const dayFirst = datesIn(tables, figures);
        const found = tables.words.isMonthFirstToo
            ? withMonthFirst(tables, figures.plain, dayFirst, monthFirstDates(tables, figures))
            : dayFirst;
        shareYearBackward(tables, figures.plain, found);
        const inFigures = datesInFigures(figures, words.isMonthFirstToo ? 'either' : 'first', (plain, start, end, floor) =>
            weekdayBeside(tables, plain, { start, end }, floor),
        );
        return inFigures.length > 0 ? [...found, ...inFigures].sort((one, other) => one.start - other.start) : found;
    };
}

/** The weekday before a date in figures, or after it. */
function weekdayBeside(
    tables: DateTables,
    text: string,
    { start, end }: { readonly start: number; readonly end: number },
    floor: number,
): { readonly weekday: Named; readonly end: number } | undefined {
    const before = weekdayBefore(tables, text, start, Math.max(floor, start - longestBeforeDay));
    const after = before ? undefined : weekdaysAfter(tables, text, end);
    const [only, ...others] = after?.weekdays ?? [];
    return before ? { weekday: before, end } : after && only && others.length === 0 ? { weekday: only, end: after.end } : undefined;
}

function datesIn(tables: DateTables, figures: Figures): FoundDate[] {
    const { plain, runs } = figures;
    const found: FoundDate[] = [];
    let floor = 0;
    for (let run = 0; run < runs.length; run += 2) {
        const [start = 0, end = 0] = [runs[run], runs[run + 1]];
        if (end - start > 2 || start < floor) {
            continue;
        }
        const afterDay = isGap(plain.charCodeAt(end)) ? end : (tables.daySuffixes.longestAt(plain, end)?.end ?? end);
        const month = monthAfter(tables, plain, afterDay);
        const year = month && yearAfter(tables, plain, month.end);
        if (!month || !isDayFree(tables, plain, start) || (!year && Number(plain.slice(start, end)) > 31)) {
            continue;
        }
        const days = daysUpTo(tables, figures, run, floor, afterDay);
        const finish = addWeekdaysAfter(tables, plain, days, year?.end ?? month.end);
        days.forEach((day, index) => {
            found.push({
                start: day.start,
                end: index === days.length - 1 ? finish : day.end,
                year: year?.number,
                month: month.number,
                day: dayNumber(plain, day),
                dayRange: [day.numberStart, day.numberEnd],
                ...(month.other ? { months: { start: month.start, end: month.end, other: month.other.number } } : {}),
                ...(day.weekday ? { weekday: day.weekday } : {}),
            });
        });
        floor = finish;
    }
    return found;
}

function monthAfter(tables: DateTables, text: string, day: number): Named | undefined {
    const next = skipGaps(text, day);
    if (next === day) {
        return undefined;
    }
    const word = tables.beforeMonth.longestAt(text, next);
    const afterWord = word ? skipGaps(text, word.end) : next;
    return (word && afterWord > word.end ? tables.monthAt(text, afterWord) : undefined) ?? tables.monthAt(text, next);
}

/** The year after a month, with the words that belong to it. */
function yearAfter(tables: DateTables, text: string, month: number): Named | undefined {
    const afterComma = isOneOf(tables.words.commasBeforeYear, text, month) ? month + 1 : month;
    const next = skipGaps(text, afterComma);
    if (next === afterComma) {
        return undefined;
    }
    const word = tables.beforeYear.longestAt(text, next);
    const afterWord = word ? skipGaps(text, word.end) : next;
    const start = word && afterWord > word.end ? afterWord : next;
    const number = yearAt(text, start);
    return number === undefined ? undefined : { number, start, end: yearTailEnd(tables, text, start + 4) };
}

function yearTailEnd(tables: DateTables, text: string, year: number): number {
    const end = tables.yearTails.longestAt(text, skipGaps(text, year))?.end;
    // An abbreviation ends with its stop, a word before a character that is no letter.
    return end !== undefined && (isOneOf('.', text, end - 1) || !isLetterAt(text, end)) ? end : year;
}

/** Gives the days the weekdays that follow the date, if there are as many. Returns the end of the date. */
function addWeekdaysAfter(tables: DateTables, text: string, days: DayOfDate[], end: number): number {
    const after = days.some((day) => day.weekday) ? undefined : weekdaysAfter(tables, text, end);
    if (after?.weekdays.length !== days.length) {
        return end;
    }
    days.forEach((day, index) => {
        days[index] = { ...day, weekday: after.weekdays[index] };
    });
    return after.end;
}

/** Merges dates of both orders, in the order of the text. Of two that overlap, the one with the day first is right. */
function withMonthFirst(tables: DateTables, text: string, dates: FoundDate[], others: readonly MonthFirstDate[]): FoundDate[] {
    const all: FoundDate[] = [];
    let next = 0;
    for (const other of others) {
        for (; next < dates.length && (dates[next]?.end ?? 0) <= other.wordStart; next++) {
            all.push(...dates.slice(next, next + 1));
        }
        if ((dates[next]?.start ?? Number.POSITIVE_INFINITY) >= other.end) {
            all.push(withWeekdayBefore(tables, text, other, Math.max(all.at(-1)?.end ?? 0, other.wordStart - longestBeforeDay)));
        }
    }
    return [...all, ...dates.slice(next)];
}

/**
 * "30 August to 2 September 2024": the year stands once and counts for both.
 */
function shareYearBackward(tables: DateTables, text: string, dates: FoundDate[]): void {
    for (let index = dates.length - 2; index >= 0; index--) {
        const [date, next] = [dates[index], dates[index + 1]];
        if (!date || !next || date.year !== undefined || next.year === undefined || !isConnected(tables, text, date.end, next.start)) {
            continue;
        }
        dates[index] = { ...date, year: yearBefore(date.month, { year: next.year, month: next.month }) };
    }
}

/** Whether a word, a dash or a comma joins two dates. */
function isConnected(tables: DateTables, text: string, from: number, to: number): boolean {
    return [...joinerEnds(tables, text, from), ...listEnds(text, from)].some((end) => isLedTo(tables, text, end, to));
}
