/** Reading times of day. Each language says what a time looks like; what two times share ("3–6 p.m.") is settled here. */
import { matchesOf } from './matches.js';
import { westernDigits } from './numerals.js';

/** A clock reading as it stands in the text. `half` is missing where the words before or after it have to tell. */
export interface ClockReading {
    readonly hour: number;
    readonly minute: number;
    readonly half: 'morning' | 'afternoon' | 'none' | 'unknown';
    /** With an unknown half: whether it is a time of the 24-hour clock where no other time tells the half. */
    readonly standsAlone?: boolean;
}

export interface TimeWords {
    /** Finds anything that may be a time of day; flags must hold `g`. */
    readonly expression: RegExp;
    /** What stands between the two ends of a slot, matched against the whole text between them. */
    readonly joiner: RegExp;
    /** Reads one match, or tells that it is no time. */
    read(match: RegExpExecArray): ClockReading | undefined;
    /** Which end of a slot tells the half of the day for both: the last in English (3–6 p.m.), the first in Chinese. */
    readonly halfFrom: 'first' | 'last';
}

interface Placed {
    readonly reading: ClockReading;
    readonly start: number;
    readonly end: number;
}

/** The function a locale offers as `findTimes`: minutes since midnight, in the order of the text. */
export function timesIn(words: TimeWords): (text: string) => readonly number[] {
    return (text) => {
        const plain = westernDigits(text);
        const placed: Placed[] = [];
        for (const match of matchesOf(words.expression, plain)) {
            const reading = words.read(match);
            if (reading && reading.minute < 60 && reading.hour <= 24) {
                placed.push({ reading, start: match.index, end: match.index + match[0].length });
            }
        }
        const times: number[] = [];
        placed.forEach((each, index) => {
            const other = words.halfFrom === 'last' ? placed[index + 1] : placed[index - 1];
            const gapText = other && (words.halfFrom === 'last' ? plain.slice(each.end, other.start) : plain.slice(other.end, each.start));
            const joined = gapText !== undefined && words.joiner.test(gapText);
            const minutes =
                each.reading.half === 'unknown'
                    ? ((joined && other ? borrowed(each.reading, other.reading, words.halfFrom) : undefined) ??
                      (each.reading.standsAlone ? minutesOf({ ...each.reading, half: 'none' }) : undefined))
                    : minutesOf(each.reading);
            if (minutes !== undefined) {
                const previous = placed[index - 1];
                const endsSlot = previous !== undefined && words.joiner.test(plain.slice(previous.end, each.start));
                // Midnight at the end of a slot is the end of the day.
                times.push(minutes === 0 && endsSlot ? 1440 : minutes);
            }
        });
        return times;
    };
}

function minutesOf({ hour, minute, half }: ClockReading): number {
    const hours = half === 'afternoon' && hour < 12 ? hour + 12 : half === 'morning' && hour === 12 ? 0 : hour;
    return hours * 60 + minute;
}

function borrowed(reading: ClockReading, other: ClockReading, from: 'first' | 'last'): number | undefined {
    if (other.half === 'unknown') {
        return undefined;
    }
    const told = minutesOf(other);
    const same = minutesOf({ ...reading, half: other.half });
    if (from === 'last') {
        // 11–1 p.m. begins in the morning.
        return same < told || other.half !== 'afternoon' ? same : minutesOf({ ...reading, half: 'morning' });
    }
    const noon = reading.hour === 12 ? 720 + reading.minute : same;
    return noon > told ? noon : noon + 720;
}
