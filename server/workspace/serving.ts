/** What a connection contributes to the workspace: its folders, the place for its cache, and its end. */
import { URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { Limit } from '../../language/limits.js';
import type { NowReadingWriter } from '../documents/now-reading.js';
import { heartbeatRequest, readAgainNotification, type ReadAgainParams } from '../../protocol/protocol.js';
import type { AgendaSharedServerServices } from '../service-types.js';
import type { AgendaUpdateHandler } from '../documents/updates.js';
import { type CacheStore, SummaryCache } from './cache.js';

/** Abilities that only some programs have. */
export interface Host {
    /** Present if there is a disk to keep data on. */
    readonly disk?: Disk;
    /** Stops the reading of a file that is not open in the editor. */
    readonly limit?: Limit;
    /** Writes into a file at once. */
    readonly noteIn?: (file: string) => NowReadingWriter;
}

/** How a program keeps data on disk. */
export interface Disk {
    /** A cache in a folder. */
    readonly cacheIn: (folder: string) => CacheStore;
    /** Cache folder from the program's arguments; without it the client may name one. */
    readonly folder?: string | undefined;
    /** Waits until the disk has answered everything, but not forever. */
    readonly answered?: () => Promise<void>;
}

/** @param ending called when the client wants the server to end */
export function serveWorkspace(
    connection: Connection,
    services: AgendaSharedServerServices,
    { disk, limit, noteIn }: Host,
    ending?: () => void,
): void {
    const { Indexing, NowReading, SetAside } = services.agenda;
    if (limit) {
        SetAside.limit(limit);
        Indexing.useLimit(limit);
    }
    let changesFolders = false;
    services.lsp.LanguageServer.onInitialize(({ capabilities, initializationOptions, workspaceFolders }) => {
        const note = (initializationOptions as { readonly readingFile?: unknown } | undefined)?.readingFile;
        if (noteIn && typeof note === 'string' && note !== '') {
            NowReading.noteWith(noteIn(note));
        }
        changesFolders = capabilities.workspace?.workspaceFolders ?? false;
        const named = (initializationOptions as { readonly cacheFolder?: unknown } | undefined)?.cacheFolder;
        const folder = disk?.folder ?? (typeof named === 'string' && named !== '' ? named : undefined);
        if (disk && folder !== undefined && workspaceFolders && workspaceFolders.length > 0) {
            const store = disk.cacheIn(folder);
            const uris = workspaceFolders.map(({ uri }) => uri).sort();
            Indexing.useCache(new SummaryCache(store, store.digest(uris.join('\n'))));
        }
    });
    services.lsp.LanguageServer.onInitialized(() => {
        if (changesFolders) {
            connection.workspace.onDidChangeWorkspaceFolders((event) => {
                void (services.lsp.DocumentUpdateHandler as AgendaUpdateHandler).didChangeFolders(event);
            });
        }
    });
    connection.onRequest(heartbeatRequest, () => null);
    connection.onNotification(readAgainNotification, ({ uris }: ReadAgainParams) =>
        (services.lsp.DocumentUpdateHandler as AgendaUpdateHandler).readAgain(uris.map((uri) => URI.parse(uri))),
    );
    connection.onShutdown(async () => {
        ending?.();
        await Indexing.stop();
        await disk?.answered?.();
    });
}
