/** What the index keeps of a document's links: the citations of registers. Items and notes are linked within their document, where they are found without it. */
import type { AstNodeLocator, LangiumCoreServices, LangiumDocument, ReferenceDescription, ReferenceDescriptionProvider } from 'langium';
import { isCitation } from '../syntax/nodes.js';

export class CitationIndex implements ReferenceDescriptionProvider {
    readonly #locator: () => AstNodeLocator;

    constructor(services: LangiumCoreServices) {
        this.#locator = () => services.workspace.AstNodeLocator;
    }

    /** Every citation that is linked to an entry. Paths in the tree are computed when somebody asks for them. */
    async createDescriptions(document: LangiumDocument): Promise<ReferenceDescription[]> {
        const locator = this.#locator();
        return document.references.flatMap((reference): ReferenceDescription[] => {
            const node = reference.$refNode;
            const target = '$nodeDescription' in reference ? reference.$nodeDescription : undefined;
            if (!node || !isCitation(node.astNode) || !target) {
                return [];
            }
            return [
                {
                    sourceUri: document.uri,
                    get sourcePath() {
                        return locator.getAstNodePath(node.astNode);
                    },
                    targetUri: target.documentUri,
                    targetPath: target.path,
                    segment: { offset: node.offset, end: node.end, length: node.length, range: node.range },
                    local: target.documentUri === document.uri,
                },
            ];
        });
    }
}
