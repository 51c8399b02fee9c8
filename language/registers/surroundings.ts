/** The text around a citation that may say whose resolution it is: its sentence, and the sentence before. */
import { readableLines } from '../syntax/words/joined.js';
import { afterClosing, marksBlanked } from '../syntax/words/marks.js';
import { type Passage, runOf, spanOf } from '../syntax/tree/nodes.js';
import { remembered } from '../kept/remembered.js';
import { skipGaps } from '../text/characters.js';
import { lastWhere } from '../text/searching.js';

/** Equal surroundings give equal attributions, whatever stands `earlier`. The texts have no line breaks and no Arabic vowel signs. */
export interface Surroundings {
    /** The number in normal form. */
    readonly number: string;
    /** The sentence up to the number. */
    readonly before: string;
    /** The sentence after the number. */
    readonly after: string;
    /** The sentence before the one with the citation, without its stop. */
    readonly previous: string;
    /** The text of the paragraph before the number, as far as it is looked at: it says what a short name stands for, and nothing else. */
    readonly earlier: string;
}

/** How far around a citation to look for a body, in UTF-16 units: longer than any sentence. */
const longestSurroundings = 1500;

/** The first character of a sentence, after a stop and a blank. */
const sentenceOpening = /[\p{Lu}\p{Lo}«“"(]/u;
/** The signs that may end a sentence. */
const sentenceStop = /[.!?。！？]/gu;
const vowelSigns = /[\u0640\u064b-\u0652]/u;
/** What the surroundings leave out: line breaks and vowel signs. */
const unwrittenSign = /[\r\n\u00ad\u0640\u061c\u064b-\u0652\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;

/** The sentences of a passage's running text. A passage may cite hundreds of resolutions: its stops are looked for once. */
const sentencesOf = remembered((passage: Passage) => new Sentences(runOf(passage)));

/**
 * The surroundings of a citation in a passage.
 * @param citation the citation's offsets in its document and its number in normal form
 */
export function surroundingsOf(
    passage: Passage,
    citation: { readonly offset: number; readonly end: number; readonly number: string },
): Surroundings {
    const base = passage.parts[0] ? spanOf(passage.parts[0]).start : 0;
    return sentencesOf(passage).around(citation.offset - base, citation.end - base, citation.number);
}

/** The sentences of a running text. */
export class Sentences {
    readonly #text: string;
    /** The offsets of the stops, in order. */
    readonly #stops: readonly number[];
    readonly #isPlain: boolean;

    /** @param typed with its line breaks */
    constructor(typed: string) {
        const text = marksBlanked(typed);
        this.#text = text;
        this.#stops = stopsIn(text);
        this.#isPlain = !unwrittenSign.test(text);
    }

    /**
     * The surroundings of a citation. Only its sentence and the one before count.
     * @param start the citation's UTF-16 offset in the text
     * @param end its end, exclusive
     * @param number its number in normal form
     */
    around(start: number, end: number, number: string): Surroundings {
        const text = this.#text;
        const from = Math.max(0, start - longestSurroundings);
        const head = this.#startOf(start, from);
        // The stop between the two sentences, and another sign beside it, belong to neither.
        const previous = head > from ? text.slice(this.#startOf(head - 2, from), head - 1) : '';
        return {
            number,
            before: this.#unwrapped(text.slice(Math.min(skipGaps(text, head > from ? afterClosing(text, head) : head), start), start)),
            after: this.#unwrapped(text.slice(end, this.#endOf(end, Math.min(text.length, end + longestSurroundings)))),
            previous: this.#unwrapped(previous),
            earlier: this.#unwrapped(text.slice(from, start)),
        };
    }

    /** Where the sentence around an offset begins: after the stop of the sentence before, and not before `from`. */
    #startOf(at: number, from: number): number {
        const stop = this.#stops[lastWhere(this.#stops.length, (index) => this.#stops[index]! < at)] ?? -1;
        return Math.max(from, stop + 1);
    }

    /** Where the sentence around an offset ends: at its stop, and not after `until`. */
    #endOf(at: number, until: number): number {
        const stop = this.#stops[lastWhere(this.#stops.length, (index) => this.#stops[index]! < at) + 1];
        return stop === undefined ? until : Math.min(stop, until);
    }

    #unwrapped(text: string): string {
        return this.#isPlain ? text : unwrapped(text);
    }
}

/** Removes line breaks and vowel signs, so that names are found in wrapped text and with or without vowels. */
function unwrapped(text: string): string {
    const joined = readableLines(text).text;
    return vowelSigns.test(joined) ? joined.replace(/[\u0640\u064b-\u0652]/gu, '') : joined;
}

/** The offsets of the stops that end a sentence. */
function stopsIn(text: string): number[] {
    const stops: number[] = [];
    for (const { index } of text.matchAll(sentenceStop)) {
        if (isStop(text, index)) {
            stops.push(index);
        }
    }
    return stops;
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
            const behind = afterClosing(text, at + 1);
            const next = skipGaps(text, behind);
            return next > behind && sentenceOpening.test(String.fromCodePoint(text.codePointAt(next) ?? 0));
        }
        default:
            return false;
    }
}
