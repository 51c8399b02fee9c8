/** The scanner of the register language: `register SYMBOL`, `resolution 10/3`, `decision 7/1`, `zh: title`. */
import type { TokenTypeDictionary } from 'chevrotain';
import type { LexerResult } from 'langium';
import { type Line, linesFrom } from './lines.js';
import { TokenStream } from './tokens.js';

const entry = /^(resolution|decision)(?=\s|$)/u;
const wording = /^([A-Za-z]{2,3}(?:-[A-Za-z]+)?)\s*([:：])/u;
/** Numbers of all series: `10/3`, `S-32/1`, `3363 (XXX)`, `53/208 A`, `15/COP.1`, `WHA32.36`. */
const number = /^(?:[A-Z]{0,4}-?\d+[A-Za-z]?(?:\/[A-Z]*[-.]?\d+|\.\d+)?|[IVXL]+\/\d+)(?:\s?[A-Z])?(?:\s?\([A-Z0-9-]+\))?(?=\s|$)/u;

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
        } else if (first && /^register(?=\s|$)/u.test(line.text)) {
            headed(line, 'register', 'BODY', /^[A-Z]\S*/u, out);
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
    const rest = line.text.slice(word.length);
    const at = word.length + (rest.length - rest.trimStart().length);
    const value = pattern.exec(line.text.slice(at))?.[0] ?? '';
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
