/** What the server reads at its start: the built-in library and the registers at once, since citations depend on them; agendas in the background. */
import { DefaultWorkspaceManager, type FileSystemNode, type LangiumDocument, type Stream, type URI, UriUtils } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken, WorkspaceFolder } from 'vscode-languageserver-protocol';
import { openingSymbol } from '../../language/syntax/scanner/opening.js';
import { loadLibrary } from '../../language/registers/load-library.js';
import type { Styles } from '../../language/styles/styles.js';
import type { Indexing } from './indexing.js';
import type { AgendaFiles } from './files.js';
import { isStyleFile, StyleFiles } from './style-files.js';
import { StyleUsers } from './style-users.js';
import { endingOf } from '../../protocol/endings.js';

export class AgendaWorkspaceManager extends DefaultWorkspaceManager {
    readonly #services: LangiumSharedServices;
    readonly #indexing: () => Indexing;
    readonly styles: StyleFiles;
    /** Agendas found in the folders, not yet passed to the indexing. */
    #agendas: URI[] = [];

    constructor(services: LangiumSharedServices, indexing: () => Indexing, files: () => AgendaFiles, styles: Styles) {
        super(services);
        this.#services = services;
        this.#indexing = indexing;
        this.styles = new StyleFiles(styles, services.workspace.FileSystemProvider, new StyleUsers(services, files, styles));
    }

    /** Whether a file lies in a folder of the workspace. */
    contains(uri: URI): boolean {
        return (this.folders ?? []).some((folder) => UriUtils.contains(folder.uri, uri));
    }

    /** Whether a file is an agenda of the workspace. */
    holdsAgenda(uri: URI): boolean {
        return isAgendaFile(uri) && this.holds(uri);
    }

    /** Whether an address lies in the workspace and outside the ignored folders. */
    holds(uri: URI): boolean {
        return (this.folders ?? []).some(
            (folder) =>
                UriUtils.contains(folder.uri, uri) &&
                UriUtils.relative(folder.uri, uri)
                    .split('/')
                    .every((name) => !name.startsWith('.') && name !== 'node_modules' && name !== 'out'),
        );
    }

    /** Agendas wait until the registers are read; then they are read in the background. */
    override async initializeWorkspace(folders: WorkspaceFolder[], cancelToken?: CancellationToken): Promise<void> {
        this.#indexing().begin();
        try {
            await super.initializeWorkspace(folders, cancelToken);
        } finally {
            this.#indexing().listed(this.#agendas);
            this.#agendas = [];
        }
    }

    /** Adds folders to the workspace. The caller has to build the registers in them; agendas are read in the background. */
    async addFolders(added: readonly WorkspaceFolder[]): Promise<readonly URI[]> {
        const known = this.folders ?? [];
        this.folders = [...known, ...added.filter(({ uri }) => !known.some((folder) => folder.uri === uri))];
        const found = await Promise.all(added.map((folder) => this.searchFolder(this.getRootFolder(folder))));
        const [agendas, registers] = agendasAndOthers(await this.#withoutStyles(found.flat()));
        this.#indexing().read(agendas);
        return registers;
    }

    /** Removes folders. The caller has to drop the documents in them. */
    removeFolders(removed: readonly WorkspaceFolder[]): void {
        this.folders = (this.folders ?? []).filter((folder) => !removed.some(({ uri }) => uri === folder.uri));
    }

    /**
     * The files that belong to a file opened on its own: registers in its folder, and agendas there with its symbol. Creates no documents.
     * @param text content of the file
     */
    async filesBeside(uri: URI, text: string): Promise<URI[]> {
        const symbol = openingSymbol(text);
        try {
            const entries = await this.fileSystemProvider.readDirectory(UriUtils.dirname(uri));
            const files = await this.#withoutStyles(
                entries.filter((entry) => entry.isFile && !UriUtils.equals(entry.uri, uri)).map((entry) => entry.uri),
            );
            const agendas = symbol === undefined ? [] : files.filter(isAgendaFile);
            const versions = await Promise.all(agendas.map(async (file) => ((await this.#symbolIn(file)) === symbol ? [file] : [])));
            return [...files.filter((file) => endingOf(file.path) === '.register'), ...versions.flat()];
        } catch {
            return [];
        }
    }

    /** Files with styles are read at once, and are no documents. */
    async #withoutStyles(uris: readonly URI[]): Promise<URI[]> {
        await this.styles.read(uris.filter(isStyleFile));
        return uris.filter((uri) => !isStyleFile(uri));
    }

    override shouldIncludeEntry(entry: FileSystemNode): boolean {
        return super.shouldIncludeEntry(entry) || (entry.isFile && isStyleFile(entry.uri) && !UriUtils.basename(entry.uri).startsWith('.'));
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

    /** A file that cannot be read must not stop the others. */
    protected override async loadWorkspaceDocuments(uris: Stream<URI>, collector: (document: LangiumDocument) => void): Promise<void> {
        const [agendas, registers] = agendasAndOthers(await this.#withoutStyles(uris.toArray()));
        this.#agendas = agendas;
        await Promise.all(
            registers.map(async (uri) => {
                try {
                    collector(await this.langiumDocuments.getOrCreateDocument(uri));
                } catch (error) {
                    console.error(`${uri.toString()} could not be read:`, error);
                }
            }),
        );
    }
}

function isAgendaFile(uri: URI): boolean {
    return endingOf(uri.path) === '.agenda';
}

/** Splits files into agendas and others. */
function agendasAndOthers(uris: readonly URI[]): [URI[], URI[]] {
    return [uris.filter(isAgendaFile), uris.filter((uri) => !isAgendaFile(uri))];
}
