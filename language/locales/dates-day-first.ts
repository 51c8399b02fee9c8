/**
 * Finding dates in running text of the languages that write the day before the month. Each number of one or two digits is looked at once: whether a
 * month follows it. What shares the month is looked for backward, no further than {@link reach}.
 */
import { behindGaps, isDigit, isGap, isLetterAt } from '../text/characters.js';
import { isOneOf, joinerEnds, leadEnds, weekdayBefore, weekdayJoinedBefore } from './date-joining.js';
import { DateTables, type DateWords, type Named } from './date-words.js';
import { type Figures, figuresOf } from './figures.js';
import type { FoundDate } from './locale.js';
import { type MonthFirstDate, monthFirstDates, withWeekdayBefore } from './dates-month-first.js';
import { weekdayBehind } from './weekdays-behind.js';
import { yearAt } from './years.js';

interface Day {
    readonly start: number;
    readonly numberStart: number;
    readonly numberEnd: number;
    readonly end: number;
    readonly weekday?: Named | undefined;
}

/** How far before a day its weekday, or the day joined to it, is looked for, in UTF-16 units. */
const reach = 48;

/** What a text must have for a date of a script's languages. */
const lettersOf = { latin: /[a-z]/iu, cyrillic: /[а-я]/iu, arabic: /[ء-ي]/u } as const;

/** The function a locale offers as `findDates`. Its tables are made when a text first has figures and letters of the language. */
export function dayFirstDates(words: DateWords): (text: string) => readonly FoundDate[] {
    let tables: DateTables | undefined;
    const letters = lettersOf[words.script];
    return (text) => {
        const figures = figuresOf(text);
        if (figures.runs.length === 0 || !letters.test(text)) {
            return [];
        }
        tables ??= new DateTables(words);
        const dayFirst = datesIn(tables, figures);
        const found = tables.words.isMonthFirstToo
            ? withMonthFirst(tables, figures.plain, dayFirst, monthFirstDates(tables, figures))
            : dayFirst;
        shareYearBackward(tables, figures.plain, found);
        return found;
    };
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
        const behindDay = isGap(plain.charCodeAt(end)) ? end : (tables.daySuffixes.longestAt(plain, end)?.end ?? end);
        const month = monthBehind(tables, plain, behindDay);
        const year = month && yearBehind(tables, plain, month.end);
        if (!month || !isDayFree(tables, plain, start) || (!year && Number(plain.slice(start, end)) > 31)) {
            continue;
        }
        const days = daysUpTo(tables, figures, run, floor, behindDay);
        const finish = addWeekdaysBehind(tables, plain, days, year?.end ?? month.end);
        days.forEach((day, index) => {
            found.push({
                start: day.start,
                end: index === days.length - 1 ? finish : day.end,
                year: year?.number,
                month: month.number,
                day: numberOf(plain, day),
                dayRange: [day.numberStart, day.numberEnd],
                ...(day.weekday ? { weekday: day.weekday } : {}),
            });
        });
        floor = finish;
    }
    return found;
}

function numberOf(text: string, day: Day): number {
    return Number(text.slice(day.numberStart, day.numberEnd));
}

/** Whether a number may be a day by what stands before it: no part of a word, a fraction, a time, a symbol. */
function isDayFree(tables: DateTables, text: string, start: number): boolean {
    if (isOneOf('/', text, start - 1) || (!tables.isAttached && isLetterAt(text, start - 1))) {
        return false;
    }
    return !isOneOf('.:,', text, start - 1) || start < 2 || !isDigit(text.charCodeAt(start - 2));
}

function monthBehind(tables: DateTables, text: string, day: number): Named | undefined {
    const next = behindGaps(text, day);
    if (next === day) {
        return undefined;
    }
    const word = tables.beforeMonth.longestAt(text, next);
    const behindWord = word ? behindGaps(text, word.end) : next;
    return (word && behindWord > word.end ? tables.monthAt(text, behindWord) : undefined) ?? tables.monthAt(text, next);
}

/** The year behind a month, with what belongs to it. */
function yearBehind(tables: DateTables, text: string, month: number): Named | undefined {
    const behindComma = isOneOf(tables.words.commasBeforeYear, text, month) ? month + 1 : month;
    const next = behindGaps(text, behindComma);
    if (next === behindComma) {
        return undefined;
    }
    const word = tables.beforeYear.longestAt(text, next);
    const behindWord = word ? behindGaps(text, word.end) : next;
    const start = word && behindWord > word.end ? behindWord : next;
    const number = yearAt(text, start);
    return number === undefined ? undefined : { number, start, end: tailEnd(tables, text, start + 4) };
}

function tailEnd(tables: DateTables, text: string, year: number): number {
    const end = tables.yearTails.longestAt(text, behindGaps(text, year))?.end;
    // An abbreviation ends with its stop, a word where no letter follows.
    return end !== undefined && (isOneOf('.', text, end - 1) || !isLetterAt(text, end)) ? end : year;
}

/** The days that lead up to a date: its weekday, and the days before it that share its month. First day first. */
function daysUpTo(tables: DateTables, { plain, runs }: Figures, run: number, floor: number, end: number): Day[] {
    const [start = 0, numberEnd = 0] = [runs[run], runs[run + 1]];
    const days: Day[] = [{ start, numberStart: start, numberEnd, end }];
    let cursor = start;
    for (let before = run - 2; ; before -= 2) {
        const [first] = days;
        const named = weekdayBefore(tables, plain, cursor, Math.max(floor, cursor - reach));
        if (named && first) {
            days[0] = { ...first, start: named.start, weekday: named };
            cursor = named.start;
        }
        const [from = -1, to = -1] = [runs[before], runs[before + 1]];
        const value = Number(plain.slice(from, to));
        if (
            !first ||
            from < Math.max(floor, cursor - reach) ||
            to - from > 2 ||
            value < 1 ||
            value > 31 ||
            value >= numberOf(plain, first) ||
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

/** Whether only what joins two days stands between a number and the day behind it. */
function isDayJoined(tables: DateTables, text: string, number: number, next: number, mayBeListed: boolean): boolean {
    const suffix = tables.daySuffixes.longestAt(text, number)?.end ?? number;
    const ends = joinerEnds(tables, text, suffix);
    const behindComma = isOneOf(',،', text, suffix) ? joinerEnds(tables, text, suffix + 1) : [];
    return [...ends, ...behindComma, ...(mayBeListed ? listEnds(text, suffix) : [])].some((end) => isLedTo(tables, text, end, next));
}

/** Behind the comma of a list. A comma alone makes a list only beside a joining word or weekdays: "Room 3, 6 September" is one date. */
function listEnds(text: string, at: number): readonly number[] {
    const comma = behindGaps(text, at);
    const end = isOneOf(',،', text, comma) ? behindGaps(text, comma + 1) : comma;
    return end > comma + 1 ? [end] : [];
}

/** Whether something stands at an offset, or an article that leads to it. */
function isLedTo(tables: DateTables, text: string, at: number, to: number): boolean {
    return at === to || (at < to && leadEnds(tables, text, at).includes(to));
}

/** "Tuesday to Friday, 3–6 September": weekdays in a row before the first day go to the days one by one, or to none. */
function shareWeekdays(tables: DateTables, text: string, floor: number, days: Day[], from: number): Day[] {
    const first = days[0]?.weekday;
    if (!first) {
        return days;
    }
    const row: Named[] = [first];
    let cursor = from;
    // A row longer than the days goes to none of them.
    while (row.length <= days.length) {
        const before = weekdayJoinedBefore(tables, text, cursor, Math.max(floor, cursor - reach));
        if (!before) {
            break;
        }
        cursor = before.start;
        row.unshift(before);
    }
    if (row.length === 1) {
        return days;
    }
    // "Mondays and Tuesdays, from 2 to 30 September": a list of weekdays says nothing of the ends of a range.
    const [left, right] = row;
    const [start, end] = days;
    const listed = left && right && isList(tables, text, left.end, right.start);
    const ranged = start && end && numberOf(text, end) - numberOf(text, start) > 1;
    const fits = row.length === days.length && days.slice(1).every((day) => !day.weekday) && !(listed && ranged);
    return days.map((day, index) => ({
        ...day,
        start: day.numberStart,
        weekday: fits ? row[index] : index > 0 ? day.weekday : undefined,
    }));
}

/** Whether two weekdays are told apart by a comma or "and". */
function isList(tables: DateTables, text: string, from: number, to: number): boolean {
    const blank = behindGaps(text, from);
    const comma = isOneOf(',،', text, blank);
    const word = comma ? behindGaps(text, blank + 1) : blank;
    const and = tables.and.longestAt(text, word);
    return (and !== undefined && isLedTo(tables, text, behindGaps(text, and.end), to)) || (comma && isLedTo(tables, text, word, to));
}

/** Gives the days the weekdays that follow the date, where there are as many of them. Returns where the date then ends. */
function addWeekdaysBehind(tables: DateTables, text: string, days: Day[], end: number): number {
    const behind = days.some((day) => day.weekday) ? undefined : weekdayBehind(tables, text, end);
    if (behind?.weekdays.length !== days.length) {
        return end;
    }
    days.forEach((day, index) => {
        days[index] = { ...day, weekday: behind.weekdays[index] };
    });
    return behind.end;
}

/** Dates of both orders in the order of the text; of two that overlap the one with the day first is meant. */
function withMonthFirst(tables: DateTables, text: string, dates: FoundDate[], others: readonly MonthFirstDate[]): FoundDate[] {
    const all: FoundDate[] = [];
    let next = 0;
    for (const other of others) {
        for (; next < dates.length && (dates[next]?.end ?? 0) <= other.monthStart; next++) {
            all.push(...dates.slice(next, next + 1));
        }
        if ((dates[next]?.start ?? Number.POSITIVE_INFINITY) >= other.end) {
            all.push(withWeekdayBefore(tables, text, other, Math.max(all.at(-1)?.end ?? 0, other.monthStart - reach)));
        }
    }
    return [...all, ...dates.slice(next)];
}

/** "30 August to 2 September 2024": the year stands once and holds for both, save from December over into January. */
function shareYearBackward(tables: DateTables, text: string, dates: FoundDate[]): void {
    for (let index = dates.length - 2; index >= 0; index--) {
        const [date, next] = [dates[index], dates[index + 1]];
        if (!date || !next || date.year !== undefined || next.year === undefined || !isConnected(tables, text, date.end, next.start)) {
            continue;
        }
        const overNewYear = date.month >= 10 && next.month <= 3;
        if (date.month <= next.month || overNewYear) {
            dates[index] = { ...date, year: overNewYear ? next.year - 1 : next.year };
        }
    }
}

/** Whether two dates are joined by a word, a dash or a comma. */
function isConnected(tables: DateTables, text: string, from: number, to: number): boolean {
    return [...joinerEnds(tables, text, from), ...listEnds(text, from)].some((end) => isLedTo(tables, text, end, to));
}
