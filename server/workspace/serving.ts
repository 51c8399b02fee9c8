/** What a connection says of the workspace: its folders, where its cache may be, and that it ends. */
import type { Connection } from 'vscode-languageserver';
import type { AgendaSharedServerServices } from '../services.js';
import type { AgendaUpdateHandler } from '../updates.js';
import { type CacheStore, SummaryCache } from './cache.js';

/** How a program keeps things on disk. */
export interface Disk {
    /** A cache in a folder. */
    readonly cacheIn: (folder: string) => CacheStore;
    /** The folder for caches that the program was started with; else the client may name one. */
    readonly folder?: string | undefined;
}

export function serveWorkspace(connection: Connection, services: AgendaSharedServerServices, disk: Disk | undefined): void {
    const { Indexing } = services.agenda;
    let changesFolders = false;
    services.lsp.LanguageServer.onInitialize(({ capabilities, initializationOptions, workspaceFolders }) => {
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
    connection.onShutdown(() => Indexing.stop());
}
