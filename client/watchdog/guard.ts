/** Connects the watchdog to the editor: its clock, its messages to the user, and when files set aside are read again. */
import * as vscode from 'vscode';
import { ConditionStatus } from './condition.js';
import { isUnderDebugger } from './debugger.js';
import { OneAtATime } from './one-at-a-time.js';
import { ReadingFile } from './reading-file.js';
import { type StopNews, Watchdog } from './watchdog.js';
import { readAgainMessage, restartMessage } from './wording.js';
import { watchedFiles } from '../../protocol/endings.js';

export interface GuardedServer {
    /** Whether the server has started. */
    isRunning(): boolean;
    ask(): Promise<unknown>;
    kill(): void;
    start(): Promise<void>;
    /** Makes the server read files again that were set aside. */
    readAgain(uris: readonly string[]): Promise<void>;
    uriOf(text: string): vscode.Uri;
}

/** Milliseconds without a change before a changed file is read again: never in the middle of a word. */
const rereadDelay = 1000;

const [readAgain, tryAgain, showLog] = ['Read It Again', 'Try Again', 'Show Log'];

/** Milliseconds for which an answer stays in the status bar. */
const messageMilliseconds = 5000;

export class ServerGuard implements vscode.Disposable {
    readonly #watchdog: Watchdog;
    readonly #reading: ReadingFile | undefined;
    readonly #disposables: vscode.Disposable[];
    readonly #condition = new ConditionStatus();
    /** A second restart message may replace one that waits. That the watchdog gives up is always shown. */
    readonly #restarts = new OneAtATime<StopNews>((news) => this.#showRestart(news));
    readonly #failures = new OneAtATime<StopNews>((news) => this.#showFailure(news));
    /** The log message for the server that is ending now. */
    #words: string | undefined;
    readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

    /** @param storage a folder of this editor, where the server can record what it reads */
    constructor(
        private readonly server: GuardedServer,
        storage: vscode.Uri,
        private readonly log: vscode.LogOutputChannel,
    ) {
        this.#reading = storage.scheme === 'file' ? new ReadingFile(storage.fsPath) : undefined;
        this.#watchdog = new Watchdog({
            ask: () => server.ask(),
            kill: () => {
                log.info('The language server does not answer; it is ended.');
                server.kill();
            },
            start: () => server.start(),
            reading: () => this.#addressInEditor(this.#reading?.read()),
            now: () => performance.now(),
            after: (milliseconds, run) => setTimeout(run, milliseconds),
            report: (news) => this.#report(news),
            show: (condition) => this.#condition.show(condition),
        });
        // A server that stands at a breakpoint does not answer, and must not be ended for that.
        const isDebugged = isUnderDebugger(process.execArgv);
        const clock = setInterval(() => {
            if (server.isRunning() && !isDebugged) {
                this.#watchdog.tick();
            }
        }, 1000);
        const files = vscode.workspace.createFileSystemWatcher(watchedFiles, true, false, false);
        this.#disposables = [
            new vscode.Disposable(() => clearInterval(clock)),
            this.#condition,
            files,
            files.onDidChange((uri) => this.#changed(uri)),
            files.onDidDelete((uri) => this.#requested(uri)),
            vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
                if (contentChanges.length > 0) {
                    this.#changed(document.uri);
                }
            }),
            vscode.workspace.onDidOpenTextDocument(({ uri }) => this.#requested(uri)),
        ];
    }

    get readingFile(): string | undefined {
        return this.#reading?.path;
    }

    /** Initialization options for the next server. */
    options(): object {
        return { setAside: this.#watchdog.files.all, ...(this.#reading ? { readingFile: this.#reading.path } : {}) };
    }

    /** Resolved when a server can be asked; rejected if there will be none. */
    ready(): Promise<void> {
        return this.#watchdog.ready();
    }

    /** The server has ended by itself. @returns the message to log */
    ended(): string {
        this.#words = undefined;
        this.#watchdog.ended();
        return this.#words ?? 'Annotated Agenda has stopped.';
    }

    /** The user restarts the server; the new one reads everything. */
    restarting(): void {
        this.#watchdog.files.all.forEach(({ uri }) => this.#watchdog.files.requested(uri));
        this.#watchdog.begin();
        this.#condition.show('starting');
    }

    /** The restart that the user asked for is done, or failed. */
    restarted(isThere: boolean): void {
        if (isThere) {
            this.#watchdog.started();
        } else {
            this.#condition.show('stopped');
        }
    }

    /** The user wants the server started again, without the files set aside. */
    async startAgain(): Promise<void> {
        this.#watchdog.startAgain();
        await this.ready();
    }

    /**
     * Reads files again that were set aside.
     * @param requested the only one to read; without it, all of them
     */
    async readAgain(requested?: vscode.Uri): Promise<void> {
        await this.startAgain();
        const uris = requested
            ? [requested.toString()]
            : [...new Set([...this.#watchdog.files.all.map(({ uri }) => uri), ...unreadFiles()])];
        uris.forEach((uri) => this.#watchdog.files.requested(uri));
        await this.server.readAgain(uris);
        vscode.window.setStatusBarMessage(readAgainMessage(uris.length), messageMilliseconds);
    }

    /** The server spells the address of a file differently from the editor. */
    #addressInEditor(text: string | undefined): string | undefined {
        return text === undefined ? undefined : this.server.uriOf(text).toString();
    }

    #changed(uri: vscode.Uri): void {
        const name = uri.toString();
        if (this.#watchdog.files.all.some((file) => file.uri === name)) {
            clearTimeout(this.#timers.get(name));
            this.#timers.set(
                name,
                setTimeout(() => {
                    this.#timers.delete(name);
                    this.#readAgain(this.#watchdog.files.changed(name), name);
                }, rereadDelay),
            );
        }
    }

    #requested(uri: vscode.Uri): void {
        this.#readAgain(this.#watchdog.files.requested(uri.toString()), uri.toString());
    }

    /** Without a running server, the files are read when the next one starts. */
    #readAgain(isWanted: boolean, uri: string): void {
        if (isWanted && this.server.isRunning()) {
            this.server.readAgain([uri]).catch((error: unknown) => this.log.error(`${uri} could not be read again: ${String(error)}`));
        }
    }

    #report(news: StopNews): void {
        this.#words = this.#wordsFor(news);
        if (news.restarts) {
            this.#restarts.showNext(news);
        } else {
            this.#failures.showNext(news);
        }
    }

    #wordsFor(news: StopNews): string {
        const uri = news.file?.uri;
        return restartMessage(news, uri === undefined ? undefined : vscode.workspace.asRelativePath(this.server.uriOf(uri)));
    }

    async #showRestart(news: StopNews): Promise<void> {
        const uri = news.file?.uri;
        // The message may have waited for another one to close, and the file may have been read meanwhile.
        if (uri !== undefined && !this.#watchdog.files.all.some((file) => file.uri === uri)) {
            return;
        }
        const offers = uri === undefined ? [showLog] : [readAgain, showLog];
        const answer = await vscode.window.showWarningMessage(this.#wordsFor(news), ...offers);
        if (answer === showLog) {
            this.log.show();
        } else if (answer === readAgain && uri !== undefined) {
            this.#requested(vscode.Uri.parse(uri, true));
        }
    }

    async #showFailure(news: StopNews): Promise<void> {
        const answer = await vscode.window.showErrorMessage(this.#wordsFor(news), tryAgain, showLog);
        if (answer === showLog) {
            this.log.show();
        } else if (answer === tryAgain) {
            this.#watchdog.startAgain();
        }
    }

    dispose(): void {
        // A hanging server would never notice that its editor is gone.
        if (this.#watchdog.isLate) {
            this.server.kill();
        }
        this.#disposables.forEach((disposable) => void disposable.dispose());
        this.#timers.forEach((timer) => clearTimeout(timer));
        this.#reading?.remove();
    }
}

/** The files that the server itself has set aside. */
function unreadFiles(): readonly string[] {
    const isUnread = ({ code }: vscode.Diagnostic): boolean => (typeof code === 'object' ? code.value : code) === 'text/unread';
    return vscode.languages
        .getDiagnostics()
        .filter(([, diagnostics]) => diagnostics.some(isUnread))
        .map(([uri]) => uri.toString());
}
