/** A tree as plain data: trees are equal if their data are. */
import { type AstNode, type CstNode, isAstNode, isReference } from 'langium';

/** Every node with its place, its properties, and the concrete nodes below it. */
export function treeOf(root: AstNode): unknown {
    return { tree: nodeOf(root), concrete: root.$cstNode && concreteOf(root.$cstNode) };
}

function nodeOf(node: AstNode): unknown {
    const { $type, $containerProperty, $containerIndex } = node;
    const data: Record<string, unknown> = {
        $type,
        $containerProperty,
        $containerIndex,
        container: node.$container?.$type,
        range: node.$cstNode?.range,
    };
    for (const [name, value] of Object.entries(node)) {
        if (!name.startsWith('$') && value !== undefined) {
            data[name] = Array.isArray(value) ? value.map(dataOf) : dataOf(value);
        }
    }
    return data;
}

function dataOf(value: unknown): unknown {
    return isAstNode(value) ? nodeOf(value) : isReference(value) ? { to: value.$refText, at: value.$refNode?.offset } : value;
}

function concreteOf(node: CstNode): unknown {
    const { offset, end, length, range, hidden } = node;
    const below = 'content' in node ? { content: (node.content as readonly CstNode[]).map(concreteOf) } : { text: node.text };
    return { offset, end, length, range, hidden, source: node.grammarSource?.$type, of: node.astNode.$type, ...below };
}
