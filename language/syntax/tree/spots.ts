/** Places in the source that stay right when an edit moves them: a node, or something of it. A range is computed only when it is needed. */
import type { AstNode } from 'langium';
import type { Position, Range } from 'vscode-languageserver-types';
import { rangeOf } from './nodes.js';
import { type Origin, originOf } from './placed-nodes.js';
import { remembered } from '../../kept/remembered.js';
import { keywordIn } from './properties.js';

/** A place in the source: a node, or one of its properties. */
export interface Spot {
    readonly node: AstNode;
    readonly property?: string;
    /** Which of several values of the property. */
    readonly index?: number;
    /** UTF-16 offsets inside the node, the end exclusive. */
    readonly part?: () => readonly [number, number];
    /** A keyword of the grammar in the node: `schedule`. */
    readonly keyword?: string;
    /** A later node of the same section; the place ends where it ends. */
    readonly upTo?: AstNode;
}

/** The place of a stretch of a node. The UTF-16 offsets count from the beginning of the node. */
export function spotInside(node: AstNode, start: number, end: number): Spot {
    return { node, part: () => [start, end] };
}

/** The range of a place in the document as it was read. */
export function rangeAt({ node, property, index, keyword, part, upTo }: Spot): Range {
    if (part) {
        return rangeInside(node, ...part());
    }
    const word = keyword === undefined ? undefined : keywordIn(node.$cstNode, keyword);
    const range = word?.range ?? rangeOf(node, property, index);
    return upTo ? { start: range.start, end: rangeOf(upTo).end } : range;
}

/** The range between two offsets inside a node, which may span lines. */
function rangeInside(node: AstNode, start: number, end: number): Range {
    const cst = node.$cstNode;
    if (!cst) {
        const { start: base } = rangeOf(node);
        return { start: base, end: base };
    }
    const origin = originOf(cst);
    const starts = lineStartsOf(origin);
    const from = cst.offset - origin.offset;
    const at = (inside: number): Position => {
        const line = lastUpTo(starts, from + inside);
        return { line: origin.line + line, character: from + inside - (starts[line] ?? 0) };
    };
    return { start: at(start), end: at(end) };
}

/** The offsets at which the lines of a part start, from its beginning: computed once, since a part may hold many places. */
const lineStartsOf = remembered(({ text }: Origin): readonly number[] => [
    0,
    ...[...text.matchAll(/\r\n|\r|\n/gu)].map((match) => match.index + match[0].length),
]);

/** The index of the last of sorted numbers that is at most a limit. */
function lastUpTo(numbers: readonly number[], limit: number): number {
    let low = 0;
    for (let high = numbers.length - 1; low < high; ) {
        const middle = (low + high + 1) >> 1;
        if ((numbers[middle] ?? 0) <= limit) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low;
}
