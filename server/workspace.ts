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
import { openingSymbol } from '../language/syntax/opening.js';
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

    /**
     * What belongs to a file that is opened on its own: the registers in its folder, and the agendas there with its symbol. Their documents are not created.
     * @param text what the file says
     */
    async filesBeside(uri: URI, text: string): Promise<URI[]> {
        const symbol = openingSymbol(text);
        try {
            const entries = await this.fileSystemProvider.readDirectory(UriUtils.dirname(uri));
            const files = entries.filter((entry) => entry.isFile && !UriUtils.equals(entry.uri, uri)).map((entry) => entry.uri);
            const agendas = symbol === undefined ? [] : files.filter((file) => UriUtils.extname(file) === '.agenda');
            const versions = await Promise.all(agendas.map(async (file) => ((await this.#symbolIn(file)) === symbol ? [file] : [])));
            return [...files.filter((file) => UriUtils.extname(file) === '.register'), ...versions.flat()];
        } catch {
            return [];
        }
    }

    async #symbolIn(file: URI): Promise<string | undefined> {
        try {
            return openingSymbol(await this.fileSystemProvider.readFile(file));
        } catch {
            return undefined;
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
