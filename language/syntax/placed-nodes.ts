/**
 * Nodes of the concrete tree whose positions count from the part of the agenda they stand in. An edit moves the parts behind it by changing where they begin,
 * not the tens of thousands of nodes in them.
 */
import type { IToken } from 'chevrotain';
import { type AstNode, type CompositeCstNode, type CstNode, CstNodeBuilder, CompositeCstNodeImpl, LeafCstNodeImpl } from 'langium';
import type { Range } from 'vscode-languageserver-types';

/** Where a part begins: its UTF-16 offset and its line in the document. */
export interface Origin {
    offset: number;
    line: number;
}

class PlacedLeaf extends LeafCstNodeImpl {
    readonly #origin: Origin;

    constructor(origin: Origin, ...position: ConstructorParameters<typeof LeafCstNodeImpl>) {
        super(...position);
        this.#origin = origin;
    }

    override get offset(): number {
        return this.#origin.offset + super.offset;
    }

    override get end(): number {
        return this.#origin.offset + super.end;
    }

    override get range(): Range {
        const { start, end } = super.range;
        const { line } = this.#origin;
        return {
            start: { line: start.line + line, character: start.character },
            end: { line: end.line + line, character: end.character },
        };
    }
}

/** Langium keeps the range of a composite node once it was asked for; this one may move. */
class PlacedComposite extends CompositeCstNodeImpl {
    override get range(): Range {
        const first = this.content.find(isShown) ?? this.content[0];
        const last = this.content.findLast(isShown) ?? this.content.at(-1);
        if (!first || !last) {
            return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
        }
        const { start } = first.range;
        const { end } = last.range;
        return { start, end: end.line < start.line ? start : end };
    }
}

function isShown(node: CstNode): boolean {
    return !node.hidden;
}

/** Builds the concrete tree of one part after the other. */
export class PlacedNodeBuilder extends CstNodeBuilder {
    /** The part that is being parsed. */
    origin: Origin = { offset: 0, line: 0 };

    override buildCompositeNode(feature: NonNullable<CompositeCstNode['grammarSource']>): CompositeCstNode {
        const node = new PlacedComposite();
        node.grammarSource = feature;
        this.appendChild(this.current, node);
        // The stack of open nodes is the base class's own; without it there is no other kind of composite node.
        (Reflect.get(this, 'nodeStack') as CompositeCstNodeImpl[]).push(node);
        return node;
    }

    protected override createLeafNode(token: IToken, hidden: boolean): LeafCstNodeImpl {
        return new PlacedLeaf(
            this.origin,
            token.startOffset,
            token.image.length,
            // Chevrotain counts lines and columns from one; its inclusive end is the protocol's exclusive one.
            (token.startLine ?? 1) - 1,
            (token.startColumn ?? 1) - 1,
            (token.endLine ?? 1) - 1,
            token.endColumn ?? 0,
            token.tokenType,
            hidden,
        );
    }
}

/** Hangs a node of a part below another root. */
export function reparent(node: CstNode, container: CompositeCstNode): void {
    (node as { container?: CompositeCstNode }).container = container;
}

/** The tree's node that a concrete node was built for. */
export function linkRoot(root: CompositeCstNode, node: AstNode): void {
    (root as { astNode: AstNode }).astNode = node;
}
