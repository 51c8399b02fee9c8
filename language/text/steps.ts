/**
 * Steps of small scanners. A step reads one thing at an offset of a text and returns where it ends, or -1 if the thing is not there. Combined steps only go
 * forward: the first that fits is taken, and none is retried at another length.
 */
import { isDigit, isGap, isLetter } from './characters.js';

export type Step = (text: string, at: number) => number;

/** The steps one after the other. */
export function sequence(...steps: readonly Step[]): Step {
    return (text, at) => {
        let end = at;
        for (const step of steps) {
            end = step(text, end);
            if (end < 0) {
                return -1;
            }
        }
        return end;
    };
}

/** The first step that fits. A step that may read only the beginning of another's text belongs after it. */
export function either(...steps: readonly Step[]): Step {
    return (text, at) => {
        for (const step of steps) {
            const end = step(text, at);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    };
}

/** The step, or nothing. */
export function optional(step: Step): Step {
    return (text, at) => Math.max(step(text, at), at);
}

/** The step, if the text after it passes a check. */
export function followed(step: Step, check: (text: string, end: number) => boolean): Step {
    return (text, at) => {
        const end = step(text, at);
        return end >= 0 && check(text, end) ? end : -1;
    };
}

/** One to `most` digits; further digits are left unread. */
export function figures(most: number): Step {
    return run(isDigit, most);
}

/** One to `most` of the letters A to Z, or of the letters in `which`. */
export function capitals(most: number, which?: string): Step {
    return run((code) => (which === undefined ? isCapital(code) : which.includes(String.fromCharCode(code))), most);
}

/** One of the signs. */
export function sign(signs: string): Step {
    return (text, at) => (at < text.length && signs.includes(text.charAt(at)) ? at + 1 : -1);
}

/** The given text, exactly. */
export function literal(written: string): Step {
    return (text, at) => (text.startsWith(written, at) ? at + written.length : -1);
}

/** One blank of any kind. */
export const blank: Step = (text, at) => (at < text.length && isGap(text.charCodeAt(at)) ? at + 1 : -1);

/** Letters that may stand apart, as in Arabic short forms: `م أ` and `مأ`. Blanks in `letters` are ignored. */
export function spaced(letters: string): Step {
    const [first = '', ...others] = letters.replaceAll(' ', '');
    return sequence(literal(first), ...others.map((letter) => sequence(optional(blank), literal(letter))));
}

/** Whether no letter of any script stands at an offset. */
export function noLetter(text: string, at: number): boolean {
    return at >= text.length || !isLetter(text.charCodeAt(at));
}

/** A to Z. */
export function isCapital(code: number): boolean {
    return code >= 0x41 && code <= 0x5a;
}

/** A slash, plain or full width. */
export function isSlash(code: number): boolean {
    return code === 0x2f || code === 0xff0f;
}

/** The end of a run of code units that belong; `at` itself if there is none. Reads at most `most` units. */
export function endOfRun(text: string, at: number, belongs: (code: number) => boolean, most = text.length): number {
    let end = at;
    while (end < text.length && end < at + most && belongs(text.charCodeAt(end))) {
        end++;
    }
    return end;
}

function run(belongs: (code: number) => boolean, most: number): Step {
    return (text, at) => {
        const end = endOfRun(text, at, belongs, most);
        return end > at ? end : -1;
    };
}
