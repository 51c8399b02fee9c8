/**
 * Sees through signs that nobody sees: soft hyphens, joiners, marks of direction, strokes that lengthen an Arabic word. They are no letters. What they stand in is
 * read as if they were not there, and what was found is put back to its place in the text.
 */
import { isHan, isLetter, isNumber } from './characters.js';
import { lastWhere } from './searching.js';

const unseen = /[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;

/** A text without those signs. Offsets are UTF-16. */
export interface SeenText {
    readonly text: string;
    /** The offset in the original text of a character of this one. */
    readonly startOf: (offset: number) => number;
    /** The offset after the character before `offset`: the end, in the original text, of what ends at `offset`. */
    readonly endOf: (offset: number) => number;
}

/** Whether a text has any such sign. Few do. */
export function hasUnseen(text: string): boolean {
    return unseen.test(text);
}

/** The text without the signs. */
export function withoutUnseen(text: string): string {
    return unseen.test(text) ? seeThrough(text).text : text;
}

/** The text without the signs, and the places of its characters. A sign that alone stands between a letter and a figure stays: without it they would be one word. */
export function seeThrough(text: string): SeenText {
    if (!unseen.test(text)) {
        return { text, startOf: (offset) => offset, endOf: (offset) => offset };
    }
    // Where each stretch of the seen text begins, and how far it has moved.
    const starts: number[] = [0];
    const moves: number[] = [0];
    let seen = '';
    let kept = 0;
    for (let at = 0; at < text.length; ) {
        const end = endOfUnseen(text, at);
        if (end > at && !separates(text, at, end)) {
            seen += text.slice(kept, at);
            starts.push(seen.length);
            moves.push(end - seen.length);
            kept = end;
        }
        at = Math.max(end, at + 1);
    }
    seen += text.slice(kept);
    const startOf = (offset: number): number => offset + (moves[lastWhere(starts.length, (index) => (starts[index] ?? 0) <= offset)] ?? 0);
    return { text: seen, startOf, endOf: (offset) => (offset === 0 ? 0 : startOf(offset - 1) + 1) };
}

function endOfUnseen(text: string, at: number): number {
    let end = at;
    while (end < text.length && isUnseen(text.charCodeAt(end))) {
        end++;
    }
    return end;
}

function isUnseen(code: number): boolean {
    return (
        code === 0xad ||
        code === 0x640 ||
        code === 0x61c ||
        (code >= 0x200b && code <= 0x200f) ||
        (code >= 0x202a && code <= 0x202e) ||
        (code >= 0x2060 && code <= 0x2069 && code !== 0x2065) ||
        code === 0xfeff
    );
}

/** Whether signs stand between a letter and a figure. Chinese needs no blank there. A byte order mark is a blank wherever it is not inside a word. */
function separates(text: string, start: number, end: number): boolean {
    const [before, after] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
    const [isWord, isNextWord] = [isLetter(before) && !isHan(before), isLetter(after) && !isHan(after)];
    const isFigure = isNumber(before);
    const isNextFigure = isNumber(after);
    const hasBlank = text.slice(start, end).includes('\ufeff') && !((isWord && isNextWord) || (isFigure && isNextFigure));
    return hasBlank || (isWord && isNextFigure) || (isFigure && isNextWord);
}
