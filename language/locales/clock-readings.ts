/** What two readings of a clock mean beside each other. */
import { isHan, skipGaps } from '../text/characters.js';
import { dashEnd } from './date-joining.js';
import type { ClockReading, TimeTables } from './time-words.js';

/** Whether only a dash or a joining word stands between two times. */
export function isJoined(tables: TimeTables, text: string, from: number, to: number): boolean {
    const start = skipGaps(text, from);
    const dash = dashEnd(text, start);
    if (dash >= 0) {
        return skipGaps(text, dash) === to;
    }
    const word = tables.joiners.longestAt(text, start);
    const next = word ? skipGaps(text, word.end) : -1;
    return next === to && word !== undefined && (isHan(text.charCodeAt(start)) || (start > from && next > word.end));
}

/** Minutes since midnight. */
export function minutesOf({ hour, minute, half }: ClockReading): number {
    const hours = half === 'afternoon' && hour < 12 ? hour + 12 : half === 'morning' && hour === 12 ? 0 : hour;
    return hours * 60 + minute;
}
