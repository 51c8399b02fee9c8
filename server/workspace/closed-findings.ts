/** Findings of the files that are not open in the editor: which to check again after a change, and what they are now. */
import { DocumentState, type LangiumDocument, URI, type URI as Uri } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { type Diagnostic, Emitter, type Event } from 'vscode-languageserver-protocol';
import { type Agenda, isAgenda } from '../../language/grammar/generated/ast.js';
import { TooLong } from '../../language/limits.js';
import { isBuiltIn } from '../../language/registers/registers.js';
import { symbolOf } from '../../language/semantics/masthead.js';
import { readingOf } from '../../language/semantics/reading.js';
import type { AgendaSharedAddedServices } from '../../language/services.js';
import type { NowReading } from '../documents/now-reading.js';
import type { Outgoing } from '../outgoing.js';
import type { SetAside } from '../documents/set-aside.js';
import type { Settings } from '../settings.js';
import { BookedWith } from './booked-with.js';
import { CheckedFolders } from './checked-folders.js';
import { ClosedCheck, type OpenFacts } from './closed-check.js';
import type { AgendaFiles } from './files.js';
import type { Indexing } from './indexing.js';
import { ShownFindings } from './shown-findings.js';
import { BackgroundTurns } from './turns.js';

/** Milliseconds without a change of a register or an open version after which what depends on it is checked again. */
const changePause = 1000;

interface Services extends AgendaSharedAddedServices {
    readonly agenda: AgendaSharedAddedServices['agenda'] & {
        readonly Files: AgendaFiles;
        readonly Indexing: Indexing;
        readonly NowReading: NowReading;
        readonly Outgoing: Outgoing;
        readonly SetAside: SetAside;
        readonly Settings: Settings;
    };
}

/** What the registers say, as one text, at a version of them. */
interface RegisterState {
    readonly version: number;
    readonly text: string;
}

export class ClosedFindings {
    readonly #services: LangiumSharedServices & Services;
    readonly #turns: BackgroundTurns;
    readonly #check: ClosedCheck;
    readonly #shown = new ShownFindings();
    readonly #moved = new Emitter<void>();
    readonly folders: CheckedFolders;
    /** Files to check, in their order, by address. */
    readonly #waiting = new Map<string, Uri>();
    /** The symbols of files that have come, gone or changed: their other versions are checked again too. */
    readonly #touched = new Set<string>();
    /** Files that are being checked, by address. */
    #checking: ReadonlySet<string> = new Set();
    /** Files that were closed just now: they come first. */
    readonly #urgent = new Set<string>();
    /** Files to check when nobody has changed anything for a while. */
    readonly #later = new Map<string, Uri>();
    #timer: ReturnType<typeof setTimeout> | undefined;
    /** The facts of the open versions with which the closed ones were last checked, by symbol. */
    readonly #seen = new Map<string, OpenFacts>();
    readonly #bookedWith: BookedWith;
    /** The symbol of each open agenda, by address. */
    readonly #openSymbols = new Map<string, string>();
    /** What the registers said when the last check of everything began; undefined before the first one. */
    #registers: RegisterState | undefined;
    /** Whether files, folders or settings have changed, so that other folders may be checked now. */
    #mustDecide = true;
    #isRunning = false;
    #isStopped = false;

    /** @param isOfWorkspace whether an address lies in the workspace and outside of ignored folders */
    constructor(
        services: LangiumSharedServices & Services,
        private readonly isOfWorkspace: (uri: Uri) => boolean,
    ) {
        this.#services = services;
        const { Files, NowReading } = services.agenda;
        this.#turns = new BackgroundTurns(services, () => services.agenda.Outgoing);
        this.#bookedWith = new BookedWith(services.agenda.Bookings);
        this.folders = new CheckedFolders(Files, () => services.workspace.WorkspaceManager.workspaceFolders ?? []);
        this.#check = new ClosedCheck(
            services,
            Files,
            () => this.#openAgendas(),
            () => NowReading,
            () => this.#turns.nextInPause(),
        );
    }

    /** Fires with the findings of a file whenever they change, and with none when the file is gone, or is not to be shown any more. */
    get onChange(): Event<{ readonly uri: Uri; readonly diagnostics: readonly Diagnostic[] }> {
        return this.#shown.onChange;
    }

    /** Fires when a file has been checked, and when none is left. */
    get onMove(): Event<void> {
        return this.#moved.event;
    }

    /** What is shown of the files that are not open. */
    get shown(): ShownFindings {
        return this.#shown;
    }

    /** Whether a file, or any file, is still to be checked after a change that has settled. */
    isWaiting(uri?: Uri): boolean {
        if (this.#isStopped) {
            return false;
        }
        const key = uri?.toString();
        return key === undefined ? this.#isRunning || this.#waiting.size > 0 : this.#waiting.has(key) || this.#checking.has(key);
    }

    /** Begins to follow files, registers, open documents and settings. Without this, nothing is checked. */
    start(): void {
        const { agenda, workspace } = this.#services;
        agenda.Files.onFileChange((uri) => this.#filesChanged([uri]));
        agenda.Files.onChange((symbol) => this.#touched.add(symbol));
        this.#bookedWith.start(() => this.#addLater([]));
        agenda.Settings.onChange(() => this.#checkAll());
        agenda.SetAside.onReport((uri) => this.#report(uri));
        workspace.DocumentBuilder.onUpdate((_, deleted) => this.#add(deleted.filter((uri) => this.#shown.has(uri))));
        workspace.DocumentBuilder.onBuildPhase(DocumentState.IndexedContent, () => this.#followRegisters());
        workspace.DocumentBuilder.onDocumentPhase(DocumentState.IndexedContent, (document) => this.#followDocument(document));
        workspace.DocumentBuilder.onDocumentPhase(DocumentState.Validated, (document) => this.#followOpen(document));
        this.#checkAll();
    }

    /** Stops checking, for good. */
    stop(): void {
        this.#isStopped = true;
        clearTimeout(this.#timer);
        this.#waiting.clear();
        this.#moved.fire();
    }

    /** A file was closed, set aside or read again. What the editor shows of it stays until it has been checked. */
    #report(uri: Uri): void {
        if (this.#isOpen(uri)) {
            return;
        }
        const key = uri.toString();
        const unread = this.#unread(uri);
        this.#shown.isElsewhere(uri);
        if (unread || !this.#isChecked(uri)) {
            this.#waiting.delete(key);
            this.#shown.set(uri, unread);
        } else {
            this.#urgent.add(key);
            this.#add([uri]);
        }
        const symbol = this.#openSymbols.get(key);
        if (symbol !== undefined) {
            this.#openSymbols.delete(key);
            this.#followVersions(symbol);
        }
    }

    /** What is shown of a file that was given up; undefined if it was not. */
    #unread(uri: Uri): readonly Diagnostic[] | undefined {
        const found = this.#services.agenda.SetAside.findingsOf(uri);
        return found.length > 0 ? found : undefined;
    }

    #filesChanged(uris: readonly Uri[]): void {
        this.#mustDecide = true;
        this.#add(uris);
    }

    #checkAll(): void {
        this.#mustDecide = true;
        this.#add([...this.#everyFile()]);
    }

    *#everyFile(): Generator<Uri> {
        for (const { uri } of this.#services.agenda.Files.all) {
            yield uri;
        }
        yield* this.#services.workspace.LangiumDocuments.all.filter((document) => this.#isRegister(document)).map(({ uri }) => uri);
        yield* this.#shown.uris;
    }

    #filesWith(symbol: string): readonly Uri[] {
        return symbol === '' ? [] : this.#services.agenda.Files.withSymbol(symbol).map(({ uri }) => uri);
    }

    /** A register that was read is checked too, and what its findings point into. */
    #followDocument(document: LangiumDocument): void {
        if (this.#isRegister(document)) {
            this.#add([document.uri]);
        }
        this.#addLater(this.#shown.pointingInto(document.uri));
    }

    /** Other versions are compared with an open one: they are checked again when its facts have changed. */
    #followOpen(document: LangiumDocument): void {
        if (!this.#isOpen(document.uri) || !isAgenda(document.parseResult.value)) {
            return;
        }
        const key = document.uri.toString();
        const symbol = symbolOf(document.parseResult.value);
        const before = this.#openSymbols.get(key);
        this.#openSymbols.set(key, symbol);
        for (const touched of new Set([symbol, ...(before === undefined ? [] : [before])])) {
            if (this.#isCompared(document as LangiumDocument<Agenda>, touched)) {
                this.#followVersions(touched);
            }
        }
    }

    /** Whether a closed version of another language is compared with a document, or was. Facts of a long document take time. */
    #isCompared({ uri, parseResult }: LangiumDocument<Agenda>, symbol: string): boolean {
        const { language } = readingOf(parseResult.value).masthead;
        const seen = this.#seen.get(symbol)?.get(uri.toString());
        return (
            (seen !== undefined && (language === undefined || !seen.startsWith(`${language} `))) ||
            (symbol !== '' && this.#services.agenda.Files.withSymbol(symbol).some(({ summary }) => summary.language !== language))
        );
    }

    #followVersions(symbol: string): void {
        const closed = this.#filesWith(symbol).filter((uri) => !this.#isOpen(uri) && this.#isChecked(uri));
        if (closed.length === 0 || !this.#registers) {
            return;
        }
        const seen = this.#seen.get(symbol) ?? new Map();
        const now = this.#check.openFacts(symbol);
        if (now.size !== seen.size || [...now].some(([uri, facts]) => seen.get(uri) !== facts)) {
            this.#addLater(closed);
        }
    }

    /** Whatever a register says may change what is found in any agenda. */
    #followRegisters(): void {
        if (this.#registers && this.#registers.version !== this.#services.agenda.Registers.version) {
            this.#addLater([]);
        }
    }

    #add(uris: readonly Uri[]): void {
        if (this.#isStopped || uris.length === 0) {
            return;
        }
        uris.forEach((uri) => this.#waiting.set(uri.toString(), uri));
        if (!this.#isRunning) {
            this.#isRunning = true;
            this.#mustDecide = true;
            void this.#run();
        }
    }

    #addLater(uris: Iterable<Uri>): void {
        for (const uri of uris) {
            this.#later.set(uri.toString(), uri);
        }
        const isNeeded =
            this.#later.size > 0 || this.#bookedWith.haveChanged || this.#registers?.version !== this.#services.agenda.Registers.version;
        if (isNeeded && !this.#isStopped) {
            clearTimeout(this.#timer);
            this.#timer = setTimeout(() => this.#settle(), changePause);
        }
    }

    /** Nobody has changed anything for a while. */
    #settle(): void {
        const before = this.#registers;
        this.#registers = this.#registersNow(before);
        const booked = this.#bookedWith.outdated().filter((uri) => !this.#isOpen(uri) && this.#isChecked(uri));
        const haveRegistersChanged = before && before.text !== this.#registers.text;
        this.#add(haveRegistersChanged ? [...this.#everyFile()] : [...this.#later.values(), ...booked]);
        this.#later.clear();
    }

    #registersNow(before: RegisterState | undefined): RegisterState {
        const { version, bodies } = this.#services.agenda.Registers;
        return before?.version === version
            ? before
            : {
                  version,
                  text: JSON.stringify(
                      [...bodies.values()].map(({ symbol, names, entries }) => [
                          symbol,
                          names,
                          [...entries].map(([key, { titles, documentUri }]) => [key, titles, documentUri.toString()]),
                      ]),
                  ),
              };
    }

    async #run(): Promise<void> {
        const { agenda, workspace } = this.#services;
        await workspace.WorkspaceManager.ready;
        await agenda.Settings.ready;
        while (!this.#isStopped && this.#waiting.size > 0) {
            await agenda.Indexing.complete(false);
            await this.#turns.nextInPause();
            this.#registers ??= this.#registersNow(undefined);
            for (const uri of [...this.#touched].flatMap((symbol) => this.#filesWith(symbol))) {
                this.#waiting.set(uri.toString(), uri);
            }
            this.#touched.clear();
            if (this.#mustDecide) {
                this.#mustDecide = false;
                if (this.folders.decide(agenda.Settings.closedFiles)) {
                    this.#add([...this.#everyFile()]);
                }
                this.#letGo();
            }
            await this.#checkNext();
            this.#moved.fire();
        }
        this.#isRunning = false;
        this.#moved.fire();
    }

    /** Files that are not to be shown any more lose their findings at once. */
    #letGo(): void {
        for (const uri of [...this.#shown.uris]) {
            if (!this.#isChecked(uri) && !this.#isOpen(uri)) {
                this.#shown.set(uri, this.#unread(uri));
            }
        }
        for (const [key, uri] of this.#waiting) {
            if (!this.#isChecked(uri)) {
                this.#waiting.delete(key);
            }
        }
    }

    /** Checks the file that has waited longest, together with its language versions among those that wait. */
    async #checkNext(): Promise<void> {
        const [first] = [...this.#urgent].filter((key) => this.#waiting.has(key));
        const uri = this.#waiting.get(first ?? '') ?? this.#waiting.values().next().value;
        if (!uri) {
            return;
        }
        this.#urgent.delete(uri.toString());
        const { Files } = this.#services.agenda;
        const symbol = Files.get(uri)?.summary.symbol ?? '';
        const isNext = (one: Uri): boolean => this.#waiting.has(one.toString()) && !this.#isOpen(one);
        const together = symbol === '' ? [uri] : [uri, ...this.#filesWith(symbol).filter(isNext)];
        const files = [...new Map(together.map((one) => [one.toString(), one])).values()];
        files.forEach((one) => this.#waiting.delete(one.toString()));
        this.#checking = new Set(files.map((one) => one.toString()));
        try {
            await this.#checkTogether(symbol, files);
        } catch (error) {
            files.forEach((one) => this.#failed(one, error));
        } finally {
            this.#checking = new Set();
        }
    }

    async #checkTogether(symbol: string, uris: readonly Uri[]): Promise<void> {
        const { Files, SetAside } = this.#services.agenda;
        if (symbol !== '') {
            this.#seen.set(symbol, this.#check.openFacts(symbol));
        }
        this.#bookedWith.remember(uris);
        const files = uris.flatMap((uri) => (SetAside.holds(uri) ? [] : (Files.get(uri) ?? [])));
        for await (const { uri, diagnostics, failure } of this.#check.check(symbol, files)) {
            if (failure === undefined) {
                this.#show(uri, diagnostics);
            } else {
                this.#failed(uri, failure);
            }
        }
        for (const uri of uris.filter((one) => !files.some((file) => file.uri.toString() === one.toString()))) {
            const document = this.#services.workspace.LangiumDocuments.getDocument(uri);
            const register = document && this.#isRegister(document) ? document : undefined;
            this.#show(uri, register && (await this.#check.checkRegister(register)).diagnostics);
        }
    }

    /** Takes the findings of a file, unless it has been opened or is gone meanwhile. */
    #show(uri: Uri, diagnostics: readonly Diagnostic[] | undefined): void {
        if (!this.#isOpen(uri)) {
            this.#shown.set(uri, this.#unread(uri) ?? (this.#isKnown(uri) && this.#isChecked(uri) ? diagnostics : undefined));
        }
        this.#moved.fire();
    }

    /** A file that cannot be checked holds up no other. */
    #failed(uri: Uri, error: unknown): void {
        if (error instanceof TooLong) {
            this.#services.agenda.Limits.giveUp(uri);
        } else {
            console.error(`${uri.toString()} could not be checked:`, error);
            this.#show(uri, undefined);
        }
    }

    #isKnown(uri: Uri): boolean {
        const { agenda, workspace } = this.#services;
        return agenda.Files.get(uri) !== undefined || workspace.LangiumDocuments.hasDocument(uri);
    }

    /** Whether a file that is not open is to be checked. */
    #isChecked(uri: Uri): boolean {
        return this.isOfWorkspace(uri) && (this.folders.holds(uri) || !this.#registers);
    }

    #isRegister(document: LangiumDocument): boolean {
        return !isAgenda(document.parseResult.value) && !isBuiltIn(document.uri) && !this.#isOpen(document.uri);
    }

    #openAgendas(): readonly LangiumDocument<Agenda>[] {
        const { TextDocuments, LangiumDocuments } = this.#services.workspace;
        return TextDocuments.keys().flatMap((key) => {
            const document = LangiumDocuments.getDocument(URI.parse(key));
            return document && isAgenda(document.parseResult.value) ? [document as LangiumDocument<Agenda>] : [];
        });
    }

    #isOpen(uri: Uri): boolean {
        return this.#services.workspace.TextDocuments.get(uri) !== undefined;
    }
}
