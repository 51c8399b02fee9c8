/** Days and meeting hours as people write them in the masthead: "1–4 September 2026", "3 p.m. to 6 p.m.", in any of the six languages. */
import { compareDates, isoWeekday, isRealDate } from '../locales/calendar.js';
import { figuresOf } from '../locales/figures.js';
import type { CalendarDate, Figures, FoundTime } from '../locales/locale.js';
import { isDash, isLetterAt, skipGaps } from '../text/characters.js';
import { comparableValue, isJoinedTo, isOnly, skipSigns, type WrittenWords, writtenWords } from './written-words.js';

/** First and last day, both included. */
export interface Days {
    readonly from: CalendarDate;
    readonly to: CalendarDate;
}

/** The days of a session: the first and the last one, and the ranges between which it does not meet. */
export interface SessionDays extends Days {
    /** In order, at least one; none touches another. */
    readonly ranges: readonly Days[];
}

/** Minutes since midnight, `end` exclusive. */
export interface Hours {
    readonly start: number;
    readonly end: number;
}

/** A day in a value. Offsets are UTF-16, `end` is exclusive. */
export interface WrittenDay {
    readonly start: number;
    readonly end: number;
    /** What it may mean: 1/9/2026 is a day in September or in January. Days that no calendar has are among them. */
    readonly readings: readonly CalendarDate[];
}

/** What a value says about days: which days stand in it, and whether it says nothing else. */
export interface WrittenDays {
    readonly days: readonly WrittenDay[];
    /** Whether the days are all that the value says. Two days are then the ends of a range. */
    readonly isComplete: boolean;
}

/** The day that a value names. Undefined where that is not certain. */
export function readDay(value: string): CalendarDate | undefined {
    const written = writtenDays(value);
    const [day, ...more] = written?.isComplete ? certainDays(written.days) : [];
    return more.length === 0 ? day : undefined;
}

/** The range of days, or the day, that a value names. Undefined where that is not certain, or the range ends before it begins. */
export function readDays(value: string): Days | undefined {
    const written = writtenDays(value);
    const [from, to, ...more] = written?.isComplete ? certainDays(written.days) : [];
    const last = to ?? from;
    return from && last && more.length === 0 && compareDates(from, last) <= 0 ? { from, to: last } : undefined;
}

/** The days of a session: one range, or several with commas between them. Undefined where they are not certain, or not in order. */
export function readSessionDays(value: string): SessionDays | undefined {
    const whole = readDays(value);
    if (whole) {
        return { ...whole, ranges: [whole] };
    }
    const parts = value.length > longestRanges ? [] : value.split(/[,;،؛，；、]/u);
    const ranges = parts.map(readDays).filter((range) => range !== undefined);
    const [first, last] = [ranges[0], ranges.at(-1)];
    const isInOrder = ranges.every(({ from }, index) => index === 0 || compareDates(ranges[index - 1]!.to, from) < 0);
    return first && last && ranges.length === parts.length && isInOrder ? { from: first.from, to: last.to, ranges } : undefined;
}

/** What is longer is no list of days. */
const longestRanges = 1_000;

/**
 * The days of a value. Undefined where it has none.
 * @param year that of days without one. If it is not given, a value with such a day has no days
 */
export function writtenDays(value: string, year?: number): WrittenDays | undefined {
    const text = comparableValue(value);
    if (text === undefined) {
        return undefined;
    }
    const figures = figuresOf(text);
    const inFigures = daysInFigures(figures);
    if (inFigures.length > 0) {
        return { days: inFigures, isComplete: writtenWords().some((words) => isRangeOf(words, text, inFigures)) };
    }
    let other: readonly WrittenDay[] = [];
    for (const words of writtenWords()) {
        const { days, isCertain } = daysInWords(words, text, figures, year);
        if (isCertain && isRangeOf(words, text, days)) {
            return { days, isComplete: true };
        }
        other = other.length > 0 ? other : days;
    }
    return other.length > 0 ? { days: other, isComplete: false } : undefined;
}

/** Each day if it has one reading and exists; none if that is not so for all. */
function certainDays(days: readonly WrittenDay[]): readonly CalendarDate[] {
    const certain = days.flatMap(({ readings: [reading, ...others] }) =>
        reading && others.length === 0 && isRealDate(reading) ? reading : [],
    );
    return certain.length === days.length ? certain : [];
}

function isRangeOf(words: WrittenWords, text: string, days: readonly WrittenDay[]): boolean {
    const [first, last = first] = days;
    return (
        first !== undefined &&
        last !== undefined &&
        days.length <= 2 &&
        isOnly(text, 0, first.start, [words.from], '') &&
        (last === first || isJoinedTo(words, text, first.end, last.start) || text.slice(first.end, last.start) === '/') &&
        skipSigns(text, last.end, '.') === text.length
    );
}

/** Days such as 2026-09-01, 2026/9/1 and 1.9.2026: three numbers with the same sign between them. */
function daysInFigures({ plain, runs }: Figures): readonly WrittenDay[] {
    const days: WrittenDay[] = [];
    for (let run = 0; run + 5 < runs.length; run += 2) {
        const [start = 0, one = 0, second = 0, two = 0, third = 0, end = 0] = runs.slice(run, run + 6);
        const sign = plain.charAt(one);
        const isOne = second === one + 1 && third === two + 1 && plain.charAt(two) === sign && '-/.'.includes(sign);
        const readings = isOne ? readingsOf(plain.slice(start, one), plain.slice(second, two), plain.slice(third, end), sign) : [];
        if (readings.length > 0) {
            days.push({ start, end, readings });
            run += 4;
        }
    }
    return days;
}

function readingsOf(first: string, second: string, third: string, sign: string): readonly CalendarDate[] {
    if (second.length > 2) {
        return [];
    }
    if (first.length === 4 && third.length <= 2) {
        return [{ year: Number(first), month: Number(second), day: Number(third) }];
    }
    if (first.length > 2 || third.length !== 4) {
        return [];
    }
    const [one, two, year] = [Number(first), Number(second), Number(third)];
    const dayFirst = { year, month: two, day: one };
    const monthFirst = { year, month: one, day: two };
    // With stops the day comes first everywhere. With strokes it does not in North America.
    if (sign === '.' || one === two || one > 12) {
        return [dayFirst];
    }
    return two > 12 ? [monthFirst] : [dayFirst, monthFirst];
}

/** The days of a value in the words of one language, and whether each has its year, and beside it no weekday but its own. */
function daysInWords(
    { locale }: WrittenWords,
    text: string,
    figures: Figures,
    usualYear: number | undefined,
): { readonly days: readonly WrittenDay[]; readonly isCertain: boolean } {
    const found = locale.findDates(text, figures);
    let isCertain = found.length > 0;
    const days = found.flatMap(({ start, end: whole, dayRange, year = usualYear, month, day, weekday }, index) => {
        if (year === undefined) {
            isCertain = false;
            return [];
        }
        const reading = { year, month, day };
        isCertain &&= !weekday || isoWeekday(reading) === weekday.number;
        // A day that shares its month with the next one ends with the word between the two.
        const end = found[index + 1]?.start === skipGaps(text, whole) ? suffixEnd(text, dayRange[1]) : whole;
        return [{ start, end, readings: [reading] }];
    });
    return { days: days.length === found.length ? days : [], isCertain };
}

/** The end of what is written together with the figures of a day: the `er` of `1er`. */
function suffixEnd(text: string, at: number): number {
    let end = at;
    while (isLetterAt(text, end) || (end > at && '.°'.includes(text.charAt(end)))) {
        end++;
    }
    return end;
}

/** Reads `15:00-18:00` with any dash, `:` or `.`, in minutes since midnight. 24:00 may end a range. Undefined where a time does not exist. */
export function readTimes(text: string): Hours | undefined {
    const match = /^(\d{1,2})[:.：](\d{2})\s*[-–—−~]\s*(\d{1,2})[:.：](\d{2})$/u.exec(text.trim());
    if (!match) {
        return undefined;
    }
    const [startHour = 0, startMinute = 0, endHour = 0, endMinute = 0] = match.slice(1).map(Number);
    const start = startHour * 60 + startMinute;
    const end = endHour * 60 + endMinute;
    return startHour < 24 && startMinute < 60 && endMinute < 60 && end <= 1440 ? { start, end } : undefined;
}

/** The meeting hours that a value names, one range or several. Undefined where they are not certain. */
export function readHours(value: string): readonly Hours[] | undefined {
    const hours = writtenHours(value);
    return hours?.every(({ start, end }) => start < end) ? hours : undefined;
}

/** The ranges of times that a value names, those too that end before they begin. Undefined where it says anything else. */
export function writtenHours(value: string): readonly Hours[] | undefined {
    const text = comparableValue(value);
    if (text === undefined) {
        return undefined;
    }
    const inFigures = text.split(/[,;]/u).map((part) => readTimes(part) ?? readFullHours(part));
    if (inFigures.every((range) => range !== undefined)) {
        return inFigures;
    }
    if (!/\p{L}/u.test(text)) {
        return undefined;
    }
    const figures = figuresOf(text);
    for (const words of writtenWords()) {
        const ranges = rangesOf(words, text, words.locale.placeTimes(text, figures));
        if (ranges) {
            return ranges;
        }
    }
    return undefined;
}

/** `10-13`: hours without minutes. Small hours may be those of the afternoon. */
function readFullHours(text: string): Hours | undefined {
    const match = /^(\d{1,2})\s*[-–—−~]\s*(\d{1,2})$/u.exec(text.trim());
    const [start = 0, end = 0] = match?.slice(1).map(Number) ?? [];
    return match && start >= 7 && end > start && end <= 24 ? { start: start * 60, end: end * 60 } : undefined;
}

/** Two and two times as ranges, where the value has no other words than those that join them. */
function rangesOf(words: WrittenWords, text: string, times: readonly FoundTime[]): readonly Hours[] | undefined {
    if (times.length === 0 || times.length % 2 > 0) {
        return undefined;
    }
    const ranges: Hours[] = [];
    let at = 0;
    for (let index = 0; index < times.length; index += 2) {
        const [first, last] = [times[index]!, times[index + 1]!];
        const [start, end] = [Math.min(first.start, last.start), Math.max(first.end, last.end)];
        const isSeparated = index === 0 ? isOnly(text, 0, start, [words.from], '') : isNext(words, text, at, start);
        // The ends of "3–6 p.m." share their words, and were joined to be read.
        if (!isSeparated || (first.end <= last.start && !isJoinedTo(words, text, first.end, last.start))) {
            return undefined;
        }
        ranges.push({ start: first.minutes, end: last.minutes });
        at = end;
    }
    return skipSigns(text, at, '.') === text.length ? ranges : undefined;
}

/** Whether only a comma, "and" and what may begin a range stand between two ranges. */
function isNext(words: WrittenWords, text: string, from: number, to: number): boolean {
    const at = skipGaps(text, from);
    return to > at && !isDash(text.charCodeAt(at)) && isOnly(text, from, to, [words.and, words.from], ',;、،');
}
