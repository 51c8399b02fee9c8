/** Titles in quotation marks beside the number of a resolution. */
import { beforeGaps, skipGaps, isGap, isHan } from '../../text/characters.js';
import { bodyAfter, type NamePlace } from './after-number.js';
import { allCitingWords, type CitingWords } from './citing-words.js';
import { dateAfter } from './dates-of-adoption.js';
import type { QuotedTitle } from './found-citation.js';

/** The longest title, in UTF-16 units. */
const longestTitle = 400;
/** The most blanks between a title and the words that introduce it. */
const longestLead = 20;
/** The longest name of a body between a title and its number, in UTF-16 units. */
const longestName = 24;

type Quotes = readonly [open: string, close: string];

/** What is between a number and its title: where it ends, and the bodies that it names. */
export interface BeforeTitle {
    readonly end: number;
    readonly bodies: readonly NamePlace[];
    readonly isDated: boolean;
}

/** The date and the body after a number, in either order; each may have a comma before it: "of the General Assembly, of 31 October 2003". */
export function describedAfter(words: CitingWords, text: string, from: number): BeforeTitle {
    const bodies: NamePlace[] = [];
    const ends = (at: number): boolean => words.entitled.longestAt(text, skipGaps(text, at)) !== undefined || dateAfter(text, at) >= 0;
    let [end, isDated] = [from, false];
    for (let count = 0; count < 3; count++) {
        const date = dateAfter(text, end);
        const body = date < 0 ? bodyAfter(words, text, end, ends) : undefined;
        if (date < 0 && !body) {
            break;
        }
        isDated ||= date >= 0;
        bodies.push(...(body ? [body] : []));
        end = body?.end ?? date;
    }
    return { end, bodies, isDated };
}

/**
 * The title after a number.
 * @param from where the words that introduce the title may begin: after the number, or after the phrase around it
 * @param mustBeNamed whether only "entitled" introduces it
 */
export function titleAfter(words: CitingWords, text: string, from: number, mustBeNamed = false): QuotedTitle | undefined {
    const { end, bodies, isDated } = describedAfter(words, text, from);
    const lead = leadTo(words, text, end, isDated);
    const pair = words.forms.quotes.find(([mark]) => text.startsWith(mark, lead.end));
    if (!pair || (!lead.named && (mustBeNamed || bodies.length > 0))) {
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

/**
 * The end of the date and the title of the resolution whose number a text follows, in whatever language: " of 31 October 2003, entitled “…”". 0 if it has
 * neither; a body between them ends it.
 */
export function skipDateAndTitle(text: string): number {
    const dated = Math.max(0, dateAfter(text, 0));
    for (const words of allCitingWords()) {
        const title = words.entitled.longestAt(text, opened(text, dated, true)) ? titleAfter(words, text, dated, true) : undefined;
        if (title) {
            const pair = words.forms.quotes.find(([, mark]) => text.startsWith(mark, skipGaps(text, title.end)));
            const close = skipGaps(text, title.end) + (pair?.[1].length ?? 0);
            return text[close] === ')' || text[close] === '）' ? close + 1 : close;
        }
    }
    return dated;
}

/** A title before the citation in brackets: "the resolution entitled “Preventive measures” (Conference resolution 3/2)". */
export interface TitleAhead {
    readonly title: QuotedTitle;
    /** The end of the brackets with the citation. */
    readonly until: number;
}

/** The longest citation in brackets, in UTF-16 units. */
const longestBracket = 200;

/** The title after a word that no number follows, if brackets come after it. @param from after the word "resolution" */
export function titleAhead(words: CitingWords, text: string, from: number): TitleAhead | undefined {
    const title = titleAfter(words, text, from, true);
    const open = title ? skipGaps(text, skipTitleMarks(text, title.end)) : -1;
    if (!title || !(text[open] === '(' || text[open] === '（')) {
        return undefined;
    }
    const close = text.slice(open, open + longestBracket).search(/[)）]/u);
    return close < 0 ? undefined : { title: { ...title, side: 'before' }, until: open + close };
}

/**
 * The offset after "entitled", with the comma, the bracket and the "and" that may stand before it: "adopted on 5 May 2003 and entitled". `named`: whether such
 * a word stands there.
 */
function leadTo(words: CitingWords, text: string, from: number, isDated: boolean): { end: number; named: boolean } {
    const begin = opened(text, from, true);
    const joiner = isDated ? words.joiners.longestAt(text, begin) : undefined;
    const word = words.entitled.longestAt(text, begin) ?? (joiner && words.entitled.longestAt(text, skipGaps(text, joiner.end)));
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

/**
 * The title before an offset, as in 题为“…”的第 10/3 号决议. Between them may stand the body and the date: 题为“…”的大会2003年10月31日第58/4号决议, and "resolution"
 * with an opening bracket: 题为“…”的决议（大会第58/4号决议）.
 * @param dates the starts of the dates of the text by their ends
 */
export function titleBefore(
    words: CitingWords,
    text: string,
    end: number,
    dates: () => ReadonlyMap<number, number>,
): QuotedTitle | undefined {
    if (!words.forms.leading) {
        return undefined;
    }
    const between = betweenTitleAndPhrase(words, text, end, dates);
    const closed = between < 0 ? -1 : beforeGaps(text, between);
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

/** The start of the word after a title, 的, if nothing but a body and a date stands between it and the phrase at an offset; -1 if it is not so. */
function betweenTitleAndPhrase(words: CitingWords, text: string, phrase: number, dates: () => ReadonlyMap<number, number>): number {
    const whole = beforeGaps(text, phrase);
    let at = whole;
    for (let count = 0; count < 3; count++) {
        const word = words.afterTitle.longestEndingAt(text, at);
        if (word) {
            return word.start;
        }
        const opened = '（('.includes(text.charAt(at - 1) || ' ')
            ? words.nouns.longestEndingAt(text, beforeGaps(text, at - 1))?.start
            : undefined;
        const date = opened === undefined ? dates().get(at) : undefined;
        const before = opened ?? date ?? (count < 2 ? nameStart(words, text, at) : undefined);
        if (before === undefined || before === at) {
            return -1;
        }
        at = beforeGaps(text, before);
    }
    return -1;
}

/** Where the name of a body that ends at an offset begins: after 的. Undefined if none ends there. */
function nameStart(words: CitingWords, text: string, end: number): number | undefined {
    if (!words.namedEndings.longestEndingAt(text, end)) {
        return undefined;
    }
    for (let at = end - 1; at > 0 && at > end - longestName && isHan(text.charCodeAt(at)); at--) {
        if (words.afterTitle.longestEndingAt(text, at)) {
            return at;
        }
    }
    return undefined;
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
