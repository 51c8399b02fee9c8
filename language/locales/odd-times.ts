/**
 * Times of day in running text that no clock has: an hour beyond 24, a minute beyond 59, an hour of the afternoon in the morning; and hours that end before they begin.
 */
import { beforeGaps, isHan } from '../text/characters.js';
import { WordTable } from '../text/word-table.js';
import { isJoined, minutesOf } from './clock-readings.js';
import { clocksIn, type PlacedClock } from './clocks.js';
import { type Figures, oddness, type OddTime } from './locale.js';
import type { RangeWords } from './range-words.js';
import type { ClockParts, ClockReading, TimeTables } from './time-words.js';

interface OddReading extends ClockReading {
    readonly odd?: OddTime['kind'] | undefined;
    readonly parts: ClockParts;
}

/** Minutes from which on a night begins, and up to which it may go on: a house that is closed from 7 p.m. to 8 a.m. */
const night = { from: 17 * 60, to: 10 * 60 } as const;
const minutesOfDay = 1440;
const minutesOfHalf = 720;

type OddClock = PlacedClock & { readonly reading: OddReading };

/** The tables of the words around times. */
export class AroundTimes {
    readonly at: WordTable<true>;
    readonly and: WordTable<true>;
    readonly between: WordTable<true>;
    readonly nextDay: WordTable<true>;

    constructor({ at, and, between, nextDay }: RangeWords, tables: TimeTables) {
        const list = (words: readonly string[]): WordTable<true> =>
            new WordTable(
                words.map((word) => [word, true]),
                { ...tables.words.habits, ignoreCase: true, edges: 'whole' },
            );
        this.at = list(at);
        this.and = list(and);
        this.between = list(between);
        this.nextDay = list(nextDay);
    }
}

/** The odd times of a text, in order. */
export function oddTimesIn(tables: TimeTables, around: AroundTimes, figures: Figures): readonly OddTime[] {
    const { plain } = figures;
    const clocks = clocksIn(tables, figures, (parts) => readOdd(tables, parts)) as readonly (PlacedClock & {
        readonly reading: OddReading;
    })[];
    return clocks.flatMap((clock, index): readonly OddTime[] => {
        const { reading, start, end } = clock;
        if (reading.odd !== undefined) {
            return isCertain(tables, around, plain, clock) ? [{ kind: reading.odd, start, end, ...mended(tables, plain, clock) }] : [];
        }
        const next = clocks[index + 1];
        return next && next.reading.odd === undefined && isBackward(tables, around, plain, clock, next)
            ? [{ kind: oddness.backward, start, end: next.end }]
            : [];
    });
}

/** What the parts would be if the numbers were right, and what is wrong with these. */
function readOdd(tables: TimeTables, parts: ClockParts): OddReading | undefined {
    const { words } = tables;
    const { hour, minute, spokenMinute } = parts;
    const past = minute ?? spokenMinute ?? 0;
    const isHour = hour > 24 || (hour === 24 && past > 0);
    const usual = isHour ? undefined : words.read(parts);
    const likely =
        hour > 12 || past > 59
            ? words.read({ ...parts, hour: hour > 12 ? 10 : hour, minute: capped(minute), spokenMinute: capped(spokenMinute) })
            : undefined;
    const isOfTwelve = words.halvesOfTwelve?.includes(parts.partOfDay) === true;
    const isHalf = hour > 12 && hour <= 24 && (isOfTwelve || likely?.half === 'morning');
    const odd = isHour ? oddness.hour : past > 59 ? oddness.minute : isHalf ? oddness.half : undefined;
    const reading = odd === undefined ? usual : likely;
    return reading && { ...reading, ...(odd === undefined ? {} : { odd }), parts };
}

function capped(minute: number | undefined): number | undefined {
    return minute !== undefined && minute > 59 ? 0 : minute;
}

/** Whether an odd time can be nothing but a time: no duration ("25 h 30"), no share ("25:75"), no number ("10.75"). */
function isCertain({ words }: TimeTables, { at }: AroundTimes, text: string, { reading, start }: OddClock): boolean {
    const { parts, odd } = reading;
    const { minute, spokenMinute, sign, lead, hourWord, partOfDay } = parts;
    if (partOfDay !== '') {
        return true;
    }
    const isLed = (lead !== '' && !words.areApart) || at.longestEndingAt(text, beforeGaps(text, start)) !== undefined;
    if (odd === oddness.half) {
        return isLed || lead !== '';
    }
    const past = minute ?? spokenMinute;
    if (odd === oddness.minute) {
        // 10.75 may be a number.
        return minute === undefined ? hourWord !== '' && spokenMinute !== undefined : isLed && (sign !== '.' || hourWord !== '');
    }
    const isTold = past !== undefined || lead !== '' || isHan(hourWord.charCodeAt(0));
    // "25 h 30" is a duration, and "25:40" a place in a book or a recording.
    return (
        isLed &&
        isTold &&
        (past ?? 0) % 15 === 0 &&
        (hourWord === '' || minute !== undefined || lead !== '' || past === undefined || past === 0)
    );
}

/** The same time in the afternoon of a twelve-hour clock: 1 p.m. for 13 p.m. */
function mended({ words }: TimeTables, text: string, { reading, start, end }: OddClock): { readonly mended?: string } {
    const { hour, partOfDay } = reading.parts;
    const isOfTwelve = words.halvesOfTwelve?.includes(partOfDay) === true;
    // "A las 13 p. m." is "a la 1 p. m.".
    const isOne = hour === 13 && reading.parts.lead !== '';
    return reading.odd === oddness.half && isOfTwelve && reading.half === 'afternoon' && hour < 24 && !isOne
        ? { mended: text.slice(start, end).replace(String(hour), String(hour - 12)) }
        : {};
}

/** Whether words beside a time name its half of the day; before it they do so only in a language that has them there. */
function hasHalf({ words }: TimeTables, { reading }: OddClock): boolean {
    // Noon, midnight and hours in words have no parts, and are complete.
    const parts: ClockParts | undefined = reading.parts;
    return parts === undefined || parts.partOfDay !== '' || (parts.lead !== '' && words.halfFrom === 'first');
}

/** Whether two times are the ends of hours, the last before the first, and no night lies between them. */
function isBackward(tables: TimeTables, { and, between, nextDay }: AroundTimes, text: string, one: OddClock, other: OddClock): boolean {
    const [from, to] = endsOf(tables, one, other);
    if (from === undefined || !to || to >= from || from >= minutesOfDay || (from >= night.from && to <= night.to)) {
        return false;
    }
    const gap = text.slice(one.end, other.start);
    // Such a range is shown from left to right in a text from right to left, and may have been typed as it is read.
    if (gap === '-' && tables.words.isHyphenTurned) {
        return false;
    }
    const joiner = gap.trim();
    const isAnd = joiner !== '' && and.longestAt(joiner, 0)?.end === joiner.length;
    const isBetween = isAnd && between.longestEndingAt(text, beforeGaps(text, one.start)) !== undefined;
    if (!isBetween && (isAnd || !isJoined(tables, text, one.end, other.start))) {
        return false;
    }
    const tail = text.slice(other.end, other.end + 40).replace(/^[\s\u00a0,，、(（]+/u, '');
    return nextDay.longestAt(tail, 0) === undefined && nextDay.longestAt(joiner, 0) === undefined;
}

/** Minutes since midnight of both ends of hours. Undefined where a half of the day is not certain. */
function endsOf(tables: TimeTables, one: OddClock, other: OddClock): readonly [from: number | undefined, to: number | undefined] {
    const isOfDay = [one, other].every(({ reading }) => reading.half !== 'unknown');
    // "9:00 to 3:00" goes on to the afternoon; 15:00 is on a clock of 24 hours.
    const isClear =
        isOfDay ||
        ([one, other].every(({ reading }) => reading.half === 'none' || (reading.half === 'unknown' && reading.standsAlone)) &&
            one.reading.hour > 12);
    const from = minutesOf(one.reading);
    const isOpen = other.reading.hour <= 12 && !hasHalf(tables, other) && hasHalf(tables, one);
    // 下午3时至6时, "3 p.m. to 6": the half of the day of the first time may go on, and what may be right is not accused.
    if (isOpen && isAfternoonOfBoth(tables, one, other)) {
        return [from, minutesOf(other.reading) + minutesOfHalf];
    }
    if (!isClear) {
        return [undefined, undefined];
    }
    const to = minutesOf(other.reading);
    return [from, isOpen && to <= minutesOfHalf ? to + minutesOfHalf : to];
}

/** Whether the half of the day before the first time holds for the last one as well, 下午6时至3时, and no night follows. */
function isAfternoonOfBoth({ words }: TimeTables, one: OddClock, other: OddClock): boolean {
    return (
        words.afternoon !== undefined &&
        one.reading.parts?.lead === words.afternoon &&
        other.reading.half === 'unknown' &&
        other.reading.hour > 0 &&
        other.reading.hour < 12
    );
}
