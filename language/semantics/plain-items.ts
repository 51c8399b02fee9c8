/** Items of an agenda that running text names in plain words: "agenda item 12", "le point 12 de l’ordre du jour". */
import type { AstNode } from 'langium';
import { isText } from '../grammar/generated/ast.js';
import { remembered, rememberedWith } from '../kept/remembered.js';
import type { Locale } from '../locales/locale.js';
import { offsetOf, type Span, spanOf } from '../syntax/tree/nodes.js';
import { onceForPassage, type PassageText } from '../syntax/tree/passage-text.js';
import { type JoinedText, readableLines } from '../syntax/words/joined.js';
import { marksBlanked } from '../syntax/words/marks.js';
import { type Spot, spotInside } from '../syntax/tree/spots.js';
import { labelEnd, normaliseLabel } from '../syntax/words/labels.js';
import { beforeGaps, isHan, skipGaps } from '../text/characters.js';
import { type WordHabits, WordTable } from '../text/word-table.js';
import { foundIn } from './passages.js';
import type { Reading } from './reading.js';

/** An item in plain words, of an agenda that its sentence does not say to be another one. */
export interface PlainItem {
    /** In normal form. */
    readonly label: string;
    /** The words with the label, on one line. */
    readonly text: string;
    readonly spot: Spot;
    /** UTF-16 offsets of the words with the label; they count from the first part of their passage. */
    readonly first: AstNode;
    readonly start: number;
    readonly end: number;
    /** The nouns of the sentence that head names of bodies, in small letters: "council". */
    readonly heads: readonly string[];
}

/** The items named in the paragraphs and entries of a piece, in the words of one language. Citations, titles and mentions are left alone. */
export const plainItemsIn = rememberedWith((piece: AstNode, locale: Locale): readonly PlainItem[] =>
    foundIn(piece, tablesOf(locale).mayName).flatMap(({ passage: { kind, node }, first, text: typed }) => {
        if (kind !== 'paragraph' && kind !== 'entry') {
            return [];
        }
        const line = readableLines(marksBlanked(typed));
        const base = offsetOf(first);
        const texts = node.parts.filter(isText).map((part) => ({ start: offsetOf(part) - base, end: spanOf(part).end - base }));
        return namedIn(line, texts, locale).map(({ start, end, words, label, heads }) => ({
            label,
            heads,
            text: words,
            spot: spotInside(first, start, end),
            first,
            start,
            end,
        }));
    }),
);

/** Whether a sentence names no body but the one that meets: one that names another may be about its agenda. */
export function isOfOwnAgenda({ heads }: PlainItem, { masthead }: Pick<Reading, 'masthead'>): boolean {
    const own = nameOfBody(masthead);
    return heads.every((head) => own.includes(head));
}

/** The name of the body that meets, in small letters. */
export function nameOfBody({ values }: Reading['masthead']): string {
    return values.get('body')?.text.toLowerCase() ?? '';
}

interface Tables {
    readonly words: WordTable<boolean>;
    /** Whether a passage has a figure, and a word for an item outside a mention; undefined where it has none. */
    readonly mayName: (text: PassageText) => true | undefined;
    readonly ofAgenda: WordTable<true>;
    readonly owners: WordTable<true>;
    readonly elsewhere: WordTable<true>;
    readonly heads: WordTable<true>;
    readonly before: WordTable<true>;
}

const tablesOf = remembered(({ itemWords, citations }: Locale): Tables => {
    const habits: WordHabits = { ...citations.spelling, edges: 'whole' };
    const table = (words: readonly string[], edges: WordHabits['edges'] = 'whole'): WordTable<true> =>
        new WordTable(
            words.map((word) => [word, true]),
            { ...habits, edges },
        );
    const certain = new Set(itemWords.certain);
    const words = new WordTable(
        itemWords.words.map((word) => [word, certain.has(word)]),
        habits,
    );
    return {
        words,
        mayName: onceForPassage((text) => (/[\d٠-٩۰-۹０-９]/u.test(text) && namesSomething(readableLines(text).text, words)) || undefined),
        ofAgenda: table(itemWords.ofAgenda),
        owners: table(itemWords.owners),
        elsewhere: table(itemWords.elsewhere, 'any'),
        heads: table(citations.bodyHeads),
        before: table(itemWords.before ?? []),
    };
});

function namesSomething(text: string, words: WordTable<boolean>): boolean {
    for (let word = words.nextIn(text, 0); word; word = words.nextIn(text, word.end)) {
        if (text.charAt(beforeGaps(text, word.start) - 1) !== '{') {
            return true;
        }
    }
    return false;
}

interface Named {
    /** UTF-16 offsets in the text as it is typed. */
    readonly start: number;
    readonly end: number;
    /** The words with the label, as they are read. */
    readonly words: string;
    readonly label: string;
    readonly heads: readonly string[];
}

/** The items named inside some parts of a text. One way through the text for all parts: there are as many as citations in it. */
function namedIn({ text, startOf, endOf }: JoinedText, parts: readonly Span[], locale: Locale): readonly Named[] {
    const { words } = tablesOf(locale);
    const found: Named[] = [];
    let next = 0;
    for (let word = words.nextIn(text, 0); word; word = words.nextIn(text, word.end)) {
        const start = startOf(word.start);
        while ((parts[next]?.end ?? Number.POSITIVE_INFINITY) <= start) {
            next++;
        }
        const part = parts[next];
        if (!part) {
            break;
        }
        const at = skipGaps(text, word.end);
        const end = start >= part.start ? labelEnd(text, at) : 0;
        if (end > 0 && endOf(end) <= part.end && !/[\d/]/u.test(text.charAt(end))) {
            const heads = headsAround(text, word.start, end, word.value, locale);
            if (heads) {
                found.push({
                    start,
                    end: endOf(end),
                    words: text.slice(word.start, end).replace(/\s+/gu, ' '),
                    label: normaliseLabel(text.slice(at, end)),
                    heads,
                });
            }
        }
    }
    return found;
}

/** UTF-16 units of a sentence on each side that are looked at. */
const reach = 300;
/** How many words behind an item may name the body that has it. */
const wordsBehind = 6;

/** The heads of bodies in the sentence of an item. Undefined where it is certainly no item of this agenda, or may be none. */
function headsAround(text: string, start: number, end: number, isCertain: boolean, locale: Locale): readonly string[] | undefined {
    const { ofAgenda, owners, elsewhere, heads, before } = tablesOf(locale);
    const tail = ofAgenda.longestAt(text, skipGaps(text, end))?.end;
    if (!isCertain && tail === undefined) {
        return undefined;
    }
    const behind = sentenceAfter(text, tail ?? end);
    const ahead = sentenceBefore(text, start);
    const clause = behind.slice(0, behind.search(/[.;:,()。；：，、（）؛،]|$/u)).trim();
    const nextWords = clause.split(/\s+/u).slice(0, wordsBehind);
    if (
        owners.longestAt(clause, 0) ||
        nextWords.some((word) => /^["“«„’'dl]{0,3}\p{Lu}/u.test(word)) ||
        /\s\p{Lu}\p{L}*(?:['’]s?)?$/u.test(ahead.slice(-60).trim()) ||
        (locale.itemWords.before && !standsFree(ahead, before)) ||
        elsewhere.nextIn(`${ahead} ${behind}`, 0)
    ) {
        return undefined;
    }
    return [ahead, behind].flatMap((part) => heads.allIn(part).map((head) => part.slice(head.start, head.end).toLowerCase()));
}

/** Whether nothing stands right before an item that may be the owner of its agenda. */
function standsFree(ahead: string, before: WordTable<true>): boolean {
    const end = beforeGaps(ahead, ahead.length);
    return end === 0 || !isHan(ahead.charCodeAt(end - 1)) || before.longestEndingAt(ahead, end) !== undefined;
}

function sentenceAfter(text: string, from: number): string {
    const part = text.slice(from, from + reach);
    const end = part.search(/[.!?][)\]”’»"_*]{0,3}\s{1,9}(?=["“«„(]?[\p{Lu}\p{Lo}])|[。！？]/u);
    return end < 0 ? part : part.slice(0, end + 1);
}

function sentenceBefore(text: string, to: number): string {
    const part = text.slice(Math.max(0, to - reach), to);
    const ends = [...part.matchAll(/[.!?][)\]”’»"_*]{0,3}\s{1,9}(?=["“«„(]?[\p{Lu}\p{Lo}])|[。！？؟]/gu)];
    return part.slice((ends.at(-1)?.index ?? -1) + 1);
}
