/** A server over files in memory, without a connection: the disk, the open documents, and the number of times an agenda is parsed. */
import { DocumentState, type FileSystemNode, type FileSystemProvider, type LangiumDocument, URI, UriUtils } from 'langium';
import type { WorkspaceFolder, WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isRegister, isRegisterEntry } from '../../language/grammar/generated/ast.js';
import type { AgendaDocumentBuilder } from '../../server/documents/builder.js';
import { createAgendaServer } from '../../server/services.js';
import type { AgendaServer } from '../../server/service-types.js';
import { citationsOf } from '../../server/features/shared/subjects.js';
import { type CacheStore, SummaryCache } from '../../server/workspace/cache.js';
import type { AgendaUpdateHandler } from '../../server/documents/updates.js';
import type { AgendaDocumentFactory } from '../../server/documents/factory.js';

const root = 'file:///office';

export function uriOf(name: string): URI {
    return URI.parse(`${root}/${name}`);
}

export function nameOf(uri: URI | string): string {
    return uri.toString().slice(root.length + 1);
}

function folderOf(name: string): WorkspaceFolder {
    return { uri: name === '' ? root : `${root}/${name}`, name };
}

/** Files by their names below the office, `folder/file`. */
class OfficeFiles implements FileSystemProvider {
    constructor(readonly texts: Map<string, string>) {}

    async readFile(uri: URI): Promise<string> {
        return this.readFileSync(uri);
    }
    readFileSync(uri: URI): string {
        const text = this.texts.get(nameOf(uri));
        if (text === undefined) {
            throw new Error('There is no such file.');
        }
        return text;
    }
    async readBinary(uri: URI): Promise<Uint8Array> {
        return this.readBinarySync(uri);
    }
    readBinarySync(uri: URI): Uint8Array {
        return new TextEncoder().encode(this.readFileSync(uri));
    }
    async exists(uri: URI): Promise<boolean> {
        return this.existsSync(uri);
    }
    existsSync(uri: URI): boolean {
        return this.texts.has(nameOf(uri)) || this.readDirectorySync(uri).length > 0;
    }
    async stat(uri: URI): Promise<FileSystemNode> {
        return this.statSync(uri);
    }
    statSync(uri: URI): FileSystemNode {
        const isFile = this.texts.has(nameOf(uri));
        return { uri, isFile, isDirectory: !isFile };
    }
    async readDirectory(uri: URI): Promise<FileSystemNode[]> {
        return this.readDirectorySync(uri);
    }
    readDirectorySync(uri: URI): FileSystemNode[] {
        const folder = nameOf(uri) === '' ? '' : `${nameOf(uri)}/`;
        const inside = [...this.texts.keys()].filter((name) => name.startsWith(folder)).map((name) => name.slice(folder.length));
        return [...new Set(inside.map((name) => name.split('/')[0] ?? ''))].map((name) => ({
            uri: UriUtils.joinPath(uri, name),
            isFile: inside.includes(name),
            isDirectory: !inside.includes(name),
        }));
    }
}

/** A cache in memory. Tests can read and damage its texts. */
export class Shelf implements CacheStore {
    readonly texts = new Map<string, string>();

    constructor(readonly name = 'this program') {}

    async program(): Promise<string> {
        return this.name;
    }
    /** Distinguishes texts that are not designed to collide. */
    digest(content: Uint8Array | string): string {
        let sum = 7;
        for (const byte of typeof content === 'string' ? new TextEncoder().encode(content) : content) {
            sum = (Math.imul(sum, 31) + byte) | 0;
        }
        return `d${sum >>> 0}`;
    }
    async *read(name: string): AsyncGenerator<string> {
        yield* (this.texts.get(name) ?? '').split('\n').slice(0, -1);
    }
    async write(name: string, pieces: AsyncIterable<string>): Promise<void> {
        let text = '';
        for await (const piece of pieces) {
            text += piece;
        }
        this.texts.set(name, text);
    }
}

export class Office {
    readonly server: AgendaServer;
    /** The names of the parsed agendas. */
    readonly parsed: string[] = [];
    readonly #texts: Map<string, string>;
    readonly #open = new Map<string, TextDocument>();

    /** Starts a server over files; does not wait until all of them are read. */
    static async start(files: Readonly<Record<string, string>>, shelf?: Shelf, folders = ['']): Promise<Office> {
        const office = new Office(new Map(Object.entries(files)));
        if (shelf) {
            office.server.shared.agenda.Indexing.useCache(new SummaryCache(shelf, 'office'));
        }
        const manager = office.server.shared.workspace.WorkspaceManager;
        manager.initialize({ workspaceFolders: folders.map(folderOf), processId: null, rootUri: null, capabilities: {} });
        await manager.initialized({});
        return office;
    }

    private constructor(texts: Map<string, string>) {
        this.#texts = texts;
        this.server = createAgendaServer({ fileSystemProvider: () => new OfficeFiles(texts) });
        const { TextDocuments, LangiumDocumentFactory } = this.server.shared.workspace;
        TextDocuments.get = (uri) => this.#open.get(uri.toString());
        TextDocuments.keys = () => [...this.#open.keys()];
        const fromString = LangiumDocumentFactory.fromString.bind(LangiumDocumentFactory);
        const counting = (text: string, uri: URI) => {
            if (uri.path.endsWith('.agenda')) {
                this.parsed.push(nameOf(uri));
            }
            return fromString(text, uri);
        };
        LangiumDocumentFactory.fromString = counting as typeof LangiumDocumentFactory.fromString;
        const factory = LangiumDocumentFactory as AgendaDocumentFactory;
        const readOnce = factory.readOnce.bind(factory);
        factory.readOnce = (text, uri) => {
            this.parsed.push(nameOf(uri));
            return readOnce(text, uri);
        };
    }

    get #handler(): AgendaUpdateHandler {
        return this.server.shared.lsp.DocumentUpdateHandler as AgendaUpdateHandler;
    }

    /** Waits until the summaries of all files are known, and open documents are linked and checked. */
    async settled(): Promise<void> {
        const { agenda, workspace } = this.server.shared;
        for (let round = 0; round < 3; round++) {
            await agenda.Indexing.complete(true);
            await agenda.Trees.settle();
            await (workspace.DocumentBuilder as AgendaDocumentBuilder).waitUntil(DocumentState.Validated);
            await workspace.WorkspaceLock.read(() => undefined);
        }
    }

    /** Opens a file, or changes its text in the editor. */
    async edit(name: string, text = this.#texts.get(name) ?? ''): Promise<void> {
        const uri = uriOf(name).toString();
        const version = (this.#open.get(uri)?.version ?? 0) + 1;
        const document = TextDocument.create(uri, name.endsWith('.register') ? 'register' : 'agenda', version, text);
        this.#open.set(uri, document);
        this.#handler.didChangeContent({ document });
        await this.settled();
    }

    /** The text of a file in the editor, or on the disk. */
    textOf(name: string): string {
        return this.#open.get(uriOf(name).toString())?.getText() ?? this.#texts.get(name) ?? '';
    }

    async close(name: string): Promise<void> {
        const document = this.#open.get(uriOf(name).toString());
        this.#open.delete(uriOf(name).toString());
        if (document) {
            this.#handler.didCloseDocument({ document });
        }
        // The server first asks the disk whether the file exists.
        await new Promise((resolve) => setTimeout(resolve, 5));
        await this.settled();
    }

    /** Changes files outside the editor: a new text, or undefined to delete the file. */
    async disk(files: Readonly<Record<string, string | undefined>>): Promise<void> {
        const changes = Object.entries(files).map(([name, text]) => {
            const type = text === undefined ? 3 : this.#texts.has(name) ? 2 : 1;
            if (text === undefined) {
                this.#texts.delete(name);
            } else {
                this.#texts.set(name, text);
            }
            return { uri: uriOf(name).toString(), type } as const;
        });
        await this.told(changes);
    }

    async told(changes: readonly { readonly uri: string; readonly type: 1 | 2 | 3 }[]): Promise<void> {
        this.#handler.didChangeWatchedFiles({ changes: [...changes] });
        await new Promise((resolve) => setTimeout(resolve, 5));
        await this.settled();
    }

    /** Moves all files of a folder, without reporting it. */
    move(from: string, to: string): void {
        for (const [name, text] of [...this.#texts].filter(([name]) => name.startsWith(`${from}/`))) {
            this.#texts.delete(name);
            this.#texts.set(`${to}/${name.slice(from.length + 1)}`, text);
        }
    }

    async folders(added: readonly string[], removed: readonly string[]): Promise<void> {
        await this.#handler.didChangeFolders({ added: added.map(folderOf), removed: removed.map(folderOf) });
        await this.settled();
    }

    /** Ends the server, which stores what it has read. */
    stop(): Promise<void> {
        return this.server.shared.agenda.Indexing.stop();
    }

    /** The names of the workspace's agendas that have a tree. */
    get trees(): readonly string[] {
        return this.server.shared.workspace.LangiumDocuments.all
            .map(({ uri }) => nameOf(uri))
            .filter((name) => name.endsWith('.agenda'))
            .toArray()
            .sort();
    }

    document(name: string): LangiumDocument | undefined {
        return this.server.shared.workspace.LangiumDocuments.getDocument(uriOf(name));
    }

    /** The results of a search in the workspace, as `file: name`. */
    async search(query = ''): Promise<readonly string[]> {
        const found = await this.server.shared.lsp.WorkspaceSymbolProvider?.getSymbols({ query });
        return (found ?? []).map((symbol: WorkspaceSymbol) => `${nameOf(symbol.location.uri)}: ${symbol.name}`).sort();
    }

    /** Where a resolution of a register is cited, as `file line`. */
    citations(register: string, number: string): readonly string[] {
        const root = this.document(register)?.parseResult.value;
        const entry = isRegister(root) ? root.entries.filter(isRegisterEntry).find(({ name }) => name === number) : undefined;
        return entry
            ? citationsOf(this.server.shared, entry, number)
                  .map(({ uri, range }) => `${nameOf(uri)} ${range.start.line}`)
                  .sort()
            : [];
    }
}
