/** Splits running text at citations, document symbols, dates, marks of notes and mentions of items. */
import { figuresOf } from '../../locales/figures.js';
import { locales } from '../../locales/index.js';
import { addressesIn } from './addresses.js';
import { citationFinder } from './citations.js';
import { matchesOf } from '../../locales/matches.js';
import { TextMemory } from '../../kept/memory.js';
import { type FoundMention, mentionsIn } from './mentions.js';
import { hasUnseen } from '../../text/see-through.js';
import { type JoinedText, readableLines } from './joined.js';
import { latinised } from '../../locales/look-alikes.js';
import type { FoundCitation } from './found-citation.js';
import { isAlsoSymbol } from './resolution-numbers.js';
import { markPattern } from './marks.js';
import { paragraphMentionsIn } from './paragraph-names.js';
import { withoutBold } from './bold-symbols.js';
import { findSymbols } from './symbols.js';

export type StretchType =
    | 'TEXT'
    | 'RESOLUTION'
    | 'DECISION'
    | 'MALFORMED'
    | 'TITLE_BEFORE'
    | 'TITLE_AFTER'
    | 'SYMBOL'
    | 'DATE'
    | 'MARK'
    | 'NOTE'
    | 'MARK_END'
    | 'MENTION'
    | 'PARAGRAPH_WORD'
    | 'PARAGRAPH_NAME'
    | 'LABEL'
    | 'JOIN'
    | 'UNREADABLE'
    | 'MENTION_END';

/** A stretch of running text of one type. Offsets are UTF-16, `end` is exclusive; the stretches of a text are in order and do not overlap. */
export interface PlacedStretch {
    readonly type: StretchType;
    readonly start: number;
    readonly end: number;
}

const allLocales = Object.values(locales);
const findCitations = citationFinder(allLocales);
/** Nothing is recognised in a text with none of these signs, except a date in words. */
const recognisable = /[\d٠-٩۰-۹０-９[{]/u;
const datesInWords = allLocales.flatMap(({ dateInWords }) => dateInWords ?? []);
/** Longer runs are not kept: they are rare, and would push out everything else. */
const longestRemembered = 100_000;
/** Bytes of a stretch, roughly: a text of numbers has one for each. */
const stretchSize = 60;

/** What was recognised in runs of documents that are edited: an edit changes one of them. Documents that are read once would push theirs out. */
export class StretchMemory {
    readonly #read = new TextMemory<readonly PlacedStretch[]>(undefined, (stretches) => stretchSize * stretches.length);

    of(text: string): readonly PlacedStretch[] {
        return text.length <= longestRemembered ? this.#read.of(text, readStretches) : readStretches(text);
    }
}

/** Splits a run of text; one TEXT if nothing is recognised, and nothing if the text is empty. */
export function stretchesOf(text: string, memory?: StretchMemory): readonly PlacedStretch[] {
    if (text.length === 0) {
        return [];
    }
    if (!recognisable.test(text) && !datesInWords.some((date) => date.test(text))) {
        return [{ type: 'TEXT', start: 0, end: text.length }];
    }
    return memory ? memory.of(text) : readStretches(text);
}

function readStretches(text: string): readonly PlacedStretch[] {
    if (!/[\r\n]/u.test(text) && !hasUnseen(text)) {
        return fill(text, claims(text));
    }
    // Wrapped text is read as it will be printed: a Chinese word may be broken anywhere. Nor is it read otherwise for signs that nobody sees.
    const joined = readableLines(text);
    const isOnOneLine = (start: number, end: number): boolean => !/[\r\n]/u.test(text.slice(joined.startOf(start), joined.endOf(end)));
    return placedStretches(fill(joined.text, claims(joined.text, isOnOneLine)), joined, text.length);
}

/** Stretches inside a mark or a mention, where the grammar takes no text. */
const inner: ReadonlySet<StretchType> = new Set(['NOTE', 'MARK_END', 'LABEL', 'JOIN', 'PARAGRAPH_NAME', 'UNREADABLE', 'MENTION_END']);

/** Moves the stretches of the joined text to their places in the original text. What was dropped between two stretches, or behind the last one, becomes TEXT again. */
function placedStretches(stretches: readonly PlacedStretch[], { startOf, endOf }: JoinedText, length: number): readonly PlacedStretch[] {
    const out: PlacedStretch[] = [];
    let before = { joined: 0, end: 0 };
    for (const { type, start, end } of stretches) {
        let from = startOf(start);
        if (start === before.joined && from > before.end) {
            const last = out.at(-1);
            if (type === 'TEXT') {
                from = before.end;
            } else if (last?.type === 'TEXT') {
                out[out.length - 1] = { ...last, end: from };
            } else if (!inner.has(type)) {
                out.push({ type: 'TEXT', start: before.end, end: from });
            }
        }
        out.push({ type, start: from, end: endOf(end) });
        before = { joined: end, end: endOf(end) };
    }
    const last = out.at(-1);
    if (before.end < length) {
        if (last?.type === 'TEXT') {
            out[out.length - 1] = { ...last, end: length };
        } else {
            out.push({ type: 'TEXT', start: before.end, end: length });
        }
    }
    return out;
}

/** A stretch of the text with its contents. Of two that overlap, the one claimed first wins. */
interface Claim {
    readonly start: number;
    readonly end: number;
    readonly stretches: readonly PlacedStretch[];
}

/** @param isOnOneLine whether a stretch of the joined text has no line break in the original */
function claims(text: string, isOnOneLine: (start: number, end: number) => boolean = () => true): Claim[] {
    const claimed: Claim[] = [];
    let covered: Uint8Array | undefined;
    const claim = (start: number, end: number, stretches: readonly PlacedStretch[]): void => {
        covered ??= new Uint8Array(text.length);
        for (let at = start; at < end; at++) {
            if (covered[at]) {
                return;
            }
        }
        covered.fill(1, start, end);
        claimed.push({ start, end, stretches });
    };
    const one = (type: StretchType, start: number, end: number): void => claim(start, end, [{ type, start, end }]);

    for (const match of text.includes('[^') ? matchesOf(markPattern, text) : []) {
        const end = match.index + match[0].length;
        // Lines join without a blank beside Chinese signs, so that a break may have stood inside.
        if (!isOnOneLine(match.index, end)) {
            continue;
        }
        claim(match.index, end, [
            { type: 'MARK', start: match.index, end: match.index + 2 },
            { type: 'NOTE', start: match.index + 2, end: end - 1 },
            { type: 'MARK_END', start: end - 1, end },
        ]);
    }
    for (const found of mentionsIn(text)) {
        claim(found.start, found.close + 1, mention(found));
    }
    for (const { start, wordEnd, names, close, end } of paragraphMentionsIn(text)) {
        claim(start, end, [
            { type: 'PARAGRAPH_WORD', start, end: wordEnd },
            ...names.flatMap((one, index): readonly PlacedStretch[] => [
                ...(index > 0 ? [{ type: 'JOIN' as const, start: one.join, end: one.start }] : []),
                { type: 'PARAGRAPH_NAME', start: one.start, end: one.end },
            ]),
            { type: 'MENTION_END', start: close, end },
        ]);
    }
    for (const { start, end } of addressesIn(text)) {
        claim(start, end, []);
    }
    const plain = latinised(text);
    const citations = findCitations(plain);
    for (const { title } of citations) {
        if (title) {
            one(title.side === 'before' ? 'TITLE_BEFORE' : 'TITLE_AFTER', title.start, title.end);
        }
    }
    const cite = ({ kind, start, end }: FoundCitation): void =>
        one(kind === 'malformed' ? 'MALFORMED' : kind === 'decision' ? 'DECISION' : 'RESOLUTION', start, end);
    // After "decision", IDB.48/Dec.11 is the number of the decision; a symbol elsewhere.
    citations.filter(({ start, end }) => isAlsoSymbol(plain.slice(start, end))).forEach(cite);
    const read = claimed.filter(({ stretches }) => stretches.length > 0);
    for (const { start, end } of withoutBold(text, findSymbols(plain), read)) {
        one('SYMBOL', start, end);
    }
    citations.forEach(cite);
    for (const { start, end } of datePlacesIn(text)) {
        one('DATE', start, end);
    }
    return claimed.sort((first, second) => first.start - second.start);
}

function mention({ start, head, labels, rest, close }: FoundMention): readonly PlacedStretch[] {
    return [
        { type: 'MENTION', start, end: head },
        ...labels.flatMap((label, index): readonly PlacedStretch[] => [
            ...(index > 0 ? [{ type: 'JOIN' as const, start: label.join, end: label.start }] : []),
            { type: 'LABEL', start: label.start, end: label.end },
        ]),
        ...(rest ? [{ type: 'UNREADABLE' as const, ...rest }] : []),
        { type: 'MENTION_END', start: close, end: close + 1 },
    ];
}

/** Whether only a word or a dash stands between two dates, so that one of them may take its month and year from the other. */
function isRange(text: string, from: number, to: number): boolean {
    return to - from <= 8 && /^[^\d.,;:。，；：،؛()（）]*$/u.test(text.slice(from, to));
}

/** Dates of all languages. The two ends of a range are one date text, since one end may give month and year for both. */
function datePlacesIn(text: string): { start: number; end: number }[] {
    const figures = figuresOf(text);
    const found = allLocales
        .flatMap((locale) => locale.findDates(text, figures))
        .map(({ start, end, weekday }) => ({ start: Math.min(start, weekday?.start ?? start), end: Math.max(end, weekday?.end ?? end) }))
        .sort((one, other) => one.start - other.start);
    const merged: { start: number; end: number }[] = [];
    for (const { start, end } of found) {
        const last = merged.at(-1);
        if (last && (start < last.end || isRange(text, last.end, start))) {
            last.end = Math.max(last.end, end);
        } else {
            merged.push({ start, end });
        }
    }
    return merged;
}

function fill(text: string, claimed: readonly Claim[]): PlacedStretch[] {
    const stretches: PlacedStretch[] = [];
    let at = 0;
    for (const { start, end, stretches: inside } of claimed) {
        if (inside.length === 0) {
            continue;
        }
        if (start > at) {
            stretches.push({ type: 'TEXT', start: at, end: start });
        }
        inside.forEach((stretch) => stretches.push(stretch));
        at = end;
    }
    if (at < text.length) {
        stretches.push({ type: 'TEXT', start: at, end: text.length });
    }
    return stretches;
}
