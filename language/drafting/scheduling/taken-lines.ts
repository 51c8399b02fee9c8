/** How an item comes into the lines of a meeting, and how it leaves them. */
import { isItemRow, isSlot, type Slot, type Taken } from '../../grammar/generated/ast.js';
import { type Appearance, isTakenAgain } from '../../semantics/coverage.js';
import type { OutlineItem } from '../../semantics/outline.js';
import { spanOf, textOf } from '../../syntax/tree/nodes.js';
import { propertyIn } from '../../syntax/tree/properties.js';
import { isSeparator } from '../../syntax/scanner/schedule-lines.js';
import { beforeGaps } from '../../text/characters.js';
import { changed, type TextChange } from '../../text/change.js';
import { endOfLineAbove, lineEndIn, lineStartAbove } from '../../text/lines.js';
import { isBlankSign } from '../formatting/blanks.js';
import { takenText } from '../writer.js';
import { blanksStart, endOfSlot, indentOf } from './schedule-lines.js';

/**
 * The change that writes an item into a meeting, as the last one of it: on a line of its own, or on that of the meeting if all others stand there. Behind an item of
 * a line that cannot be read to its end may stand anything, such as the minutes of `10:00-13:001`: nothing is written there.
 */
export function rowAdded(slot: Slot, written: string, text: string): TextChange {
    const own = slot.taken.at(-1);
    if (own && !slot.unreadable && slot.rows.every(({ $type }) => $type === 'Footnote')) {
        const { end } = spanOf(own);
        return { start: end, end, text: `, ${written}` };
    }
    const end = endOfSlot(slot, text);
    const model = slot.rows.findLast(isItemRow);
    return { start: end, end, text: `${lineEndIn(text)}${model ? indentOf(model, text) : ''}${written}` };
}

/** The change that takes an item out of its line, or the line out of the meeting with it. Undefined where a part of the line cannot be read. */
export function takenRemoved(taken: Taken, text: string): TextChange | undefined {
    const { $container: line } = taken;
    if (!(isSlot(line) || isItemRow(line)) || line.unreadable) {
        return undefined;
    }
    const index = line.taken.indexOf(taken);
    const { start, end } = spanOf(taken);
    const [before, after] = [line.taken[index - 1], line.taken[index + 1]];
    const isSameList = (other: Taken | undefined): other is Taken =>
        other !== undefined && !text.slice(Math.min(end, spanOf(other).end), Math.max(start, spanOf(other).start)).includes('@');
    if (isSameList(before)) {
        return { start: spanOf(before).end, end, text: '' };
    }
    if (isSameList(after)) {
        return { start, end: spanOf(after).start, text: '' };
    }
    if (isSlot(line)) {
        return { start: blanksStart(text, start), end: endOfCommas(text, end), text: '' };
    }
    // Comments right above go with their line.
    return { start: endOfLineAbove(text, lineStartAbove(text, spanOf(line).start)), end: spanOf(line).end, text: '' };
}

/** The end of the commas after the only item of a list: without it they are none of its line. */
function endOfCommas(text: string, offset: number): number {
    let [end, at] = [offset, offset];
    for (; at < text.length && (isBlankSign(text.charAt(at)) || isSeparator(text.charAt(at))); at++) {
        end = isSeparator(text.charAt(at)) ? at + 1 : end;
    }
    return end;
}

/** An item of another meeting as it is written in this one: with its marks, and with the word or without. */
export function rewritten(taken: Taken, word: string): string {
    const whole = textOf(taken);
    const removal = continuedRemoved(taken, whole, spanOf(taken).start);
    if (!removal) {
        return takenText(whole, word);
    }
    return word === '' ? changed(whole, [removal]) : whole;
}

/**
 * The change that removes “(continued)” from an item, with the blanks before it; undefined where it is not there.
 * @param text the document, or a stretch of it that has the item
 * @param origin where the text begins in the document; the change counts from there
 */
export function continuedRemoved(taken: Taken, text: string, origin = 0): TextChange | undefined {
    const continued = propertyIn(taken.$cstNode, 'continued');
    if (!continued) {
        return undefined;
    }
    const label = (taken.item.$refNode?.end ?? continued.offset) - origin;
    return { start: beforeGaps(text, continued.offset - origin, label), end: continued.end - origin, text: '' };
}

type States = Pick<Appearance, 'wasTakenUp' | 'wasTakenWhole' | 'wasBegun'>;

/**
 * The change that keeps “(continued)” right at an item after another meeting has taken it up, or has left it: where it was right before.
 * @param added the word that is added, and the item taken up
 */
export function continuedChange(
    taken: Taken,
    before: States,
    now: States,
    { item, word }: { readonly item: OutlineItem | undefined; readonly word: string },
    text: string,
): readonly TextChange[] {
    const removal = continuedRemoved(taken, text);
    if (removal && before.wasBegun && !now.wasBegun) {
        return [removal];
    }
    const { end } = spanOf(taken);
    return !removal && !isTakenAgain(item, before) && isTakenAgain(item, now) ? [{ start: end, end, text: ` ${word}` }] : [];
}
