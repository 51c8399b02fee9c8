/** A server as a separate program, with an editor's side of the protocol. */
import type { ChildProcess } from 'node:child_process';
import {
    createProtocolConnection,
    type Diagnostic,
    type ProtocolConnection,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { type TextEdit, EditorText } from './editor-text.js';
import { timed } from './figures.js';
import type { Memory } from './memory.js';
import { Publications } from './publications.js';
import { capabilitiesFor, type ServerProgram, startProgram } from './server-program.js';

export class BenchServer {
    readonly connection: ProtocolConnection;
    readonly published: Publications;
    readonly #program: ServerProgram;
    readonly #process: ChildProcess;
    readonly #texts = new Map<string, EditorText>();

    /** @param program the program to start, or the script of a server started like this project's */
    constructor(program: ServerProgram | string) {
        this.#program = typeof program === 'string' ? { script: program } : program;
        this.#process = startProgram(this.#program);
        const { stdin, stdout } = this.#process;
        if (!stdin || !stdout) {
            throw new Error('The server has no streams.');
        }
        this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
        this.published = new Publications(this.connection);
        const { settings = () => null } = this.#program;
        this.connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section?: string }[] }) =>
            items.map(({ section }) => settings(section)),
        );
        for (const method of ['client/registerCapability', 'window/workDoneProgress/create', 'workspace/diagnostic/refresh']) {
            this.connection.onRequest(method, () => null);
        }
        this.connection.listen();
    }

    /** @param folder the workspace; undefined for single files */
    async start(folder?: string): Promise<void> {
        await this.connection.sendRequest('initialize', {
            processId: process.pid,
            rootUri: folder ?? null,
            workspaceFolders: folder === undefined ? [] : [{ uri: folder, name: 'bench' }],
            initializationOptions: this.#program.initializationOptions,
            capabilities: capabilitiesFor(this.#program),
        });
        await this.connection.sendNotification('initialized', {});
    }

    /** Opens a document and waits for its findings. */
    async open(uri: string, text: string): Promise<void> {
        const { languageId = 'agenda' } = this.#program;
        const before = this.published.of(uri).count;
        this.#texts.set(uri, new EditorText(uri, languageId, text));
        await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
        await this.#findingsAfter(uri, before);
    }

    /** Types a text at an offset, as one keystroke, without waiting. */
    type(uri: string, offset: number, typed: string): Promise<void> {
        return this.#prepared(uri, [{ start: offset, end: offset, text: typed }])();
    }

    /**
     * The milliseconds from a change to its findings. The editor's own work on its text is done before.
     * @param edits several form one change, as an editor makes it of a fix; their places refer to the text before all of them
     */
    timeToFindings(uri: string, edits: readonly TextEdit[]): Promise<number> {
        const before = this.published.of(uri).count;
        const send = this.#prepared(uri, edits);
        return timed(async () => {
            await send();
            await this.#findingsAfter(uri, before);
        });
    }

    #prepared(uri: string, edits: readonly TextEdit[]): () => Promise<void> {
        const open = this.#open(uri);
        const contentChanges = open.change(edits);
        const textDocument = { uri, version: open.version };
        return () => this.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
    }

    async #findingsAfter(uri: string, before: number): Promise<void> {
        switch (this.#program.findings ?? 'versioned') {
            case 'versioned':
                return this.published.ofVersion(uri, this.version(uri));
            case 'unversioned':
                return this.published.moreThan([uri], [before]);
            case 'asked': {
                const params = { textDocument: { uri } };
                const { items = [] } = await this.connection.sendRequest<{ items?: Diagnostic[] }>('textDocument/diagnostic', params);
                return this.published.answered(uri, items);
            }
        }
    }

    /** The text of the editor's side. */
    text(uri: string): string {
        return this.#open(uri).text;
    }

    /** The same text, with access to stretches without joining the whole. */
    document(uri: string): EditorText {
        return this.#open(uri);
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

    #open(uri: string): EditorText {
        const open = this.#texts.get(uri);
        if (!open) {
            throw new Error(`${uri} is not open.`);
        }
        return open;
    }
}
