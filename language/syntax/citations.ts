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
const several = '\\s?(?:to|and|à|et|a|y|по|и|至|和|-|–)\\s?[A-Z](?!\\p{L})';
const suffix = `(?:\\s${arabicLetter}(?:\\s(?:إلى|و)\\s?${arabicLetter})?)?(?:\\s?[A-Z](?:${several})?(?=[\\s,.;:)）、，。；]|$|号)(?!\\s+(?!(?:and|or|of|to|et|ou|de|du|y|o|и|или|от)\\s)\\p{Ll}))?`;
const forms = [
    // Special sessions (S-32/1, ES-10/1), and conferences that put their letters first (BC-15/1, RC-10/3, MC-4/5).
    '(?:[A-Z]{1,6}|د\\s?إ(?:\\s?ط)?)-\\d{1,3}/\\d{1,4}',
    '\\d{1,4}/(?:COP|CMP|CMA|CP|NP|MOP|DEC)[.\\-]?(?:MOP-)?\\d{1,3}',
    '\\d{1,4}/م\\s?أ(?:\\s?[إت])?\\s?-\\s?\\d{1,3}',
    '(?:WHA|ج\\s?ص\\s?ع\\s?)\\d{1,3}(?:[.-]\\d{1,3}|\\s?\\(\\d{1,3}\\))',
    '(?:EB|م\\s?ت\\s?)\\d{1,3}(?:(?:\\.R|-ق\\s?)\\d{1,3}|\\s?\\(\\d{1,3}\\))',
    '[IVXL]{1,6}/\\d{1,3}(?:[a-z](?!\\p{L}))?',
    `\\d{1,4}(?:\\s?[A-Z](?:${several})?|\\s${arabicLetter})?\\s?[(（](?:[IVXLC]{1,8}|(?:S|ES)-[IVX]+|(?:EX|EM)-\\d{1,3}|د\\s?إ?\\s?-\\s?\\d{1,2}|(?:19|20)\\d\\d)[)）]`,
    `[1-9]\\d{0,3}/[1-9]\\d{0,3}(?![\\d/／])(?!\\.\\d)${suffix}`,
];
const number = `(?:${forms.join('|')})`;
/** Read where a number is expected and none of the forms fits, yet a slash shows that one was meant. */
const malformed = '(?:[A-Z]{1,3}-)?\\d+\\s?[/／\\\\]+\\s?[\\d/／]*(?![\\d\\p{L}/])|[/／]+\\d+';
/** Beyond doubt a number with a slip of the keyboard, wherever it stands. */
const doubled = '\\d+(?:[/／\\\\]{2,}|／)\\d+';
const doubledOnly = new RegExp(`^${doubled}$`, 'u');
const numberAt = new RegExp(number, 'uy');
const malformedAt = new RegExp(malformed, 'uy');
const anyNumber = new RegExp(`(?<![\\d/／])(?:${number}|${malformed})`, 'gu');
/** "of 20 December 2012,", "adoptée le 5 mai 2003", "от 8 декабря 2003 года", المؤرخ 31 تشرين الأول/أكتوبر 2003 between a number and what follows it. */
const dated =
    '(?:[,،]?\\s+(?:\\p{L}+\\s+){1,3}\\d{1,2}\\p{L}{0,2}\\s+(?:de\\s+)?\\p{L}+(?:\\s+\\p{L}+)?(?:/\\p{L}+(?:\\s+\\p{L}+)?)?\\s+(?:de\\s+)?\\d{4}(?:\\s+года)?[,،]?)?';

/** Source of "No.", "n°", "№" before a number, without groups that capture. */
export const numero = '(?:№\\s*|n\\.?[o°ºᵒ]s?\\.?\\s*|Nos?\\.\\s*|رقم\\s*)';

interface Finder {
    readonly forms: CitationForms;
    /** Finds the words. With the order `before`, all that leads up to the number belongs to them. */
    readonly phrase: RegExp;
    /** For the order `around`: what stands before a number, behind it, between two of a list, and the words behind the last. */
    readonly around: { readonly ahead: RegExp; readonly behind: RegExp; readonly joint: RegExp; readonly word: RegExp };
    /** Tells the kind by the end of a phrase around a number, and by the beginning of words that lead up to one. */
    readonly decision: RegExp;
    readonly decisionFirst: RegExp;
    readonly next: RegExp;
    readonly entitled: RegExp;
}

/** Builds the finder of citations for a set of languages. The regular expressions are compiled once. */
export function citationFinder(locales: readonly Locale[]): (text: string) => readonly FoundCitation[] {
    const finders = locales.map((locale) => new LazyFinder(locale.citations));
    return (text) => {
        if (!/[/／\\]|\d(?:\s?[A-Z])?[^(（\d]{0,8}[(（]|(?:WHA|EB|ع|ت)\s?\d/u.test(text)) {
            return [];
        }
        const found = finders
            .filter((lazy) => lazy.hasWord(text))
            .flatMap(({ finder }) => (finder.forms.order === 'before' ? wordFirst(finder, text) : numberInside(finder, text)));
        return found
            .sort((one, other) => one.start - other.start)
            .filter((citation, index, all) => index === 0 || citation.start >= (all[index - 1]?.end ?? 0));
    };
}

/** The expressions of a language are long and take their time to compile: that is done when one of its words for citations stands in a text. */
class LazyFinder {
    readonly #word: RegExp;
    #finder: Finder | undefined;

    constructor(private readonly forms: CitationForms) {
        this.#word = new RegExp(`${forms.resolution}|${forms.decision}`, 'iu');
    }

    hasWord(text: string): boolean {
        return this.#word.test(text);
    }

    get finder(): Finder {
        this.#finder ??= compile(this.forms);
        return this.#finder;
    }
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
                ? new RegExp(
                      `(?<!\\p{L})${words}(?!\\p{L})(?:(${citation.body ?? '(?!)'})(?=\\s+(?:${numero})?(?:${number}|${doubled})))?\\s*(?:${numero})?`,
                      'giu',
                  )
                : new RegExp(words, 'gu'),
        around: {
            ahead: new RegExp(`(?<=(${before}\\s*))`, 'uy'),
            behind: new RegExp(`\\s*(?:${after})`, 'uy'),
            joint: new RegExp(`\\s*(?:${citation.joiners}|[、，,])\\s*(?:(?:${before})\\s*)?`, 'uy'),
            word: new RegExp(`\\s*${words}`, 'uy'),
        },
        decision: new RegExp(`(?:${citation.decision})$`, 'iu'),
        decisionFirst: new RegExp(`^(?:${citation.decision})`, 'iu'),
        next: new RegExp(`${dated}\\s*(?:[,;،、]\\s*(?:(?:${citation.joiners})\\s*)?|[–—-]\\s*|(?:${citation.joiners})\\s*)`, 'iuy'),
        entitled: new RegExp(`${dated}(?:${citation.entitled})?(?:\\s*,)?(?:\\s*[(（])?\\s*(?=[${opening}])`, 'iuy'),
    };
}

function wordFirst(finder: Finder, text: string): FoundCitation[] {
    const found: FoundCitation[] = [];
    for (const match of matchesOf(finder.phrase, text)) {
        const kind = finder.decisionFirst.test(match[0]) ? 'decision' : 'resolution';
        let at = match.index + match[0].length;
        const first = readNumber(text, at, kind);
        // "resolution10/3" is a word of some other kind; a body has a capital in its name where the script has capitals: "decision of 1/3".
        const body = match[1] ?? '';
        if (!first || (/\p{Ll}/u.test(body) && !/\p{Lu}/u.test(body)) || /\p{L}/u.test(text[at - 1] ?? '')) {
            continue;
        }
        const add = (one: FoundCitation): void => {
            const citation = withTitle(finder, text, one);
            found.push(citation);
            at = citation.title ? behindTitle(text, citation.title.end) : citation.end;
        };
        add(first);
        for (let next = follow(finder, text, at); next; next = follow(finder, text, at)) {
            const listed = readNumber(text, next, kind);
            if (!listed || (listed.kind === 'malformed' && !doubledOnly.test(text.slice(listed.start, listed.end)))) {
                break;
            }
            add(listed);
        }
    }
    return found;
}

/** Where a list of numbers goes on behind a quoted title: behind its quotation mark, and the bracket it may stand in. */
function behindTitle(text: string, end: number): number {
    return end + (/^\s*[^\s\p{L}\p{N}]{1,2}?\s?[)）]?(?=[\s,;،、])/u.exec(text.slice(end, end + 8))?.[0].length ?? 0);
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
