/** The sentences of a passage. The full stop of an abbreviation ends none: 10 a.m., H.E., St. Petersburg, 2024 г. */
import { onceComputed } from '../kept/once.js';
import { locales } from '../locales/index.js';
import { readableLines } from '../syntax/words/joined.js';
import type { Passage } from '../syntax/tree/nodes.js';
import { onceForPassage, textOfPassage } from '../syntax/tree/passage-text.js';
import { afterClosing, marksBlanked } from '../syntax/words/marks.js';
import { beforeGaps, isDigit, isGap, isLetterAt, skipGaps } from '../text/characters.js';
import { lastWhere } from '../text/searching.js';
import { WordTable } from '../text/word-table.js';

/** A passage on one line, with its sentences. Offsets are UTF-16 and count in `text`, but for those that `textOf` takes. */
export interface Sentences {
    /** Without the marks of its notes. */
    readonly text: string;
    /** Where each sentence begins. */
    readonly starts: readonly number[];
    /** The offset in `text` of one in the passage as it is typed, which counts from its first node. */
    readonly placeOf: (typed: number) => number;
    /** The offset in the passage as it is typed of one in `text`; `end` for an end. */
    readonly typedStart: (place: number) => number;
    readonly typedEnd: (place: number) => number;
}

/** The sentences of a passage. Reading them costs what the passage is long; every other question costs a search in their number. */
export function sentencesOf(passage: Passage): Sentences {
    return sentencesIn(textOfPassage(passage));
}

const sentencesIn = onceForPassage((typed): Sentences => {
    const joined = readableLines(typed);
    const text = marksBlanked(joined.text);
    const placeOf =
        joined.text === typed
            ? (offset: number): number => offset
            : (offset: number): number =>
                  Math.max(
                      0,
                      lastWhere(text.length + 1, (place) => joined.startOf(place) <= offset),
                  );
    return { text, starts: sentenceStarts(text), placeOf, typedStart: joined.startOf, typedEnd: joined.endOf };
});

/** The number of the sentence in which an offset of the text lies. */
export function sentenceAt({ starts }: Sentences, place: number): number {
    return Math.max(
        0,
        lastWhere(starts.length, (index) => (starts[index] ?? 0) <= place),
    );
}

/** Where a sentence begins and ends. */
export function sentenceSpan({ text, starts }: Sentences, index: number): { readonly start: number; readonly end: number } {
    return { start: starts[index] ?? 0, end: starts[index + 1] ?? text.length };
}

/** Signs that end a sentence, or as much of one as says one thing, wherever they stand. */
const ends = '。；！？!?؟؛';

/** Where the sentences of a text on one line begin. */
export function sentenceStarts(text: string): readonly number[] {
    const starts = [0];
    for (let at = 0; at < text.length; at++) {
        const sign = text.charAt(at);
        const isStop = sign === '.' || sign === ';';
        const behind = isStop || ends.includes(sign) ? afterClosing(text, at + 1) : at;
        if (behind > at && (!isStop || (isGap(text.charCodeAt(behind)) && endsAt(text, at, behind)))) {
            const next = skipGaps(text, behind);
            if (next < text.length) {
                starts.push(next);
            }
            at = Math.max(at, next - 1);
        }
    }
    return starts;
}

/** The abbreviations of all languages: the sentences of a passage are the same whatever language the masthead names. */
const known = onceComputed(() => {
    const words = Object.values(locales).flatMap(({ tellings }) => tellings.abbreviations);
    return new WordTable(
        words.map((word) => [word, true] as const),
        { edges: 'whole' },
    );
});

/** Whether a stop ends its sentence; `behind` is the end of what closes with it. */
function endsAt(text: string, stop: number, behind: number): boolean {
    const next = skipGaps(text, behind);
    // A sentence begins with a capital, a figure or a sign; with letters that have no capitals nobody can tell.
    if (text.charAt(stop) === ';') {
        return true;
    }
    if (isSmallLetter(text.charAt(next)) || known().longestEndingAt(text, stop)) {
        return false;
    }
    const isSingle = isLetterAt(text, stop - 1) && !isLetterAt(text, stop - 2);
    if (!isSingle) {
        return true;
    }
    const isCapital = text.charAt(stop - 1) !== text.charAt(stop - 1).toLowerCase();
    const before = beforeGaps(text, stop - 1);
    // "10 a.m. The list": small letters in a row, or after a figure, may end a sentence; the ч. of 10 ч. 00 м. stands before a figure.
    const isBehind = text.charAt(before - 1) === '.' || isDigit(text.charCodeAt(before - 1));
    return !isCapital && isBehind && !isDigit(text.charCodeAt(next));
}

function isSmallLetter(letter: string): boolean {
    return letter !== letter.toUpperCase() && letter === letter.toLowerCase();
}
