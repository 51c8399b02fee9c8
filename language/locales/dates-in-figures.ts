/**
 * Dates in figures beside a weekday: "Tuesday, 9/3/2024", 2024-09-03（星期二）. Without a weekday they are left alone: 3/09/2024 may be any number.
 */
import type { Named } from './date-words.js';
import { isDigit, isLetterAt } from '../text/characters.js';
import { daysInMonth, isoWeekday } from './calendar.js';
import type { Figures, FoundDate } from './locale.js';

/** How a language finds the weekday beside a date that stands from one offset to another; none may begin before `floor`. */
export type WeekdayBeside = (
    text: string,
    start: number,
    end: number,
    floor: number,
) => { readonly weekday: Named; readonly end: number } | undefined;

/** Which number of `9/3/2024` is the day: the first one; or, where a language is written with either, that one with which the weekday is right. */
export type DayOrder = 'first' | 'either';

interface Day {
    readonly year: number;
    readonly month: number;
    readonly day: number;
    /** The number of the day among the three, from 0. */
    readonly place: number;
}

/** All such dates of a text, in order. Each number is looked at once. */
export function datesInFigures({ plain, runs }: Figures, order: DayOrder, besideOf: WeekdayBeside): readonly FoundDate[] {
    const found: FoundDate[] = [];
    let floor = 0;
    for (let run = 0; run + 5 < runs.length; run += 2) {
        const [start = 0, one = 0, second = 0, two = 0, third = 0, end = 0] = runs.slice(run, run + 6);
        const sign = plain.charAt(one);
        const isOne =
            second === one + 1 &&
            third === two + 1 &&
            plain.charAt(two) === sign &&
            '-/.'.includes(sign) &&
            isFree(plain, start, end, sign);
        const days = isOne ? readingsOf(plain.slice(start, one), plain.slice(second, two), plain.slice(third, end), sign, order) : [];
        const beside = days.length > 0 ? besideOf(plain, start, end, floor) : undefined;
        const day = beside && (days.find((one) => isoWeekday(one) === beside.weekday.number) ?? days[0]);
        if (beside && day) {
            const places = [
                [start, one],
                [second, two],
                [third, end],
            ] as const;
            found.push({
                start: Math.min(start, beside.weekday.start),
                end: beside.end,
                year: day.year,
                month: day.month,
                day: day.day,
                dayRange: places[day.place] ?? places[0],
                weekday: beside.weekday,
            });
            floor = beside.end;
            run += 4;
        }
    }
    return found;
}

/** Whether the three numbers are no part of a longer number or of a symbol. */
function isFree(text: string, start: number, end: number, sign: string): boolean {
    const before = text.charAt(start - 1);
    const goesOn = text.charAt(end) === sign && isDigit(text.charCodeAt(end + 1));
    return !(before !== '' && `${sign}/-`.includes(before)) && !(isLetterAt(text, start - 1) && before < '\u0400') && !goesOn;
}

function readingsOf(first: string, second: string, third: string, sign: string, order: DayOrder): readonly Day[] {
    if (second.length > 2) {
        return [];
    }
    if (first.length === 4 && third.length <= 2) {
        return [{ year: Number(first), month: Number(second), day: Number(third), place: 2 }].filter(isPossible);
    }
    if (first.length > 2 || third.length !== 4) {
        return [];
    }
    const [one, two, year] = [Number(first), Number(second), Number(third)];
    const dayFirst = { year, month: two, day: one, place: 0 };
    const monthFirst = { year, month: one, day: two, place: 1 };
    return (order === 'either' && sign !== '.' ? [dayFirst, monthFirst] : [dayFirst]).filter(isPossible);
}

/** Whether a month may have the day; 31 September is one that is told as a mistake. */
function isPossible({ year, month, day }: Day): boolean {
    return year >= 1800 && year < 2200 && day >= 1 && day <= 31 && daysInMonth(year, month) > 0;
}
