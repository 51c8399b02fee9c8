/** What the index keeps of a document's links: the citations of registers. Items and notes are linked within their document, where they are found without it. */
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

    /** Every citation that is linked to an entry. Where it stands, and its path in the tree, are found out when somebody asks. */
    async createDescriptions(document: LangiumDocument): Promise<ReferenceDescription[]> {
        return this.citationsOf(document);
    }

    citationsOf(document: LangiumDocument): ReferenceDescription[] {
        const agenda = document.parseResult.value;
        const found: ReferenceDescription[] = [];
        for (const piece of isAgenda(agenda) ? piecesOf(agenda) : []) {
            // Most are known, and there are thousands.
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

/** A citation in the index. Edits above it move it, so that it keeps the node and not the place. */
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
