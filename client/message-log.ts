/** Where the messages between editor and server are logged. */
import * as vscode from 'vscode';

/**
 * The log of the extension as the language client sees it for these messages. The client writes them only at the level "trace", which the user sets for the
 * whole log; with the setting `agenda.trace.server` they are written at any level that shows information.
 */
export class MessageLog implements vscode.LogOutputChannel {
    readonly #changed = new vscode.EventEmitter<vscode.LogLevel>();
    readonly #disposables: readonly vscode.Disposable[];

    readonly onDidChangeLogLevel = this.#changed.event;

    constructor(private readonly log: vscode.LogOutputChannel) {
        const changed = (): void => this.#changed.fire(this.logLevel);
        this.#disposables = [
            this.#changed,
            log.onDidChangeLogLevel(changed),
            vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('agenda.trace.server') && changed()),
        ];
    }

    get name(): string {
        return this.log.name;
    }

    get logLevel(): vscode.LogLevel {
        const asked = vscode.workspace.getConfiguration('agenda').get('trace.server', 'off') !== 'off';
        return asked ? vscode.LogLevel.Trace : this.log.logLevel;
    }

    trace(message: string): void {
        if (this.log.logLevel === vscode.LogLevel.Trace) {
            this.log.trace(message);
        } else {
            this.log.info(message);
        }
    }

    debug(message: string): void {
        this.log.debug(message);
    }

    info(message: string): void {
        this.log.info(message);
    }

    warn(message: string): void {
        this.log.warn(message);
    }

    error(error: string | Error): void {
        this.log.error(error);
    }

    append(value: string): void {
        this.log.append(value);
    }

    appendLine(value: string): void {
        this.log.appendLine(value);
    }

    replace(value: string): void {
        this.log.replace(value);
    }

    clear(): void {
        this.log.clear();
    }

    show(): void {
        this.log.show(true);
    }

    hide(): void {
        this.log.hide();
    }

    /** The log itself is not this one's to end. */
    dispose(): void {
        for (const disposable of this.#disposables) {
            disposable.dispose();
        }
    }
}
