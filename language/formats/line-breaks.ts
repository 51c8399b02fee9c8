/** Where lines of a page may break, and where not. Text copied from the page contains no trace of it. */
import { escapeHtml as esc } from './escape.js';

/** A number and the word beside it, perhaps with a short word between them: "23 February", "23 de febrero", "9 月". */
const dayAndMonth = /\d{1,4}(?:[ \u00a0]\p{L}{1,2})?[ \u00a0][\p{L}\p{M}]{1,20}/gu;

/** The HTML of a date in which no line break separates the day from its month. */
export function unbroken(date: string): string {
    let out = '';
    let at = 0;
    for (const { 0: text, index } of date.matchAll(dayAndMonth)) {
        out += `${esc(date.slice(at, index))}<span class="unbroken">${esc(text)}</span>`;
        at = index + text.length;
    }
    return out + esc(date.slice(at));
}

/** The HTML of a symbol or address with possible line breaks after its slashes. The style of the page decides in which languages lines break there. */
export function withBreaks(text: string): string {
    return text
        .split(/(?<=[^/]\/)(?=[^/])/u)
        .map(esc)
        .join('<wbr>');
}

/** A date in which no line break separates the day from its month, as text. */
export function unbrokenText(date: string): string {
    return date.replace(dayAndMonth, (words) => words.replaceAll(' ', '\u00a0'));
}

/** UTF-16 units that the mention of one item may have: "point 2 a) i)", "paragraph 120". */
const longestOfOne = 16;

/** Whether a mention may break: one of several items. */
export function isLongMention(mention: string): boolean {
    return mention.length > longestOfOne;
}

/** The word of a mention with the first number, between which no line breaks; empty where it is one word. */
export function mentionHead(mention: string): string {
    return /^\S{1,20}\s\S{1,20}/u.exec(mention)?.[0] ?? '';
}

/** A mention in which no line break separates the word from its number, as text. */
export function unbrokenMention(mention: string): string {
    const head = mentionHead(mention);
    return `${head.replace(/\s/u, '\u00a0')}${mention.slice(head.length)}`;
}
