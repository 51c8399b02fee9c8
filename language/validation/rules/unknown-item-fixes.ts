/** Fixes of an item that a meeting takes up and that is not on the agenda: another item, or none. */
import type { AstNode } from 'langium';
import {
    isDay,
    isFootnote,
    isItemRow,
    isSlot,
    isTextRow,
    isUnreadableLine,
    type Item,
    type JoinedMention,
    type Mention,
    type NamedItem,
    type Row,
    type Slot,
    type Taken,
} from '../../grammar/generated/ast.js';
import { continuableAt, isContinuedWithout, labelsAlike, withoutMeeting } from '../../semantics/coverage.js';
import { relabel, spellLabel } from '../../semantics/labels.js';
import type { OutlineItem } from '../../semantics/outline.js';
import type { Reading } from '../../semantics/reading.js';
import { takenIn } from '../../semantics/timetable.js';
import { type Span, spanOf } from '../../syntax/tree/nodes.js';
import { remembered } from '../../kept/remembered.js';
import { labelParts } from '../../syntax/words/labels.js';
import { isIgnoring } from '../ignore.js';
import { lineAfter, lineStart, replace } from '../edits.js';
import { nearestLabels } from '../nearest.js';
import type { Fix, RuleContext, TextChange } from '../rule.js';
import { noteRemoved } from './note-fixes.js';

/** A menu with more is of no use. */
const mostLabels = 3;

/** The fixes of a reference to an item that does not exist. */
export function unknownItemFixes(node: Taken | Mention | JoinedMention | NamedItem | Item, context: RuleContext): readonly Fix[] {
    const cst = node.item?.$refNode;
    const label = node.item?.$refText;
    // The 515 of `515:00` goes on in what cannot be read.
    if (!cst || label === undefined || unreadableOf(node)?.$cstNode?.offset === cst.end) {
        return [];
    }
    const { reading } = context;
    const labels = node.$type === 'Taken' ? labelsForMeeting(node, label, reading) : nearestLabels(label, reading.outline.byLabel.keys());
    const others = labels.map((other) => ({
        title: `Change to ${spellLabel(other)}`,
        changes: [replace(cst.offset, cst.end, relabel(cst.text, labelParts(other)))],
    }));
    return node.$type === 'Taken' ? [...others, ...takenRemoved(node, label, context)] : others;
}

function unreadableOf(node: Taken | Mention | JoinedMention | NamedItem | Item): AstNode | undefined {
    switch (node.$type) {
        case 'Item':
        case 'NamedItem':
            return undefined;
        case 'Mention':
            return node.unreadable;
        default:
            return 'unreadable' in node.$container ? node.$container.unreadable : undefined;
    }
}

/**
 * The items that a meeting may mean: where one is continued, those that were begun before; else those that no meeting takes up yet, and after them such as
 * are covered by others. None that is taken up already.
 */
function labelsForMeeting(node: Taken, label: string, reading: Reading): readonly string[] {
    const all = [...reading.outline.byLabel.values()];
    if (node.continued !== undefined) {
        const isBegun = continuableAt(node, reading);
        return nearestLabels(
            label,
            all.map((entry) => entry.label).filter((other) => isBegun(other)),
        );
    }
    const { taken, free, waiting } = untaken(reading);
    const alike = labelsAlike(label, reading).filter((other) => !taken.has(other));
    const near = nearestLabels(label, waiting);
    return [...new Set([...alike, ...(near.length > 0 ? near : waiting), ...nearestLabels(label, free)])].slice(0, mostLabels);
}

/** The labels that meetings take up, and those of items that none does: all of them, and those that wait for one. Made once for all findings. */
const untaken = remembered((reading: Reading) => {
    const taken = new Set(reading.timetables.flatMap(takenIn).map((place) => place.label));
    const free = [...reading.outline.byLabel.values()].filter((entry) => !taken.has(entry.label));
    const leaves = new Set(withoutMeeting(reading).map((entry) => entry.label));
    const isWaiting = (entry: OutlineItem): boolean =>
        entry.children.length === 0 ? leaves.has(entry.label) : entry.children.every(isWaiting);
    const labelsOf = (entries: readonly OutlineItem[]): readonly string[] => entries.map((entry) => entry.label);
    return { taken, free: labelsOf(free), waiting: labelsOf(free.filter(isWaiting)) };
});

/**
 * Removes an item from a meeting, with the note that only it has. None where that would change what is said of other places: where the label is that of an
 * item in other signs, or a later meeting continues what this one begins.
 */
function takenRemoved(node: Taken, label: string, context: RuleContext): readonly Fix[] {
    const { reading, document } = context;
    const text = document.textDocument.getText();
    const row = isSlot(node.$container) ? undefined : node.$container;
    const meeting = isSlot(node.$container) ? node.$container : isSlot(row?.$container) ? row.$container : undefined;
    // A meeting that takes up nothing else would be left with nothing to say.
    const isAll = meeting !== undefined && takesUpOnly(meeting, node);
    const place = isAll ? linesOf(meeting, text) : row?.taken.length === 1 ? lineOf(row, text) : placeAmong(node, text);
    const note = noteOf(node, context);
    if (!place || !note || labelsAlike(label, reading).length > 0 || !isContinuedWithout(node, reading)) {
        return [];
    }
    const isInside = ({ start }: TextChange): boolean => start >= place.start && start < place.end;
    const changes = [replace(place.start, place.end, ''), ...note.changes.filter((change) => !isInside(change))];
    const what = isAll ? 'this meeting' : row?.taken.length === 1 ? 'this line' : `item ${spellLabel(label)} from this line`;
    return [
        {
            title: `Remove ${what}${note.name === undefined ? '' : ` and note ${note.name}`}`,
            changes: changes.sort((one, other) => one.start - other.start),
        },
    ];
}

/** Whether a meeting has nothing but one item, and notes. */
function takesUpOnly({ taken, rows, unreadable }: Slot, node: Taken): boolean {
    const isOnly = ({ taken: all, unreadable: rest }: Pick<Slot, 'taken' | 'unreadable'>): boolean =>
        !rest && all.every((one) => one === node);
    return isOnly({ taken, unreadable }) && rows.every((row) => isFootnote(row) || (isItemRow(row) && isOnly(row)));
}

/** The lines of a meeting, with the comments right above it that silence a rule there. Undefined where notes stand among them, or more than its own lines. */
function linesOf(meeting: Slot, text: string): Span | undefined {
    const { start, end } = spanOf(meeting);
    return meeting.rows.some(isFootnote) ? undefined : { start: aboveIgnoring(text, lineStart(text, start)), end: lineAfter(text, end) };
}

/** The start of the comments right above a line that silence a rule there. */
function aboveIgnoring(text: string, line: number): number {
    let start = line;
    while (start > 0 && isIgnoring(text.slice(lineStart(text, start - 1), start))) {
        start = lineStart(text, start - 1);
    }
    return start;
}

/**
 * The line of a row, its end included, with the comments right above it that silence a rule there. A line end stays where it parts what cannot be read, or
 * may go on in the next line, from the row above.
 */
function lineOf(row: Row, text: string): Span | undefined {
    const rows: readonly AstNode[] = isSlot(row.$container) ? row.$container.rows : isDay(row.$container) ? row.$container.strays : [];
    const index = rows.indexOf(row);
    if (index < 0) {
        return undefined;
    }
    const start = aboveIgnoring(text, lineStart(text, spanOf(row).start));
    const { end } = spanOf(row);
    const [above, below] = [rows[index - 1], rows[index + 1]];
    return { start, end: isTextRow(above) || isFootnote(above) || isUnreadableLine(below) ? end : lineAfter(text, end) };
}

const commas = /^[\s,;、，،；؛]*$/u;

/** An item of several on a line, or on the line of its meeting, with the comma or the blanks before or after it. */
function placeAmong(node: Taken, text: string): Span | undefined {
    const { taken, unreadable } = node.$container;
    if (unreadable) {
        return undefined;
    }
    const { start, end } = spanOf(node);
    const index = taken.indexOf(node);
    const next = taken[index + 1];
    const previous = taken[index - 1];
    // Items stand on both sides of a track.
    if (next && commas.test(text.slice(end, spanOf(next).start))) {
        return { start, end: spanOf(next).start };
    }
    if (previous && commas.test(text.slice(spanOf(previous).end, start))) {
        return { start: spanOf(previous).end, end };
    }
    let [from, to] = [start, end];
    while (' \t'.includes(text.charAt(from - 1)) && from > 0) {
        from--;
    }
    while (to < text.length && ' \t,;、，،；؛'.includes(text.charAt(to))) {
        to++;
    }
    // Before a track a blank stays.
    return { start: text[to] === '@' ? Math.min(from + 1, start) : from, end: to };
}

/** The changes that remove the note that only one item has. Undefined where a note would lose one of its marks, or several have to go. */
function noteOf({ marks }: Taken, context: RuleContext): { readonly name?: string; readonly changes: readonly TextChange[] } | undefined {
    const { notes } = context.reading;
    const [first, ...more] = marks;
    const name = first?.note.$refText;
    const note = name === undefined ? undefined : notes.byName.get(name);
    if (!note || name === undefined) {
        return more.length === 0 ? { changes: [] } : undefined;
    }
    const isShared = notes.marks.filter((mark) => mark.note.$refText === name).length > 1;
    const [removal] = more.length > 0 || isShared ? [] : noteRemoved(note, context, 1);
    return removal && { name, changes: removal.changes };
}
