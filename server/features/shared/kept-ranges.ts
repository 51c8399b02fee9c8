/** Ranges computed once, which move with the part they stand in: finding the name of an item otherwise means walking everything below it. */
import type { AstNode } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import { rangeOf } from '../../../language/syntax/tree/nodes.js';
import { originOf } from '../../../language/syntax/tree/placed-nodes.js';
import { rememberedBy } from '../../../language/kept/remembered.js';

/** The current range of a node's property, or of the whole node if the property has no text. */
export function keptRangeOf(node: AstNode, property = ''): Range {
    return moved(rangeInPart(node, property), partLineOf(node));
}

const rangeInPart = rememberedBy((node: AstNode, property: string) => moved(rangeOf(node, property), -partLineOf(node)));

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
