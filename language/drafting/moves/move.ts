/** Moves an item with everything that belongs to it, and renumbers the labels and notes that change with all references to them. */
import type { MoveDirection } from '../../../protocol/protocol.js';
import type { OutlineItem } from '../../semantics/outline.js';
import type { Reading } from '../../semantics/reading.js';
import { spellLabel } from '../../semantics/labels.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import { labelEnd } from '../../syntax/words/labels.js';
import { inOrder, type TextChange } from '../../text/change.js';
import { noteChanges } from '../note-changes.js';
import { exchangeOf, placesAfter } from './exchange.js';
import { caughtLabels, labelChanges } from './label-changes.js';
import { movedNotes } from './moved-notes.js';
import { labelOf } from './new-labels.js';
import { isRefusal, type ItemSpot, planOf, type Refusal } from './plan.js';

/** A move as changes of the text. */
export interface Move {
    /** In the order of the text, without overlaps. */
    readonly changes: readonly TextChange[];
    /** Where the line of the item is afterwards: the UTF-16 offset of its word `item`. */
    readonly at: number;
    /** The label that the item has afterwards, as it is written. */
    readonly label: string;
    /** Labels that references named before there was such an item. They lead to an item now, perhaps not to the one that was meant. */
    readonly caught: readonly string[];
}

/**
 * The changes that move an item, in a direction or to a place beside or under another item.
 * @param text the text from which the reading was made
 */
export function moveOf(reading: Reading, text: string, entry: OutlineItem, to: MoveDirection | ItemSpot): Move | Refusal {
    const plan = planOf(reading, entry, to);
    if (isRefusal(plan)) {
        return plan;
    }
    const labels = labelChanges(reading, plan.labels);
    const misread = labels.find((change) => goesOn(change, text));
    if (misread) {
        return {
            refusal: `Item ${spellLabel(entry.label)} cannot be moved, because the text after the new label ${misread.text} would be read as a part of it.`,
        };
    }
    const { start } = spanOf(entry.item);
    const caught = caughtLabels(reading, plan.labels);
    const label = (plan.labels.get(entry) ?? labelOf(entry)).typed;
    if (!plan.exchanged) {
        return { changes: inOrder(labels), at: start + shiftBefore(labels, start), label, caught };
    }
    const notes = movedNotes(reading, placesAfter(reading.agenda, plan.exchanged, text));
    const { changes, first, second } = exchangeOf(reading.agenda, plan.exchanged, text, noteChanges(reading.notes, notes, labels));
    const { from, to: there } = plan.exchanged[0].head === entry ? first : second;
    return { changes, at: there + shiftBefore(changes, there) + start - from, label, caught };
}

/** Whether a label would be read on into the text after it: “2 (b)” before “(1) More”. */
function goesOn({ end, text: label }: TextChange, text: string): boolean {
    return labelEnd(label + text.slice(end, end + longestMarker), 0) !== label.length;
}

/** Markers have a few signs; blanks before one are few. */
const longestMarker = 40;

/** By how much changes move an offset that none of them covers. */
function shiftBefore(changes: readonly TextChange[], offset: number): number {
    return changes.reduce((sum, { start, end, text }) => (end <= offset && start < offset ? sum + text.length - (end - start) : sum), 0);
}
