/**
 * The terminal of a task: runs the command line and shows what it prints. A process of the terminal itself would be simpler, but on Windows the editor's
 * program, which runs as Node here, prints nothing into a terminal that it was started in.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import * as vscode from 'vscode';

/** Ctrl+C. */
const interrupt = '\x03';

/**
 * Milliseconds from the last line to the end of the task. The editor reads the lines from its terminal some time after they are written there, and no more of
 * them a tenth of a second after the end. It also takes an end within half a second after the start for a program that could not be started.
 */
const readingTime = 700;

/** The exit code where the command could not be run at all; the same as for wrong arguments. */
const notRun = 2;

export class CheckTerminal implements vscode.Pseudoterminal {
    readonly #written = new vscode.EventEmitter<string>();
    readonly #closed = new vscode.EventEmitter<number>();
    #process: ChildProcess | undefined;
    #hasEnded = false;

    readonly onDidWrite = this.#written.event;
    readonly onDidClose = this.#closed.event;

    /**
     * @param program the file of the command line
     * @param folder the path of the folder from which files are named
     */
    constructor(
        private readonly program: string,
        private readonly args: readonly string[],
        private readonly folder: string,
    ) {}

    open(): void {
        const child = spawn(process.execPath, [this.program, ...this.args], {
            cwd: this.folder,
            // The editor's own program is Node too, if it is told so.
            env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        this.#process = child;
        /** What is said about the findings, and about files that cannot be read. It comes last. */
        let remarks = '';
        child.stdout.setEncoding('utf8').on('data', (text: string) => this.#write(text));
        child.stderr.setEncoding('utf8').on('data', (text: string) => {
            remarks += text;
        });
        // A process that cannot be started ends too, but not in every case.
        child.on('error', (error) => this.#end(`${error.message}\n`, notRun));
        child.on('close', (code) => this.#end(remarks, code ?? notRun));
    }

    handleInput(text: string): void {
        if (text === interrupt) {
            this.#process?.kill();
        }
    }

    close(): void {
        this.#process?.kill();
    }

    /** The task ends once. */
    #end(remarks: string, code: number): void {
        if (!this.#hasEnded) {
            this.#hasEnded = true;
            this.#write(remarks);
            setTimeout(() => this.#closed.fire(code), readingTime);
        }
    }

    #write(text: string): void {
        this.#written.fire(text.replace(/\r?\n/gu, '\r\n'));
    }
}
