/** What client and program bring to the workspace: its folders, the place for its cache, a time limit, and its end. */
import { URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { InitializeParams } from 'vscode-languageserver-protocol';
import type { Limit } from '../../language/limits.js';
import type { TitleBooks } from '../../language/registers/title-books.js';
import type { NowReadingWriter } from '../documents/now-reading.js';
import { heartbeatRequest, readAgainNotification, type ReadAgainParams } from '../../protocol/protocol.js';
import { optionsIn } from '../client-options.js';
import type { AgendaSharedServerServices } from '../service-types.js';
import type { AgendaUpdateHandler } from '../documents/updates.js';
import { type CacheStore, SummaryCache } from './cache.js';

/** What only some programs can do: a worker has neither a disk nor a way to stop a script. */
export interface Host {
    /** Present if there is a disk to keep data on. */
    readonly disk?: Disk;
    /** The titles of the built-in library that are read when one is asked for. */
    readonly books?: TitleBooks;
    /** Stops the reading of a file that is not open in the editor. */
    readonly limit?: Limit;
    /** The number of bytes that are written to the client and wait in this process. */
    readonly unread?: (() => number) | undefined;
    /** Makes a writer that records in a file at once what is being read. */
    readonly recordIn?: (file: string) => NowReadingWriter;
}

/** How a program keeps data on disk. */
export interface Disk {
    /** A cache in a folder. */
    readonly cacheIn: (folder: string) => CacheStore;
    /** Cache folder from the program's arguments; without it the client may name one. */
    readonly folder?: string | undefined;
    /** Waits until the disk has answered everything, but not forever. */
    readonly whenAnswered?: () => Promise<void>;
}

/**
 * Connects the services of the workspace to a client.
 * @param onShutdown called when the client wants the server to end
 */
export function serveWorkspace(connection: Connection, services: AgendaSharedServerServices, host: Host, onShutdown?: () => void): void {
    const { Indexing, Outgoing, SetAside } = services.agenda;
    services.agenda.Registers.books = host.books;
    if (host.unread) {
        Outgoing.countBy(host.unread);
    }
    if (host.limit) {
        SetAside.useLimit(host.limit);
        Indexing.useLimit(host.limit);
    }
    services.lsp.LanguageServer.onInitialize((params) => {
        recordReading(services, host, params);
        useCache(services, host, params);
    });
    followFolders(connection, services);
    connection.onRequest(heartbeatRequest, () => null);
    connection.onNotification(readAgainNotification, ({ uris }: ReadAgainParams) =>
        updateHandler(services).readAgain(uris.map((uri) => URI.parse(uri))),
    );
    connection.onShutdown(async () => {
        onShutdown?.();
        services.agenda.ClosedFindings.stop();
        await Indexing.stop();
        await host.disk?.whenAnswered?.();
    });
}

/** Records outside of the process what is being read, in the file that the client names. */
function recordReading(services: AgendaSharedServerServices, { recordIn }: Host, params: InitializeParams): void {
    const file = namedByClient(params, 'readingFile');
    if (recordIn && file !== undefined) {
        services.agenda.NowReading.recordWith(recordIn(file));
    }
}

/** Keeps summaries on disk, in the folder of the program's arguments, else in the one that the client names. Each set of folders has its own cache. */
function useCache(services: AgendaSharedServerServices, { disk }: Host, params: InitializeParams): void {
    const folder = disk?.folder ?? namedByClient(params, 'cacheFolder');
    const uris = (params.workspaceFolders ?? []).map(({ uri }) => uri).sort();
    if (disk && folder !== undefined && uris.length > 0) {
        const store = disk.cacheIn(folder);
        services.agenda.Indexing.useCache(new SummaryCache(store, store.digest(uris.join('\n'))));
    }
}

/** Follows folders that come and go, if the client reports them. */
function followFolders(connection: Connection, services: AgendaSharedServerServices): void {
    let reportsFolders = false;
    services.lsp.LanguageServer.onInitialize(({ capabilities }) => {
        reportsFolders = capabilities.workspace?.workspaceFolders ?? false;
    });
    services.lsp.LanguageServer.onInitialized(() => {
        if (reportsFolders) {
            connection.workspace.onDidChangeWorkspaceFolders((event) => {
                void updateHandler(services).didChangeFolders(event);
            });
        }
    });
}

/** A file or folder that the client names in its options; undefined if it names none. */
function namedByClient(params: InitializeParams, option: 'readingFile' | 'cacheFolder'): string | undefined {
    const named = optionsIn(params)[option];
    return typeof named === 'string' && named !== '' ? named : undefined;
}

function updateHandler({ lsp }: AgendaSharedServerServices): AgendaUpdateHandler {
    return lsp.DocumentUpdateHandler as AgendaUpdateHandler;
}
