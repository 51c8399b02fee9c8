/** The watchdog in the editor: its clock, what it says to the user, and when files that were set aside are read again. */
import * as vscode from 'vscode';
import { ReadingFile } from './reading-file.js';
import { type News, Watchdog } from './watchdog.js';
import { wordsFor } from './wording.js';

export interface GuardedServer {
    /** Whether it has started. */
    isRunning(): boolean;
    ask(): Promise<unknown>;
    kill(): void;
    start(): Promise<void>;
    /** Tells it to read files that were set aside. */
    readAgain(uris: readonly string[]): Promise<void>;
    uriOf(text: string): vscode.Uri;
}

/** Milliseconds after a change in which nothing else changes: in the middle of a word nothing is read again. */
const pause = 1000;

const [readAgain, tryAgain, showLog] = ['Read It Again', 'Try Again', 'Show Log'];

/** A server that somebody looks into with a debugger may take its time. */
const isDebugged = process.execArgv.some((arg) => /^--inspect/u.test(arg));

export class ServerGuard implements vscode.Disposable {
    readonly #watchdog: Watchdog;
    readonly #reading: ReadingFile | undefined;
    readonly #disposables: vscode.Disposable[];
    readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

    /** @param storage a folder of this editor, in which the server can note what it reads */
    constructor(
        private readonly server: GuardedServer,
        storage: vscode.Uri,
        private readonly log: vscode.LogOutputChannel,
    ) {
        this.#reading = storage.scheme === 'file' ? new ReadingFile(storage.fsPath) : undefined;
        this.#watchdog = new Watchdog({
            ask: () => server.ask(),
            kill: () => {
                log.error('The language server does not answer; it is ended.');
                server.kill();
            },
            start: () => server.start(),
            reading: () => this.#nameOf(this.#reading?.read()),
            now: () => performance.now(),
            after: (milliseconds, run) => setTimeout(run, milliseconds),
            tell: (news) => void this.#tell(news),
        });
        const clock = setInterval(() => {
            if (server.isRunning() && !isDebugged) {
                this.#watchdog.tick();
            }
        }, 1000);
        const files = vscode.workspace.createFileSystemWatcher('**/*.{agenda,register}', true, false, false);
        this.#disposables = [
            new vscode.Disposable(() => clearInterval(clock)),
            files,
            files.onDidChange((uri) => this.#changed(uri)),
            files.onDidDelete((uri) => this.#wanted(uri)),
            vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
                if (contentChanges.length > 0) {
                    this.#changed(document.uri);
                }
            }),
            vscode.workspace.onDidOpenTextDocument(({ uri }) => this.#wanted(uri)),
        ];
    }

    get readingFile(): string | undefined {
        return this.#reading?.path;
    }

    /** What the next server has to know. */
    options(): object {
        return { setAside: this.#watchdog.files.all, ...(this.#reading ? { readingFile: this.#reading.path } : {}) };
    }

    /** Resolved when there is a server to be asked; rejected where there will be none. */
    ready(): Promise<void> {
        return this.#watchdog.ready();
    }

    /** The server has ended by itself. */
    ended(): void {
        this.#watchdog.ended();
    }

    /** Somebody ends the server and starts another one, which reads everything. */
    restarting(): void {
        this.#watchdog.files.all.forEach(({ uri }) => this.#watchdog.files.wanted(uri));
        this.#watchdog.begin();
    }

    async readAllAgain(): Promise<void> {
        this.#watchdog.startAgain();
        await this.ready();
        const uris = this.#watchdog.files.all.map(({ uri }) => uri).filter((uri) => this.#watchdog.files.wanted(uri));
        await this.server.readAgain(uris);
    }

    /** The server knows a file by another spelling of its address than the editor. */
    #nameOf(text: string | undefined): string | undefined {
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
                }, pause),
            );
        }
    }

    #wanted(uri: vscode.Uri): void {
        this.#readAgain(this.#watchdog.files.wanted(uri.toString()), uri.toString());
    }

    /** What no server runs for is read when the next one starts. */
    #readAgain(isWanted: boolean, uri: string): void {
        if (isWanted && this.server.isRunning()) {
            this.server.readAgain([uri]).catch((error: unknown) => this.log.error(`${uri} could not be read again: ${String(error)}`));
        }
    }

    async #tell(news: News): Promise<void> {
        const uri = news.file?.uri;
        const name = uri === undefined ? undefined : vscode.workspace.asRelativePath(this.server.uriOf(uri));
        const words = wordsFor(news, name);
        this.log.error(words);
        const offers = [...(news.restarts ? (uri ? [readAgain] : []) : [tryAgain]), showLog].filter((offer) => offer !== undefined);
        const answer = await (news.restarts
            ? vscode.window.showWarningMessage(words, ...offers)
            : vscode.window.showErrorMessage(words, ...offers));
        if (answer === showLog) {
            this.log.show();
        } else if (answer === tryAgain) {
            this.#watchdog.startAgain();
        } else if (answer === readAgain && uri !== undefined) {
            this.#wanted(vscode.Uri.parse(uri, true));
        }
    }

    dispose(): void {
        // A server that hangs would never find out that its editor is gone.
        if (this.#watchdog.isLate) {
            this.server.kill();
        }
        this.#disposables.forEach((disposable) => void disposable.dispose());
        this.#timers.forEach((timer) => clearTimeout(timer));
        this.#reading?.remove();
    }
}
