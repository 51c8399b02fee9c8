/** Years in running text. */
import { isDigit } from '../text/characters.js';

/** The year of four western digits at an offset, 1800 to 2199; undefined if there is none. */
export function yearAt(text: string, at: number): number | undefined {
    for (let digit = at; digit < at + 4; digit++) {
        if (digit >= text.length || !isDigit(text.charCodeAt(digit))) {
            return undefined;
        }
    }
    if (at + 4 < text.length && isDigit(text.charCodeAt(at + 4))) {
        return undefined;
    }
    const year = Number(text.slice(at, at + 4));
    return year >= 1800 && year < 2200 ? year : undefined;
}

/**
 * The year of a date without one, before a date that has it: the same, or the year before where the two reach from the end of a year to the beginning of the
 * next. Undefined where the first date would come later in the year.
 */
export function yearBefore(month: number, next: { readonly year: number; readonly month: number }): number | undefined {
    if (month >= 10 && next.month <= 3) {
        return next.year - 1;
    }
    return month <= next.month ? next.year : undefined;
}
