/**
 * Nodes of the concrete tree whose positions count from the part of the agenda they stand in. An edit moves the parts behind it by changing where they begin,
 * not the tens of thousands of nodes in them.
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

/** Where a part begins, its UTF-16 offset and its line in the document, and its text. */
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

/** Langium keeps the range of a composite node once it was asked for; this one may move. */
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

/** Builds the concrete tree of one part after the other. */
export class PlacedNodeBuilder extends CstNodeBuilder {
    /** The part that is being parsed. */
    origin: Origin = { offset: 0, line: 0, text: '' };

    override buildCompositeNode(feature: NonNullable<CompositeCstNode['grammarSource']>): CompositeCstNode {
        const node = new PlacedComposite(this.origin);
        node.grammarSource = feature;
        this.appendChild(this.current, node);
        // The stack of open nodes is the base class's own; without it there is no other kind of composite node.
        (Reflect.get(this, 'nodeStack') as CompositeCstNodeImpl[]).push(node);
        return node;
    }

    /** Where there is nothing to add, the base class would look for the place of it among all siblings. */
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

/** The root of the tree of an agenda, whose text is that of its parts: it is put together when somebody asks for it. */
export class AgendaRoot extends RootCstNodeImpl {
    #whole: string | undefined;

    constructor(private readonly parts: readonly { readonly origin: Origin; readonly nodes: readonly CstNode[] }[]) {
        super();
        // Thousands of nodes are listed when somebody asks for them.
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

/** The place and the text of the part that a concrete node stands in; the whole text where it is not read in parts. */
export function originOf(node: CstNode): Origin {
    return node instanceof PlacedLeaf || node instanceof PlacedComposite ? node.origin : { offset: 0, line: 0, text: node.root.fullText };
}

/** The tree's node that a concrete node was built for. */
export function linkRoot(root: CompositeCstNode, node: AstNode): void {
    (root as { astNode: AstNode }).astNode = node;
}
