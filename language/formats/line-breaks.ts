/** Where lines of a page may break, and where not. Text copied from the page contains no trace of it. */
import { escapeHtml as esc } from './escape.js';

/** A number, perhaps with one before it, and the word beside it, perhaps with a short word between them: "23 February", "3–6 September", "23 de febrero", "9 月". */
const dayAndMonth = /(?:\d{1,2}[ \u00a0]?[-\u2013][ \u00a0]?)?\d{1,4}(?:[ \u00a0]\p{L}{1,2})?[ \u00a0][\p{L}\p{M}]{1,20}/gu;

/** A number and a single letter behind it: "3 p.m.", "9 h", "10 ч.", "2 a)". */
const numberAndLetter = /\d{1,4}[ \u00a0]\p{L}(?![\p{L}\p{M}])(?:\.\p{L}\.|[.)])?/gu;

/** The HTML of a date in which no line break separates the day from its month. */
export function unbroken(date: string): string {
    return keeping(date, dayAndMonth);
}

/** The HTML of words in which no line break separates a number from the letter behind it. */
export function escapedWords(text: string): string {
    return keeping(text, numberAndLetter);
}

function keeping(whole: string, pattern: RegExp): string {
    let out = '';
    let at = 0;
    for (const { 0: text, index } of whole.matchAll(pattern)) {
        out += `${esc(whole.slice(at, index))}<span class="unbroken">${esc(text)}</span>`;
        at = index + text.length;
    }
    return out + esc(whole.slice(at));
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

/** Words in which no line break separates a number from the letter behind it, as text. */
export function unbrokenWords(text: string): string {
    return text.replace(numberAndLetter, (words) => words.replace(' ', '\u00a0'));
}

/** Whether a mention stands in one line: “item 2 (a)” does, a list of items does not. */
export function isUnbroken(mention: string): boolean {
    return mention.length <= 16;
}

/** A mention, as text, in which no line ends where it is short. */
export function unbrokenMention(mention: string): string {
    return isUnbroken(mention) ? mention.replaceAll(' ', '\u00a0') : mention;
}
