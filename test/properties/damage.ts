/** Ways to damage a document, as fast-check draws them. */
import fc from 'fast-check';
import { type NamedText, sources } from './documents.js';
import { snippets } from './snippets.js';

/** A document before and after its damage. */
export interface Damaged {
    readonly name: string;
    readonly before: string;
    readonly after: string;
    /** The first affected line, zero-based. Everything above it is unchanged. */
    readonly line: number;
}

/** Characters with a meaning for the scanner, and characters that cause trouble elsewhere. */
const characters = [
    ...' \t\n\r()[]{}^:：/／@,;-–—*"“”«»。、，第号月年日0159aiX',
    'ا',
    'ب',
    'д',
    '中',
    '\0',
    '\u0085',
    '\u00a0',
    '\u061c',
    '\u200f',
    '\u2028',
    '\ufeff',
    '\ufffe',
    '\ud83d',
    '\udc4d',
    '👍',
];

const source = fc.constantFrom(...sources);
const place = fc.double({ min: 0, max: 1, noNaN: true });

function lineAt(text: string, offset: number): number {
    return text.slice(0, offset).split('\n').length - 1;
}

function damaged({ name, text }: NamedText, offset: number, after: string): Damaged {
    return { name, before: text, after, line: lineAt(text, offset) };
}

/** Inserts something anywhere in a document. */
function inserted(what: fc.Arbitrary<string>): fc.Arbitrary<Damaged> {
    return fc.tuple(source, place, what).map(([document, where, text]) => {
        const at = Math.floor(where * document.text.length);
        return damaged(document, at, document.text.slice(0, at) + text + document.text.slice(at));
    });
}

/** Changes one line. */
function relined(change: (lines: string[], at: number, other: number) => void): fc.Arbitrary<Damaged> {
    return fc.tuple(source, fc.nat(), fc.nat()).map(([{ name, text }, first, second]) => {
        const lines = text.split('\n');
        const [at, other] = [first % lines.length, second % lines.length];
        change(lines, at, other);
        return { name, before: text, after: lines.join('\n'), line: Math.min(at, other) };
    });
}

export const damages: Readonly<Record<string, fc.Arbitrary<Damaged>>> = {
    'cut off anywhere': fc.tuple(source, place).map(([document, where]) => {
        const at = Math.floor(where * document.text.length);
        return damaged(document, at, document.text.slice(0, at));
    }),
    'without its beginning': fc
        .tuple(source, place)
        .map(([document, where]) => damaged(document, 0, document.text.slice(Math.floor(where * document.text.length)))),
    'without a line': relined((lines, at) => lines.splice(at, 1)),
    'with a line doubled': relined((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
    'with a line cut in half': relined((lines, at) => lines.splice(at, 1, (lines[at] ?? '').slice(0, (lines[at] ?? '').length >> 1))),
    'with two lines swapped': relined((lines, at, other) => {
        const line = lines[at] ?? '';
        lines[at] = lines[other] ?? '';
        lines[other] = line;
    }),
    'with a line moved': relined((lines, at, other) => lines.splice(other, 0, ...lines.splice(at, 1))),
    'with two lines run together': relined((lines, at) => lines.splice(at, 2, lines.slice(at, at + 2).join(''))),
    'with a character typed': inserted(fc.constantFrom(...characters)),
    'with any text typed': inserted(fc.string({ unit: 'binary', maxLength: 12 })),
    'with a snippet typed': inserted(fc.constantFrom(...snippets)),
    'with a stretch deleted': fc.tuple(source, place, fc.nat(60)).map(([document, where, length]) => {
        const at = Math.floor(where * document.text.length);
        return damaged(document, at, document.text.slice(0, at) + document.text.slice(at + length));
    }),
    'with a part of another pasted in': fc
        .tuple(source, place, source, place, fc.nat(800))
        .map(([document, where, other, from, length]) => {
            const at = Math.floor(where * document.text.length);
            const start = Math.floor(from * other.text.length);
            return damaged(document, at, document.text.slice(0, at) + other.text.slice(start, start + length) + document.text.slice(at));
        }),
};

/** A text that was never a document: a random mix of snippets, characters and lines. */
export const rubbish: fc.Arbitrary<string> = fc
    .array(
        fc.oneof(
            fc.constantFrom(...snippets),
            fc.constantFrom(...characters),
            source.chain(({ text }) => fc.constantFrom(...text.split('\n')).map((line) => `${line}\n`)),
        ),
        { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

export { source };
