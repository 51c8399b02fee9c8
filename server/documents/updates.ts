/** Follows the editor and the file system: open documents are taken from the editor, everything else from the disk. */
import { type LangiumDocument, type URI, URI as Uris, UriUtils } from 'langium';
import { DefaultDocumentUpdateHandler } from 'langium/lsp';
import {
    type DidChangeWatchedFilesParams,
    FileChangeType,
    type FileSystemWatcher,
    WatchKind,
    type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver-protocol';
import type { TextDocumentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Agenda, isAgenda } from '../../language/grammar/generated/ast.js';
import { symbolOf } from '../../language/semantics/masthead.js';
import type { AgendaDocumentBuilder } from './builder.js';
import type { AgendaSharedServerServices } from '../service-types.js';
import type { AgendaWorkspaceManager } from '../workspace/manager.js';
import { isStyleFile, type Restyled } from '../workspace/style-files.js';
import { nextTurn } from '../next-turn.js';
import { endingOf, watchedFiles } from '../../protocol/endings.js';

export class AgendaUpdateHandler extends DefaultDocumentUpdateHandler {
    readonly #services: AgendaSharedServerServices;

    constructor(services: AgendaSharedServerServices) {
        super(services);
        this.#services = services;
        (this.workspaceManager as AgendaWorkspaceManager).styles.onChange = (restyled) => this.#renew(restyled);
    }

    /** A deleted folder is reported only by its own name, hence the pattern for everything that is deleted. */
    protected override getWatchers(): FileSystemWatcher[] {
        return [
            { globPattern: watchedFiles, kind: WatchKind.Create | WatchKind.Change },
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

    /** Unsaved text is gone: the document becomes its file again, or is dropped. */
    didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
        this.#services.agenda.SetAside.report(Uris.parse(document.uri));
        (this.documentBuilder as AgendaDocumentBuilder).questions.refuse([Uris.parse(document.uri)]);
        void this.#afterClosing(Uris.parse(document.uri));
    }

    override didChangeWatchedFiles({ changes }: DidChangeWatchedFilesParams): void {
        this.onWatchedFilesChangeEmitter.fire({ changes });
        const uris = (isWanted: (type: FileChangeType) => boolean): URI[] =>
            [...new Set(changes.filter(({ type }) => isWanted(type)).map(({ uri }) => uri))].map((uri) => Uris.parse(uri));
        this.#followFiles(
            uris((type) => type !== FileChangeType.Deleted),
            uris((type) => type === FileChangeType.Deleted),
        );
    }

    /** Reads files again that were set aside. */
    readAgain(uris: readonly URI[]): void {
        const { agenda, workspace } = this.#services;
        uris.forEach((uri) => agenda.SetAside.release(uri));
        agenda.Indexing.read(uris.filter((uri) => (workspace.WorkspaceManager as AgendaWorkspaceManager).holdsAgenda(uri)));
        this.fireDocumentUpdate(
            uris.filter((uri) => this.#isOpen(uri) || workspace.LangiumDocuments.hasDocument(uri) || isRegister(uri)),
            [],
        );
    }

    /** Handles added and removed folders of the workspace. */
    async didChangeFolders({ added, removed }: WorkspaceFoldersChangeEvent): Promise<void> {
        const workspace = this.workspaceManager as AgendaWorkspaceManager;
        await workspace.ready;
        workspace.removeFolders(removed);
        const registers = await workspace.addFolders(added);
        const gone = removed.map(({ uri }) => Uris.parse(uri));
        this.#readBelow(gone);
        this.fireDocumentUpdate(
            registers.filter((uri) => !this.#isOpen(uri)),
            this.#documentsBelow(gone).filter((uri) => !workspace.contains(uri)),
        );
    }

    /** Agendas of the workspace are read in the background; those with a tree, and everything else, at once. */
    #followFiles(allChanged: readonly URI[], deleted: readonly URI[]): void {
        const changed = allChanged.filter((uri) => !isStyleFile(uri));
        const workspace = this.workspaceManager as AgendaWorkspaceManager;
        void workspace.styles.read([...allChanged, ...deleted].filter(isStyleFile));
        const { LangiumDocuments } = this.#services.workspace;
        const isReadAtOnce = (uri: URI): boolean => !workspace.contains(uri) || (isRegister(uri) && workspace.holds(uri));
        // The client says when to read open files again.
        [...changed.filter((uri) => !this.#isOpen(uri)), ...deleted].forEach((uri) => this.#services.agenda.SetAside.release(uri));
        this.#services.agenda.Indexing.read([...changed, ...deleted].filter((uri) => workspace.holdsAgenda(uri)));
        this.#readBelow(deleted);
        this.fireDocumentUpdate(
            changed.filter((uri) => !this.#isOpen(uri) && (LangiumDocuments.hasDocument(uri) || isReadAtOnce(uri))),
            this.#documentsBelow(deleted),
        );
        // A new folder is reported only by its own name.
        const folders = changed.filter((uri) => !this.serviceRegistry.hasServices(uri) && workspace.holds(uri));
        void Promise.all(folders.map((uri) => workspace.searchFolder(uri))).then((found) => {
            if (found.flat().length > 0) {
                this.#followFiles(found.flat(), []);
            }
        });
    }

    /** A style that changes is seen at once in the findings, previews and bookings of the agendas that name it. */
    #renew({ documents, files }: Restyled): void {
        const { ClosedBookings, ClosedFindings } = this.#services.agenda;
        files.forEach((uri) => ClosedBookings.renew(uri));
        ClosedFindings.checkAgain(files);
        this.fireDocumentUpdate([...documents], []);
    }

    /** Documents below the folders, or with these exact names, that are not open in the editor. */
    #documentsBelow(uris: readonly URI[]): URI[] {
        const { LangiumDocuments } = this.#services.workspace;
        return uris
            .flatMap((uri) => LangiumDocuments.getDocuments(uri))
            .map((document) => document.uri)
            .filter((uri) => !this.#isOpen(uri));
    }

    /** Files gone from the workspace are noticed when they are read again. */
    #readBelow(folders: readonly URI[]): void {
        const { Files, Indexing } = this.#services.agenda;
        const uris = [...Files.all].map(({ uri }) => uri);
        Indexing.read(uris.filter((uri) => folders.some((folder) => UriUtils.contains(folder, uri))));
    }

    #isOpen(uri: URI): boolean {
        return this.#services.workspace.TextDocuments.get(uri) !== undefined;
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
        const { Indexing, Trees } = this.#services.agenda;
        const isNeeded = isRegister(uri) || this.#hasOpenVersion(uri);
        const isKept = isNeeded && uri.scheme === 'file' && (await this.#services.workspace.FileSystemProvider.exists(uri));
        if (workspace.holdsAgenda(uri)) {
            Indexing.read([uri]);
        }
        // It may have been opened again during the search.
        if (!this.#isOpen(uri)) {
            // Versions read only for its sake are dropped with it.
            const gone = isNeeded ? [] : this.#versionsOf(uri).filter((version) => !workspace.contains(version));
            this.fireDocumentUpdate(isKept ? [uri] : [], isKept ? [] : [uri, ...gone]);
        }
        await nextTurn();
        await Trees.settle();
    }

    /** Whether another agenda with the same symbol is open. */
    #hasOpenVersion(uri: URI): boolean {
        const root = this.#services.workspace.LangiumDocuments.getDocument(uri)?.parseResult.value;
        const symbol = isAgenda(root) ? symbolOf(root) : '';
        return symbol !== '' && this.#services.agenda.OpenAgendas.firstOfEachLanguage(symbol).size > 0;
    }

    /** The other known agendas with the same symbol. */
    #versionsOf(uri: URI): readonly URI[] {
        const document = this.#services.workspace.LangiumDocuments.getDocument(uri);
        return document && isAgenda(document.parseResult.value)
            ? this.#services.agenda.Versions.siblings(document as LangiumDocument<Agenda>).map((version) => version.uri)
            : [];
    }
}

function isRegister(uri: URI): boolean {
    return endingOf(uri.path) === '.register';
}
