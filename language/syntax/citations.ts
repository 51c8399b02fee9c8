/** Citations of resolutions and decisions in running text, in the words of every language that has a file in locales/. */
import type { CitationForms, Locale } from '../locales/locale.js';
import { matchesOf } from '../locales/matches.js';

export interface FoundCitation {
    readonly kind: 'resolution' | 'decision' | 'malformed';
    readonly start: number;
    readonly end: number;
    /** The title quoted beside the number, without its quotation marks, and on which side of the number it stands. */
    readonly title?: { readonly start: number; readonly end: number; readonly side: 'before' | 'after' };
}

/** `53/208 A`, `53/208 A to E`: parts of a resolution. A letter counts only where no word can begin with it: `56/509 A and 57/7`, not `56/509 A new`. */
const arabicLetter = '(?:ألف|باء|جيم|دال|هاء|واو|زاي)(?!\\p{L})';
const several = '\\s?(?:to|and|à|et|a|y|по|и|至|和|-|–)\\s?[A-Z]';
const suffix = `(?:\\s${arabicLetter}(?:\\s(?:إلى|و)\\s?${arabicLetter})?)?(?:\\s?[A-Z](?:${several})?(?=[\\s,.;:)）、，。；]|$|号)(?!\\s+(?!(?:and|or|of|to|et|ou|de|du|y|o|и|или|от)\\s)\\p{Ll}))?`;
const forms = [
    '(?:S|ES|HS|EM|AMS|دإ|دإط)-\\d{1,3}/\\d{1,4}',
    '\\d{1,4}/(?:COP|CMP|CMA|CP|NP|MOP|DEC)[.\\-]?(?:MOP-)?\\d{1,3}',
    'WHA\\d{1,3}\\.\\d{1,3}',
    '[IVXL]{1,6}/\\d{1,3}',
    `\\d{1,4}(?:\\s?[A-Z](?:${several})?)?\\s?[(（](?:[IVXLC]{1,8}|(?:S|ES)-[IVX]+|د\\s?-\\s?\\d{1,2}|(?:19|20)\\d\\d)[)）]`,
    `[1-9]\\d{0,3}/[1-9]\\d{0,3}(?![\\d/／])(?!\\.\\d)${suffix}`,
];
const number = `(?:${forms.join('|')})`;
/** Read where a number is expected and none of the forms fits, yet a slash shows that one was meant. */
const malformed = '(?:[A-Z]{1,3}-)?\\d+\\s?[/／\\\\]+\\s?[\\d/／]*(?![\\d\\p{Lu}])|[/／]+\\d+';
const numberAt = new RegExp(number, 'uy');
const malformedAt = new RegExp(malformed, 'uy');
const anyNumber = new RegExp(`(?<![\\d/／])(?:${number}|${malformed})`, 'gu');
/** "of 20 December 2012,", "du 5 mai 2003", "от 8 декабря 2003 года" between a number and what follows it. */
const dated = '(?:,?\\s+\\p{L}{1,3}\\s+\\d{1,2}\\p{L}{0,2}\\s+(?:de\\s+)?\\p{L}+(?:/\\p{L}+)?\\s+(?:de\\s+)?\\d{4}(?:\\s+года)?,?)?';

interface Finder {
    readonly forms: CitationForms;
    /** Finds the words. With the order `before`, all that leads up to the number belongs to them. */
    readonly phrase: RegExp;
    /** For the order `around`: what stands before a number, behind it, between two of a list, and the words behind the last. */
    readonly around: { readonly ahead: RegExp; readonly behind: RegExp; readonly joint: RegExp; readonly word: RegExp };
    readonly decision: RegExp;
    readonly next: RegExp;
    readonly entitled: RegExp;
}

/** Builds the finder of citations for a set of languages. The regular expressions are compiled once. */
export function citationFinder(locales: readonly Locale[]): (text: string) => readonly FoundCitation[] {
    const finders = locales.map((locale) => compile(locale.citations));
    return (text) => {
        if (!/[/／\\]|\d(?:\s?[A-Z])?[^(（\d]{0,8}[(（]|WHA\d/u.test(text)) {
            return [];
        }
        const found = finders.flatMap((finder) => (finder.forms.order === 'before' ? wordFirst(finder, text) : numberInside(finder, text)));
        return found
            .sort((one, other) => one.start - other.start)
            .filter((citation, index, all) => index === 0 || citation.start >= (all[index - 1]?.end ?? 0));
    };
}

function compile(citation: CitationForms): Finder {
    const words = `(?:${citation.resolution}|${citation.decision})`;
    const before = citation.beforeNumber ?? '';
    const after = citation.afterNumber ?? '';
    const opening = citation.quotes.map(([open]) => open).join('');
    return {
        forms: citation,
        phrase:
            citation.order === 'before'
                ? new RegExp(`(?<!\\p{L})${words}(?!\\p{L})\\s*(?:№\\s*|n[o°º]s?\\.?\\s*|Nos?\\.\\s*)?`, 'giu')
                : new RegExp(words, 'gu'),
        around: {
            ahead: new RegExp(`(?<=(${before}\\s*))`, 'uy'),
            behind: new RegExp(`\\s*(?:${after})`, 'uy'),
            joint: new RegExp(`\\s*(?:${citation.joiners}|[、，,])\\s*(?:(?:${before})\\s*)?`, 'uy'),
            word: new RegExp(`\\s*${words}`, 'uy'),
        },
        decision: new RegExp(`(?:${citation.decision})$`, 'iu'),
        next: new RegExp(`${dated}\\s*(?:[,;،、]\\s*(?:(?:${citation.joiners})\\s*)?|[–—-]\\s*|(?:${citation.joiners})\\s*)`, 'iuy'),
        entitled: new RegExp(`${dated}(?:${citation.entitled})?(?:\\s*,)?(?:\\s*[(（])?\\s*(?=[${opening}])`, 'iuy'),
    };
}

function wordFirst(finder: Finder, text: string): FoundCitation[] {
    const found: FoundCitation[] = [];
    for (const match of matchesOf(finder.phrase, text)) {
        const word = match[0].replace(/[\s№]+$|\s+(?:n[o°º]s?|Nos?)\.?\s*$/giu, '');
        const kind = finder.decision.test(word) ? 'decision' : 'resolution';
        let at = match.index + match[0].length;
        const first = readNumber(text, at, kind);
        if (!first || at === match.index + word.length) {
            continue;
        }
        found.push(withTitle(finder, text, first));
        at = first.end;
        for (let next = follow(finder, text, at); next; next = follow(finder, text, at)) {
            const listed = readNumber(text, next, kind);
            if (!listed || listed.kind === 'malformed') {
                break;
            }
            found.push(withTitle(finder, text, listed));
            at = listed.end;
        }
    }
    return found;
}

function follow(finder: Finder, text: string, at: number): number | undefined {
    finder.next.lastIndex = at;
    return finder.next.test(text) && finder.next.lastIndex > at ? finder.next.lastIndex : undefined;
}

function readNumber(text: string, at: number, kind: 'resolution' | 'decision'): FoundCitation | undefined {
    numberAt.lastIndex = at;
    if (numberAt.test(text)) {
        return { kind, start: at, end: numberAt.lastIndex };
    }
    malformedAt.lastIndex = at;
    return malformedAt.test(text)
        ? { kind: 'malformed', start: at, end: at + text.slice(at, malformedAt.lastIndex).trimEnd().length }
        : undefined;
}

/** @param from where the words that lead to a title may begin: behind the number, or behind the phrase around it */
function withTitle(finder: Finder, text: string, citation: FoundCitation, from = citation.end): FoundCitation {
    finder.entitled.lastIndex = from;
    if (citation.kind === 'malformed' || !finder.entitled.test(text)) {
        return citation;
    }
    const open = finder.entitled.lastIndex;
    // A title begins with a capital; after a bare comma, words in small letters are quoted from the text.
    const named = /\p{L}/u.test(text.slice(from, open).replace(new RegExp(dated, 'iuy'), ''));
    const pair =
        !named && (finder.forms.order === 'around' || /^\p{Ll}/u.test(text.slice(open + 1)))
            ? undefined
            : finder.forms.quotes.find(([mark]) => mark === text[open]);
    const close = pair ? closing(text, open, pair) : -1;
    return close < 0 ? citation : { ...citation, title: { ...withoutBlanks(text, open + 1, close), side: 'after' } };
}

function numberInside(finder: Finder, text: string): FoundCitation[] {
    const found: FoundCitation[] = [];
    for (const { start: from, end, numbers } of phrasesIn(finder, text)) {
        const kind = finder.decision.test(text.slice(Math.max(from, end - 16), end)) ? 'decision' : 'resolution';
        numbers.forEach(({ start, length }, index) => {
            const first = readNumber(text, start, kind) ?? {
                kind: 'malformed' as const,
                start,
                end: start + text.slice(start, start + length).trimEnd().length,
            };
            const title = index === 0 ? leadingTitle(finder, text, from) : undefined;
            const titled = title && first.kind !== 'malformed' ? { ...first, title } : first;
            found.push(title || index < numbers.length - 1 ? titled : withTitle(finder, text, titled, end));
        });
    }
    return found;
}

/** A number where it stands in a phrase; `from` and `to` hold in what is written around it, 第 and 号. */
interface InnerNumber {
    readonly start: number;
    readonly length: number;
    readonly from: number;
    readonly to: number;
    /** Whether a phrase may begin with it: a bare number may only go on with a list. */
    readonly opens: boolean;
}

/**
 * The phrases that hold their numbers, 第 10/3 号和第 10/4 号决议. They are read number by number, for one expression would try every
 * way of dividing a long list before it gives up.
 */
function phrasesIn(finder: Finder, text: string): { start: number; end: number; numbers: readonly InnerNumber[] }[] {
    finder.phrase.lastIndex = 0;
    if (!finder.phrase.test(text)) {
        return [];
    }
    const numbers = matchesOf(anyNumber, text).map((match) => innerNumber(finder, text, match.index, match[0].length));
    const phrases: { start: number; end: number; numbers: readonly InnerNumber[] }[] = [];
    for (let first = 0, next = 0; first < numbers.length; first = next) {
        let end = -1;
        let last = first;
        for (next = first; next < numbers.length; next++) {
            const one = numbers[next];
            const word = one ? endOf(finder.around.word, text, one.to) : -1;
            [end, last] = word < 0 ? [end, last] : [word, next];
            if (!one || endOf(finder.around.joint, text, one.to) !== numbers[next + 1]?.start) {
                next++;
                break;
            }
        }
        const listed = end < 0 ? [] : numbers.slice(first, last + 1);
        const opening = listed.findIndex((one) => one.opens);
        const head = listed[opening];
        if (head) {
            phrases.push({ start: head.from, end, numbers: listed.slice(opening) });
        }
    }
    return phrases;
}

function innerNumber(finder: Finder, text: string, start: number, length: number): InnerNumber {
    const { ahead, behind } = finder.around;
    ahead.lastIndex = start;
    const lead = ahead.exec(text)?.[1];
    const to = endOf(behind, text, start + length);
    return { start, length, from: start - (lead?.length ?? 0), to: to < 0 ? start + length : to, opens: lead !== undefined || to >= 0 };
}

/** Where a match of a sticky expression at an offset ends, or -1. */
function endOf(pattern: RegExp, text: string, at: number): number {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The title that leads up to `end`, as in 题为“…”的第 10/3 号决议. */
function leadingTitle(finder: Finder, text: string, end: number): FoundCitation['title'] {
    const leading = finder.forms.leading;
    if (!leading) {
        return undefined;
    }
    const ahead = text.slice(Math.max(0, end - 400), end).trimEnd();
    const between = new RegExp(`(?:${leading.between})$`, 'u').exec(ahead);
    const quoted = between ? ahead.slice(0, between.index).trimEnd() : '';
    const pair = finder.forms.quotes.find(([, mark]) => quoted.endsWith(mark));
    const close = end - (text.slice(Math.max(0, end - 400), end).length - quoted.length) - 1;
    const open = pair ? opening(text, close, pair) : -1;
    return open >= 0 && new RegExp(`(?:${leading.before})\\s*$`, 'u').test(text.slice(Math.max(0, open - 20), open))
        ? { start: open + 1, end: close, side: 'before' }
        : undefined;
}

/** French puts blanks inside its quotation marks; they are no part of the title. */
function withoutBlanks(text: string, start: number, end: number): { start: number; end: number } {
    const inside = text.slice(start, end);
    return { start: start + (inside.length - inside.trimStart().length), end: end - (inside.length - inside.trimEnd().length) };
}

/** Quotation marks nest; a title longer than 400 characters is none. */
function closing(text: string, open: number, [begin, end]: readonly [string, string]): number {
    let depth = 0;
    for (let at = open; at < text.length && at < open + 400; at++) {
        if (text[at] === end && (begin !== end || depth > 0)) {
            depth--;
            if (depth === 0) {
                return at;
            }
        } else if (text[at] === begin) {
            depth++;
        }
    }
    return -1;
}

function opening(text: string, close: number, [begin, end]: readonly [string, string]): number {
    let depth = 0;
    for (let at = close; at >= 0 && at > close - 400; at--) {
        if (text[at] === begin && (begin !== end || depth > 0)) {
            depth--;
            if (depth === 0) {
                return at;
            }
        } else if (text[at] === end) {
            depth++;
        }
    }
    return -1;
}
