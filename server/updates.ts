/** Follows the editor and the file system: what is open counts as the editor has it, everything else as it is on disk. */
import { type URI, URI as Uris, UriUtils } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import { type DidChangeWatchedFilesParams, FileChangeType, type FileSystemWatcher, WatchKind } from 'vscode-languageserver-protocol';
import type { TextDocumentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AgendaDocumentBuilder } from './builder.js';
import type { AgendaWorkspaceManager } from './workspace.js';

export class AgendaUpdateHandler extends DefaultDocumentUpdateHandler {
    readonly #services: LangiumSharedServices;

    constructor(services: LangiumSharedServices) {
        super(services);
        this.#services = services;
    }

    /** Deleted folders are told by their own name only, hence the pattern for everything that is deleted. */
    protected override getWatchers(): FileSystemWatcher[] {
        return [
            { globPattern: '**/*.{agenda,register}', kind: WatchKind.Create | WatchKind.Change },
            { globPattern: '**/*', kind: WatchKind.Delete },
        ];
    }

    protected override fireDocumentUpdate(changed: URI[], deleted: URI[]): void {
        if (changed.length > 0 || deleted.length > 0) {
            (this.documentBuilder as AgendaDocumentBuilder).announce([...changed, ...deleted]);
            super.fireDocumentUpdate(changed, deleted);
        }
    }

    didOpenDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
        void this.#openRegistersBeside(Uris.parse(document.uri));
    }

    /** What was not saved is gone: the file counts again, or nothing. */
    didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
        void this.#services.lsp.Connection?.sendDiagnostics({ uri: document.uri, diagnostics: [] });
        void this.#afterClosing(Uris.parse(document.uri));
    }

    override didChangeWatchedFiles({ changes }: DidChangeWatchedFilesParams): void {
        this.onWatchedFilesChangeEmitter.fire({ changes });
        const { LangiumDocuments, TextDocuments } = this.#services.workspace;
        const uris = (wanted: (type: FileChangeType) => boolean): URI[] =>
            [...new Set(changes.filter(({ type }) => wanted(type)).map(({ uri }) => uri))].map((uri) => Uris.parse(uri));
        const isOpen = (uri: URI): boolean => TextDocuments.get(uri) !== undefined;
        this.fireDocumentUpdate(
            uris((type) => type !== FileChangeType.Deleted).filter((uri) => !isOpen(uri)),
            uris((type) => type === FileChangeType.Deleted)
                .flatMap((uri) => LangiumDocuments.getDocuments(uri))
                .map((document) => document.uri)
                .filter((uri) => !isOpen(uri)),
        );
    }

    async #openRegistersBeside(uri: URI): Promise<void> {
        const workspace = this.workspaceManager as AgendaWorkspaceManager;
        await workspace.ready;
        if (uri.scheme !== 'file' || workspace.contains(uri)) {
            return;
        }
        const { LangiumDocuments } = this.#services.workspace;
        this.fireDocumentUpdate(
            (await workspace.registersBeside(uri)).filter(
                (register) => !LangiumDocuments.hasDocument(register) && !UriUtils.equals(register, uri),
            ),
            [],
        );
    }

    async #afterClosing(uri: URI): Promise<void> {
        const workspace = this.workspaceManager as AgendaWorkspaceManager;
        const kept =
            uri.scheme === 'file' &&
            (workspace.contains(uri) || UriUtils.extname(uri) === '.register') &&
            (await this.#services.workspace.FileSystemProvider.exists(uri));
        // It may have been opened again while we looked.
        if (!this.#services.workspace.TextDocuments.get(uri)) {
            this.fireDocumentUpdate(kept ? [uri] : [], kept ? [] : [uri]);
        }
    }
}
