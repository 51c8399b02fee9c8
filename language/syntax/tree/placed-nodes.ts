/**
 * Concrete nodes whose positions count from the beginning of their part of the agenda. An edit moves the parts below it by changing where they begin, and leaves
 * the tens of thousands of nodes in them alone.
 */
import type { CstNode } from 'langium';

/** The beginning of a part, as UTF-16 offset and line in the document, and the text of the part. */
export interface Origin {
    offset: number;
    line: number;
    readonly text: string;
}

/** A concrete node of a part. The root of an agenda belongs to no part. */
export interface PlacedNode extends CstNode {
    readonly origin: Origin;
}

function isPlaced(node: CstNode): node is PlacedNode {
    return 'origin' in node;
}

/** The source text from one concrete node to another of the same part, or of the same text. */
export function textBetween(first: CstNode, last: CstNode): string {
    if (isPlaced(first)) {
        const { text, offset } = first.origin;
        return text.slice(first.offset - offset, last.end - offset);
    }
    return first.root.fullText.slice(first.offset, last.end);
}

/** The origin of the part that a concrete node belongs to; the whole text if it was not read in parts. */
export function originOf(node: CstNode): Origin {
    return isPlaced(node) ? node.origin : { offset: 0, line: 0, text: node.root.fullText };
}
