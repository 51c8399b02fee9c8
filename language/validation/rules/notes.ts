/** Rules on notes. */
import { markAt, needsNoMark, noteAt, noteName, noteOrderOf } from '../../semantics/note-order.js';
import { definedIn, markedIn } from '../../semantics/notes.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import { nearest } from '../nearest.js';
import type { Rule } from '../rule.js';
import { noteRemoved, noteWritten, renumberNotes } from './note-fixes.js';
import { ellipsis } from '../../drafting/skeleton/placeholder.js';
import { markText, noteLine } from '../../drafting/writer.js';

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
                        message: `There is no note ${name} in this document: write it on a line of its own, “${noteLine(name, ellipsis)}”.`,
                        fixes: (now) => [
                            ...noteWritten(mark, now),
                            ...nearest(name, now.reading.notes.byName.keys()).map((near) => ({
                                title: `Change to ${markText(near)}`,
                                changes: [{ ...spanOf(mark), text: markText(near) }],
                            })),
                        ],
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
                if (!marked.has(note.name) && first?.piece === index && first.nth === nth && !needsNoMark(note)) {
                    yield {
                        at: { node: note, property: 'name' },
                        message: `Note ${note.name} has no mark ${markText(note.name)} in the text.`,
                        unnecessary: true,
                        fixes: (context) => noteRemoved(note, context),
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
