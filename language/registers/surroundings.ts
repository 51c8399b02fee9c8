/** The text around a citation that may say whose resolution it is: its sentence, and the sentence before. */
import { joinRun } from '../syntax/words/joined.js';
import { type Passage, runOf, spanOf } from '../syntax/tree/nodes.js';
import { skipGaps } from '../text/characters.js';

/** Equal surroundings give equal attributions. The texts have no line breaks and no Arabic vowel signs. */
export interface Surroundings {
    /** The number in normal form. */
    readonly number: string;
    /** The sentence up to the number. */
    readonly before: string;
    /** The sentence after the number. */
    readonly after: string;
    /** The sentence before the one with the citation, without its stop. */
    readonly previous: string;
}

/** How far around a citation to look for a body, in UTF-16 units: longer than any sentence. */
const longestSurroundings = 1500;

/** The first character of a sentence, after a stop and a blank. */
const sentenceOpening = /[\p{Lu}\p{Lo}«“"(]/u;
/** The signs that may end a sentence. */
const sentenceStop = /[.!?。！？]/gu;
const vowelSigns = /[\u0640\u064b-\u0652]/u;

/**
 * The surroundings of a citation in a passage.
 * @param citation the citation's offsets in its document and its number in normal form
 */
export function surroundingsOf(
    passage: Passage,
    citation: { readonly offset: number; readonly end: number; readonly number: string },
): Surroundings {
    const base = passage.parts[0] ? spanOf(passage.parts[0]).start : 0;
    return surroundingsIn(runOf(passage), citation.offset - base, citation.end - base, citation.number);
}

/**
 * The surroundings of a citation in a running text. Only its sentence and the one before are read.
 * @param start the citation's UTF-16 offset in the text
 * @param stop its end, exclusive
 * @param number its number in normal form
 */
export function surroundingsIn(text: string, start: number, stop: number, number: string): Surroundings {
    const from = Math.max(0, start - longestSurroundings);
    const head = sentenceStart(text, from, start);
    // The stop between the two sentences, and another sign beside it, belong to neither.
    const previous = head > from ? text.slice(sentenceStart(text, from, head - 2), head - 1) : '';
    return {
        number,
        before: unwrapped(text.slice(Math.min(skipGaps(text, head), start), start)),
        after: unwrapped(text.slice(stop, sentenceEnd(text, stop, Math.min(text.length, stop + longestSurroundings)))),
        previous: unwrapped(previous),
    };
}

/** Removes line breaks and vowel signs, so that names are found in wrapped text and with or without vowels. */
function unwrapped(text: string): string {
    const joined = joinRun(text);
    return vowelSigns.test(joined) ? joined.replace(/[\u0640\u064b-\u0652]/gu, '') : joined;
}

/** Where the sentence around an offset begins: after the stop of the sentence before, and not before `from`. */
function sentenceStart(text: string, from: number, at: number): number {
    for (let start = at - 1; start >= from; start--) {
        const code = text.charCodeAt(start);
        if ((code < 0x40 || code > 0x3001) && isStop(text, start)) {
            return start + 1;
        }
    }
    return from;
}

function sentenceEnd(text: string, at: number, until: number): number {
    const stretch = text.slice(at, until);
    sentenceStop.lastIndex = 0;
    for (let found = sentenceStop.exec(stretch); found; found = sentenceStop.exec(stretch)) {
        if (isStop(text, at + found.index)) {
            return at + found.index;
        }
    }
    return until;
}

/** Whether the sign is a Chinese stop, or a stop before a capital or a bracket. */
function isStop(text: string, at: number): boolean {
    switch (text.charCodeAt(at)) {
        case 0x3002: // 。
        case 0xff01: // ！
        case 0xff1f: // ？
            return true;
        case 0x2e: // .
        case 0x21: // !
        case 0x3f: {
            const next = skipGaps(text, at + 1);
            return next > at + 1 && sentenceOpening.test(String.fromCodePoint(text.codePointAt(next) ?? 0));
        }
        default:
            return false;
    }
}
