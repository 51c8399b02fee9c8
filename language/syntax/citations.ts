/** Citations of resolutions and decisions in running text, in the words of every language that has a file in locales/. */
import type { CitationForms, Locale } from '../locales/locale.js';

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
const anyNumber = new RegExp(`${number}|${malformed}`, 'gu');
/** "of 20 December 2012,", "du 5 mai 2003", "от 8 декабря 2003 года" between a number and what follows it. */
const dated = '(?:,?\\s+\\p{L}{1,3}\\s+\\d{1,2}\\p{L}{0,2}\\s+(?:de\\s+)?\\p{L}+(?:/\\p{L}+)?\\s+(?:de\\s+)?\\d{4}(?:\\s+года)?,?)?';

interface Finder {
    readonly forms: CitationForms;
    /** Finds the word (order `before`), or the whole phrase with its numbers (order `around`). */
    readonly phrase: RegExp;
    readonly decision: RegExp;
    readonly next: RegExp;
    readonly entitled: RegExp;
}

/** Builds the finder of citations for a set of languages. The regular expressions are compiled once. */
export function citationFinder(locales: readonly Locale[]): (text: string) => readonly FoundCitation[] {
    const finders = locales.map(locale => compile(locale.citations));
    return text => {
        if (!/[\d][/／(（\\.\s]|[/／]\d/u.test(text)) {
            return [];
        }
        const found = finders.flatMap(finder => (finder.forms.order === 'before' ? wordFirst(finder, text) : numberInside(finder, text)));
        return found.sort((one, other) => one.start - other.start).filter((citation, index, all) => index === 0 || citation.start >= (all[index - 1]?.end ?? 0));
    };
}

function compile(citation: CitationForms): Finder {
    const words = `(?:${citation.resolution}|${citation.decision})`;
    const before = citation.beforeNumber ?? '';
    const after = citation.afterNumber ?? '';
    const one = `(?:${before})?\\s*(?:${number}|${malformed})(?:\\s*(?:${after}))?`;
    const opening = citation.quotes.map(([open]) => open).join('');
    return {
        forms: citation,
        phrase: citation.order === 'before'
            ? new RegExp(`(?<!\\p{L})${words}(?!\\p{L})\\s*(?:№\\s*|n[o°º]s?\\.?\\s*|Nos?\\.\\s*)?`, 'giu')
            : new RegExp(`(?:${before}\\s*(?:${number}|${malformed})(?:\\s*(?:${after}))?|(?<![\\d/])(?:${number}|${malformed})\\s*(?:${after}))(?:\\s*(?:${citation.joiners}|[、，,])\\s*${one})*\\s*${words}`, 'gu'),
        decision: new RegExp(`(?:${citation.decision})$`, 'iu'),
        next: new RegExp(`${dated}\\s*(?:[,;،、]\\s*(?:(?:${citation.joiners})\\s*)?|[–—-]\\s*|(?:${citation.joiners})\\s*)`, 'iuy'),
        entitled: new RegExp(`${dated}(?:${citation.entitled})?\\s*,?\\s*[(（]?\\s*(?=[${opening}])`, 'iuy'),
    };
}

function wordFirst(finder: Finder, text: string): FoundCitation[] {
    const found: FoundCitation[] = [];
    for (const match of text.matchAll(finder.phrase)) {
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
    return malformedAt.test(text) ? { kind: 'malformed', start: at, end: at + text.slice(at, malformedAt.lastIndex).trimEnd().length } : undefined;
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
    const pair = !named && (finder.forms.order === 'around' || /^\p{Ll}/u.test(text.slice(open + 1))) ? undefined : finder.forms.quotes.find(([mark]) => mark === text[open]);
    const close = pair ? closing(text, open, pair) : -1;
    return close < 0 ? citation : { ...citation, title: { ...withoutBlanks(text, open + 1, close), side: 'after' } };
}

function numberInside(finder: Finder, text: string): FoundCitation[] {
    const found: FoundCitation[] = [];
    for (const match of text.matchAll(finder.phrase)) {
        const kind = finder.decision.test(match[0]) ? 'decision' : 'resolution';
        const numbers = [...match[0].matchAll(anyNumber)];
        numbers.forEach((one, index) => {
            const start = match.index + one.index;
            const first = readNumber(text, start, kind) ?? { kind: 'malformed' as const, start, end: start + one[0].trimEnd().length };
            const title = index === 0 ? leadingTitle(finder, text, match.index) : undefined;
            const titled = title && first.kind !== 'malformed' ? { ...first, title } : first;
            found.push(title || index < numbers.length - 1 ? titled : withTitle(finder, text, titled, match.index + match[0].length));
        });
    }
    return found;
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
