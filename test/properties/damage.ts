/** Ways to damage a document, as fast-check draws them. */
import fc from 'fast-check';
import { type Source, sources } from './documents.js';

/** A document before and after its damage. */
export interface Damaged {
    readonly name: string;
    readonly before: string;
    readonly after: string;
    /** The first line that is touched, zero-based. What stands above it is as it was. */
    readonly line: number;
}

/** Characters that mean something to the scanner, and those that mean trouble elsewhere. */
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
/** What people paste: words that open blocks, half citations, marks, half schedules. */
export const snippets = [
    'item ',
    '\nitem 2 (a)  Title\n',
    '\n\nitem',
    'heading ',
    '\nschedule\n',
    '\n\nschedule X\n\nday 2024-09-03\n',
    '\nday ',
    'day 2024-9-3',
    '\n10:00-13:00',
    '15:00-',
    '\ndocumentation\n',
    '\n\ndocumentation:\n',
    '[^1]',
    '[^',
    '\n[^1]: ',
    '[^1]:',
    '{item ',
    '{item 2 (a)}',
    '{item}',
    '// ',
    '\n//\n',
    '\n// agenda-ignore schedule/order\n',
    'agenda ',
    'agenda A/1/1',
    'language: ar\n',
    'language: zh\n',
    'register: A\n',
    'hours: 9:30-',
    'dates: 2024-02-30 to 2023-01-01\n',
    'resolution 10/3',
    'resolutions 10/3, 10/9 and ',
    'decision 10//3',
    'resolution 10/3, entitled “',
    '题为“预防措施”的第 10/3 号决议',
    '第10/3号',
    '第 7/1 号决定',
    'القرار 70/305',
    'резолюция 58/316',
    'CAC/COSP/WG.4/2024/',
    'A/80/1/Add1',
    'A／80／1',
    'Tuesday, 31 September 2024',
    '2024 年 9 月 31 日星期二',
    '3–6 September 2024',
    '(a)',
    '\n(b) text\n',
    '\n- row\n',
    '\n2 (a), 3 (continued), ,,\n',
    '\n2 [^a] [^b](continued)\n',
    '@ Room  2',
    'https://example.org/10/3?x=',
] as const;

const source = fc.constantFrom(...sources);
const place = fc.double({ min: 0, max: 1, noNaN: true });

function lineAt(text: string, offset: number): number {
    return text.slice(0, offset).split('\n').length - 1;
}

function damaged({ name, text }: Source, offset: number, after: string): Damaged {
    return { name, before: text, after, line: lineAt(text, offset) };
}

/** An insertion somewhere in a document. */
function inserted(what: fc.Arbitrary<string>): fc.Arbitrary<Damaged> {
    return fc.tuple(source, place, what).map(([document, where, text]) => {
        const at = Math.floor(where * document.text.length);
        return damaged(document, at, document.text.slice(0, at) + text + document.text.slice(at));
    });
}

/** A change of one line. */
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

/** A text that was never a document: snippets, characters and lines thrown together. */
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
