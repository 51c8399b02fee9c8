/** The scanner of the register language: `register SYMBOL`, `resolution 10/3`, `decision 7/1`, `zh: title`. */
import type { TokenTypeDictionary } from 'chevrotain';
import type { LexerResult } from 'langium';
import { type Line, linesFrom } from './lines.js';
import { TokenStream } from './tokens.js';

const entry = /^(resolution|decision)(?=\s|$)/u;
const body = /^[A-Z]\S*/u;
const wording = /^([A-Za-z]{2,3}(?:-[A-Za-z]+)?)\s*([:：])/u;
/** Numbers of all series: `10/3`, `S-32/1`, `3363 (XXX)`, `53/208 A`, `15/COP.1`, `WHA32.36`. */
const number = /^(?:[A-Z]{0,4}-?\d+[A-Za-z]?(?:\/[A-Z]*[-.]?\d+|\.\d+)?|[IVXL]+\/\d+)(?:\s?[A-Z])?(?:\s?\([A-Z0-9-]+\))?(?=\s|$)/u;

/** What stands at the head of a register: the symbol of its body and the lines with its names; and whether anything follows. */
export interface RegisterHead {
    readonly symbol: string;
    readonly wordings: readonly { readonly language: string; readonly text: string }[];
    readonly hasEntries: boolean;
}

/** Reads the head of a register without its entries. */
export function headOf(text: string): RegisterHead {
    const wordings: { language: string; text: string }[] = [];
    let symbol = '';
    for (const line of linesFrom(text, 0, [])) {
        const named = wording.exec(line.text);
        if (entry.test(line.text)) {
            return { symbol, wordings, hasEntries: true };
        }
        if (isHead(line.text)) {
            symbol ||= valueIn(line.text, 'register', body).value;
        } else if (named?.[1] && !line.text.startsWith('//')) {
            wordings.push({ language: named[1], text: line.text.slice(named[0].length).trim() });
        }
    }
    return { symbol, wordings, hasEntries: false };
}

function isHead(line: string): boolean {
    return /^register(?=\s|$)/u.test(line);
}

/** The value behind a word that a line begins with, and where in the line it stands. */
function valueIn(line: string, word: string, pattern: RegExp): { readonly value: string; readonly at: number } {
    const rest = line.slice(word.length);
    const at = word.length + (rest.length - rest.trimStart().length);
    return { value: pattern.exec(line.slice(at))?.[0] ?? '', at };
}

/** Scans a whole register. Never throws. */
export function scanRegister(text: string, types: TokenTypeDictionary): LexerResult {
    const starts: number[] = [];
    const out = new TokenStream();
    let first = true;
    for (const line of linesFrom(text, 0, starts)) {
        if (line.text === '') {
            continue;
        }
        if (line.text.startsWith('//')) {
            out.addHidden('COMMENT', line.start, line.end);
        } else if (first && isHead(line.text)) {
            headed(line, 'register', 'BODY', body, out);
            first = false;
        } else if (entry.test(line.text)) {
            headed(line, entry.exec(line.text)?.[1] ?? '', 'NUMBER', number, out);
            first = false;
        } else {
            first = false;
            worded(line, out);
        }
    }
    return out.take(text, 0, starts, types);
}

function headed(line: Line, word: string, type: string, pattern: RegExp, out: TokenStream): void {
    out.add(word, line.start, line.start + word.length);
    const { value, at } = valueIn(line.text, word, pattern);
    if (value) {
        out.add(type, line.start + at, line.start + at + value.length);
    }
    const left = line.text.slice(at + value.length).trim();
    if (left) {
        out.add('UNREADABLE', line.end - left.length, line.end);
    }
    out.add('END', line.end, line.end);
}

function worded(line: Line, out: TokenStream): void {
    const head = wording.exec(line.text);
    if (!head?.[1]) {
        out.add('UNREADABLE', line.start, line.end);
    } else {
        out.add('LANGUAGE', line.start, line.start + head[1].length);
        out.add(':', line.start + head[0].length - 1, line.start + head[0].length);
        const rest = line.text.slice(head[0].length).trim();
        if (rest) {
            out.add('WORDING', line.end - rest.length, line.end);
        }
    }
    out.add('END', line.end, line.end);
}
