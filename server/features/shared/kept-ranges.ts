/** Ranges that are found once and move with the part of the text they stand in: to find the name of an item, all that stands below it is looked through. */
import type { AstNode } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import { rangeOf } from '../../../language/syntax/tree/nodes.js';
import { originOf } from '../../../language/syntax/tree/placed-nodes.js';
import { remembered } from '../../../language/kept/remembered.js';

/** The range of a property of a node, or of the whole node where the property has no text, as the document is now. */
export function keptRangeOf(node: AstNode, property = ''): Range {
    const ranges = rangesIn(node);
    let inside = ranges.get(property);
    if (!inside) {
        inside = moved(rangeOf(node, property), -partLineOf(node));
        ranges.set(property, inside);
    }
    return moved(inside, partLineOf(node));
}

const rangesIn = remembered((_node: AstNode) => new Map<string, Range>());

/** The line of the document on which the part begins that a node stands in. */
export function partLineOf({ $cstNode }: AstNode): number {
    return $cstNode ? originOf($cstNode).line : 0;
}

/** A range so many lines further down. */
export function moved({ start, end }: Range, lines: number): Range {
    return {
        start: { line: start.line + lines, character: start.character },
        end: { line: end.line + lines, character: end.character },
    };
}
