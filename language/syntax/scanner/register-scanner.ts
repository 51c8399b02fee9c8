/** The scanner of the register language: `register SYMBOL`, `resolution 10/3`, `decision 7/1`, `zh: title`. */
import type { TokenTypeDictionary } from 'chevrotain';
import type { LexerResult } from 'langium';
import { type Line, linesFrom, seenLine } from './lines.js';
import { LineTokens, type TokenSink, TokenStream } from './tokens.js';

const entry = /^(resolution|decision)(?=\s|$)/u;
const bodySymbol = /^[A-Z]\S*/u;
const wording = /^([A-Za-z]{2,3}(?:-[A-Za-z]+)?)\s*([:：])/u;
/** Numbers of all series: `10/3`, `S-32/1`, `3363 (XXX)`, `53/208 A`, `15/COP.1`, `WHA32.36`. */
const number = /^(?:[A-Z]{0,4}-?\d+[A-Za-z]?(?:\/[A-Z]*[-.]?\d+|\.\d+)?|[IVXL]+\/\d+)(?:\s?[A-Z])?(?:\s?\([A-Z0-9-]+\))?(?=\s|$)/u;

/** A line of a register: its kind, by its words and its place. Offsets count from the beginning of the line. */
type RegisterLine =
    | { readonly kind: 'comment' | 'unreadable'; readonly line: Line }
    /** `register CAC/COSP`, `resolution 10/3`. The value is empty if none follows the word. */
    | { readonly kind: 'register' | 'resolution' | 'decision'; readonly line: Line; readonly value: string; readonly at: number }
    /** `zh: title`. `from` is the offset after the colon. */
    | { readonly kind: 'wording'; readonly line: Line; readonly language: string; readonly from: number; readonly text: string };

/** @param starts receives the offset at which each line starts, before the line is yielded */
function* registerLines(text: string, starts: number[]): Generator<RegisterLine> {
    let isFirst = true;
    for (const found of linesFrom(text, 0, starts)) {
        const line = seenLine(text, starts.at(-1) ?? 0, found);
        if (line.text === '') {
            continue;
        }
        if (line.text.startsWith('//')) {
            yield { kind: 'comment', line };
            continue;
        }
        const word = isFirst && isHead(line.text) ? 'register' : (entry.exec(line.text)?.[1] as 'resolution' | 'decision' | undefined);
        isFirst = false;
        yield word ? { kind: word, line, ...valueIn(line.text, word, word === 'register' ? bodySymbol : number) } : wordingIn(line);
    }
}

function wordingIn(line: Line): RegisterLine {
    const { 0: head = '', 1: language } = wording.exec(line.text) ?? [];
    return language
        ? { kind: 'wording', line, language, from: head.length, text: line.text.slice(head.length).trim() }
        : { kind: 'unreadable', line };
}

function isHead(line: string): boolean {
    return /^register(?=\s|$)/u.test(line);
}

/** The value after a word that a line begins with, and its offset in the line. */
function valueIn(line: string, word: string, pattern: RegExp): { readonly value: string; readonly at: number } {
    const rest = line.slice(word.length);
    const at = word.length + (rest.length - rest.trimStart().length);
    return { value: pattern.exec(line.slice(at))?.[0] ?? '', at };
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

/** The head of a register: the symbol of its body and the lines with its names; and whether an entry with a number follows. */
export interface RegisterHead {
    readonly symbol: string;
    readonly wordings: readonly ReadWording[];
    readonly hasEntries: boolean;
}

/** Reads the head of a register without its entries. The result agrees with the parser's. */
export function registerHead(text: string): RegisterHead {
    const wordings: ReadWording[] = [];
    let symbol = '';
    let isAfterHead = false;
    for (const one of registerLines(text, [])) {
        if (one.kind === 'register') {
            symbol = one.value;
        } else if (one.kind === 'wording') {
            if (!isAfterHead) {
                wordings.push(one);
            }
        } else if (one.kind === 'resolution' || one.kind === 'decision') {
            if (one.value) {
                return { symbol, wordings, hasEntries: true };
            }
            isAfterHead = true;
        }
    }
    return { symbol, wordings, hasEntries: false };
}

/** Reads the entries of a register, also those without a number. The result agrees with the parser's. */
export function entriesIn(text: string): readonly ReadEntry[] {
    const entries: (ReadEntry & { readonly wordings: ReadWording[] })[] = [];
    for (const one of registerLines(text, [])) {
        if (one.kind === 'resolution' || one.kind === 'decision') {
            entries.push({ kind: one.kind, number: one.value, wordings: [] });
        } else if (one.kind === 'wording') {
            entries.at(-1)?.wordings.push(one);
        }
    }
    return entries;
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
            default:
                headed(one, out);
        }
        out.add('END', end, end);
    }
    return stream.take(text, 0, starts, types);
}

function headed({ kind, line, value, at }: RegisterLine & { readonly value: string; readonly at: number }, out: TokenSink): void {
    out.add(kind, line.start, line.start + kind.length);
    if (value) {
        out.add(kind === 'register' ? 'BODY' : 'NUMBER', line.start + at, line.start + at + value.length);
    }
    const left = line.text.slice(at + value.length).trim();
    if (left) {
        out.add('UNREADABLE', line.end - left.length, line.end);
    }
}
