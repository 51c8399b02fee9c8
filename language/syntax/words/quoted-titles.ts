/** Titles in quotation marks beside the number of a resolution. */
import { beforeGaps, skipGaps, isGap } from '../../text/characters.js';
import { dateAfter } from './between-numbers.js';
import type { CitingWords } from './citing-words.js';
import type { QuotedTitle } from './found-citation.js';

/** The longest title, in UTF-16 units. */
const longestTitle = 400;
/** The most blanks between a title and the words that introduce it. */
const longestLead = 20;

type Quotes = readonly [open: string, close: string];

/**
 * The title after a number.
 * @param from where the words that introduce the title may begin: after the number, or after the phrase around it
 */
export function titleAfter(words: CitingWords, text: string, from: number): QuotedTitle | undefined {
    const date = dateAfter(text, from);
    const lead = date < 0 ? leadTo(words, text, from, false) : leadTo(words, text, date, true);
    const pair = words.forms.quotes.find(([mark]) => text.startsWith(mark, lead.end));
    if (!pair) {
        return undefined;
    }
    const start = lead.end + pair[0].length;
    // A title begins with a capital. After a bare comma, words in small letters are a quotation from the text.
    if (!lead.named && (words.forms.order === 'around' || /\p{Ll}/u.test(text.charAt(start)))) {
        return undefined;
    }
    const close = closingMark(text, lead.end, pair);
    return close < 0 ? undefined : titleBetween(text, start, close, 'after');
}

/** The offset after "entitled", with the comma and the bracket that may stand on either side of it. `named`: whether such a word stands there. */
function leadTo(words: CitingWords, text: string, from: number, isDated: boolean): { end: number; named: boolean } {
    const word = words.entitled.longestAt(text, opened(text, from, true));
    // Without a word or a date, only the Latin comma introduces a title: after other commas stands a quotation from the text.
    return word ? { end: opened(text, word.end, true), named: true } : { end: opened(text, from, isDated), named: false };
}

/** The offset after blanks, a comma, more blanks, an opening bracket and more blanks; each of them is optional. */
function opened(text: string, from: number, anyComma: boolean): number {
    let at = skipGaps(text, from);
    if (text[at] === ',' || (anyComma && (text[at] === '،' || text[at] === '，'))) {
        at = skipGaps(text, at + 1);
    }
    return text[at] === '(' || text[at] === '（' ? skipGaps(text, at + 1) : at;
}

/** The title before an offset, as in 题为“…”的第 10/3 号决议. */
export function titleBefore(words: CitingWords, text: string, end: number): QuotedTitle | undefined {
    if (!words.forms.leading) {
        return undefined;
    }
    const between = words.afterTitle.longestEndingAt(text, beforeGaps(text, end));
    const closed = between ? beforeGaps(text, between.start) : -1;
    const pair = words.forms.quotes.find(([, mark]) => text.endsWith(mark, closed));
    if (closed < end - longestTitle || !pair) {
        return undefined;
    }
    const close = closed - pair[1].length;
    const open = openingMark(text, close, pair);
    const lead = open < 0 ? -1 : beforeGaps(text, open);
    return lead >= open - longestLead && words.beforeTitle.longestEndingAt(text, lead)
        ? titleBetween(text, open + pair[0].length, close, 'before')
        : undefined;
}

/** Where a list of numbers continues after a quoted title: after its quotation mark and its closing bracket, if there is one. */
export function skipTitleMarks(text: string, end: number): number {
    return end + (/^\s*[^\s\p{L}\p{N}]{1,2}?\s?[)）]?(?=[\s,;،、])/u.exec(text.slice(end, end + 8))?.[0].length ?? 0);
}

/** The title between two marks; undefined if it is empty. French puts blanks inside its marks: they do not belong to the title. */
function titleBetween(text: string, start: number, end: number, side: QuotedTitle['side']): QuotedTitle | undefined {
    let [from, to] = [start, end];
    while (from < to && isGap(text.charCodeAt(from))) {
        from++;
    }
    while (to > from && isGap(text.charCodeAt(to - 1))) {
        to--;
    }
    return from < to ? { start: from, end: to, side } : undefined;
}

/** The offset of the mark that closes a title; -1 if there is none. Quotation marks nest. */
function closingMark(text: string, open: number, [begin, end]: Quotes): number {
    let depth = 0;
    for (let at = open; at < text.length && at < open + longestTitle; at++) {
        if ((begin !== end || depth > 0) && text.startsWith(end, at)) {
            depth--;
            if (depth === 0) {
                return at;
            }
        } else if (text.startsWith(begin, at)) {
            depth++;
        }
    }
    return -1;
}

/** The offset of the mark that opens the title closed at an offset; -1 if there is none. */
function openingMark(text: string, close: number, [begin, end]: Quotes): number {
    let depth = 0;
    for (let at = close; at >= 0 && at > close - longestTitle; at--) {
        if ((begin !== end || depth > 0) && text.startsWith(begin, at)) {
            depth--;
            if (depth === 0) {
                return at;
            }
        } else if (text.startsWith(end, at)) {
            depth++;
        }
    }
    return -1;
}
