/** Fixes of notes: those that write or remove one, and those that renumber them in the order of their marks. */
import { type Footnote, isMark, type Mark } from '../../grammar/generated/ast.js';
import { noteName, noteOrderOf, staysInOrder } from '../../semantics/note-order.js';
import { type Notes, noteOrdinal } from '../../semantics/notes.js';
import type { Reading } from '../../semantics/reading.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import { remembered } from '../../kept/remembered.js';
import type { Fix, RuleContext, TextChange } from '../rule.js';
import { noteChanges, type NoteNames, renamedNotes } from '../../drafting/note-changes.js';
import { writtenNote } from '../../drafting/new-note.js';
import { ellipsis } from '../../drafting/skeleton/placeholder.js';
import { replace, withoutLines } from '../edits.js';
import { type Renumbered, renumberedAs } from '../renumbered.js';
import { isTranslation } from './untranslated.js';

type Series = 'number' | 'letter';

/**
 * Writes the note of a mark. None where the notes would be out of order with it. In a language version its text is empty: an ellipsis there stands for words
 * that the original has.
 */
export function noteWritten(mark: Mark, context: RuleContext): readonly Fix[] {
    const { document, reading } = context;
    const name = mark.note.$refText;
    const change = staysInOrder(name, reading.notes)
        ? writtenNote(mark, reading, document.textDocument.getText(), isTranslation(context) ? '' : ellipsis)
        : undefined;
    return change ? [{ title: `Write note ${name}`, changes: [change] }] : [];
}

/**
 * Removes a note without a mark. Later notes of its series count one less, unless the series is out of order anyway. None where the note has the only mark
 * of another one, another note has its name, or another note marks it: then a note would lose its mark, or a mark its note.
 * @param marksRemoved marks of the note that are removed together with it
 */
export function noteRemoved(note: Footnote, { document, reading }: RuleContext, marksRemoved = 0): readonly Fix[] {
    const { start, end } = spanOf(note);
    const isInside = (offset: number): boolean => offset >= start && offset < end;
    const { written, marks } = namesOfNotes(reading);
    const inside = Map.groupBy(note.parts.filter(isMark), (mark) => mark.note.$refText);
    const own = inside.get(note.name)?.length ?? 0;
    const isMarkedElsewhere = (marks.get(note.name) ?? 0) > own + marksRemoved;
    const takesMarks = [...inside].some(([name, { length }]) => name !== note.name && length === marks.get(name));
    if ((written.get(note.name) ?? 0) > 1 || isMarkedElsewhere || takesMarks) {
        return [];
    }
    const { renames, later } = countedDown(note, reading);
    const changes = [withoutLines(document.textDocument.getText(), start, end), ...renames.filter((change) => !isInside(change.start))];
    return [
        {
            title: `Remove note ${note.name}${later.length > 0 ? ` and renumber ${renumberedAs('note', later)}` : ''}`,
            changes: changes.sort((one, other) => one.start - other.start),
        },
    ];
}

/** How often each name is that of a note, and how often one is marked. Counted once for all findings. */
const namesOfNotes = remembered(({ notes }: Reading) => {
    const count = (names: readonly string[]): ReadonlyMap<string, number> => {
        const counts = new Map<string, number>();
        for (const name of names) {
            counts.set(name, (counts.get(name) ?? 0) + 1);
        }
        return counts;
    };
    return { written: count(notes.definitions.map(({ name }) => name)), marks: count(notes.marks.map((mark) => mark.note.$refText)) };
});

/** The places of all marks and notes: UTF-16 offsets of their names, with what they count. Read once for all findings. */
const placesOfNotes = remembered(({ notes }: Reading) =>
    [
        ...notes.marks.map((mark) => ({ at: spanOf(mark).start + 2, name: mark.note.$refText })),
        ...notes.definitions.map((other) => ({ at: spanOf(other).start + 2, name: other.name })),
    ].map((place) => ({ ...place, ordinal: noteOrdinal(place.name) })),
);

/** The later notes of the series of a note, and the changes that let them count one less. */
function countedDown(note: Footnote, reading: Reading): { readonly renames: readonly TextChange[]; readonly later: readonly Renumbered[] } {
    const place = noteOrdinal(note.name);
    const { marksOutOfOrder } = noteOrderOf(reading.agenda);
    if (!place || place.series === 'asterisk' || marksOutOfOrder.some(({ series }) => series === place.series)) {
        return { renames: [], later: [] };
    }
    const { series } = place;
    const all = placesOfNotes(reading).flatMap(({ at, name, ordinal }) =>
        ordinal?.series === series && ordinal.value > place.value ? [{ at, name, value: ordinal.value }] : [],
    );
    const values = [...new Map(all.map(({ name, value }) => [value, name]))].sort(([one], [other]) => one - other);
    return {
        renames: all.map(({ at, name, value }) => replace(at, at + name.length, noteName(series, value - 1))),
        later: values.map(([value, name]) => ({ from: name, to: noteName(series, value - 1) })),
    };
}

/** Renames notes in the order of their first marks, at marks and definitions. The notes of one area swap places where their order differs. */
export function renumberNotes({ reading }: RuleContext, series: Series): readonly Fix[] {
    return series === 'number' ? renumberedNotes(reading) : relettered(reading);
}

const renumberedNotes = remembered(({ notes }: Reading) => inOrderOfMarks(notes, 'number'));
const relettered = remembered(({ notes }: Reading) => inOrderOfMarks(notes, 'letter'));

function inOrderOfMarks(notes: Notes, series: Series): readonly Fix[] {
    const name = (marked: readonly string[]): NoteNames => {
        const names = new Map<string, string>();
        for (const old of [...marked, ...notes.definitions.map((note) => note.name)]) {
            if (noteOrdinal(old)?.series === series && notes.byName.has(old) && !names.has(old)) {
                names.set(old, noteName(series, names.size + 1));
            }
        }
        return names;
    };
    const renaming = renamedNotes({ notes, name, placeOf: (offset) => offset, isSorted: () => true });
    const changes = noteChanges(notes, renaming, []);
    const renamed = [...renaming.names].flatMap(([from, to]) => (from === to ? [] : [{ from, to }]));
    // A mark without a note would lead to the one that gets its name.
    const unwritten = new Set(notes.marks.map((mark) => mark.note.$refText).filter((mark) => !notes.byName.has(mark)));
    if (renamed.some(({ to }) => unwritten.has(to))) {
        return [];
    }
    const what = `Renumber ${renumberedAs('note', renamed)}`;
    const title = ['Put the notes in the order of their marks', what][renamed.length] ?? `${what}, in the order of their marks`;
    return changes.length > 0 ? [{ title, changes }] : [];
}
