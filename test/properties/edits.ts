/** Sequences of edits, as fast-check draws them. */
import fc from 'fast-check';
import { snippets } from './damage.js';
import { type Source, sources } from './documents.js';

/** One edit: where it begins and how much it replaces, both as shares of the text, and what it puts there. */
export interface Edit {
    readonly at: number;
    /** UTF-16 units that are taken out. */
    readonly taken: number;
    readonly text: string;
    /** How many edits back the text is brought back to, instead of an edit; 0 for none. */
    readonly undo: number;
}

export interface Session {
    readonly source: Source;
    readonly edits: readonly Edit[];
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const typed = fc.constantFrom(
    ...[
        'a',
        ' ',
        '\n',
        '\n\n',
        '\r\n',
        '\r',
        '(',
        '1',
        '/',
        '\u0627',
        '中',
        'д',
        '\ufeff',
        '\ud83d',
        '//',
        '\n//\n',
        '\nitem ',
        '\n\nitem 2  X\n\n',
        '\n\nschedule\n',
        '\n\nheading H\n',
    ],
);
const pasted = fc
    .tuple(fc.constantFrom(...sources), share, fc.nat(900))
    .map(([{ text }, at, length]) => text.slice(Math.floor(at * text.length), Math.floor(at * text.length) + length));
const taken = fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.nat(3) },
    { weight: 2, arbitrary: fc.nat(400) },
);
const edit: fc.Arbitrary<Edit> = fc.record(
    {
        at: share,
        taken,
        text: fc.oneof(
            { weight: 4, arbitrary: typed },
            { weight: 3, arbitrary: fc.constantFrom(...snippets) },
            { weight: 2, arbitrary: pasted },
            fc.constant(''),
        ),
        undo: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 3 })),
    },
    { noNullPrototype: true },
);

/** A document and what is done to it. */
export const sessions: fc.Arbitrary<Session> = fc.record(
    { source: fc.constantFrom(...sources), edits: fc.array(edit, { minLength: 1, maxLength: 8 }) },
    { noNullPrototype: true },
);

/** The texts that a session goes through, the first one before all edits. */
export function textsOf({ source, edits }: Session): readonly string[] {
    const texts = [source.text];
    for (const { at, taken: length, text, undo } of edits) {
        const now = texts.at(-1) ?? '';
        const start = Math.round(at * now.length);
        texts.push(undo > 0 ? (texts.at(-1 - undo) ?? source.text) : now.slice(0, start) + text + now.slice(start + length));
    }
    return texts;
}
