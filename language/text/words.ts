/** Steps from word to word through a text, forward and backward. Offsets are UTF-16, ends are exclusive. */
import { isGap, isLetter, isDiacritic } from './characters.js';

const upper = /\p{Lu}/u;

/** The end of the run without blanks that begins at `at`. */
export function runEnd(text: string, at: number): number {
    let end = at;
    while (end < text.length && !isGap(text.charCodeAt(end))) {
        end++;
    }
    return end;
}

/** The start of the run without blanks that ends at `end`. */
export function runStart(text: string, end: number): number {
    let start = end;
    while (start > 0 && !isGap(text.charCodeAt(start - 1))) {
        start--;
    }
    return start;
}

/** A letter, a mark on one, an apostrophe, a hyphen or a dash: the characters of a word in a name. */
function isOfName(code: number): boolean {
    return isLetter(code) || code === 0x2019 || code === 0x27 || code === 0x2d || code === 0x2013 || code === 0x2014 || isDiacritic(code);
}

/** The end of the word of a name that begins at `at`; `at` itself if there is none. */
export function nameWordEnd(text: string, at: number): number {
    let end = at;
    while (end < text.length && isOfName(text.charCodeAt(end))) {
        end++;
    }
    return end;
}

/** The start of the word of a name that ends at `end`. */
export function nameWordStart(text: string, end: number): number {
    let start = end;
    while (start > 0 && isOfName(text.charCodeAt(start - 1))) {
        start--;
    }
    return start;
}

/** Whether a capital stands at an offset. */
export function isUpper(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    return code < 0x80 ? code >= 0x41 && code <= 0x5a : code >= 0xc0 && upper.test(text.charAt(at));
}
