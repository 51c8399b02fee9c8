/** Date arithmetic on {@link CalendarDate}. It never uses the machine's clock or time zone. */
import type { CalendarDate } from './locale.js';
import { westernDigits } from './numerals.js';

/** True for a leap year of the Gregorian calendar. */
export function isLeapYear(year: number): boolean {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The days of a month, counted from 1; 0 for an impossible month. */
export function daysInMonth(year: number, month: number): number {
    const days = [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    return days[month - 1] ?? 0;
}

/** False for 31 September, month 13 and the like. */
export function isRealDate(date: CalendarDate): boolean {
    return Number.isInteger(date.day) && date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
}

/**
 * Days since 1 March of the year 0; consecutive days differ by one. An impossible day counts on from the first of its month, so that 31 September has the
 * number of 1 October.
 */
export function dayNumber({ year, month, day }: CalendarDate): number {
    // The year begins in March here, which puts the leap day at its end.
    const shifted = month <= 2 ? year - 1 : year;
    const monthFromMarch = (month + 9) % 12;
    return (
        365 * shifted +
        Math.floor(shifted / 4) -
        Math.floor(shifted / 100) +
        Math.floor(shifted / 400) +
        Math.floor((153 * monthFromMarch + 2) / 5) +
        day -
        1
    );
}

/** ISO weekday, 1 Monday … 7 Sunday. */
export function isoWeekday(date: CalendarDate): number {
    return ((((dayNumber(date) + 2) % 7) + 7) % 7) + 1;
}

/** Negative if `left` is earlier, positive if it is later, 0 for the same day. */
export function compareDates(left: CalendarDate, right: CalendarDate): number {
    return left.year - right.year || left.month - right.month || left.day - right.day;
}

/** The date `days` days later, or earlier if `days` is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
    let { year, month, day } = date;
    day += days;
    while (day > daysInMonth(year, month)) {
        day -= daysInMonth(year, month);
        [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    }
    while (day < 1) {
        [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
        day += daysInMonth(year, month);
    }
    return { year, month, day };
}

/**
 * Reads `2024-09-03`, with blanks around it allowed, in the digits of any script. Undefined for any other form; an impossible day is returned as it is written.
 */
export function parseIsoDate(text: string): CalendarDate | undefined {
    const match = /^\s*(\d{4})[-\u2010\u2011－](\d{2})[-\u2010\u2011－](\d{2})\s*$/u.exec(westernDigits(text));
    return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

/** Writes `2024-09-03`. */
export function formatIsoDate({ year, month, day }: CalendarDate): string {
    return `${String(year).padStart(4, '0')}-${formatIsoDay({ month, day })}`;
}

/** Writes `2024-09-03 to 2024-09-06`; a range of one day as that day. */
export function formatIsoRange({ from, to }: { readonly from: CalendarDate; readonly to: CalendarDate }): string {
    return compareDates(from, to) === 0 ? formatIsoDate(from) : `${formatIsoDate(from)} to ${formatIsoDate(to)}`;
}

/** Writes `09-03`, a day of any year. */
export function formatIsoDay({ month, day }: Pick<CalendarDate, 'month' | 'day'>): string {
    return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Writes a time of day, in minutes since midnight, as `15:00`. One past the next midnight, at which a meeting ends, is a time of that day: 1500 is `01:00`. */
export function formatIsoTime(sinceMidnight: number): string {
    const minutes = timeOfDay(sinceMidnight);
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The minutes since the last midnight, for the end of a meeting that may lie past the next one. 1440, the next midnight, stays. */
export function timeOfDay(minutes: number): number {
    return minutes > 1440 ? minutes - 1440 : minutes;
}
