/** Parts of a day that stand in a schedule in place of the times of a meeting. */
import type { PartOfDay } from '../locales/locale.js';
import type { Hours } from './written-times.js';

/** Which parts of a day begin from one time to another, in minutes since midnight. */
const begins: Readonly<Record<PartOfDay, Hours>> = {
    morning: { start: 0, end: 720 },
    afternoon: { start: 720, end: 1020 },
    evening: { start: 1020, end: 1440 },
};

/** The words in the order of the day. */
export const partsOfDay = Object.keys(begins) as readonly PartOfDay[];

/** The part of a day that stands in place of the times of a meeting. */
export function partOfDayIn(text: string): PartOfDay | undefined {
    return partsOfDay.find((part) => part === text.trim());
}

/** The times of a part of a day: from the first of the meeting hours that begin in it to the last. Undefined where none do. */
export function timesOfPart(part: PartOfDay, hours: readonly Hours[]): Hours | undefined {
    const own = hours.filter(({ start }) => start >= begins[part].start && start < begins[part].end);
    return own.length === 0
        ? undefined
        : { start: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)) };
}
