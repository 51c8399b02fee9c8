/** Notes: their definitions and marks, in the order of the text. */
import type { AstNode } from 'langium';
import { type Agenda, type Footnote, isFootnote, isMark, type Mark } from '../grammar/generated/ast.js';
import { spanOf } from '../syntax/tree/nodes.js';
import { remembered } from '../kept/remembered.js';
import { nodesOf } from '../syntax/tree/walk.js';
import { gather } from '../kept/pieces.js';

export interface Notes {
    /** Definitions in the order of the text. A name defined twice is listed twice. */
    readonly definitions: readonly Footnote[];
    readonly marks: readonly Mark[];
    readonly byName: ReadonlyMap<string, Footnote>;
}

/** The notes defined in one piece of an agenda. */
export const definedIn = remembered((piece: AstNode) => nodesOf(piece).filter(isFootnote));
/** The note marks in one piece of an agenda, in the order of the text. */
export const markedIn = remembered((piece: AstNode) =>
    nodesOf(piece)
        .filter(isMark)
        .sort((one, other) => spanOf(one).start - spanOf(other).start),
);

/** Every note definition, in the order of the text. */
export function definitionsOf(agenda: Agenda): readonly Footnote[] {
    return gather(agenda, definedIn);
}

/** Reads all notes of the document. */
export function readNotes(agenda: Agenda): Notes {
    const definitions = definitionsOf(agenda);
    const byName = new Map<string, Footnote>();
    for (const note of definitions) {
        if (!byName.has(note.name)) {
            byName.set(note.name, note);
        }
    }
    const marks = gather(agenda, markedIn);
    return { definitions, marks, byName };
}

/** How the name of a note counts. */
export type NoteSeries = 'number' | 'letter' | 'asterisk';

/** The value of a note's name in its series: `3` gives 3, `b` gives 2, `*` gives 1, `**` gives 2. Undefined for names of another kind. */
export function noteOrdinal(name: string): { readonly series: NoteSeries; readonly value: number } | undefined {
    if (/^\d{1,4}$/u.test(name)) {
        return { series: 'number', value: Number(name) };
    }
    if (/^[a-z]+$/u.test(name) && name === name.charAt(0).repeat(name.length)) {
        return { series: 'letter', value: name.charCodeAt(0) - 96 + 26 * (name.length - 1) };
    }
    return /^\*+$/u.test(name) ? { series: 'asterisk', value: name.length } : undefined;
}
