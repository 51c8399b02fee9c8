/**
 * The fields by which nodes lead upwards, `container`, `$container`, `$containerIndex`, `astNode` and `$document`. Langium writes them once, after it has parsed
 * a whole text. Parts that are kept hang on a new root after every edit.
 */
import {
    type AstNode,
    type CompositeCstNode,
    isCompositeCstNode,
    type CstNode,
    type LangiumDocument,
    type Mutable,
    type ParseResult,
} from 'langium';

/** What the nodes of parts hang on. */
export interface Above {
    readonly agenda: AstNode | undefined;
    readonly root: CompositeCstNode | undefined;
}

/** Lets nodes look up what they hang on when they are asked, so that a new root need not be written to thousands of nodes. */
export function hangOn(above: Above, nodes: readonly (AstNode | undefined)[], concrete: readonly CstNode[]): void {
    for (const node of concrete) {
        Object.defineProperty(node, 'container', { get: () => above.root, configurable: true });
    }
    for (const node of nodes) {
        if (node) {
            Object.defineProperty(node, '$container', { get: () => above.agenda, configurable: true });
        }
    }
}

/** The concrete nodes at the top of a tree that has just been parsed. */
export function topNodesOf({ $cstNode: root }: AstNode): readonly CstNode[] {
    return root && isCompositeCstNode(root) ? root.content : [];
}

/** Writes into nodes which place they have in the list that holds them, from an index up to another. */
export function setIndexes(nodes: readonly AstNode[], from: number, to: number): void {
    for (let index = from; index < to; index++) {
        (nodes[index] as Mutable<AstNode>).$containerIndex = index;
    }
}

/** Links the root of a concrete tree to its node in the tree. */
export function linkRoot(root: CompositeCstNode, node: AstNode): void {
    (root as Mutable<CompositeCstNode>).astNode = node;
}

/** Gives a document a tree that was read for it. */
export function giveTree(document: LangiumDocument, result: ParseResult): void {
    (document as Mutable<LangiumDocument>).parseResult = result;
    (result.value as Mutable<AstNode>).$document = document;
}
