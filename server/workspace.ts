/** What is read when the server starts: the built-in library and the agendas and registers of the workspace. */
import {
    type AstNode,
    DefaultLangiumDocumentFactory,
    DefaultWorkspaceManager,
    type LangiumDocument,
    type ParseResult,
    type Stream,
    type URI,
    UriUtils,
} from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken, WorkspaceFolder } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { AgendaParser } from '../language/syntax/parser.js';
import { loadLibrary } from './library.js';

export class AgendaWorkspaceManager extends DefaultWorkspaceManager {
    readonly #services: LangiumSharedServices;

    constructor(services: LangiumSharedServices) {
        super(services);
        this.#services = services;
    }

    /** Whether a file lies in a folder of the workspace. */
    contains(uri: URI): boolean {
        return (this.folders ?? []).some((folder) => UriUtils.contains(folder.uri, uri));
    }

    /** The registers in the folder of a file that is opened on its own. Their documents are not created. */
    async registersBeside(uri: URI): Promise<URI[]> {
        try {
            const entries = await this.fileSystemProvider.readDirectory(UriUtils.dirname(uri));
            return entries.filter((entry) => entry.isFile && UriUtils.extname(entry.uri) === '.register').map((entry) => entry.uri);
        } catch {
            return [];
        }
    }

    protected override async loadAdditionalDocuments(
        _folders: WorkspaceFolder[],
        collector: (document: LangiumDocument) => void,
    ): Promise<void> {
        loadLibrary(this.#services).forEach(collector);
    }

    /** A file that cannot be read is no reason to do without the others. */
    protected override async loadWorkspaceDocuments(uris: Stream<URI>, collector: (document: LangiumDocument) => void): Promise<void> {
        await Promise.all(
            uris.map(async (uri) => {
                try {
                    collector(await this.langiumDocuments.getOrCreateDocument(uri));
                } catch (error) {
                    console.error(`${uri.toString()} could not be read:`, error);
                }
            }),
        );
    }
}

/** Reads documents, after an edit only what changed, and remembers which version of the text each was read from. */
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
