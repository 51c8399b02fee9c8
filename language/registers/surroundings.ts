/** The text around a citation that may tell whose resolution is cited: its sentence, and the one before. */
import { joinRun } from '../syntax/words/joined.js';
import { type Passage, runOf, spanOf } from '../syntax/tree/nodes.js';
import { behindGaps } from '../text/characters.js';

/** Equal surroundings have equal attributions. The texts are without line breaks, and Arabic without its vowel signs. */
export interface Surroundings {
    /** The number in normal form. */
    readonly number: string;
    /** The sentence up to the number. */
    readonly before: string;
    /** The sentence behind the number. */
    readonly after: string;
    /** The sentence before that of the citation, without its stop. */
    readonly previous: string;
}

/** How far around a citation a body is looked for, in UTF-16 units: further than any sentence goes. */
const reach = 1500;

/** What a sentence begins with behind a stop and a blank. */
const opening = /[\p{Lu}\p{Lo}«“"(]/u;
/** What may end a sentence. */
const stop = /[.!?。！？]/gu;
const vowelSigns = /[\u0640\u064b-\u0652]/u;

/**
 * What of a passage may tell whose resolution is cited.
 * @param citation a citation's offsets in its document and the normal form of its number
 */
export function surroundingsOf(
    passage: Passage,
    citation: { readonly offset: number; readonly end: number; readonly number: string },
): Surroundings {
    const base = passage.parts[0] ? spanOf(passage.parts[0]).start : 0;
    return surroundingsIn(runOf(passage), citation.offset - base, citation.end - base, citation.number);
}

/**
 * What of a running text may tell whose resolution is cited in it. Only the sentence and the one before it are read.
 * @param start the citation's UTF-16 offset in the text
 * @param stop where it ends, exclusive
 * @param number its number in normal form
 */
export function surroundingsIn(text: string, start: number, stop: number, number: string): Surroundings {
    const from = Math.max(0, start - reach);
    const head = sentenceStart(text, from, start);
    // Its stop, and a further one beside it, belong to neither.
    const previous = head > from ? text.slice(sentenceStart(text, from, head - 2), head - 1) : '';
    return {
        number,
        before: plain(text.slice(Math.min(behindGaps(text, head), start), start)),
        after: plain(text.slice(stop, sentenceEnd(text, stop, Math.min(text.length, stop + reach)))),
        previous: plain(previous),
    };
}

/** Names are found in wrapped text as in any other, and whether vowels are written or not. */
function plain(text: string): string {
    const joined = joinRun(text);
    return vowelSigns.test(joined) ? joined.replace(/[\u0640\u064b-\u0652]/gu, '') : joined;
}

/** Where the sentence begins that an offset stands in, not before `from`: behind the stop of the one before. */
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
    stop.lastIndex = 0;
    for (let found = stop.exec(stretch); found; found = stop.exec(stretch)) {
        if (isStop(text, at + found.index)) {
            return at + found.index;
        }
    }
    return until;
}

/** A full stop of Chinese, or one before a capital or a bracket. */
function isStop(text: string, at: number): boolean {
    switch (text.charCodeAt(at)) {
        case 0x3002: // 。
        case 0xff01: // ！
        case 0xff1f: // ？
            return true;
        case 0x2e: // .
        case 0x21: // !
        case 0x3f: {
            const next = behindGaps(text, at + 1);
            return next > at + 1 && opening.test(String.fromCodePoint(text.codePointAt(next) ?? 0));
        }
        default:
            return false;
    }
}
