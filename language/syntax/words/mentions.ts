/** Mentions of items in braces: `{item 2 (a)}`, `{Items 1 and 2}`, `{point 2 a)}`, in the words of all languages. */
import { locales } from '../../locales/index.js';
import type { Locale } from '../../locales/locale.js';
import { onceComputed } from '../../kept/once.js';
import { skipGaps } from '../../text/characters.js';
import { type WordHabits, WordTable } from '../../text/word-table.js';
import { bareHeadEnd } from './label-heads.js';
import { labelEnd } from './labels.js';

/** A mention. Offsets are UTF-16, those of ends are exclusive. */
export interface FoundMention {
    /** Where the opening brace stands, and where the word behind it ends. */
    readonly start: number;
    readonly head: number;
    /** The labels, and what joins each of them to the one before; the first has no join. */
    readonly labels: readonly { readonly join: number; readonly start: number; readonly end: number }[];
    /** The closing brace, and what cannot be read before it, if anything. */
    readonly close: number;
    readonly rest: { readonly start: number; readonly end: number } | undefined;
}

const braces = /\{[^{}]*\}/gu;

/** All mentions of a text, in order. The word `item` makes one whatever follows it; other words do with a label behind them. */
export function mentionsIn(text: string): readonly FoundMention[] {
    return text.includes('{') ? [...text.matchAll(braces)].flatMap((match) => mentionAt(text, match.index, match[0].length) ?? []) : [];
}

function mentionAt(text: string, start: number, length: number): FoundMention | undefined {
    const close = start + length - 1;
    const word = itemWordAt(text, skipGaps(text, start + 1));
    if (!word || word.end > close) {
        return undefined;
    }
    const labels = joinedLabels(text, skipGaps(text, word.end), close);
    const last = labels.at(-1)?.end ?? skipGaps(text, word.end);
    const rest = text.slice(last, close).trim();
    const isStructural = text.slice(start + 1, word.end) === 'item' && word.end > 0 && skipGaps(text, word.end) > word.end;
    if (!isStructural && (labels.length === 0 || rest !== '')) {
        return undefined;
    }
    const from = last + (text.slice(last, close).length - text.slice(last, close).trimStart().length);
    return { start, head: word.end, labels, close, rest: rest === '' ? undefined : { start: from, end: from + rest.length } };
}

/** A label, and where what joins it to the one before begins; for the first that is its own start. */
export interface JoinedLabel {
    readonly join: number;
    readonly start: number;
    readonly end: number;
}

/**
 * The labels that stand at an offset, each joined to the one before: `2`, `2 and 3 (a)`, `4.1–4.3`.
 * @param limit none goes further
 */
export function joinedLabels(text: string, from: number, limit = text.length): readonly JoinedLabel[] {
    const labels: JoinedLabel[] = [];
    let [join, at] = [from, from];
    for (let end = labelEndIn(text, at); at >= 0 && end > 0 && end <= limit; end = at < 0 ? -1 : labelEndIn(text, at)) {
        labels.push({ join, start: at, end });
        join = end;
        at = joinEnd(text, end);
    }
    return labels;
}

/** The end of the label at an offset of a mention, or -1. Before "and 2" or a dash a letter is a label, which it would not be at the head of a title. */
function labelEndIn(text: string, at: number): number {
    const end = labelEnd(text, at);
    const letter = end < 0 ? bareHeadEnd(text, at) : -1;
    return letter >= 0 && wordOrDashEnd(text, letter) > letter ? letter : end;
}

/** The end of a dash or of a word such as "and" that may join what follows to what stands before an offset; -1 if there is none. */
function wordOrDashEnd(text: string, from: number): number {
    const at = skipGaps(text, from);
    const dash = /^[–—-]/u.test(text.charAt(at)) ? at + 1 : -1;
    return Math.max(dash, ...tables().map(({ joins }) => joins.longestAt(text, at)?.end ?? -1));
}

/** A word for an item, and the language that has it. */
export interface ItemWord {
    readonly end: number;
    readonly locale: Locale;
}

/**
 * The longest word for an item that begins at an offset.
 * @param own the one language to look in; without it, all of them
 */
export function itemWordAt(text: string, at: number, own?: Locale): ItemWord | undefined {
    let found: ItemWord | undefined;
    for (const { locale, words } of tables()) {
        const word = own && own !== locale ? undefined : words.longestAt(text, at);
        if (word && word.end > (found?.end ?? at)) {
            found = { end: word.end, locale };
        }
    }
    return found;
}

/**
 * Where the label begins that a comma, a dash or a word joins to the label that ends at an offset; -1 if none is joined to it.
 * @param readEnd where what is joined ends, or -1: a label, if nothing else is looked for
 */
export function joinEnd(text: string, from: number, readEnd = labelEndIn): number {
    let at = skipGaps(text, from);
    const sign = /^[,،、;/–—-]/u.exec(text.charAt(at))?.[0];
    at = sign ? skipGaps(text, at + 1) : at;
    for (const { joins } of tables()) {
        const word = joins.longestAt(text, at);
        const next = word ? skipGaps(text, word.end) : -1;
        if (next >= 0 && readEnd(text, next) > 0) {
            return next;
        }
    }
    return sign && readEnd(text, at) > 0 ? at : -1;
}

/** What joins two labels: a word for "and", a word or a dash for a range, or a mere sign. */
export function joinKind(join: string): 'list' | 'range' | 'sign' {
    const at = skipGaps(join, 0);
    const from = /[,،、;]/u.test(join.charAt(at)) ? skipGaps(join, at + 1) : at;
    if (/[–—-]/u.test(join.charAt(from))) {
        return 'range';
    }
    const kinds = tables().flatMap(({ joins }) => joins.longestAt(join, from)?.value ?? []);
    return kinds[0] ?? 'sign';
}

interface Tables {
    readonly locale: Locale;
    readonly words: WordTable<true>;
    readonly joins: WordTable<'list' | 'range'>;
}

const tables = onceComputed((): readonly Tables[] =>
    Object.values(locales).map((locale) => {
        const { words, and, to } = locale.itemWords;
        const habits: WordHabits = { edges: 'whole', ...locale.citations.spelling };
        return {
            locale,
            words: new WordTable(
                words.map((word) => [word, true]),
                habits,
            ),
            // The Arabic "and" is written together with what follows.
            joins: new WordTable([...and.map((word) => [word, 'list'] as const), ...to.map((word) => [word, 'range'] as const)], {
                ...habits,
                edges: 'any',
            }),
        };
    }),
);
