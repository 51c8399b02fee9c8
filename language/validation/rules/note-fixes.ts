/** Fixes of notes: those that remove one, and those that renumber them in the order of their marks. */
import type { Footnote } from '../../grammar/generated/ast.js';
import { noteName, noteOrderOf } from '../../semantics/note-order.js';
import { type Notes, noteOrdinal } from '../../semantics/notes.js';
import { areaOf } from '../../semantics/passages.js';
import type { Reading } from '../../semantics/reading.js';
import { spanOf, textOf } from '../../syntax/tree/nodes.js';
import { remembered } from '../../kept/remembered.js';
import { lastWhere } from '../../text/searching.js';
import type { Fix, RuleContext, TextChange } from '../rule.js';
import { markText } from '../../drafting/writer.js';
import { replace, withoutLines } from '../edits.js';
import { renumbered } from '../counted.js';

type Series = 'number' | 'letter';

/**
 * Removes a note without a mark. Later notes of its series count one less, unless the series is out of order anyway. None where the note has the only mark
 * of another one, or another note has its name: then that one would lose its mark, or be the one without.
 */
export function noteRemoved(note: Footnote, { document, reading }: RuleContext): readonly Fix[] {
    const { notes } = reading;
    const { start, end } = spanOf(note);
    const isInside = (offset: number): boolean => offset >= start && offset < end;
    const inside = new Set(notes.marks.filter((mark) => isInside(spanOf(mark).start)).map((mark) => mark.note.$refText));
    const marked = new Set(notes.marks.filter((mark) => !isInside(spanOf(mark).start)).map((mark) => mark.note.$refText));
    if (notes.definitions.filter(({ name }) => name === note.name).length > 1 || [...inside].some((name) => !marked.has(name))) {
        return [];
    }
    const { renames, names } = countedDown(note, reading);
    const changes = [withoutLines(document.textDocument.getText(), start, end), ...renames.filter((change) => !isInside(change.start))];
    return [
        {
            title: `Remove note ${note.name}${names.length > 0 ? ` and renumber ${renumbered('note', names)}` : ''}`,
            changes: changes.sort((one, other) => one.start - other.start),
        },
    ];
}

/** The later notes of the series of a note, and the changes that let them count one less. */
function countedDown(
    note: Footnote,
    { agenda, notes }: Reading,
): { readonly renames: readonly TextChange[]; readonly names: readonly string[] } {
    const place = noteOrdinal(note.name);
    const { marksOutOfOrder } = noteOrderOf(agenda);
    if (!place || place.series === 'asterisk' || marksOutOfOrder.some(({ series }) => series === place.series)) {
        return { renames: [], names: [] };
    }
    const { series } = place;
    const later = (name: string): number | undefined => {
        const other = noteOrdinal(name);
        return other?.series === series && other.value > place.value ? other.value : undefined;
    };
    const all = [
        ...notes.marks.map((mark) => ({ at: spanOf(mark).start + 2, name: mark.note.$refText })),
        ...notes.definitions.map((other) => ({ at: spanOf(other).start + 2, name: other.name })),
    ].flatMap(({ at, name }) => {
        const value = later(name);
        return value === undefined ? [] : [{ at, name, value }];
    });
    const values = [...new Map(all.map(({ name, value }) => [value, name]))].sort(([one], [other]) => one - other);
    return {
        renames: all.map(({ at, name, value }) => replace(at, at + name.length, noteName(series, value - 1))),
        names: values.map(([, name]) => name),
    };
}

/** Renames notes in the order of their first marks, at marks and definitions. The notes of one area swap places where their order differs. */
export function renumberNotes({ reading }: RuleContext, series: Series): readonly Fix[] {
    return series === 'number' ? renumberedNotes(reading) : relettered(reading);
}

const renumberedNotes = remembered(({ notes }: Reading) => renamedNotes(notes, 'number'));
const relettered = remembered(({ notes }: Reading) => renamedNotes(notes, 'letter'));

function renamedNotes(notes: Notes, series: Series): readonly Fix[] {
    const names = new Map<string, string>();
    for (const name of [...notes.marks.map((mark) => mark.note.$refText), ...notes.definitions.map((note) => note.name)]) {
        if (noteOrdinal(name)?.series === series && notes.byName.has(name) && !names.has(name)) {
            names.set(name, noteName(series, names.size + 1));
        }
    }
    const definitions = notes.definitions.filter((note) => names.has(note.name));
    const moves = (['masthead', 'body', 'annex'] as const).flatMap((area) =>
        reorder(
            definitions.filter((note) => areaOf(note) === area),
            names,
        ),
    );
    // The moves do not overlap.
    const inOrder = moves.toSorted((one, other) => one.start - other.start);
    const moved = (offset: number): boolean =>
        (inOrder[lastWhere(inOrder.length, (index) => (inOrder[index]?.start ?? 0) <= offset)]?.end ?? 0) > offset;
    const renames = [
        ...notes.marks.map((mark) => ({ at: spanOf(mark).start + 2, name: mark.note.$refText })),
        ...definitions.map((note) => ({ at: spanOf(note).start + 2, name: note.name })),
    ].flatMap(({ at, name }) => {
        const text = names.get(name);
        return text !== undefined && text !== name && !moved(at) ? [{ start: at, end: at + name.length, text }] : [];
    });
    const changes = [...renames, ...moves].sort((one, other) => one.start - other.start);
    const renamed = [...names].filter(([name, text]) => name !== text).map(([name]) => name);
    const first = renamed.length > 0 ? renumbered('note', renamed) : 'the notes';
    return changes.length > 0 ? [{ title: `Renumber ${first}, in the order of their marks`, changes }] : [];
}

/** Moves the notes of one area into their new order, renamed. Empty where the order is right already. */
function reorder(definitions: readonly Footnote[], names: ReadonlyMap<string, string>): readonly TextChange[] {
    const place = (note: Footnote): number => noteOrdinal(names.get(note.name) ?? '')?.value ?? 0;
    const sorted = [...definitions].sort((one, other) => place(one) - place(other));
    const renamed = (text: string): string =>
        text.replace(/\[\^([^\]\s]{1,20})\]/gu, (mark, name: string) => (names.has(name) ? markText(names.get(name) ?? name) : mark));
    return definitions.flatMap((note, index) => {
        const other = sorted[index];
        return other && other !== note ? [{ ...spanOf(note), text: renamed(textOf(other)) }] : [];
    });
}
