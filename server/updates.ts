/** Follows the editor and the file system: what is open counts as the editor has it, everything else as it is on disk. */
import { type LangiumDocument, type URI, URI as Uris, UriUtils } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import { type DidChangeWatchedFilesParams, FileChangeType, type FileSystemWatcher, WatchKind } from 'vscode-languageserver-protocol';
import type { TextDocumentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Agenda, isAgenda } from '../language/grammar/generated/ast.js';
import { versionsOf } from '../language/module.js';
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
        void this.#openFilesBeside(Uris.parse(document.uri), document.getText());
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

    async #openFilesBeside(uri: URI, text: string): Promise<void> {
        const workspace = this.workspaceManager as AgendaWorkspaceManager;
        await workspace.ready;
        if (uri.scheme !== 'file' || workspace.contains(uri)) {
            return;
        }
        const { LangiumDocuments } = this.#services.workspace;
        this.fireDocumentUpdate(
            (await workspace.filesBeside(uri, text)).filter((file) => !LangiumDocuments.hasDocument(file)),
            [],
        );
    }

    async #afterClosing(uri: URI): Promise<void> {
        const workspace = this.workspaceManager as AgendaWorkspaceManager;
        const { FileSystemProvider, TextDocuments } = this.#services.workspace;
        const versions = this.#versionsOf(uri);
        const isOpen = (file: URI): boolean => TextDocuments.get(file) !== undefined;
        const kept =
            uri.scheme === 'file' &&
            (workspace.contains(uri) || UriUtils.extname(uri) === '.register' || versions.some(isOpen)) &&
            (await FileSystemProvider.exists(uri));
        // It may have been opened again while we looked.
        if (!isOpen(uri)) {
            // Versions that were read for its sake alone go with it.
            const gone = kept || versions.some(isOpen) ? [] : versions.filter((version) => !workspace.contains(version));
            this.fireDocumentUpdate(kept ? [uri] : [], kept ? [] : [uri, ...gone]);
        }
    }

    /** The other agendas that are known with the symbol of one. */
    #versionsOf(uri: URI): readonly URI[] {
        const document = this.#services.workspace.LangiumDocuments.getDocument(uri);
        return document && isAgenda(document.parseResult.value)
            ? versionsOf(this.#services)
                  .siblings(document as LangiumDocument<Agenda>)
                  .map((version) => version.uri)
            : [];
    }
}
