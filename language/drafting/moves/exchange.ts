/** Two branches change places. What stands between them, and the blank lines, stay where they are. */
import type { Agenda } from '../../grammar/generated/ast.js';
import { continuesInProse } from '../../syntax/scanner/lines.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import { changed, inOrder, type TextChange } from '../../text/change.js';
import { endOfLine, lineEndIn } from '../../text/lines.js';
import type { Branch } from './branches.js';
import { hasBlankLine, lastOf, type Stretch, stretchOf } from './stretches.js';

/** Where a branch began, and where the branch begins whose place it takes. Both count in the text before the exchange. */
export interface Moved {
    readonly from: number;
    readonly to: number;
}

export interface Exchange {
    /** In the order of the text, without overlaps. */
    readonly changes: readonly TextChange[];
    readonly first: Moved;
    readonly second: Moved;
}

/**
 * Exchanges two branches.
 * @param branches the first one stands before the second one in the text
 * @param inside changes of labels and notes anywhere in the text, which the exchange takes up
 */
export function exchangeOf(agenda: Agenda, branches: readonly [Branch, Branch], text: string, inside: readonly TextChange[]): Exchange {
    const first = stretchOf(agenda, branches[0], text);
    const second = stretchOf(agenda, branches[1], text);
    const isIn = ({ start, end }: Stretch, change: TextChange): boolean => change.start >= start && change.end <= end;
    const content = (stretch: Stretch): string =>
        changed(
            text.slice(stretch.start, stretch.end),
            inside
                .filter((change) => isIn(stretch, change))
                .map((change) => ({ ...change, start: change.start - stretch.start, end: change.end - stretch.start })),
        );
    const [below, atEnd] = gapsAfter(first, second, text);
    const lineEnd = lineEndIn(text);
    // A line that reads like prose opens an item only below a blank line.
    const above = (stretch: Stretch, branch: Branch, gap: string): string =>
        gap.length < stretch.start && !hasBlankLine(gap) && continuesInProse(lineAt(text, spanOf(branch.head.item).start)) ? lineEnd : '';
    const aboveFirst = above(first, branches[1], gapBefore(text, first.start));
    const aboveSecond = above(second, branches[0], first.next === second.start ? below : gapBefore(text, second.start));
    const changes = inOrder([
        ...inside.filter((change) => !isIn(first, change) && !isIn(second, change)),
        { start: first.start, end: first.end, text: aboveFirst + content(second) },
        { start: first.end, end: first.next, text: below },
        { start: second.start, end: second.end, text: aboveSecond + content(first) },
        { start: second.end, end: second.next, text: atEnd },
    ]).filter(({ start, end, text: written }) => text.slice(start, end) !== written);
    return {
        changes,
        first: { from: first.start - aboveSecond.length, to: second.start },
        second: { from: second.start - aboveFirst.length, to: first.start },
    };
}

/** Where each offset of the text stands after two branches have changed places, among the others: added and removed blank lines do not count. */
export function placesAfter(agenda: Agenda, branches: readonly [Branch, Branch], text: string): (offset: number) => number {
    const [first, second] = [stretchOf(agenda, branches[0], text), stretchOf(agenda, branches[1], text)];
    const [firstLength, secondLength] = [first.end - first.start, second.end - second.start];
    return (offset) => {
        if (offset < first.start || offset >= second.end) {
            return offset;
        }
        if (offset >= second.start) {
            return offset - second.start + first.start;
        }
        return offset + (offset < first.end ? second.end - first.end : secondLength - firstLength);
    };
}

/**
 * The blank lines below the second branch at its new place, and below the first one. They stay where they are; where text would
 * then stand right above an item, they go with their branches, or one is added.
 */
function gapsAfter(first: Stretch, second: Stretch, text: string): readonly [string, string] {
    const [below, atEnd] = [text.slice(first.end, first.next), text.slice(second.end, second.next)];
    const fits = (gap: string, { isOpen }: Stretch): boolean => !isOpen || hasBlankLine(gap);
    const isFine = fits(below, second);
    const isFineAtEnd = second.isLast || fits(atEnd, first);
    if ((!isFine || !isFineAtEnd) && !second.isLast && fits(atEnd, second) && fits(below, first)) {
        return [atEnd, below];
    }
    const lineEnd = lineEndIn(text);
    return [isFine ? below : lineEnd + below, isFineAtEnd ? atEnd : lineEnd + atEnd];
}

/** The blanks and line ends right before an offset. */
function gapBefore(text: string, offset: number): string {
    return text.slice(lastOf(text, offset), offset);
}

/** The rest of the line from an offset. */
function lineAt(text: string, offset: number): string {
    return text.slice(offset, endOfLine(text, offset));
}
