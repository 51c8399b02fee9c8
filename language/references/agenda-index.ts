/** Langium's index. It lists the items and citations of agendas only on request, because no keystroke needs them. */
import type { AstNode, AstNodeDescription, LangiumDocument, ReferenceDescription, Stream, URI } from 'langium';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import { isAgenda } from '../grammar/generated/ast.js';
import { FillableIndex } from '../syntax/tree/seams/index-manager.js';
import { CitationIndex } from './citation-index.js';
import { AgendaExports } from './exports.js';

export class AgendaIndex extends FillableIndex {
    /** Agendas whose items (`#newContent`) or citations (`#newReferences`) are not listed yet. */
    readonly #newContent = new Map<string, LangiumDocument>();
    readonly #newReferences = new Map<string, LangiumDocument>();

    override async updateContent(document: LangiumDocument, cancelToken?: CancellationToken): Promise<void> {
        if (isAgenda(document.parseResult.value)) {
            this.#newContent.set(document.uri.toString(), document);
        } else {
            await super.updateContent(document, cancelToken);
        }
    }

    override async updateReferences(document: LangiumDocument, cancelToken?: CancellationToken): Promise<void> {
        if (isAgenda(document.parseResult.value)) {
            this.#newReferences.set(document.uri.toString(), document);
        } else {
            await super.updateReferences(document, cancelToken);
        }
    }

    override removeContent(uri: URI): void {
        this.#newContent.delete(uri.toString());
        super.removeContent(uri);
    }

    override removeReferences(uri: URI): void {
        this.#newReferences.delete(uri.toString());
        super.removeReferences(uri);
    }

    override allElements(nodeType?: string, uris?: Set<string>): Stream<AstNodeDescription> {
        this.#listContent();
        return super.allElements(nodeType, uris);
    }

    override findAllReferences(target: AstNode, path: string): Stream<ReferenceDescription> {
        this.#listReferences();
        return super.findAllReferences(target, path);
    }

    override isAffected(document: LangiumDocument, changedUris: Set<string>): boolean {
        this.#listReferences();
        return super.isAffected(document, changedUris);
    }

    #listContent(): void {
        for (const [uri, document] of this.#newContent) {
            const { ScopeComputation: exports } = this.serviceRegistry.getServices(document.uri).references;
            if (exports instanceof AgendaExports) {
                this.setContent(uri, exports.itemsOf(document));
            }
        }
        this.#newContent.clear();
    }

    #listReferences(): void {
        for (const [uri, document] of this.#newReferences) {
            const { ReferenceDescriptionProvider: citations } = this.serviceRegistry.getServices(document.uri).workspace;
            if (citations instanceof CitationIndex) {
                this.setReferences(uri, citations.citationsOf(document));
            }
        }
        this.#newReferences.clear();
    }
}
