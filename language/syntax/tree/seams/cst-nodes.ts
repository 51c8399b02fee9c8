/**
 * Langium's concrete nodes, with positions that count from a part ({@link PlacedNode}). Langium exports the classes, but offers no way to make the parser build
 * others than its own: we rely on what their getters compute, on the arguments of their constructors, and on the stack of the builder.
 */
import type { IToken } from 'chevrotain';
import {
    type CompositeCstNode,
    type CstNode,
    CstNodeBuilder,
    CompositeCstNodeImpl,
    isCompositeCstNode,
    LeafCstNodeImpl,
    RootCstNodeImpl,
} from 'langium';
import type { Position, Range } from 'vscode-languageserver-types';
import type { Origin, PlacedNode } from '../placed-nodes.js';

class PlacedLeaf extends LeafCstNodeImpl implements PlacedNode {
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

    override get text(): string {
        return this.#origin.text.slice(super.offset, super.end);
    }

    get origin(): Origin {
        return this.#origin;
    }

    override get range(): Range {
        // Langium makes a range for each caller, so this one may be moved.
        const range = super.range;
        range.start.line += this.#origin.line;
        range.end.line += this.#origin.line;
        return range;
    }
}

/** Langium caches the range of a composite node. This one computes it each time, since the node may move. */
class PlacedComposite extends CompositeCstNodeImpl implements PlacedNode {
    constructor(readonly origin: Origin) {
        super();
    }

    override get text(): string {
        return this.origin.text.slice(this.offset - this.origin.offset, this.end - this.origin.offset);
    }

    override get range(): Range {
        return { start: startOf(this), end: endOf(this) };
    }
}

/**
 * Where a node begins; a node without content is at the start of the document, as in Langium. The two ends are looked up apart: the range of a child would look
 * up both of its own, and the cost would double with each level.
 */
function startOf(node: CstNode): Position {
    let first = node;
    while (isCompositeCstNode(first)) {
        const next: CstNode | undefined = first.content.find(isShown) ?? first.content[0];
        if (!next) {
            return { line: 0, character: 0 };
        }
        first = next;
    }
    return first.range.start;
}

function endOf(node: CstNode): Position {
    if (!isCompositeCstNode(node)) {
        return node.range.end;
    }
    const last = node.content.findLast(isShown) ?? node.content.at(-1);
    if (!last) {
        return { line: 0, character: 0 };
    }
    const [start, end] = [startOf(node), endOf(last)];
    return end.line < start.line ? start : end;
}

function isShown(node: CstNode): boolean {
    return !node.hidden;
}

/** How many hidden tokens are added at once. */
const mostHidden = 10_000;

/** Builds the concrete trees of parts, one after the other. */
export class PlacedNodeBuilder extends CstNodeBuilder {
    /** The part that is being parsed. */
    origin: Origin = { offset: 0, line: 0, text: '' };

    override buildCompositeNode(feature: NonNullable<CompositeCstNode['grammarSource']>): CompositeCstNode {
        const node = new PlacedComposite(this.origin);
        node.grammarSource = feature;
        this.appendChild(this.current, node);
        // The base class keeps the stack of open nodes to itself; there is no other way to add a composite node of our own.
        (Reflect.get(this, 'nodeStack') as CompositeCstNodeImpl[]).push(node);
        return node;
    }

    /**
     * Without tokens to add, the base class would still search all siblings for their place. It hands all of them to one call, for which an engine has no room
     * where a hundred thousand comments stand together; so they are added some at a time.
     */
    override addHiddenNodes(tokens: IToken[]): void {
        for (let start = 0; start < tokens.length; start += mostHidden) {
            super.addHiddenNodes(tokens.slice(start, start + mostHidden));
        }
    }

    protected override createLeafNode(token: IToken, hidden: boolean): LeafCstNodeImpl {
        return new PlacedLeaf(
            this.origin,
            token.startOffset,
            token.image.length,
            // Chevrotain counts lines and columns from one. Its inclusive end column equals the protocol's exclusive one.
            (token.startLine ?? 1) - 1,
            (token.startColumn ?? 1) - 1,
            (token.endLine ?? 1) - 1,
            token.endColumn ?? 0,
            token.tokenType,
            hidden,
        );
    }
}

/** The root of an agenda's tree. Its text is that of its parts, joined when asked for. */
export class AgendaRoot extends RootCstNodeImpl {
    #whole: string | undefined;

    constructor(private readonly parts: readonly { readonly origin: Origin; readonly nodes: readonly CstNode[] }[]) {
        super();
        // Langium's field is a plain array. This one lists its thousands of nodes only when asked.
        let content: CstNode[] | undefined;
        Object.defineProperty(this, 'content', {
            get: () => {
                content ??= parts.flatMap(({ nodes }) => nodes);
                return content;
            },
        });
    }

    override get fullText(): string {
        this.#whole ??= this.parts.map(({ origin }) => origin.text).join('');
        return this.#whole;
    }

    override get text(): string {
        return this.fullText.slice(this.offset, this.end);
    }
}
