/**
 * Finds where the properties and keywords of a node stand in its text. Walks no further than needed: a slot may have ten thousand rows, and a message about the
 * slot for each.
 */
import { type AstNode, AstUtils, type CstNode, type GrammarAST, isCompositeCstNode } from 'langium';

/**
 * The text of a property in the concrete tree of a node.
 * @param index which of several values, from 0; the last one if there are fewer
 * @returns undefined if the property has no text
 */
export function propertyIn(node: CstNode | undefined, property: string, index = 0): CstNode | undefined {
    let found: CstNode | undefined;
    let count = 0;
    for (const inner of node ? ownNodes(node, node.astNode, (part) => featureOf(part) === property) : []) {
        found = inner;
        if (count++ >= index) {
            break;
        }
    }
    return found;
}

/** The first place of a keyword of the grammar in a node's own text, not in that of the nodes below it. */
export function keywordIn(node: CstNode | undefined, keyword: string): CstNode | undefined {
    const isWord = ({ grammarSource }: CstNode): boolean => isKeyword(grammarSource) && grammarSource.value === keyword;
    if (!node || isWord(node)) {
        return node;
    }
    const [first] = ownNodes(node, node.astNode, (part) => part.astNode === node.astNode && isWord(part));
    return first;
}

/** The matching concrete nodes that belong to the node itself, in the order of the text. */
function* ownNodes(node: CstNode, owner: AstNode, isWanted: (part: CstNode) => boolean): Generator<CstNode> {
    if (!isCompositeCstNode(node) || node.astNode !== owner) {
        return;
    }
    for (const part of node.content) {
        if (isWanted(part)) {
            yield part;
        } else {
            yield* ownNodes(part, owner, isWanted);
        }
    }
}

function featureOf({ grammarSource }: CstNode): string | undefined {
    return AstUtils.getContainerOfType(grammarSource, isAssignment)?.feature;
}

/** Langium's own guards would load its whole grammar language. */
function isKeyword(node: AstNode | undefined): node is GrammarAST.Keyword {
    return node?.$type === 'Keyword';
}

function isAssignment(node: AstNode): node is GrammarAST.Assignment {
    return node.$type === 'Assignment';
}
