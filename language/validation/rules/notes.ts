/** Rules on notes. */
import type { Footnote } from '../../grammar/generated/ast.js';
import { markAt, noteAt, noteName, noteOrderOf } from '../../semantics/note-order.js';
import { definedIn, markedIn, type Notes, noteOrdinal } from '../../semantics/notes.js';
import { areaOf } from '../../semantics/passages.js';
import type { Reading } from '../../semantics/reading.js';
import { spanOf, textOf } from '../../syntax/tree/nodes.js';
import { remembered } from '../../kept/remembered.js';
import { lastWhere } from '../../text/searching.js';
import { nearest } from '../nearest.js';
import type { Fix, Rule, RuleContext, TextChange } from '../rule.js';
import { markText } from '../../drafting/writer.js';

export const noteRules: readonly Rule[] = [
    {
        code: 'footnote/undefined',
        severity: 'error',
        finds: 'the mark of a note that does not exist',
        needs: ({ reading }) => [noteOrderOf(reading.agenda)],
        *checkIn(piece, { reading }) {
            const { defined } = noteOrderOf(reading.agenda);
            for (const mark of markedIn(piece)) {
                const name = mark.note.$refText;
                if (!defined.has(name)) {
                    yield {
                        at: { node: mark },
                        message: `There is no note ${name} in this document.`,
                        fixes: (now) =>
                            nearest(name, now.reading.notes.byName.keys()).map((near) => ({
                                title: `Change to ${markText(near)}`,
                                changes: [{ ...spanOf(mark), text: markText(near) }],
                            })),
                    };
                }
            }
        },
    },
    {
        code: 'footnote/duplicate',
        severity: 'error',
        finds: 'two notes with the same name',
        *check({ reading: { agenda } }) {
            const { repeated, defined } = noteOrderOf(agenda);
            for (const place of repeated) {
                const note = noteAt(agenda, place);
                const before = note && defined.get(note.name);
                const first = before && noteAt(agenda, before);
                if (note && first) {
                    yield {
                        at: { node: note, property: 'name' },
                        message: `There is already a note ${note.name}.`,
                        related: [{ at: { node: first, property: 'name' }, message: `The first note ${note.name}` }],
                    };
                }
            }
        },
    },
    {
        code: 'footnote/unused',
        severity: 'warning',
        finds: 'a note without a mark in the text',
        needs: ({ reading }) => [noteOrderOf(reading.agenda)],
        *checkIn(piece, { reading }, index) {
            const { marked, defined } = noteOrderOf(reading.agenda);
            for (const [nth, note] of definedIn(piece).entries()) {
                const first = defined.get(note.name);
                if (
                    !marked.has(note.name) &&
                    first?.piece === index &&
                    first.nth === nth &&
                    !(areaOf(note) === 'masthead' && /^\*+$/u.test(note.name))
                ) {
                    yield {
                        at: { node: note, property: 'name' },
                        message: `Note ${note.name} has no mark ${markText(note.name)} in the text.`,
                        unnecessary: true,
                    };
                }
            }
        },
    },
    {
        code: 'footnote/order',
        severity: 'warning',
        finds: 'notes that are skipped or out of order',
        *check({ reading: { agenda } }) {
            const { marksOutOfOrder, notesOutOfOrder } = noteOrderOf(agenda);
            for (const { at, series, expected } of marksOutOfOrder) {
                const mark = markAt(agenda, at);
                if (mark) {
                    yield {
                        at: { node: mark },
                        message: `Note ${noteName(series, expected)} comes next here, not note ${mark.note.$refText}.`,
                        fixes: (now) => renumberNotes(now, series),
                    };
                }
            }
            for (const { at, series, after } of notesOutOfOrder) {
                const note = noteAt(agenda, at);
                if (note) {
                    yield {
                        at: { node: note, property: 'name' },
                        message: `Note ${note.name} is out of order: it comes after note ${noteName(series, after)}.`,
                    };
                }
            }
        },
    },
];

/** Renames notes in the order of their first marks, at marks and definitions. The notes of one area swap places where their order differs. */
function renumberNotes({ reading }: RuleContext, series: 'number' | 'letter'): readonly Fix[] {
    return series === 'number' ? renumbered(reading) : relettered(reading);
}

const renumbered = remembered(({ notes }: Reading) => renamedNotes(notes, 'number'));
const relettered = remembered(({ notes }: Reading) => renamedNotes(notes, 'letter'));

function renamedNotes(notes: Notes, series: 'number' | 'letter'): readonly Fix[] {
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
    return changes.length > 0 ? [{ title: 'Renumber the notes in the order of their marks', changes }] : [];
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
