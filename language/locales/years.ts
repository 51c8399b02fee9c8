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
