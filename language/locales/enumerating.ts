/** Lists of words, and of days, as a title block prints them. */
import type { CalendarDate, DayRange } from './locale.js';

/** The highest ordinal that is written in words. */
export const highestOrdinal = 299;

/** "English, French and Spanish". */
export function enumerated(words: readonly string[], and: string): string {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** How a language prints several ranges of days. */
interface RangeWords {
    readonly print: (from: CalendarDate, to: CalendarDate) => string;
    /** Before the last range, and before the others. */
    readonly and: string;
    readonly comma: string;
    /** The year as the end of a printed range has it, or its beginning. */
    readonly year: (year: number) => string;
    readonly isYearFirst?: true;
}

/** Builds the `printRanges` of a locale. Ranges of one year say it once. */
export function rangesIn({ print, and, comma, year, isYearFirst }: RangeWords): (ranges: readonly DayRange[]) => string {
    return (ranges) => {
        const isOneYear = new Set(ranges.flatMap(({ from, to }) => [from.year, to.year])).size === 1;
        const printed = ranges.map(({ from, to }, index) => {
            const whole = print(from, to);
            const has = isYearFirst ? index === 0 : index === ranges.length - 1;
            const part = year(from.year);
            if (!isOneYear || has) {
                return whole;
            }
            return isYearFirst
                ? whole.slice(whole.startsWith(part) ? part.length : 0)
                : whole.slice(0, whole.endsWith(part) ? -part.length : undefined);
        });
        const last = printed.at(-1) ?? '';
        return printed.length < 2 ? last : `${printed.slice(0, -1).join(comma)}${and}${last}`;
    };
}
