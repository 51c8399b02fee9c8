/** Reads times of day. Each language knows the form of a time; this file completes two times that share a word ("3–6 p.m."). */
import { onceComputed } from '../kept/once.js';
import { clocksIn, type PlacedClock } from './clocks.js';
import { isJoined, minutesOf } from './clock-readings.js';
import { figuresOf } from './figures.js';
import { backwardFullHours, FullHourTables } from './full-hours.js';
import { AroundTimes, oddTimesIn } from './odd-times.js';
import type { RangeWords } from './range-words.js';
import type { FoundTime, Locale, OddTime } from './locale.js';
import { type ClockReading, type TimeWords, TimeTables } from './time-words.js';

/** Builds the `findTimes` and `placeTimes` of a locale. Its tables are built when they are first needed. */
export function timesIn(words: TimeWords, ranges: RangeWords): Pick<Locale, 'findTimes' | 'placeTimes' | 'placeOddTimes'> {
    const tablesOf = onceComputed(() => new TimeTables(words));
    const aroundOf = onceComputed(() => new AroundTimes(ranges, tablesOf()));
    const fullHoursOf = onceComputed(() => new FullHourTables(ranges, words.habits));
    const placeTimes = (text: string, figures = figuresOf(text)): readonly FoundTime[] => {
        const tables = tablesOf();
        const clocks = clocksIn(tables, figures).filter(({ reading }) => reading.minute < 60 && reading.hour <= 24);
        return settled(tables, figures.plain, clocks);
    };
    return {
        placeTimes,
        placeOddTimes: (text, figures = figuresOf(text)) => {
            if (figures.runs.length === 0) {
                return [];
            }
            const full = backwardFullHours(fullHoursOf(), figures);
            return merged(oddTimesIn(tablesOf(), aroundOf(), figures), full);
        },
        findTimes: (text, figures) => placeTimes(text, figures).map(({ minutes }) => minutes),
    };
}

/** Both in order; of two at one place the first list's. */
function merged(one: readonly OddTime[], other: readonly OddTime[]): readonly OddTime[] {
    if (other.length === 0) {
        return one;
    }
    const all: OddTime[] = [];
    let next = 0;
    for (const time of other) {
        for (let before = one[next]; before && before.start < time.end; before = one[++next]) {
            all.push(before);
        }
        if ((all.at(-1)?.end ?? 0) <= time.start) {
            all.push(time);
        }
    }
    return [...all, ...one.slice(next)];
}

/** The times of some readings. A reading without a half of the day takes it from the time it is joined to. */
function settled(tables: TimeTables, text: string, clocks: readonly PlacedClock[]): readonly FoundTime[] {
    const { halfFrom } = tables.words;
    const times: FoundTime[] = [];
    let endsSlot = false;
    clocks.forEach(({ reading, start, end }, index) => {
        const next = clocks[index + 1];
        const beginsSlot = next !== undefined && isJoined(tables, text, end, next.start);
        const other = halfFrom === 'last' ? (beginsSlot ? next : undefined) : endsSlot ? clocks[index - 1] : undefined;
        const shared = reading.half === 'unknown' && other ? borrowed(reading, other.reading, halfFrom) : undefined;
        const alone = reading.half !== 'unknown' || reading.standsAlone ? minutesOf(reading) : undefined;
        const minutes = shared ?? alone;
        if (minutes !== undefined) {
            times.push({
                // Midnight at the end of a slot is the end of the day.
                minutes: minutes === 0 && endsSlot ? 1440 : minutes,
                start: shared !== undefined && other ? Math.min(start, other.start) : start,
                end: shared !== undefined && other ? Math.max(end, other.end) : end,
            });
        }
        endsSlot = beginsSlot;
    });
    return times;
}

function borrowed(reading: ClockReading, other: ClockReading, from: 'first' | 'last'): number | undefined {
    if (other.half === 'unknown') {
        return undefined;
    }
    const otherMinutes = minutesOf(other);
    const same = minutesOf({ ...reading, half: other.half });
    if (from === 'last') {
        // 11–1 p.m. begins in the morning.
        return same < otherMinutes || other.half !== 'afternoon' ? same : minutesOf({ ...reading, half: 'morning' });
    }
    const noon = reading.hour === 12 ? 720 + reading.minute : same;
    return noon > otherMinutes ? noon : noon + 720;
}
