/** A server as a program of its own, with an editor's side of the protocol. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
    createProtocolConnection,
    type ProtocolConnection,
    type PublishDiagnosticsParams,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Memory } from './memory.js';

export class BenchServer {
    readonly connection: ProtocolConnection;
    readonly #process: ChildProcess;
    readonly #texts = new Map<string, TextDocument>();
    readonly #published = new Map<string, number>();
    readonly #publications = new Map<string, number>();
    #waiting: (() => void)[] = [];

    /** @param program the server's script, which takes `--stdio` */
    constructor(program: string) {
        this.#process = spawn(process.execPath, ['--expose-gc', '--require', './out/bench/memory.js', program, '--stdio'], {
            stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
        });
        const { stdin, stdout } = this.#process;
        if (!stdin || !stdout) {
            throw new Error('The server has no streams.');
        }
        this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
        this.connection.onNotification('textDocument/publishDiagnostics', ({ uri, version }: PublishDiagnosticsParams) => {
            this.#published.set(uri, version ?? 0);
            this.#publications.set(uri, this.publications(uri) + 1);
            for (const wake of this.#waiting.splice(0)) {
                wake();
            }
        });
        this.connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null));
        this.connection.onRequest('client/registerCapability', () => null);
        this.connection.listen();
    }

    /** @param folder the workspace; none for single files */
    async start(folder?: string): Promise<void> {
        await this.connection.sendRequest('initialize', {
            processId: process.pid,
            rootUri: folder ?? null,
            workspaceFolders: folder === undefined ? [] : [{ uri: folder, name: 'bench' }],
            capabilities: { workspace: { configuration: true }, textDocument: { publishDiagnostics: { versionSupport: true } } },
        });
        await this.connection.sendNotification('initialized', {});
    }

    /** Opens a document and waits for its findings. */
    async open(uri: string, text: string): Promise<void> {
        this.#texts.set(uri, TextDocument.create(uri, 'agenda', 1, text));
        await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'agenda', version: 1, text } });
        await this.findings(uri);
    }

    /** Types a text at an offset, as one key. */
    type(uri: string, offset: number, typed: string): Promise<void> {
        return this.#edit(uri, offset, 0, typed);
    }

    /** Erases characters behind an offset, as one key. */
    erase(uri: string, offset: number, length: number): Promise<void> {
        return this.#edit(uri, offset, length, '');
    }

    async #edit(uri: string, offset: number, length: number, typed: string): Promise<void> {
        const open = this.#open(uri);
        const range = { start: open.positionAt(offset), end: open.positionAt(offset + length) };
        TextDocument.update(open, [{ range, text: typed }], open.version + 1);
        await this.connection.sendNotification('textDocument/didChange', {
            textDocument: { uri, version: open.version },
            contentChanges: [{ range, text: typed }],
        });
    }

    /** How often findings of a document were published. */
    publications(uri: string): number {
        return this.#publications.get(uri) ?? 0;
    }

    /** Waits until findings of all documents were published more often than before. */
    async publishedMore(uris: readonly string[], before: readonly number[]): Promise<void> {
        while (uris.some((uri, index) => this.publications(uri) <= (before[index] ?? 0))) {
            await new Promise<void>((resolve) => this.#waiting.push(resolve));
        }
    }

    /** Waits until findings of the version that the document has now are published. */
    async findings(uri: string): Promise<void> {
        while ((this.#published.get(uri) ?? 0) < this.#open(uri).version) {
            await new Promise<void>((resolve) => this.#waiting.push(resolve));
        }
    }

    text(uri: string): string {
        return this.#open(uri).getText();
    }

    version(uri: string): number {
        return this.#open(uri).version;
    }

    async close(uri: string): Promise<void> {
        await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    }

    memory(): Promise<Memory> {
        return new Promise((resolve) => {
            this.#process.once('message', (message) => resolve(message as Memory));
            this.#process.send('memory');
        });
    }

    async stop(): Promise<void> {
        const exited = new Promise((resolve) => this.#process.once('exit', resolve));
        await this.connection.sendRequest('shutdown');
        await this.connection.sendNotification('exit');
        await exited;
        this.connection.dispose();
    }

    #open(uri: string): TextDocument {
        const open = this.#texts.get(uri);
        if (!open) {
            throw new Error(`${uri} is not open.`);
        }
        return open;
    }
}
