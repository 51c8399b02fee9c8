/** Joins the lines of a run of text into one, as the language does: with a space, or without one beside Chinese characters. */

import { lineBreaks } from '../../text/ends.js';
import { lastWhere } from '../../text/searching.js';
import { hasUnseen, seeThrough } from '../../text/see-through.js';

const han = /\p{Script=Han}/u;
/** Punctuation wide enough to need no blank beside it. */
const fullWidth = /[\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u;
/** Quotation marks, dashes and ellipses that Chinese shares with other languages. */
const shared = /[\u2018-\u201d\u2014\u2026]/u;

export interface JoinedText {
    readonly text: string;
    /** The offset in the original text of a character of the joined text. */
    readonly startOf: (offset: number) => number;
    /** The offset after the character before `offset`: the end, in the original text, of a stretch that ends at `offset`. */
    readonly endOf: (offset: number) => number;
}

/** Joins the lines of a text and records where each stretch came from. Offsets are UTF-16. */
export function joinLines(text: string): JoinedText {
    if (!/[\r\n]/u.test(text)) {
        return { text, startOf: (offset) => offset, endOf: (offset) => offset };
    }
    // Where each stretch of the joined text begins, and how far it has moved.
    const starts: number[] = [0];
    const moves: number[] = [0];
    let joined = '';
    let at = 0;
    for (const { start, end } of lineBreaks(text)) {
        joined += text.slice(at, start);
        at = end;
        if (!joinsTightly(text.slice(Math.max(0, start - 2), start), text.slice(at, at + 2))) {
            joined += ' ';
            starts.push(joined.length - 1);
            moves.push(start - (joined.length - 1));
        }
        starts.push(joined.length);
        moves.push(at - joined.length);
    }
    joined += text.slice(at);
    const startOf = (offset: number): number => offset + (moves[lastWhere(starts.length, (index) => (starts[index] ?? 0) <= offset)] ?? 0);
    return { text: joined, startOf, endOf: (offset) => (offset === 0 ? 0 : startOf(offset - 1) + 1) };
}

/** The text on one line as it is read: without the signs that nobody sees. */
export function readableLines(text: string): JoinedText {
    if (!hasUnseen(text)) {
        return joinLines(text);
    }
    const seen = seeThrough(text);
    const joined = joinLines(seen.text);
    return {
        text: joined.text,
        startOf: (offset) => seen.startOf(joined.startOf(offset)),
        endOf: (offset) => seen.endOf(joined.endOf(offset)),
    };
}

/** The text on one line. A quotation mark between a Chinese character and a Latin one keeps the space. */
export function joinRun(text: string): string {
    return joinLines(text).text;
}

/** Whether a line and the next are joined without a space. */
function joinsTightly(before: string, after: string): boolean {
    const left = [...before].at(-1) ?? '';
    const right = [...after][0] ?? '';
    if (fullWidth.test(left) || fullWidth.test(right)) {
        return true;
    }
    return (
        (han.test(left) && (han.test(right) || shared.test(right))) ||
        (shared.test(left) && han.test(right)) ||
        (left === '\u2014' && right === '\u2014') ||
        (left === '\u2026' && right === '\u2026')
    );
}
