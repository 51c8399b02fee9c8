/** A client of the real server, over its standard input and output. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
    createProtocolConnection,
    type InitializeResult,
    type ProtocolConnection,
    type PublishDiagnosticsParams,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** The capabilities of an editor that supports everything. */
const capabilities = {
    window: { workDoneProgress: true },
    workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true }, workspaceFolders: true },
    textDocument: {
        completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true } },
        codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true },
        publishDiagnostics: { versionSupport: true },
    },
};

/** The beginning, the progress or the end of reported work. */
interface Progress {
    readonly kind: 'begin' | 'report' | 'end';
    readonly title?: string;
    readonly percentage?: number;
}

export class Client {
    readonly connection: ProtocolConnection;
    /** Every publication of findings, in order. */
    readonly published: PublishDiagnosticsParams[] = [];
    readonly refreshed: string[] = [];
    /** Number of notifications that language versions may have changed. */
    versionsChanged = 0;
    /** The progress reports of the server, in order. */
    readonly progress: { readonly token: unknown; readonly value: Progress }[] = [];
    /** The kinds of messages from the server, in order: `progress begin`, `findings`. */
    readonly heard: string[] = [];
    /** The section `agenda` of the settings, sent when the server requests it. */
    settings: unknown = {};
    readonly #process: ChildProcess;
    readonly #texts = new Map<string, { version: number; text: string }>();
    #waiting: (() => void)[] = [];
    stderr = '';

    /** @param options for the command line; `--program FILE` starts another program than the packaged server */
    constructor(...options: readonly string[]) {
        const at = options.indexOf('--program');
        const program = at < 0 ? 'dist/server.js' : (options[at + 1] ?? '');
        const rest = at < 0 ? options : options.toSpliced(at, 2);
        this.#process = spawn(process.execPath, [program, '--stdio', ...rest], { stdio: 'pipe' });
        const { stdin, stdout, stderr } = this.#process;
        if (!stdin || !stdout || !stderr) {
            throw new Error('The server has no streams.');
        }
        stderr.on('data', (data: Buffer) => (this.stderr += data.toString()));
        this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
        this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
            this.published.push(params);
            this.heard.push('findings');
            this.#waiting.splice(0).forEach((wake) => wake());
        });
        this.connection.onNotification('agenda/previewChanged', ({ uri }: { uri: string }) => {
            this.refreshed.push(uri);
            this.#waiting.splice(0).forEach((wake) => wake());
        });
        this.connection.onNotification('agenda/versionsChanged', () => {
            this.versionsChanged++;
            this.#waiting.splice(0).forEach((wake) => wake());
        });
        this.connection.onRequest('window/workDoneProgress/create', () => null);
        this.connection.onNotification('$/progress', (params: { token: unknown; value: Progress }) => {
            this.progress.push(params);
            this.heard.push(`progress ${params.value.kind}`);
            this.#waiting.splice(0).forEach((wake) => wake());
        });
        this.connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section?: string }[] }) =>
            items.map(({ section }) => (section === 'agenda' ? this.settings : null)),
        );
        this.connection.onRequest('client/registerCapability', () => null);
        this.connection.listen();
    }

    async start(folder?: string, initializationOptions: object = {}, client: object = capabilities): Promise<InitializeResult> {
        const workspaceFolders = folder ? [{ uri: folder, name: 'test' }] : null;
        const result = await this.connection.sendRequest<InitializeResult>('initialize', {
            processId: process.pid,
            rootUri: folder ?? null,
            workspaceFolders,
            capabilities: client,
            initializationOptions,
        });
        await this.connection.sendNotification('initialized', {});
        return result;
    }

    async open(uri: string, text: string): Promise<void> {
        this.#texts.set(uri, { version: 1, text });
        await this.connection.sendNotification('textDocument/didOpen', {
            textDocument: { uri, languageId: uri.endsWith('.register') ? 'register' : 'agenda', version: 1, text },
        });
    }

    /** Replaces the first occurrence of a text. Returns the version after it. */
    async change(uri: string, from: string, to: string): Promise<number> {
        const document = this.#texts.get(uri);
        const at = document?.text.indexOf(from) ?? -1;
        if (!document || at < 0) {
            throw new Error(`${from} is not in the text.`);
        }
        const position = (offset: number) => {
            const before = document.text.slice(0, offset).split('\n');
            return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
        };
        const range = { start: position(at), end: position(at + from.length) };
        document.text = document.text.slice(0, at) + to + document.text.slice(at + from.length);
        document.version++;
        await this.connection.sendNotification('textDocument/didChange', {
            textDocument: { uri, version: document.version },
            contentChanges: [{ range, text: to }],
        });
        return document.version;
    }

    async close(uri: string): Promise<void> {
        await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    }

    /** The findings of a text version of a document, as soon as they come. */
    async findings(uri: string, version: number): Promise<PublishDiagnosticsParams['diagnostics']> {
        return (await this.until(() => this.published.findLast((published) => published.uri === uri && published.version === version)))
            .diagnostics;
    }

    /** The position of the first occurrence of a text. */
    position(uri: string, text: string): { line: number; character: number } {
        const lines = this.#texts.get(uri)?.text.split('\n') ?? [];
        const line = lines.findIndex((other) => other.includes(text));
        return { line, character: lines[line]?.indexOf(text) ?? 0 };
    }

    /** Waits for messages from the server until `ask` returns a value. */
    async until<T>(ask: () => T | undefined): Promise<T> {
        for (;;) {
            const answer = ask();
            if (answer !== undefined) {
                return answer;
            }
            await new Promise<void>((resolve) => this.#waiting.push(resolve));
        }
    }

    request<T>(method: string, params: object): Promise<T> {
        return this.connection.sendRequest<T>(method, params);
    }

    /** Ends the server as an editor does. Returns its exit code. */
    async stop(): Promise<number | null> {
        const exited = new Promise<number | null>((resolve) => this.#process.on('exit', resolve));
        await this.connection.sendRequest('shutdown');
        await this.connection.sendNotification('exit');
        const code = await exited;
        this.connection.dispose();
        return code;
    }

    kill(): void {
        this.#process.kill();
    }
}
