/** Chinese weekdays beside dates, alone or in a row, and the words and signs that join two weekdays or two days. */
import { beforeGaps, skipGaps } from '../text/characters.js';
import { dashEnd, dashStart, isOneOf } from './date-joining.js';
import type { Named } from './date-words.js';

const weekdayWords = ['星期', '礼拜', '周'];
/** The last two both mean Sunday. */
const weekdaySigns = '一二三四五六日天';
/** 每星期二 is no particular Tuesday. */
const every = '每';
const through = '至到';
const and = ['以及', '和', '及', '与'];
const pause = '、';
const commas = '，,';

/** Whether a text has a word with which weekdays begin. */
export function hasWeekday(text: string): boolean {
    return weekdayWords.some((word) => text.includes(word));
}

/** The joiner between two days or weekdays that begins at an offset: its end, and whether it makes a range. */
export function betweenAt(text: string, at: number): { readonly end: number; readonly isRange: boolean } | undefined {
    const start = skipGaps(text, at);
    const dash = isOneOf(through, text, start) ? start + 1 : dashEnd(text, start);
    if (dash >= 0) {
        return { end: skipGaps(text, dash), isRange: true };
    }
    const word = isOneOf(commas + pause, text, start) ? start + 1 : start;
    const joined = and.find((one) => text.startsWith(one, word));
    const end = joined ? word + joined.length : isOneOf(pause, text, start) ? word : -1;
    return end < 0 ? undefined : { end: skipGaps(text, end), isRange: false };
}

/** The start of the joiner of two weekdays that ends at an offset; -1 if there is none. */
function betweenStart(text: string, at: number, floor: number): number {
    const end = beforeGaps(text, at, floor);
    const dash = isOneOf(through, text, end - 1) ? end - 1 : dashStart(text, end, floor);
    const joined = and.find((one) => text.endsWith(one, end));
    const word = joined ? end - joined.length : end;
    const start = dash >= 0 ? dash : isOneOf(joined ? commas + pause : pause, text, word - 1) ? word - 1 : joined ? word : -1;
    return start <= floor ? -1 : beforeGaps(text, start, floor);
}

/** The weekdays after a day, with or without a comma or bracket before them, and their end, closing bracket included. */
export function weekdayRowAt(text: string, at: number): { readonly weekdays: readonly Named[]; readonly end: number } | undefined {
    const comma = skipGaps(text, at);
    const bracket = isOneOf(commas, text, comma) ? skipGaps(text, comma + 1) : comma;
    const weekdays: Named[] = [];
    for (
        let next = weekdayAt(text, isOneOf('（(', text, bracket) ? skipGaps(text, bracket + 1) : bracket);
        next;
        next = nextWeekday(text, next.end)
    ) {
        weekdays.push(next);
    }
    const end = weekdays.at(-1)?.end;
    if (end === undefined) {
        return undefined;
    }
    const closing = skipGaps(text, end);
    return { weekdays, end: isOneOf('）)', text, closing) ? closing + 1 : end };
}

function nextWeekday(text: string, end: number): Named | undefined {
    const between = betweenAt(text, end);
    return between && weekdayAt(text, between.end);
}

/** The row of weekdays directly before a date. */
export function weekdayRowBefore(text: string, date: number, floor: number): readonly Named[] {
    const blank = beforeGaps(text, date, floor);
    const row: Named[] = [];
    for (
        let end = isOneOf(`${commas}（(`, text, blank - 1) && blank > floor ? beforeGaps(text, blank - 1, floor) : blank;
        end > floor;
        end = betweenStart(text, row[0]?.start ?? floor, floor)
    ) {
        const weekday = weekdayEndingAt(text, end, floor);
        if (!weekday) {
            break;
        }
        row.unshift(weekday);
    }
    const first = row[0];
    return first && first.start > floor && isOneOf(every, text, first.start - 1) ? row.slice(1) : row;
}

function weekdayAt(text: string, at: number): Named | undefined {
    const word = weekdayWords.find((one) => text.startsWith(one, at));
    const sign = word ? skipGaps(text, at + word.length) : at;
    return word && isOneOf(weekdaySigns, text, sign) ? { number: weekdayNumber(text, sign), start: at, end: sign + 1 } : undefined;
}

function weekdayEndingAt(text: string, end: number, floor: number): Named | undefined {
    const beforeGap = isOneOf(weekdaySigns, text, end - 1) ? beforeGaps(text, end - 1, floor) : -1;
    const word = weekdayWords.find((one) => beforeGap - one.length >= floor && text.endsWith(one, beforeGap));
    return word ? { number: weekdayNumber(text, end - 1), start: beforeGap - word.length, end } : undefined;
}

function weekdayNumber(text: string, sign: number): number {
    return Math.min(7, weekdaySigns.indexOf(text.charAt(sign)) + 1);
}
