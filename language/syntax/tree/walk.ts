/** One walk over the tree, shared by all code that needs every node: linking, notes, rules. */
import { type AstNode, type GenericAstNode, isReference, type ReferenceInfo } from 'langium';
import { remembered } from '../../kept/remembered.js';

export interface TreeWalk {
    /** Every node, the root first, each before its children. */
    readonly nodes: readonly AstNode[];
    /** Every cross-reference with the node that holds it. */
    readonly references: readonly ReferenceInfo[];
}

/** The walk over the tree below a node. A section never changes below its own node, so that it is walked once. */
export const walkOf = remembered((root: AstNode): TreeWalk => {
    const nodes: AstNode[] = [];
    const references: ReferenceInfo[] = [];
    visit(root, nodes, references);
    return { nodes, references };
});

/** Every node below a root, the root included, in the order of the tree. */
export function nodesOf(root: AstNode): readonly AstNode[] {
    return walkOf(root).nodes;
}

const dollar = 0x24;

function visit(node: AstNode, nodes: AstNode[], references: ReferenceInfo[]): void {
    nodes.push(node);
    // Properties whose names begin with a dollar sign lead upwards or out of the tree.
    for (const property in node) {
        if (property.charCodeAt(0) === dollar) {
            continue;
        }
        const value: unknown = (node as GenericAstNode)[property];
        if (typeof value !== 'object' || value === null) {
            continue;
        }
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
