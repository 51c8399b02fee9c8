/** Notes by name alone: which exist, which are marked, and in what order. A node is found again by the piece it is in. */
import type { AstNode } from 'langium';
import {
    type Agenda,
    type Footnote,
    isFootnote,
    isGroup,
    isItem,
    isTextSection,
    isIntroduction,
    isTitle,
    type Mark,
} from '../grammar/generated/ast.js';
import { drawnFrom } from '../kept/ledger.js';
import { remembered } from '../kept/remembered.js';
import { piecesOf } from '../kept/pieces.js';
import { definedIn, markedIn, noteOrdinal, type Notes, type NoteSeries } from './notes.js';
import { areaOf } from './passages.js';

/** Where a note is defined or marked: the index of the piece in the agenda, and the index among the definitions or marks of that piece. */
export interface NotePlace {
    readonly piece: number;
    readonly nth: number;
}

/** A mark whose number is not the next one. */
export interface MarkOutOfOrder {
    readonly at: NotePlace;
    readonly series: 'number' | 'letter';
    /** The value the series expects here. */
    readonly expected: number;
}

/** A note whose text comes after the text of a later note. */
export interface NoteOutOfOrder {
    readonly at: NotePlace;
    readonly series: NoteSeries;
    /** The value of the later note that comes before it. */
    readonly after: number;
}

export interface NoteOrder {
    /** The first definition of each note, by name. */
    readonly defined: ReadonlyMap<string, NotePlace>;
    /** Definitions of names that are already defined. */
    readonly repeated: readonly NotePlace[];
    /** All names that are marked in the text, or in a note that is. */
    readonly marked: ReadonlySet<string>;
    /** The first mark out of order in each series. */
    readonly marksOutOfOrder: readonly MarkOutOfOrder[];
    readonly notesOutOfOrder: readonly NoteOutOfOrder[];
}

/** The definition at a place in the current tree of an agenda. */
export function noteAt(agenda: Agenda, { piece, nth }: NotePlace): Footnote | undefined {
    const node = piecesOf(agenda)[piece];
    return node && definedIn(node)[nth];
}

/** The mark at a place in the current tree of an agenda. */
export function markAt(agenda: Agenda, { piece, nth }: NotePlace): Mark | undefined {
    const node = piecesOf(agenda)[piece];
    return node && markedIn(node)[nth];
}

/** The order of the notes of an agenda. It stays the same object as long as names and places stay the same. */
export const noteOrderOf: (agenda: Agenda) => NoteOrder = drawnFrom({
    contribution: remembered((piece: AstNode) =>
        [
            `${isAnnotated(piece)}`,
            ...markedIn(piece).map((mark) => `${isInList(piece, mark) ? 'list' : ''}^${mark.note.$refText} ${ownerOf(mark) ?? ''}`),
            ...definedIn(piece).map((note) => `${areaOf(note)} ${note.name}`),
        ].join('\n'),
    ),
    make: orderOf,
});

/** The name of the note in which a mark stands. */
function ownerOf({ $container: outer }: Mark): string | undefined {
    return isFootnote(outer) ? outer.name : undefined;
}

/** Whether nobody marks a note and yet it is read: one of the masthead with asterisks says that the document was issued again. */
export function needsNoMark(note: Footnote): boolean {
    return areaOf(note) === 'masthead' && /^\*+$/u.test(note.name);
}

/** Whether a piece stands below the list: not the masthead, not an introduction. */
function isAnnotated(piece: AstNode): boolean {
    return isTextSection(piece) && !isIntroduction(piece);
}

/** Whether a mark stands in a title that is printed in the list. */
function isInList(piece: AstNode, mark: Mark): boolean {
    return (isItem(piece) || isGroup(piece)) && isTitle(mark.$container);
}

function orderOf(pieces: readonly AstNode[]): NoteOrder {
    const defined = new Map<string, NotePlace>();
    const repeated: NotePlace[] = [];
    const first: (readonly [NotePlace, Footnote])[] = [];
    for (const [piece, node] of pieces.entries()) {
        for (const [nth, note] of definedIn(node).entries()) {
            const at = { piece, nth };
            if (defined.has(note.name)) {
                repeated.push(at);
            } else {
                defined.set(note.name, at);
                first.push([at, note]);
            }
        }
    }
    const marked = markedFromText(
        pieces,
        first.flatMap(([, note]) => (needsNoMark(note) ? [note.name] : [])),
    );
    const marks: (readonly [NotePlace, string])[] = [];
    const listed: (readonly [NotePlace, string])[] = [];
    let list: number | undefined;
    for (const [piece, node] of pieces.entries()) {
        for (const [nth, mark] of markedIn(node).entries()) {
            if (isAnnotated(node)) {
                list ??= marks.length;
            }
            const owner = ownerOf(mark);
            // Marks in a note that nobody is led to count nothing.
            if (owner === undefined || marked.has(owner)) {
                marks.push([{ piece, nth }, mark.note.$refText]);
            }
            if (isInList(node, mark)) {
                listed.push([{ piece, nth }, mark.note.$refText]);
            }
        }
    }
    const unused = new Set([...defined.keys()].filter((name) => !marked.has(name)));
    const names = new Set(defined.keys());
    const before = list ?? marks.length;
    const printed = [...marks.slice(0, before), ...listed, ...marks.slice(before)];
    return {
        defined,
        repeated,
        marked,
        // A mark in a title is printed in the list and at the heading: the notes may count by either.
        marksOutOfOrder: (['number', 'letter'] as const).flatMap((series) =>
            listed.length > 0 && firstOutOfOrder(printed, names, unused, series).length === 0
                ? []
                : firstOutOfOrder(marks, names, unused, series),
        ),
        notesOutOfOrder: outOfOrder(first),
    };
}

/** The names that are marked in the text, and those that are marked in notes of these names, and so on. `read` are notes that need no mark. */
function markedFromText(pieces: readonly AstNode[], read: readonly string[]): ReadonlySet<string> {
    const inNotes = new Map<string, string[]>();
    const marked = new Set<string>(read);
    for (const mark of pieces.flatMap((piece) => markedIn(piece))) {
        const owner = ownerOf(mark);
        if (owner === undefined) {
            marked.add(mark.note.$refText);
        } else {
            const names = inNotes.get(owner) ?? [];
            names.push(mark.note.$refText);
            inNotes.set(owner, names);
        }
    }
    // A set goes on to what is added meanwhile.
    for (const name of marked) {
        for (const further of inNotes.get(name) ?? []) {
            marked.add(further);
        }
    }
    return marked;
}

/** Whether the marks of a note's series are as much in order with the note as without it, by the order of the text. */
export function staysInOrder(name: string, { definitions, marks }: Notes): boolean {
    const place = noteOrdinal(name);
    if (!place || place.series === 'asterisk') {
        return true;
    }
    const { series } = place;
    const defined = new Set(definitions.map((note) => note.name));
    const marked = marks.map((mark) => [mark, mark.note.$refText] as const);
    const names = new Set(marked.map(([, other]) => other));
    const unused = new Set([...defined].filter((other) => !names.has(other)));
    const [before] = firstOutOfOrder(marked, defined, unused, series);
    const [after] = firstOutOfOrder(marked, new Set([...defined, name]), unused, series);
    return !after || (after.at === before?.at && after.expected === before.expected);
}

/** Marks follow the order 1, 2, 3. A later mark may repeat a note. A mark without its note counts only where it comes next: elsewhere its name may be wrong. */
function firstOutOfOrder<T>(
    marks: readonly (readonly [at: T, name: string])[],
    defined: { has(name: string): boolean },
    unused: ReadonlySet<string>,
    series: 'number' | 'letter',
): readonly { readonly at: T; readonly series: 'number' | 'letter'; readonly expected: number }[] {
    let last = 0;
    const seen = new Set<number>();
    for (const [at, name] of marks) {
        const place = noteOrdinal(name);
        if (place?.series !== series || seen.has(place.value)) {
            continue;
        }
        let expected = last + 1;
        while (unused.has(noteName(series, expected))) {
            expected++;
        }
        if (place.value !== expected && !defined.has(name)) {
            continue;
        }
        seen.add(place.value);
        if (place.value !== expected) {
            return [{ at, series, expected }];
        }
        last = place.value;
    }
    return [];
}

function outOfOrder(definitions: readonly (readonly [NotePlace, Footnote])[]): readonly NoteOutOfOrder[] {
    const last = new Map<string, number>();
    const found: NoteOutOfOrder[] = [];
    for (const [at, note] of definitions) {
        const place = noteOrdinal(note.name);
        const key = `${areaOf(note)} ${place?.series}`;
        const after = last.get(key) ?? 0;
        if (place && place.value < after) {
            found.push({ at, series: place.series, after });
        } else if (place) {
            last.set(key, place.value);
        }
    }
    return found;
}

/** The name of a note by its value in the series: `3`, `c`, `aa`, `***`. */
export function noteName(series: NoteSeries, value: number): string {
    if (series === 'letter') {
        return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
    }
    return series === 'number' ? String(value) : '*'.repeat(value);
}
