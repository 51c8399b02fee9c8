/** The tokens of a tree, as they lie in its concrete nodes. */
import { type CstNode, isCompositeCstNode, isLeafCstNode, type LeafCstNode } from 'langium';

/** The tokens below some nodes that have any characters, in the order of the text. */
export function leavesOf(nodes: readonly CstNode[]): readonly LeafCstNode[] {
    const tokens: LeafCstNode[] = [];
    nodes.forEach((node) => collect(node, tokens));
    return tokens.sort((one, other) => one.offset - other.offset);
}

/** Langium's stream of leaves passes each through an iterator for each level of the tree: a document has tens of thousands. */
function collect(node: CstNode, tokens: LeafCstNode[]): void {
    if (isCompositeCstNode(node)) {
        node.content.forEach((child) => collect(child, tokens));
    } else if (isLeafCstNode(node) && node.length > 0) {
        tokens.push(node);
    }
}
