/** What is read when the server starts: the built-in library and the agendas and registers of the workspace. */
import { DefaultWorkspaceManager, type LangiumDocument, type Stream, type URI, UriUtils } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { WorkspaceFolder } from 'vscode-languageserver-protocol';
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
