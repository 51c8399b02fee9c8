/** Findings of the files that are not open in the editor: which to check again after a change, and what they are now. */
import { DocumentState, type LangiumDocument, type URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { Event } from 'vscode-languageserver-protocol';
import type { AgendaSharedAddedServices } from '../../language/services.js';
import type { NowReading } from '../documents/now-reading.js';
import type { SetAside } from '../documents/set-aside.js';
import type { Outgoing } from '../outgoing.js';
import type { Settings } from '../settings.js';
import { CheckedFiles } from './checked-files.js';
import { CheckedFolders } from './checked-folders.js';
import { CheckingLoop } from './checking-loop.js';
import { CheckingQueue } from './checking-queue.js';
import { ClosedCheck } from './closed-check.js';
import { ClosedInputs } from './closed-inputs.js';
import type { AgendaFiles } from './files.js';
import { GroupCheck } from './group-check.js';
import type { Indexing } from './indexing.js';
import type { OpenAgendas } from './open-agendas.js';
import { type FileFindings, ShownFindings } from './shown-findings.js';
import { BackgroundTurns } from './turns.js';

interface Services extends AgendaSharedAddedServices {
    readonly agenda: AgendaSharedAddedServices['agenda'] & {
        readonly Files: AgendaFiles;
        readonly Indexing: Indexing;
        readonly NowReading: NowReading;
        readonly OpenAgendas: OpenAgendas;
        readonly Outgoing: Outgoing;
        readonly SetAside: SetAside;
        readonly Settings: Settings;
    };
}

export class ClosedFindings {
    readonly #services: LangiumSharedServices & Services;
    readonly #turns: BackgroundTurns;
    readonly #files: CheckedFiles;
    readonly #shown = new ShownFindings();
    readonly #queue: CheckingQueue;
    readonly #loop: CheckingLoop;
    readonly #inputs: ClosedInputs;
    readonly folders: CheckedFolders;
    /** The symbols of files that have come, gone or changed: their other versions are checked again too. */
    readonly #touched = new Set<string>();
    /** Whether files, folders or settings have changed, so that other folders may be checked now. */
    #mustDecide = true;

    /** @param isOfWorkspace whether an address lies in the workspace and outside of ignored folders */
    constructor(services: LangiumSharedServices & Services, isOfWorkspace: (uri: URI) => boolean) {
        this.#services = services;
        const { agenda, workspace } = services;
        const { Files, NowReading, OpenAgendas } = agenda;
        this.#turns = new BackgroundTurns(services, () => agenda.Outgoing);
        this.folders = new CheckedFolders(Files, () => workspace.WorkspaceManager.workspaceFolders ?? []);
        this.#files = new CheckedFiles(services, this.folders, isOfWorkspace);
        this.#queue = new CheckingQueue({
            symbolOf: (uri) => Files.get(uri)?.summary.symbol ?? '',
            withSymbol: (symbol) => this.#files.withSymbol(symbol),
            isOpen: (uri) => this.#files.isOpen(uri),
        });
        const closedCheck = new ClosedCheck(
            services,
            Files,
            OpenAgendas,
            () => NowReading,
            () => this.#turns.nextInPause(),
        );
        this.#inputs = new ClosedInputs(services, this.#files, this.#shown, {
            add: (uris) => this.#add(uris),
            addEvery: () => this.#add(this.#everyFile),
            attempt: (step) => void this.#loop.attempt(step),
        });
        const check = new GroupCheck(this.#files, closedCheck, this.#inputs, this.#shown, agenda.Limits, (uri) => this.#loop.checked(uri));
        this.#loop = new CheckingLoop(this.#queue, {
            first: [() => workspace.WorkspaceManager.ready, () => agenda.Settings.ready],
            each: [
                () => agenda.Indexing.complete(false),
                () => this.#turns.nextInPause(),
                () => this.#inputs.begin(),
                () => this.#addTouched(),
                () => this.#decide(),
            ],
            check: (group) => check.check(group),
            failed: (uri, error) => check.failed(uri, error),
        });
    }

    /** Fires with the findings of a file whenever they change, and with none when the file is gone, or is not to be shown any more. */
    get onChange(): Event<FileFindings> {
        return this.#shown.onChange;
    }

    /** Fires with each file that has been checked, and without one when none is left, among others. */
    get onProgress(): Event<URI | undefined> {
        return this.#loop.onProgress;
    }

    /** What is shown of the files that are not open. */
    get shown(): ShownFindings {
        return this.#shown;
    }

    /** Whether a file, or any file, is still to be checked after a change that has settled. */
    isWaiting(uri?: URI): boolean {
        return !this.#loop.isStopped && (uri ? this.#queue.holds(uri) : this.#loop.isRunning || !this.#queue.isEmpty);
    }

    /** Begins to follow files, registers, open documents and settings. Without this, nothing is checked. */
    start(): void {
        const { agenda, workspace } = this.#services;
        agenda.Files.onFileChange((uri) => this.#filesChanged([uri]));
        agenda.Files.onChange((symbol) => this.#touched.add(symbol));
        agenda.Settings.onChange(() => this.#filesChanged(this.#everyFile));
        agenda.SetAside.onReport((uri) => this.#report(uri));
        workspace.DocumentBuilder.onUpdate((_, deleted) => this.#add(deleted.filter((uri) => this.#shown.has(uri))));
        workspace.DocumentBuilder.onDocumentPhase(DocumentState.IndexedContent, (document) => this.#followDocument(document));
        this.#inputs.start();
        this.#filesChanged(this.#everyFile);
    }

    /** Checks files again, after something has changed that only they depend on. */
    checkAgain(uris: readonly URI[]): void {
        this.#add(uris.filter((uri) => this.#files.includes(uri)));
    }

    /** Stops checking, for good. */
    stop(): void {
        this.#inputs.stop();
        this.#loop.stop();
    }

    /** All files that may have findings, and those that have some although they are gone. */
    get #everyFile(): readonly URI[] {
        return [...this.#files.all, ...this.#shown.uris];
    }

    #filesChanged(uris: readonly URI[]): void {
        this.#mustDecide = true;
        this.#add(uris);
    }

    /** A file was closed, set aside or read again. What the editor shows of it stays until it has been checked. */
    #report(uri: URI): void {
        if (this.#files.isOpen(uri)) {
            return;
        }
        const unread = this.#files.unread(uri);
        this.#shown.markReplaced(uri);
        if (unread || !this.#files.includes(uri)) {
            this.#queue.delete(uri);
            this.#shown.set(uri, unread);
        } else {
            this.#queue.addUrgent(uri);
            this.#add([uri]);
        }
        this.#inputs.leave(uri);
    }

    /** A register that was read is checked too. */
    #followDocument(document: LangiumDocument): void {
        if (this.#files.isRegister(document)) {
            this.#add([document.uri]);
        }
    }

    #add(uris: readonly URI[]): void {
        if (this.#loop.isStopped || uris.length === 0) {
            return;
        }
        uris.forEach((uri) => this.#queue.add(uri));
        if (this.#loop.begin()) {
            this.#mustDecide = true;
        }
    }

    #addTouched(): void {
        this.#add([...this.#touched].flatMap((symbol) => this.#files.withSymbol(symbol)));
        this.#touched.clear();
    }

    #decide(): void {
        if (this.#mustDecide) {
            if (this.folders.decide(this.#services.agenda.Settings.closedFiles)) {
                this.#add(this.#everyFile);
            }
            this.#letGo();
            this.#mustDecide = false;
        }
    }

    /** Files that are not to be shown any more lose their findings at once. */
    #letGo(): void {
        for (const uri of this.#shown.uris) {
            if (!this.#files.includes(uri) && !this.#files.isOpen(uri)) {
                this.#shown.set(uri, this.#files.unread(uri));
            }
        }
        this.#queue.keepOnly((uri) => this.#files.includes(uri));
    }
}
