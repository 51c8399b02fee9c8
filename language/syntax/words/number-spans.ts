/** Numbers and sessions as a register lists them: `78/1-78/328, 78/330`, `1-10, S-32`. */
import { skipGaps } from '../../text/characters.js';
import { normaliseNumber } from './normal-number.js';

/** Two ends of a range, both included. A single number or session is a range from itself to itself. */
export interface Span {
    readonly first: string;
    readonly last: string;
}

/** What was read from a list: its ranges, and the offset (UTF-16) after the last one. */
export interface ReadSpans {
    readonly spans: readonly Span[];
    readonly end: number;
}

/** Numbers of all series: `10/3`, `S-32/1`, `3363 (XXX)`, `53/208 A`, `15/COP.1`, `WHA32.36`, `EB152.R1`, `IDB.48/Dec.11`, `33 C/Resolution 92`, `41 C/33`. */
const number =
    /(?:\d{1,3} [A-Z]{1,2}\/(?:[A-Z][a-z]+ \d+|\d+(?:\.\d+){0,2})|[A-Z]{0,4}-?\d+[A-Za-z]?(?:\/[A-Z]*[-.]?\d+|\.R?\d+)?|[IVXL]+\/\d+|[A-Z]{2,4}\.\d+\/[A-Z][a-z]{2}\.\d+|[A-Z]{2,4}\.\d+)(?:\s?[A-Z])?(?:\s?\([A-Z0-9-]+\))?(?=[\s,，、–—-]|$)/uy;

/** `10`, `S-32`, `2021`, `CP.1`, `XXX`. */
const session = /(?:(?:[A-Z]{1,4}[-.])?\d{1,4}|[IVXLC]{1,8})(?=[\s,，、–—-]|$)/uy;

const dashes = '-–—';
const commas = ',，、';

/** The number at the beginning of a text; empty where none is there. */
export function numberIn(text: string): string {
    const end = endOf(number, text, 0);
    return end > 0 && !dashes.includes(text.charAt(end) || ' ') && !commas.includes(text.charAt(end) || ' ') ? text.slice(0, end) : '';
}

/** The numbers and ranges of numbers that a text begins with, in normal form. */
export function numberSpans(text: string): ReadSpans {
    return spansIn(number, text, normaliseNumber);
}

/** The sessions and ranges of sessions that a text begins with. */
export function sessionSpans(text: string): ReadSpans {
    return spansIn(session, text, (one) => one);
}

function spansIn(pattern: RegExp, text: string, normal: (found: string) => string): ReadSpans {
    const spans: Span[] = [];
    let end = 0;
    for (let at = 0; ; ) {
        const firstEnd = endOf(pattern, text, at);
        if (firstEnd < 0) {
            return { spans, end };
        }
        const dash = skipGaps(text, firstEnd);
        const from = isOneOf(dashes, text, dash) ? skipGaps(text, dash + 1) : undefined;
        const lastEnd = from === undefined ? firstEnd : endOf(pattern, text, from);
        if (lastEnd < 0) {
            return { spans, end };
        }
        const first = normal(text.slice(at, firstEnd));
        spans.push({ first, last: from === undefined ? first : normal(text.slice(from, lastEnd)) });
        end = lastEnd;
        const comma = skipGaps(text, end);
        if (!isOneOf(commas, text, comma)) {
            return { spans, end };
        }
        at = skipGaps(text, comma + 1);
    }
}

function isOneOf(signs: string, text: string, at: number): boolean {
    return at < text.length && signs.includes(text.charAt(at));
}

/** The end of what a sticky pattern finds at an offset, or -1. */
function endOf(pattern: RegExp, text: string, at: number): number {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
}
