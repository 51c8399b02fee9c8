/** Finding dates in running text of the languages that write year, month, day, each with its sign: 2024 年 9 月 3 日星期二. */
import type { FoundDate } from './locale.js';
import { matchesOf } from './matches.js';
import { fromChinese, westernDigits } from './numerals.js';
import { dash, gap } from './spelling.js';

interface Day {
    readonly start: number;
    readonly end: number;
    readonly finish: number;
    readonly complete: boolean;
    readonly weekdays: readonly Weekday[];
}

interface Weekday {
    readonly number: number;
    readonly start: number;
    readonly end: number;
}

const number = '\\d{1,2}|[一二三四五六七八九十廿卅]{1,3}';
const weekday = `(?:星期|礼拜|周)${gap}*[一二三四五六日天]`;
const range = `(?:至|到|${dash})`;
const between = `${gap}*(?:${range}|[、，,]?(?:以及|和|及|与)|、)${gap}*`;

const monthExpression = new RegExp(
    `(?:(\\d{4}|[〇零一二三四五六七八九]{4})${gap}*年${gap}*)?(?<![\\d第/.]|[一二三四五六七八九十])(${number})${gap}*月份?${gap}*(?=[\\d一二三四五六七八九十廿卅])`,
    'gu',
);
const dayExpression = new RegExp(`(${number})(${gap}*[日号])?`, 'yu');
const weekdayAfter = new RegExp(`(?:${gap}*[，,])?${gap}*(?:[（(]${gap}*)?(${weekday}(?:${between}${weekday})*)(?:${gap}*[）)])?`, 'yu');
const nextDay = new RegExp(`${between}(?=(?:${number})(?!${gap}*[月年时点:：.%]|[\\d十]))`, 'yu');
const weekdayBefore = new RegExp(`(?<!每)((?:${weekday}${between})*${weekday})(?:${gap}*[，,（(])?${gap}*$`, 'u');
const weekdayWord = new RegExp(weekday, 'gu');
const rangeBetween = new RegExp(`^${gap}*${range}${gap}*$`, 'u');
const anyBetween = new RegExp(`^${between}$`, 'u');

/** Every date with month and day, as `Locale.findDates` promises it. */
export function yearFirstDates(text: string): readonly FoundDate[] {
    if (!text.includes('月')) {
        return [];
    }
    const plain = westernDigits(text);
    const found: FoundDate[] = [];
    let floor = 0;
    for (const match of matchesOf(monthExpression, plain)) {
        const bodyStart = match.index + match[0].length;
        const days = readDays(plain, bodyStart);
        if (match.index < floor || days.length === 0) {
            continue;
        }
        const weekdays = weekdaysOf(plain, floor, match.index, days);
        const month = readNumber(match[2] ?? '');
        const year = match[1] === undefined ? yearBefore(plain, found.at(-1), match.index, month) : readNumber(match[1]);
        days.forEach((day, index) => {
            const named = weekdays[index];
            found.push({
                start: index > 0 ? day.start : Math.min(match.index, named?.start ?? match.index),
                end: day.finish,
                year,
                month,
                day: readNumber(plain.slice(day.start, day.end)),
                dayRange: [day.start, day.end],
                ...(named ? { weekday: named } : {}),
            });
        });
        floor = days.at(-1)?.finish ?? bodyStart;
    }
    return found;
}

function readNumber(text: string): number {
    return /^\d+$/u.test(text) ? Number(text) : (fromChinese(text) ?? 0);
}

/** The days named under one month: 3日, 3日至6日, 20至23日. Days after the last 日 are none. */
function readDays(text: string, from: number): readonly Day[] {
    const days: Day[] = [];
    let position = from;
    for (;;) {
        dayExpression.lastIndex = position;
        const match = dayExpression.exec(text);
        if (!match) {
            break;
        }
        const end = position + (match[1] ?? '').length;
        const bare = dayExpression.lastIndex;
        weekdayAfter.lastIndex = bare;
        const named = match[2] === undefined ? null : weekdayAfter.exec(text);
        const finish = named ? weekdayAfter.lastIndex : bare;
        days.push({
            start: position,
            end,
            finish,
            complete: match[2] !== undefined,
            weekdays: named ? weekdaysIn(named[1] ?? '', bare + named[0].indexOf(named[1] ?? '')) : [],
        });
        nextDay.lastIndex = finish;
        if (!nextDay.test(text)) {
            break;
        }
        position = nextDay.lastIndex;
    }
    return days.slice(0, days.findLastIndex((day) => day.complete) + 1);
}

function weekdaysIn(phrase: string, offset: number): readonly Weekday[] {
    return matchesOf(weekdayWord, phrase).map((match) => {
        const start = offset + match.index;
        const sign = match[0].slice(-1);
        return { number: '一二三四五六'.indexOf(sign) + 1 || 7, start, end: start + match[0].length };
    });
}

/** One weekday or none for each day: those written after each, else a row of as many as there are days, after or before them. */
function weekdaysOf(text: string, floor: number, start: number, days: readonly Day[]): readonly (Weekday | undefined)[] {
    const lastRow = days.at(-1)?.weekdays ?? [];
    if (lastRow.length > 1) {
        return lastRow.length === days.length ? lastRow : [];
    }
    if (days.some((day) => day.weekdays.length > 0)) {
        return days.map((day) => (day.weekdays.length === 1 ? day.weekdays[0] : undefined));
    }
    const base = Math.max(floor, start - 40);
    const before = weekdayBefore.exec(text.slice(base, start));
    const row = before ? weekdaysIn(before[1] ?? '', base + before.index) : [];
    return row.length === days.length ? row : [];
}

/** 2023 年 8 月 31 日至 9 月 1 日: the year stands once, before the first date, and holds for those joined to it. */
function yearBefore(text: string, previous: FoundDate | undefined, start: number, month: number): number | undefined {
    if (previous?.year === undefined) {
        return undefined;
    }
    const words = text.slice(previous.end, start);
    if (previous.month <= month) {
        return anyBetween.test(words) ? previous.year : undefined;
    }
    return rangeBetween.test(words) && previous.month >= 10 && month <= 3 ? previous.year + 1 : undefined;
}
