/** Edits with keyboard and clipboard, as fast-check draws them. */
import fc from 'fast-check';
import type { SentEdit } from './changes.js';
import { sources } from './documents.js';
import { small } from './small.js';
import { snippets } from './snippets.js';

/** An action of a user: the resulting edit depends on the text, and on the last cut. */
export type Gesture = (text: string, clipboard: string) => SentEdit;

const fine = 10_000;
/** A place as a share of the text or list, so that it keeps its meaning while fast-check shrinks the rest of a counterexample. */
export const share = fc.nat(fine);

/** The offset at a share of a text. */
export function offsetAt(text: string, where: number): number {
    return Math.round((where / fine) * text.length);
}

/** The element at a share of a list. */
export function elementAt<T>(list: readonly T[], where: number): T | undefined {
    return list[Math.min(list.length - 1, Math.floor((where / fine) * list.length))];
}

const keys = [
    'a',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '(',
    ')',
    '1',
    '/',
    '[^1]',
    '\u0627',
    '中',
    'д',
    '\ufeff',
    // Signs that nobody sees.
    '\u00ad',
    '\u200b',
    '\u200f',
    '\u0640',
    '\ud83d',
    '//',
    '\t',
    '9',
    '-',
    ':',
];
const typed = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...keys) },
    { weight: 3, arbitrary: fc.constantFrom(...snippets) },
    fc.constantFrom('\n//\n', '\n\nitem 2  X\n\n', '\n\nschedule\n', '\n\nheading H\n', '\n\n// agenda-ignore\nitem 3  Y\n'),
);
const removed = fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.nat(3) },
    { weight: 2, arbitrary: fc.nat(400) },
);
/** A stretch of a document, in any script. */
const stretch = fc
    .tuple(fc.constantFrom(...small, ...sources), share, fc.nat(900))
    .map(([{ text }, where, length]) => text.slice(offsetAt(text, where), offsetAt(text, where) + length));

function replaced(where: fc.Arbitrary<number>, length: fc.Arbitrary<number>, put: fc.Arbitrary<string>): fc.Arbitrary<Gesture> {
    return fc.tuple(where, length, put).map(([at, gone, text]) => (before) => {
        const start = offsetAt(before, at);
        return [{ start, end: start + gone, text }];
    });
}

export const typing: Readonly<Record<string, fc.Arbitrary<Gesture>>> = {
    typed: replaced(share, removed, typed),
    deleted: replaced(share, fc.oneof(fc.nat(3), fc.nat(60), fc.nat(2000)), fc.constant('')),
    pasted: replaced(share, removed, stretch),
    'pasted again': replaced(share, fc.constant(0), fc.constant('')).map((gesture) => (text, clipboard) => {
        const edit = gesture(text, clipboard);
        return typeof edit === 'string' ? edit : edit.map((change) => ({ ...change, text: clipboard }));
    }),
    'typed at several carets': fc.tuple(fc.array(share, { minLength: 2, maxLength: 6 }), fc.nat(3), typed).map(
        ([places, gone, text]) =>
            (before) =>
                places.map((where) => ({ start: offsetAt(before, where), end: offsetAt(before, where) + gone, text })),
    ),
    'pasted over everything': fc.constantFrom(...small, ...sources).map(
        ({ text }) =>
            () =>
                text,
    ),
    'selected and deleted': fc.constant((text) => [{ start: 0, end: text.length, text: '' }]),
    'saved with other line ends': fc.tuple(fc.constantFrom('\n', '\r\n', '\r'), fc.boolean()).map(
        ([end, whole]) =>
            (text) =>
                whole
                    ? text.replace(/\r\n|\r|\n/gu, end)
                    : [...text.matchAll(/\r\n|\r|\n/gu)].map(({ index, 0: old }) => ({ start: index, end: index + old.length, text: end })),
    ),
    'saved with or without a byte order mark': fc.constant((text) =>
        text.startsWith('\ufeff') ? [{ start: 0, end: 1, text: '' }] : [{ start: 0, end: 0, text: '\ufeff' }],
    ),
};
