/** How an item comes into the lines of a meeting, and how it leaves them. */
import { isItemRow, isSlot, type Slot, type Taken } from '../../grammar/generated/ast.js';
import type { Appearance } from '../../semantics/coverage.js';
import { spanOf, textOf } from '../../syntax/tree/nodes.js';
import { propertyIn } from '../../syntax/tree/properties.js';
import { isLineEnd } from '../../text/chunks.js';
import type { TextChange } from '../../text/change.js';
import { lineEndIn } from '../moves/stretches.js';
import { takenText } from '../writer.js';
import { endOfSlot, indentOf } from './schedule-lines.js';

/** The change that writes an item into a meeting, as the last one of it: on a line of its own, or on that of the meeting if all others stand there. */
export function rowAdded(slot: Slot, written: string, text: string): TextChange {
    const own = slot.taken.at(-1);
    if (own && slot.rows.every(({ $type }) => $type === 'Footnote')) {
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
        return { start: gapStart(text, start), end, text: '' };
    }
    return { start: lineBefore(text, spanOf(line).start), end: spanOf(line).end, text: '' };
}

/** An item of another meeting as it is written in this one: with its marks, and with the word or without. */
export function rewritten(taken: Taken, word: string): string {
    const continued = propertyIn(taken.$cstNode, 'continued');
    const { start } = spanOf(taken);
    const whole = textOf(taken);
    if (!continued) {
        return takenText(whole, word);
    }
    if (word !== '') {
        return whole;
    }
    return `${whole.slice(0, gapStart(whole, continued.offset - start))}${whole.slice(continued.end - start)}`;
}

/**
 * The change that keeps “(continued)” right at an item after another meeting has taken it up, or has left it: where it was right before.
 * @param word what is added; undefined where nothing is
 */
export function continuedChange(
    taken: Taken,
    before: Pick<Appearance, 'wasTakenUp' | 'wasBegun'>,
    now: Pick<Appearance, 'wasTakenUp' | 'wasBegun'>,
    word: string | undefined,
): readonly TextChange[] {
    const continued = propertyIn(taken.$cstNode, 'continued');
    if (continued && before.wasBegun && !now.wasBegun) {
        const label = taken.item.$refNode?.end ?? continued.offset;
        return [{ start: Math.max(label, continued.offset - 1), end: continued.end, text: '' }];
    }
    const { end } = spanOf(taken);
    return !continued && word !== undefined && !before.wasTakenUp && now.wasTakenUp ? [{ start: end, end, text: ` ${word}` }] : [];
}

/** Where the blanks before an offset begin. */
function gapStart(text: string, offset: number): number {
    let at = offset;
    while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) {
        at--;
    }
    return at;
}

/** The end of the line above an offset, before its line end. Comments right above go with their line. */
function lineBefore(text: string, offset: number): number {
    let start = offset;
    for (;;) {
        while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) {
            start--;
        }
        const end = start - (text.startsWith('\r\n', start - 2) ? 2 : Math.min(1, start));
        let above = end;
        while (above > 0 && !isLineEnd(text.charCodeAt(above - 1))) {
            above--;
        }
        if (end <= 0 || !text.slice(above, end).trimStart().startsWith('//')) {
            return Math.max(0, end);
        }
        start = above;
    }
}
