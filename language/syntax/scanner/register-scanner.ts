/** The scanner of the register language: `register SYMBOL`, `complete: 1-10`, `resolution 10/3`, `decisions 7/1-7/5`, `zh: title`. */
import type { TokenTypeDictionary } from 'chevrotain';
import type { LexerResult } from 'langium';
import { numberIn, numberSpans, sessionSpans } from '../words/number-spans.js';
import { type Line, linesFrom, seenLine } from './lines.js';
import { LineTokens, type TokenSink, TokenStream } from './tokens.js';

const opening = /^(resolutions|resolution|decisions|decision)(?=\s|$)/u;
const completeness = /^complete(?:\s+(resolutions|decisions))?\s*([:：])/u;
const bodySymbol = /^[A-Z]\S*/u;
const wording = /^([A-Za-z]{2,3}(?:-[A-Za-z]+)?)\s*([:：])/u;

type EntryKind = 'resolution' | 'decision';
type RangeKind = 'resolutions' | 'decisions';

/** A line of a register: its kind, by its words and its place. Offsets count from the beginning of the line. */
type RegisterLine =
    | { readonly kind: 'comment' | 'unreadable'; readonly line: Line }
    /** `register CAC/COSP`, `resolution 10/3`, `decisions 7/1-7/5`. The value is empty if none follows the word. */
    | { readonly kind: 'register' | EntryKind | RangeKind; readonly line: Line; readonly value: string; readonly at: number }
    /** `complete: 1-10`, `complete decisions: 4`. `from` is the offset after the colon, `value` what can be read there, `at` where it begins. */
    | {
          readonly kind: 'complete';
          readonly line: Line;
          readonly only: RangeKind | undefined;
          readonly from: number;
          readonly value: string;
          readonly at: number;
      }
    /** `zh: title`. `from` is the offset after the colon. */
    | { readonly kind: 'wording'; readonly line: Line; readonly language: string; readonly from: number; readonly text: string };

/** @param starts receives the offset at which each line starts, before the line is yielded */
function* registerLines(text: string, starts: number[]): Generator<RegisterLine> {
    let isFirst = true;
    let place: 'head' | 'entry' | 'range' = 'head';
    for (const found of linesFrom(text, 0, starts)) {
        const line = seenLine(text, starts.at(-1) ?? 0, found);
        if (line.text === '') {
            continue;
        }
        if (line.text.startsWith('//')) {
            yield { kind: 'comment', line };
            continue;
        }
        const word = isFirst && isHead(line.text) ? 'register' : (opening.exec(line.text)?.[1] as EntryKind | RangeKind | undefined);
        isFirst = false;
        if (word === undefined) {
            yield (place === 'head' && completenessIn(line)) || wordingIn(line, place === 'range');
            continue;
        }
        if (word !== 'register') {
            place = isRangeKind(word) ? 'range' : 'entry';
        }
        yield { kind: word, line, ...valueIn(line.text, word, readers[word]) };
    }
}

function isRangeKind(word: string): word is RangeKind {
    return word === 'resolutions' || word === 'decisions';
}

const spansIn = (text: string): string => text.slice(0, numberSpans(text).end);

/** What reads the value after a word. */
const readers: Readonly<Record<'register' | EntryKind | RangeKind, (text: string) => string>> = {
    register: (text) => bodySymbol.exec(text)?.[0] ?? '',
    resolution: numberIn,
    decision: numberIn,
    resolutions: spansIn,
    decisions: spansIn,
};

function completenessIn(line: Line): RegisterLine | undefined {
    const { 0: head = '', 1: only } = completeness.exec(line.text) ?? [];
    return head === ''
        ? undefined
        : {
              kind: 'complete',
              line,
              only: only as RangeKind | undefined,
              from: head.length,
              ...valueIn(line.text, head, (text) => text.slice(0, sessionSpans(text).end)),
          };
}

/** Below a range stands no title: which of its numbers would it be of? */
function wordingIn(line: Line, isBelowRange: boolean): RegisterLine {
    const { 0: head = '', 1: language } = isBelowRange ? [] : (wording.exec(line.text) ?? []);
    return language
        ? { kind: 'wording', line, language, from: head.length, text: line.text.slice(head.length).trim() }
        : { kind: 'unreadable', line };
}

function isHead(line: string): boolean {
    return /^register(?=\s|$)/u.test(line);
}

/** The value after the words that a line begins with, and its offset in the line. */
function valueIn(line: string, words: string, read: (text: string) => string): { readonly value: string; readonly at: number } {
    const rest = line.slice(words.length);
    const at = words.length + (rest.length - rest.trimStart().length);
    return { value: read(line.slice(at)), at };
}

/** A name of a body, or a title of a resolution, in one language. */
export interface ReadWording {
    readonly language: string;
    readonly text: string;
}

/** An entry as it is written, without a tree. */
export interface ReadEntry {
    readonly kind: 'resolution' | 'decision';
    /** As written, not in normal form; empty if there is none. */
    readonly number: string;
    readonly wordings: readonly ReadWording[];
}

/** A range line as it is written, without a tree. */
export interface ReadRange {
    readonly kind: RangeKind;
    /** As written; empty if there is none. */
    readonly spans: string;
    /** Its place among the entries and ranges of the register. */
    readonly index: number;
}

/** What a register says it holds completely: of one kind, or of both. */
export interface ReadCompleteness {
    readonly kind: RangeKind | undefined;
    /** As written; empty if there is none. */
    readonly sessions: string;
}

/** The head of a register: the symbol of its body, the lines with its names, what it holds completely; and whether an entry with a number follows. */
export interface RegisterHead {
    readonly symbol: string;
    readonly wordings: readonly ReadWording[];
    readonly complete: readonly ReadCompleteness[];
    readonly hasEntries: boolean;
}

/** Reads the head of a register without its entries. The result agrees with the parser's. */
export function registerHead(text: string): RegisterHead {
    const wordings: ReadWording[] = [];
    const complete: ReadCompleteness[] = [];
    let symbol = '';
    let isAfterHead = false;
    for (const one of registerLines(text, [])) {
        if (one.kind === 'register') {
            symbol = one.value;
        } else if (one.kind === 'complete') {
            complete.push({ kind: one.only, sessions: one.value });
        } else if (one.kind === 'wording') {
            if (!isAfterHead) {
                wordings.push(one);
            }
        } else if ('value' in one) {
            if (one.value) {
                return { symbol, wordings, complete, hasEntries: true };
            }
            isAfterHead = true;
        }
    }
    return { symbol, wordings, complete, hasEntries: false };
}

/** The entries and ranges of a register, in their order. */
export interface ReadEntries {
    /** Those without a number too. `index` is the place among entries and ranges. */
    readonly entries: readonly (ReadEntry & { readonly index: number })[];
    readonly ranges: readonly ReadRange[];
}

/** Reads the entries and ranges of a register. The result agrees with the parser's. */
export function entriesIn(text: string): ReadEntries {
    const entries: (ReadEntry & { readonly index: number; readonly wordings: ReadWording[] })[] = [];
    const ranges: ReadRange[] = [];
    for (const one of registerLines(text, [])) {
        const index = entries.length + ranges.length;
        if (one.kind === 'resolution' || one.kind === 'decision') {
            entries.push({ kind: one.kind, number: one.value, index, wordings: [] });
        } else if (one.kind === 'resolutions' || one.kind === 'decisions') {
            ranges.push({ kind: one.kind, spans: one.value, index });
        } else if (one.kind === 'wording') {
            entries.at(-1)?.wordings.push(one);
        }
    }
    return { entries, ranges };
}

/** Scans a whole register. Never throws. */
export function scanRegister(text: string, types: TokenTypeDictionary): LexerResult {
    const starts: number[] = [];
    const stream = new TokenStream();
    const out = new LineTokens(stream);
    for (const one of registerLines(text, starts)) {
        const { start, end } = one.line;
        out.line = one.line;
        switch (one.kind) {
            case 'comment':
                out.addHidden('COMMENT', start, end);
                continue;
            case 'unreadable':
                out.add('UNREADABLE', start, end);
                break;
            case 'wording':
                out.add('LANGUAGE', start, start + one.language.length);
                out.add(':', start + one.from - 1, start + one.from);
                if (one.text) {
                    out.add('WORDING', end - one.text.length, end);
                }
                break;
            case 'complete':
                out.add('complete', start, start + 'complete'.length);
                if (one.only) {
                    const at = start + one.line.text.indexOf(one.only);
                    out.add(one.only, at, at + one.only.length);
                }
                out.add(':', start + one.from - 1, start + one.from);
                valued(one, 'SESSIONS', out);
                break;
            default:
                out.add(one.kind, start, start + one.kind.length);
                valued(one, one.kind === 'register' ? 'BODY' : isRangeKind(one.kind) ? 'SPANS' : 'NUMBER', out);
        }
        out.add('END', end, end);
    }
    return stream.take(text, 0, starts, types);
}

/** The value of a line, and what follows it and cannot be read. */
function valued(
    { line, value, at }: { readonly line: Line; readonly value: string; readonly at: number },
    type: string,
    out: TokenSink,
): void {
    if (value) {
        out.add(type, line.start + at, line.start + at + value.length);
    }
    const left = line.text.slice(at + value.length).trim();
    if (left) {
        out.add('UNREADABLE', line.end - left.length, line.end);
    }
}
