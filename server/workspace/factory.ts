/** Reads documents, after an edit only what changed, and remembers which version of the text each was read from. */
import { type AstNode, DefaultLangiumDocumentFactory, type LangiumDocument, type ParseResult, type URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { AgendaParser } from '../../language/syntax/parser.js';

export class AgendaDocumentFactory extends DefaultLangiumDocumentFactory {
    readonly #versions = new WeakMap<LangiumDocument, number>();
    readonly #services: LangiumSharedServices;

    constructor(services: LangiumSharedServices) {
        super(services);
        this.#services = services;
    }

    /** The version of the editor's text that the document was read from last; 0 for files. */
    versionOf(document: LangiumDocument): number {
        return this.#versions.get(document) ?? 0;
    }

    protected override async parseAsync<T extends AstNode = AstNode>(
        uri: URI,
        text: string,
        token: CancellationToken,
    ): Promise<ParseResult<T>> {
        const parser = this.serviceRegistry.getServices(uri).parser.LangiumParser;
        const before = this.#services.workspace.LangiumDocuments.getDocument(uri)?.parseResult.value;
        return parser instanceof AgendaParser && before
            ? (parser.reparse(text, before) as ParseResult<AstNode> as ParseResult<T>)
            : super.parseAsync<T>(uri, text, token);
    }

    /** A file that vanishes between the news of its change and its reading counts as empty; an error would stop the build of all others. */
    protected override async getUpdatedText<T extends AstNode = AstNode>(
        document: LangiumDocument<T>,
        textDocument: TextDocument | undefined,
        token: CancellationToken,
    ): Promise<string> {
        this.#versions.set(document, textDocument?.version ?? 0);
        try {
            return await super.getUpdatedText(document, textDocument, token);
        } catch (error) {
            console.error(`${document.uri.toString()} could not be read:`, error);
            return '';
        }
    }
}
