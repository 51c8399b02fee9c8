/** Where lines of a page may break, and where not. What is copied from the page has nothing of it. */
import { escapeHtml as esc } from './escape.js';

/** A number and the word beside it, perhaps with a short one between them: "23 February", "23 de febrero", "9 月". */
const dayAndMonth = /\d{1,4}(?:[ \u00a0]\p{L}{1,2})?[ \u00a0][\p{L}\p{M}]{1,20}/gu;

/** A date of which no line parts the day from its month. */
export function unbroken(date: string): string {
    let out = '';
    let at = 0;
    for (const { 0: text, index } of date.matchAll(dayAndMonth)) {
        out += `${esc(date.slice(at, index))}<span class="unbroken">${esc(text)}</span>`;
        at = index + text.length;
    }
    return out + esc(date.slice(at));
}

/** A symbol or an address with places behind its slashes where a line may break; the style of the page says in which languages it does. */
export function withBreaks(text: string): string {
    return text
        .split(/(?<=[^/]\/)(?=[^/])/u)
        .map(esc)
        .join('<wbr>');
}
