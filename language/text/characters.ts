/** What kind of character stands at a place of a text: questions that scanners ask at every step. All take UTF-16 code units. */

const letter = /\p{L}/u;
const mark = /\p{M}/u;

/** Whether a letter of any script stands there. Half of a surrogate pair counts as one: the rare letters beyond U+FFFF are letters. */
export function isLetter(code: number): boolean {
    if (code < 0x80) {
        return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    }
    return (code >= 0xd800 && code <= 0xdfff) || letter.test(String.fromCharCode(code));
}

/** 0 to 9. Scanners read the figures of other scripts as these: see `westernDigits`. */
export function isDigit(code: number): boolean {
    return code >= 0x30 && code <= 0x39;
}

/** A Chinese character of the blocks in use; Chinese writes without blanks, so that its words have no edges. */
export function isHan(code: number): boolean {
    return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3005 || code === 0x3007;
}

/** A vowel sign or an accent that stands upon the letter before it, and the stroke that lengthens an Arabic letter. */
export function isMark(code: number): boolean {
    return code >= 0x300 && (code === 0x640 || (code < 0x370 ? true : mark.test(String.fromCharCode(code))));
}

/** A blank of any kind, a line break of a wrapped paragraph, or an invisible sign: what may stand between two words without a meaning. */
export function isGap(code: number): boolean {
    if (code < 0x80) {
        return code === 0x20 || (code >= 9 && code <= 13);
    }
    return (
        code === 0xa0 ||
        code === 0x61c ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200b) ||
        code === 0x200e ||
        code === 0x200f ||
        (code >= 0x2028 && code <= 0x202f) ||
        code === 0x205f ||
        code === 0x2060 ||
        (code >= 0x2066 && code <= 0x2069) ||
        code === 0x3000 ||
        code === 0xfeff
    );
}

/** Where a run of blanks that begins at `at` ends: `at` itself where none stands there. */
export function behindGaps(text: string, at: number): number {
    let end = at;
    while (end < text.length && isGap(text.charCodeAt(end))) {
        end++;
    }
    return end;
}

/** Where a run of blanks that ends at `at` begins. */
export function beforeGaps(text: string, at: number): number {
    let start = at;
    while (start > 0 && isGap(text.charCodeAt(start - 1))) {
        start--;
    }
    return start;
}
