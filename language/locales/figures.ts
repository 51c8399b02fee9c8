/** The figures of a text, from which dates and times of all languages are found. They are looked for once for all languages. */
import { isDigit } from '../text/characters.js';
import { westernDigits } from './numerals.js';

export interface Figures {
    /** The text with western digits, of the same length. */
    readonly plain: string;
    /** Where each run of digits begins and ends, in turn: begin, end, begin, end. */
    readonly runs: readonly number[];
    /** Which letters the text has at all: a language whose letters do not occur has nothing to look for. */
    readonly latin: boolean;
    readonly cyrillic: boolean;
    readonly arabic: boolean;
}

const latinBit = 1;
const cyrillicBit = 2;
const arabicBit = 4;

/** One language after the other asks for the same text. */
let last: { readonly text: string; readonly figures: Figures } | undefined;

/** Reads a text once, whichever languages ask. */
export function figuresOf(text: string): Figures {
    if (last?.text !== text) {
        last = { text, figures: read(text) };
    }
    return last.figures;
}

function read(text: string): Figures {
    const runs: number[] = [];
    let scripts = 0;
    let isPlain = true;
    let start = -1;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const isFigure = isDigit(code) || (code >= 0x660 && isForeignDigit(code));
        if (isFigure) {
            isPlain &&= code < 0x80;
            start = start < 0 ? at : start;
            continue;
        }
        if (start >= 0) {
            runs.push(start, at);
            start = -1;
        }
        scripts |= scriptOf(code);
    }
    if (start >= 0) {
        runs.push(start, text.length);
    }
    return {
        plain: isPlain ? text : westernDigits(text),
        runs,
        latin: (scripts & latinBit) !== 0,
        cyrillic: (scripts & cyrillicBit) !== 0,
        arabic: (scripts & arabicBit) !== 0,
    };
}

/** Arabic-Indic, Persian and full-width digits. */
function isForeignDigit(code: number): boolean {
    return (code <= 0x669 && code >= 0x660) || (code >= 0x6f0 && code <= 0x6f9) || (code >= 0xff10 && code <= 0xff19);
}

function scriptOf(code: number): number {
    if (code < 0x80) {
        return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) ? latinBit : 0;
    }
    return code >= 0x400 && code < 0x530 ? cyrillicBit : code >= 0x621 && code < 0x66f ? arabicBit : 0;
}
