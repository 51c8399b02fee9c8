/**
 * Nodes of the concrete tree whose positions count from the beginning of their part of the agenda. An edit moves the parts below it by changing where they
 * begin, and leaves the tens of thousands of nodes in them alone.
 */
import type { IToken } from 'chevrotain';
import {
    type AstNode,
    type CompositeCstNode,
    type CstNode,
    CstNodeBuilder,
    CompositeCstNodeImpl,
    LeafCstNodeImpl,
    RootCstNodeImpl,
} from 'langium';
import type { Range } from 'vscode-languageserver-types';

/** The beginning of a part, as UTF-16 offset and line in the document, and the text of the part. */
export interface Origin {
    offset: number;
    line: number;
    readonly text: string;
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

    override get text(): string {
        return this.#origin.text.slice(super.offset, super.end);
    }

    get origin(): Origin {
        return this.#origin;
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

/** Langium caches the range of a composite node. This one computes it each time, since the node may move. */
class PlacedComposite extends CompositeCstNodeImpl {
    constructor(readonly origin: Origin) {
        super();
    }

    override get text(): string {
        return this.origin.text.slice(this.offset - this.origin.offset, this.end - this.origin.offset);
    }

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

    /** Without tokens to add, the base class would still search all siblings for their place. */
    override addHiddenNodes(tokens: IToken[]): void {
        if (tokens.length > 0) {
            super.addHiddenNodes(tokens);
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
        // Lists its thousands of nodes only when asked.
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

/** The source text from one concrete node to another of the same part, or of the same text. */
export function textBetween(first: CstNode, last: CstNode): string {
    if (first instanceof PlacedLeaf || first instanceof PlacedComposite) {
        const { text, offset } = first.origin;
        return text.slice(first.offset - offset, last.end - offset);
    }
    return first.root.fullText.slice(first.offset, last.end);
}

/** The origin of the part that a concrete node belongs to; the whole text if it was not read in parts. */
export function originOf(node: CstNode): Origin {
    return node instanceof PlacedLeaf || node instanceof PlacedComposite ? node.origin : { offset: 0, line: 0, text: node.root.fullText };
}

/** Links the root of a concrete tree to its node in the tree. */
export function linkRoot(root: CompositeCstNode, node: AstNode): void {
    (root as { astNode: AstNode }).astNode = node;
}
