/** Ranges computed once, which move with the part they stand in: finding the name of an item otherwise means walking everything below it. */
import type { AstNode } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import { rangeOf } from '../../../language/syntax/tree/nodes.js';
import { originOf } from '../../../language/syntax/tree/placed-nodes.js';
import { remembered } from '../../../language/kept/remembered.js';

/** The current range of a node's property, or of the whole node if the property has no text. */
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

/** The line of the document on which a node's part begins. */
export function partLineOf({ $cstNode }: AstNode): number {
    return $cstNode ? originOf($cstNode).line : 0;
}

/** A range moved down by a number of lines. */
export function moved({ start, end }: Range, lines: number): Range {
    return {
        start: { line: start.line + lines, character: start.character },
        end: { line: end.line + lines, character: end.character },
    };
}
