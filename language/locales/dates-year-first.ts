/**
 * Finds dates in running text of the languages that write year, month, day, each with its sign: 2024 年 9 月 3 日星期二. Each month sign is looked at once: before it
 * stand the number of the month and perhaps a year, after it the days.
 */
import { beforeGaps, skipGaps, isDigit } from '../text/characters.js';
import { betweenAt, hasWeekday, weekdayRowAt, weekdayRowBefore } from './chinese-weekdays.js';
import { isOneOf } from './date-joining.js';
import { datesInFigures } from './dates-in-figures.js';
import type { Named } from './date-words.js';
import { figuresOf } from './figures.js';
import type { Figures, FoundDate } from './locale.js';
import { fromChinese } from './numerals.js';

interface DayNumber {
    readonly start: number;
    readonly end: number;
    readonly finish: number;
    readonly complete: boolean;
    readonly weekdays: readonly Named[];
}

interface NumberSpan {
    readonly start: number;
    readonly end: number;
}

const yearSign = '年';
const monthSign = '月';
const daySigns = '日号';
/** A month may be written 九月份. */
const monthTail = '份';
const numerals = '一二三四五六七八九十廿卅';
const yearNumerals = '〇零一二三四五六七八九';
/** Characters before a number that show it is not a month: 第3月, a fraction, another number. */
const notBeforeMonth = '第/.一二三四五六七八九十';
/** Characters after a number that show it is not a day. */
const notAfterDay = '月年时点:：.%';
/** How far before a date its weekdays may stand, in UTF-16 units. */
const longestBeforeDate = 40;

/** All dates with month and day, as `Locale.findDates` requires, and those in figures beside a weekday. */
export function yearFirstDates(text: string, figures?: Figures): readonly FoundDate[] {
    const inSigns = text.includes(monthSign) ? datesInSigns((figures ?? figuresOf(text)).plain) : [];
    const inFigures = hasWeekday(text) ? datesInFigures(figures ?? figuresOf(text), 'first', weekdayBeside) : [];
    return inFigures.length > 0 ? [...inSigns, ...inFigures].sort((one, other) => one.start - other.start) : inSigns;
}

/** The weekday before a date in figures, or after it. */
function weekdayBeside(
    text: string,
    start: number,
    end: number,
    floor: number,
): { readonly weekday: Named; readonly end: number } | undefined {
    const after = weekdayRowAt(text, end);
    const [only, ...others] = after?.weekdays ?? weekdayRowBefore(text, start, Math.max(floor, start - longestBeforeDate));
    return only && others.length === 0 ? { weekday: only, end: after?.end ?? end } : undefined;
}

function datesInSigns(plain: string): readonly FoundDate[] {
    const found: FoundDate[] = [];
    let floor = 0;
    for (let sign = plain.indexOf(monthSign); sign >= 0; sign = plain.indexOf(monthSign, sign + 1)) {
        const body = skipGaps(plain, isOneOf(monthTail, plain, sign + 1) ? sign + 2 : sign + 1);
        const number = isNumeral(plain, body) ? monthEndingAt(plain, beforeGaps(plain, sign)) : undefined;
        const yearSpan = number && yearEndingAt(plain, number.start);
        const start = yearSpan?.start ?? number?.start ?? 0;
        const days = number && start >= floor ? readDays(plain, body) : [];
        if (!number || days.length === 0) {
            continue;
        }
        const weekdays = weekdaysOf(plain, floor, start, days);
        const month = readNumber(plain, number);
        const year = yearSpan ? readNumber(plain, yearSpan) : yearBefore(plain, found.at(-1), start, month);
        days.forEach((day, index) => {
            const named = weekdays[index];
            found.push({
                start: index > 0 ? day.start : Math.min(start, named?.start ?? start),
                end: day.finish,
                year,
                month,
                day: readNumber(plain, day),
                dayRange: [day.start, day.end],
                ...(named ? { weekday: named } : {}),
            });
        });
        floor = days.at(-1)?.finish ?? body;
    }
    return found;
}

function readNumber(text: string, { start, end }: NumberSpan): number {
    return isDigit(text.charCodeAt(start)) ? Number(text.slice(start, end)) : (fromChinese(text.slice(start, end)) ?? 0);
}

function isNumeral(text: string, at: number): boolean {
    return at < text.length && (isDigit(text.charCodeAt(at)) || numerals.includes(text.charAt(at)));
}

/** The number of a day at an offset: at most two digits, or three Chinese ones. Empty if there is none. */
function numberAt(text: string, start: number): NumberSpan {
    let end = start;
    if (isDigit(text.charCodeAt(start))) {
        end = isDigit(text.charCodeAt(start + 1)) ? start + 2 : start + 1;
    } else {
        while (end < start + 3 && isOneOf(numerals, text, end)) {
            end++;
        }
    }
    return { start, end };
}

/** The number of a month that ends at an offset. */
function monthEndingAt(text: string, end: number): NumberSpan | undefined {
    let start = end;
    if (isDigit(text.charCodeAt(end - 1))) {
        start = isDigit(text.charCodeAt(end - 2)) ? end - 2 : end - 1;
    } else {
        while (start > end - 3 && isOneOf(numerals, text, start - 1)) {
            start--;
        }
    }
    return start === end || isDigit(text.charCodeAt(start - 1)) || isOneOf(notBeforeMonth, text, start - 1) ? undefined : { start, end };
}

/** The year whose sign ends at an offset, blanks ignored: four digits, western or Chinese. */
function yearEndingAt(text: string, at: number): NumberSpan | undefined {
    const signEnd = beforeGaps(text, at);
    if (!isOneOf(yearSign, text, signEnd - 1)) {
        return undefined;
    }
    const end = beforeGaps(text, signEnd - 1);
    const places = [end - 4, end - 3, end - 2, end - 1];
    const isYear = places.every((place) => isDigit(text.charCodeAt(place))) || places.every((place) => isOneOf(yearNumerals, text, place));
    return isYear ? { start: end - 4, end } : undefined;
}

/** The days named under one month: 3日, 3日至6日, 20至23日. Numbers after the last 日 are not days. */
function readDays(text: string, from: number): readonly DayNumber[] {
    const days: DayNumber[] = [];
    let position = from;
    for (;;) {
        const { start, end } = numberAt(text, position);
        if (end === start) {
            break;
        }
        const sign = skipGaps(text, end);
        const complete = isOneOf(daySigns, text, sign);
        const bare = complete ? sign + 1 : end;
        const row = complete ? weekdayRowAt(text, bare) : undefined;
        const finish = row?.end ?? bare;
        days.push({ start, end, finish, complete, weekdays: row?.weekdays ?? [] });
        const next = betweenAt(text, finish)?.end;
        if (next === undefined || !isDayNumber(text, next)) {
            break;
        }
        position = next;
    }
    return days.slice(0, days.findLastIndex((day) => day.complete) + 1);
}

/** Whether a number at an offset may be a day: it is not part of a longer number, and no sign of another unit follows. */
function isDayNumber(text: string, at: number): boolean {
    const { start, end } = numberAt(text, at);
    const isWhole = end > start && !isDigit(text.charCodeAt(end)) && !isOneOf('十', text, end);
    return isWhole && !isOneOf(notAfterDay, text, skipGaps(text, end));
}

/** One weekday or none for each day: those after each day, otherwise a row after or before the days, with as many weekdays as days. */
function weekdaysOf(text: string, floor: number, start: number, days: readonly DayNumber[]): readonly (Named | undefined)[] {
    const lastRow = days.at(-1)?.weekdays ?? [];
    if (lastRow.length > 1) {
        return lastRow.length === days.length ? lastRow : [];
    }
    if (days.some((day) => day.weekdays.length > 0)) {
        return days.map((day) => (day.weekdays.length === 1 ? day.weekdays[0] : undefined));
    }
    const row = weekdayRowBefore(text, start, Math.max(floor, start - longestBeforeDate));
    return row.length === days.length ? row : [];
}

/** 2023 年 8 月 31 日至 9 月 1 日: the year stands once, before the first date, and counts for the dates joined to it. */
function yearBefore(text: string, previous: FoundDate | undefined, start: number, month: number): number | undefined {
    const between = previous?.year === undefined ? undefined : betweenAt(text, previous.end);
    if (previous?.year === undefined || between?.end !== start) {
        return undefined;
    }
    if (previous.month <= month) {
        return previous.year;
    }
    return between.isRange && previous.month >= 10 && month <= 3 ? previous.year + 1 : undefined;
}
