/**
 * Where notes belong. The content of a note belongs to the piece of the agenda with its first mark, wherever its text is: inside a sentence
 * languages mark notes in another order, and a note's number is not its identity. Pieces are given by their index.
 */
import type { AstNode } from 'langium';
import type { Agenda } from '../../grammar/generated/ast.js';
import { drawnFrom } from '../../kept/ledger.js';
import { listUnder } from '../../text/listing.js';
import { remembered } from '../../kept/remembered.js';
import type { NotePlace } from '../../semantics/note-order.js';
import { definedIn, markedIn } from '../../semantics/notes.js';

export interface NoteHomes {
    /** The piece with the first mark of each name. */
    readonly homeByName: ReadonlyMap<string, number>;
    /** The notes that belong to a piece but are written in another one, in the order of the text. */
    readonly notesFromElsewhere: ReadonlyMap<number, readonly NotePlace[]>;
    /** The other pieces that depend on the notes written in a piece: those that mark them. */
    readonly dependants: ReadonlyMap<number, ReadonlySet<number>>;
}

/** The homes of the notes of an agenda. They stay the same object as long as names and places are the same. */
export const noteHomesOf: (agenda: Agenda) => NoteHomes = drawnFrom({
    contribution: remembered((piece: AstNode) =>
        [...markedIn(piece).map((mark) => `^${mark.note.$refText}`), ...definedIn(piece).map((note) => `:${note.name}`)].join('\n'),
    ),
    make: homesOf,
});

function homesOf(pieces: readonly AstNode[]): NoteHomes {
    const marking = piecesByMark(pieces);
    const homeByName = new Map([...marking].flatMap(([name, [first]]) => (first === undefined ? [] : [[name, first] as const])));
    const notesFromElsewhere = new Map<number, NotePlace[]>();
    const dependants = new Map<number, Set<number>>();
    for (const [piece, node] of pieces.entries()) {
        for (const [nth, { name }] of definedIn(node).entries()) {
            const home = homeByName.get(name);
            if (home !== undefined && home !== piece) {
                listUnder(notesFromElsewhere, home, { piece, nth });
            }
            for (const reader of marking.get(name) ?? []) {
                if (reader !== piece) {
                    addUnder(dependants, piece, reader);
                }
            }
        }
    }
    return { homeByName, notesFromElsewhere, dependants };
}

/** The pieces that mark each note, in the order of the text. */
function piecesByMark(pieces: readonly AstNode[]): ReadonlyMap<string, ReadonlySet<number>> {
    const marking = new Map<string, Set<number>>();
    for (const [piece, node] of pieces.entries()) {
        for (const { note } of markedIn(node)) {
            addUnder(marking, note.$refText, piece);
        }
    }
    return marking;
}

function addUnder<K>(sets: Map<K, Set<number>>, key: K, piece: number): void {
    const known = sets.get(key);
    if (known) {
        known.add(piece);
    } else {
        sets.set(key, new Set([piece]));
    }
}
