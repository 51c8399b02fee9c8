/** Notes after a move. In Word notes number themselves; here those that were in order before a move get the names that keep them in order. */
import { noteAt, noteOrderOf } from '../../semantics/note-order.js';
import { noteOrdinal, type NoteSeries } from '../../semantics/notes.js';
import { areaOf } from '../../semantics/passages.js';
import type { Reading } from '../../semantics/reading.js';
import { type NoteNames, renamedNotes, type RenamedNotes } from '../note-changes.js';

/**
 * The notes of a document after its text has moved. What was out of order stays as it is: the marks of a series, or the definitions of a series in an area.
 * Otherwise a series keeps its names, and gives them to its notes in their new order.
 * @param placeOf where an offset of the text stands after the move, among the others
 */
export function movedNotes({ agenda, notes }: Reading, placeOf: (offset: number) => number): RenamedNotes {
    const before = noteOrderOf(agenda);
    const isLeft = new Set<NoteSeries>(before.marksOutOfOrder.map(({ series }) => series));
    const unsorted = new Set(
        before.notesOutOfOrder.flatMap(({ at, series }) => {
            const note = noteAt(agenda, at);
            return note ? [`${areaOf(note)} ${series}`] : [];
        }),
    );
    const bySeries = (names: readonly string[]): ReadonlyMap<NoteSeries, readonly string[]> => {
        const known = names.flatMap((name) => {
            const series = before.defined.has(name) ? noteOrdinal(name)?.series : undefined;
            return series && !isLeft.has(series) ? [{ name, series }] : [];
        });
        const groups = Map.groupBy(known, ({ series }) => series);
        return new Map([...groups].map(([series, group]) => [series, [...new Set(group.map(({ name }) => name))]]));
    };
    const marked = bySeries(notes.marks.map((mark) => mark.note.$refText));
    const unchanged = [...bySeries(notes.definitions.map(({ name }) => name)).values()].flat().map((name) => [name, name] as const);
    const name = (inNewOrder: readonly string[]): NoteNames => {
        const names = new Map(unchanged);
        for (const [series, moved] of bySeries(inNewOrder)) {
            const old = marked.get(series) ?? [];
            if (isRising(old)) {
                moved.forEach((each, index) => names.set(each, old[index] ?? each));
            }
        }
        return names;
    };
    return renamedNotes({ notes, name, placeOf, isSorted: (area, series) => !unsorted.has(`${area} ${series}`) });
}

/** Whether names of one series rise. Where two of them count the same, such as 1 and 01, they do not. */
function isRising(names: readonly string[]): boolean {
    const values = names.map((name) => noteOrdinal(name)?.value ?? 0);
    return values.every((value, index) => value > (values[index - 1] ?? 0));
}
