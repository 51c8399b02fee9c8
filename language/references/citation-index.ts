/** The links of a document that the index keeps: citations of registers. Items and notes are linked within their document and need no index. */
import type {
    AstNodeDescription,
    AstNodeLocator,
    CstNode,
    DocumentSegment,
    LangiumCoreServices,
    LangiumDocument,
    Reference,
    ReferenceDescription,
    ReferenceDescriptionProvider,
    URI,
} from 'langium';
import { isAgenda } from '../grammar/generated/ast.js';
import { piecesOf } from '../kept/pieces.js';
import { type Links, linksIn } from './links.js';

export class CitationIndex implements ReferenceDescriptionProvider {
    readonly #locator: () => AstNodeLocator;

    constructor(services: LangiumCoreServices) {
        this.#locator = () => services.workspace.AstNodeLocator;
    }

    /** Every citation linked to an entry. Its place and its path in the tree are computed on request. */
    async createDescriptions(document: LangiumDocument): Promise<ReferenceDescription[]> {
        return this.citationsOf(document);
    }

    citationsOf(document: LangiumDocument): ReferenceDescription[] {
        const agenda = document.parseResult.value;
        const found: ReferenceDescription[] = [];
        for (const piece of isAgenda(agenda) ? piecesOf(agenda) : []) {
            // Most descriptions are kept already, and there are thousands.
            for (const description of this.#describe(linksIn(piece), document.uri)) {
                found.push(description);
            }
        }
        return found;
    }

    #describe({ citations, linkedBy }: Links, uri: URI): readonly ReferenceDescription[] {
        if (linkedBy?.described?.uri === uri) {
            return linkedBy.described.as;
        }
        const found = citations.flatMap(({ reference }) => {
            const { $refNode: node, $nodeDescription: target } = reference as Reference;
            return node && target ? [new PlacedDescription(uri, node, target, this.#locator())] : [];
        });
        if (linkedBy) {
            linkedBy.described = { uri, as: found };
        }
        return found;
    }
}

/** A citation in the index. It keeps the node, not the place, because edits above move the place. */
class PlacedDescription implements ReferenceDescription {
    constructor(
        readonly sourceUri: URI,
        private readonly node: CstNode,
        readonly target: AstNodeDescription,
        private readonly locator: AstNodeLocator,
    ) {}

    get sourcePath(): string {
        return this.locator.getAstNodePath(this.node.astNode);
    }

    get targetUri(): URI {
        return this.target.documentUri;
    }

    get targetPath(): string {
        return this.target.path;
    }

    get segment(): DocumentSegment {
        const { offset, end, length, range } = this.node;
        return { offset, end, length, range };
    }

    get local(): boolean {
        return this.target.documentUri === this.sourceUri;
    }
}
