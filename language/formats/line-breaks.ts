/** Where lines of a page may break, and where not. Text copied from the page contains no trace of it. */
import { type KeptSpan, keptIn, raisedIn } from '../document/kept-together.js';
import type { Block } from '../document/blocks.js';
import { escapeHtml as esc } from './escape.js';

type Language = Block['language'];

/** A number, perhaps with one before it, and the word beside it, perhaps with a short word between them: "23 February", "3–6 September", "23 de febrero", "9 月". */
const dayAndMonth = /(?:\d{1,2}[ \u00a0]?[-\u2013][ \u00a0]?)?\d{1,4}(?:[ \u00a0]\p{L}{1,2})?[ \u00a0][\p{L}\p{M}]{1,20}/gu;

/** A number and a single letter behind it: "3 p.m.", "9 h", "10 ч.", "2 a)". */
const numberAndLetter = /\d{1,4}[ \u00a0]\p{L}(?![\p{L}\p{M}])(?:\.\p{L}\.|[.)])?/gu;

/** The HTML of a date in which no line break separates the day from its month. */
export function unbroken(date: string, language: Language): string {
    return keeping(date, matchesOf(date, dayAndMonth), language);
}

/** The HTML of words in which no line break separates what stands in one line: a number from the letter behind it, a word from the number behind it. */
export function escapedWords(text: string, language: Language): string {
    return keeping(text, keptWords(text, language), language);
}

function keeping(text: string, kept: readonly KeptSpan[], language: Language): string {
    let out = '';
    let at = 0;
    for (const { start, end } of kept) {
        out += `${withRaised(text.slice(at, start), language)}<span class="unbroken">${withRaised(text.slice(start, end), language)}</span>`;
        at = end;
    }
    return out + withRaised(text.slice(at), language);
}

/** The HTML of words with the letters of ordinal numbers raised. */
function withRaised(text: string, language: Language): string {
    return inPieces(text, language)
        .map(({ words, isRaised }) => (isRaised ? `<sup class="ordinal">${esc(words)}</sup>` : esc(words)))
        .join('');
}

/** A text in pieces, of which some are raised. */
export function inPieces(text: string, language: Language): readonly { readonly words: string; readonly isRaised: boolean }[] {
    const pieces: { words: string; isRaised: boolean }[] = [];
    let at = 0;
    for (const { start, end } of raisedIn(text, language)) {
        pieces.push({ words: text.slice(at, start), isRaised: false }, { words: text.slice(start, end), isRaised: true });
        at = end;
    }
    return [...pieces, { words: text.slice(at), isRaised: false }].filter(({ words }) => words !== '');
}

/** What stands in one line, in order: stretches that touch are one. */
function keptWords(text: string, language: Language): readonly KeptSpan[] {
    const all = [...keptIn(text, language), ...matchesOf(text, numberAndLetter)].sort((one, other) => one.start - other.start);
    const kept: KeptSpan[] = [];
    for (const span of all) {
        const last = kept.at(-1);
        if (last && span.start < last.end) {
            kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
        } else {
            kept.push(span);
        }
    }
    return kept;
}

function matchesOf(text: string, pattern: RegExp): readonly KeptSpan[] {
    return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** The HTML of a symbol or address with possible line breaks after its slashes. The style of the page decides in which languages lines break there. */
export function withBreaks(text: string): string {
    return text
        .split(/(?<=[^/]\/)(?=[^/])/u)
        .map(esc)
        .join('<wbr>');
}

/** A character that nobody sees, at which no line ends. */
export const wordJoiner = '\u2060';

/** A date in which no line break separates the day from its month, as text. */
export function unbrokenText(date: string): string {
    return date.replace(dayAndMonth, (words) => words.replaceAll(' ', '\u00a0'));
}

/** Words in which no line break separates what stands in one line, as text of the same length. */
export function unbrokenWords(text: string, language: Language): string {
    let out = '';
    let at = 0;
    for (const { start, end } of keptWords(text, language)) {
        out += text.slice(at, start) + text.slice(start, end).replaceAll(' ', '\u00a0');
        at = end;
    }
    return out + text.slice(at);
}

/** Whether a mention stands in one line: “item 2 (a)” does, a list of items does not. */
export function isUnbroken(mention: string): boolean {
    return mention.length <= 16;
}

/** A mention, as text, in which no line ends where it is short. */
export function unbrokenMention(mention: string): string {
    return isUnbroken(mention) ? mention.replaceAll(' ', '\u00a0') : mention;
}
