/** The kind of a character: scanners ask for it at every step. All functions take UTF-16 code units. */

import { onceForUnit } from '../kept/once.js';

const [asked, letters, marks, numbers] = [1, 2, 4, 8];

/** The kind of a code unit beyond ASCII. Scanners ask for the same few hundred again and again. */
const characterKind = onceForUnit((code) => {
    const character = String.fromCharCode(code);
    return (
        asked | (/\p{L}/u.test(character) ? letters : 0) | (/\p{M}/u.test(character) ? marks : 0) | (/\p{N}/u.test(character) ? numbers : 0)
    );
});

/** Whether a code unit is a letter of any script. Half of a surrogate pair counts as one; {@link isLetterAt} looks at the whole pair. */
export function isLetter(code: number): boolean {
    if (code < 0x80) {
        return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    }
    return isSurrogate(code) || (characterKind(code) & letters) !== 0;
}

function isSurrogate(code: number): boolean {
    return code >= 0xd800 && code <= 0xdfff;
}

/** Whether a letter, or half of a surrogate pair that is one, stands at an offset; false outside the text. */
export function isLetterAt(text: string, at: number): boolean {
    if (at < 0 || at >= text.length) {
        return false;
    }
    const code = text.charCodeAt(at);
    if (!isSurrogate(code)) {
        return isLetter(code);
    }
    return /^\p{L}/u.test(text.slice(code >= 0xdc00 ? at - 1 : at, at + 2));
}

/** 0 to 9. Scanners read the digits of other scripts as these: see `westernDigits`. */
export function isDigit(code: number): boolean {
    return code >= 0x30 && code <= 0x39;
}

/** The small letter of a capital as a code unit. The code unit itself if it has no small letter, or one of several units. */
export function smallLetter(code: number): number {
    if (code < 0x80) {
        return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    }
    // After the end of a text there is no code unit.
    return code <= 0xffff ? smallLetterOf(code) : code;
}

const smallLetterOf = onceForUnit((code) => {
    const letter = String.fromCharCode(code).toLowerCase();
    return letter.length === 1 ? letter.charCodeAt(0) : code;
});

/** A digit or numeral of any script, Ⅳ and ½ included. */
export function isNumber(code: number): boolean {
    return code < 0x80 ? isDigit(code) : (characterKind(code) & numbers) !== 0;
}

/** A Chinese character of the blocks in use. Chinese writes without blanks, so its words have no edges. */
export function isHan(code: number): boolean {
    return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3005 || code === 0x3007;
}

/** A vowel sign or accent on the letter before it, or the stroke that lengthens an Arabic letter. */
export function isDiacritic(code: number): boolean {
    return code >= 0x300 && (code === 0x640 || (code < 0x370 ? true : (characterKind(code) & marks) !== 0));
}

/** Any dash that may join the ends of a range, and the wave dash that Chinese uses for it. */
export function isDash(code: number): boolean {
    return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xff0d || code === 0x7e || code === 0xff5e;
}

/** A blank of any kind, a line break of a wrapped paragraph, or an invisible sign: anything that may stand between two words and means nothing. */
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

/** The end of the run of blanks that begins at `at`; `at` itself if none stands there. */
export function skipGaps(text: string, at: number): number {
    let end = at;
    while (end < text.length && isGap(text.charCodeAt(end))) {
        end++;
    }
    return end;
}

/** The start of the run of blanks that ends at `at`; never before `floor`. */
export function beforeGaps(text: string, at: number, floor = 0): number {
    let start = at;
    while (start > floor && isGap(text.charCodeAt(start - 1))) {
        start--;
    }
    return start;
}
