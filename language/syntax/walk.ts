/** One walk over a tree for everybody who needs all of it: linking, the index, notes, rules. */
import { type AstNode, isReference, type ReferenceInfo } from 'langium';

export interface Walk {
    /** Every node, the root first, each before what it contains. */
    readonly nodes: readonly AstNode[];
    /** Every cross-reference with the node that holds it. */
    readonly references: readonly ReferenceInfo[];
}

const kept = new WeakMap<AstNode, Walk>();

/** The walk over the tree below a root. A tree is never changed once it is parsed, so that it is walked once. */
export function walkOf(root: AstNode): Walk {
    let walk = kept.get(root);
    if (!walk) {
        const nodes: AstNode[] = [];
        const references: ReferenceInfo[] = [];
        visit(root, nodes, references);
        walk = { nodes, references };
        kept.set(root, walk);
    }
    return walk;
}

/** Every node below a root, itself included, in the order in which they stand in the tree. */
export function nodesOf(root: AstNode): readonly AstNode[] {
    return walkOf(root).nodes;
}

function visit(node: AstNode, nodes: AstNode[], references: ReferenceInfo[]): void {
    nodes.push(node);
    // Names that begin with a dollar sign lead upwards or out of the tree.
    for (const property in node) {
        if (property.startsWith('$')) {
            continue;
        }
        const value: unknown = (node as unknown as Record<string, unknown>)[property];
        if (Array.isArray(value)) {
            for (const element of value) {
                if (isNode(element)) {
                    visit(element, nodes, references);
                }
            }
        } else if (isNode(value)) {
            visit(value, nodes, references);
        } else if (isReference(value)) {
            references.push({ reference: value, container: node, property });
        }
    }
}

function isNode(value: unknown): value is AstNode {
    return typeof value === 'object' && value !== null && '$type' in value;
}
