/** The built server as a process, and all communication with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { type Message, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import type { Diagnostic, ServerCapabilities } from 'vscode-languageserver-protocol';
import { isSlow, type Moment, momentOf, residentMemory, spanBetween, threadsOf } from './clock.js';
import type { Failures, Recorder } from './failures.js';

/** Milliseconds that an answer may take. */
const answerLimit = 2000;
/** Milliseconds of silence after which a busy server counts as hanging, and an idle one as having forgotten the request. */
const hangingAfter = 10_000;
const forgottenAfter = 5000;

/** Milliseconds of quiet that show that no work remains, and milliseconds within which this quiet should come. */
const quietMilliseconds = 120;
const quietWithin = 60_000;

/** Milliseconds between two checks whether the server still answers. */
const checkInterval = 250;

/** What a server is asked for outside the protocol. */
type Signal = 'memory' | 'exit';

/** Error codes of answers to cancelled requests. */
const cancelledCodes: readonly number[] = [-32800, -32801, -32802];

export interface ServerAnswer {
    readonly result?: unknown;
    readonly error?: { readonly code: number; readonly message: string };
}

interface Pending {
    readonly method: string;
    readonly params: object;
    readonly asked: Moment;
    /** Whether a refusal is a valid answer. */
    lenient: boolean;
    cancelled: boolean;
    readonly resolve: (answer: ServerAnswer) => void;
}

/** The capabilities of an editor that supports everything. */
const capabilities = {
    window: { workDoneProgress: true },
    workspace: {
        configuration: true,
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
        workspaceFolders: true,
        codeLens: { refreshSupport: true },
        semanticTokens: { refreshSupport: true },
        inlayHint: { refreshSupport: true },
        diagnostics: { refreshSupport: true },
    },
    textDocument: {
        completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true, labelDetailsSupport: true } },
        codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true },
        publishDiagnostics: { versionSupport: true, relatedInformation: true },
        semanticTokens: { multilineTokenSupport: false },
    },
};

export class SoakServer {
    readonly #process: ChildProcess;
    readonly #writer: StreamMessageWriter;
    readonly #pending = new Map<number, Pending>();
    #number = 0;
    /** The time of the last message from the server, or of the last request to an idle server. */
    #news: Moment;
    readonly #watch: ReturnType<typeof setInterval>;
    #ended = false;
    isLost = false;
    /** Whether it has set aside a file that it would have read on a less busy machine. */
    isDisturbed = false;
    settings: object = {};
    capabilities: ServerCapabilities = {};
    /** The latest published findings, by address. */
    readonly findings = new Map<string, { readonly version: number | undefined; readonly diagnostics: readonly Diagnostic[] }>();
    pulls = false;
    answered = 0;
    slowest = 0;

    /** @param recorder records the messages; undefined for a server that only serves as a comparison */
    constructor(
        readonly name: string,
        args: readonly string[],
        private readonly failures: Failures,
        private readonly recorder?: Recorder,
    ) {
        // Reports its memory as in the bench: what must stay flat is the memory after a garbage collection.
        const nodeArguments = ['--expose-gc', '--require', './out/bench/memory.js'];
        this.#process = spawn(process.execPath, [...nodeArguments, 'dist/server.js', '--stdio', ...args], {
            stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
        });
        this.#news = momentOf(this.pid);
        this.#process.stderr!.on('data', (data: Buffer) =>
            this.#fail('output', `wrote to the standard error: ${data.toString().slice(0, 400)}`),
        );
        this.#process.on('exit', (code, signal) => {
            this.#signalled('exit', code);
            clearInterval(this.#watch);
            if (!this.#ended) {
                this.#fail('exit', `ended by itself with ${signal ?? code}`);
            }
            this.#lose();
        });
        this.#process.on('message', (told) => this.#signalled('memory', told));
        this.#process.stdin!.on('error', () => this.#lose());
        // No wait may last forever.
        this.#watch = setInterval(() => this.#look(), checkInterval);
        this.#writer = new StreamMessageWriter(this.#process.stdin!);
        new StreamMessageReader(this.#process.stdout!).listen((message) => this.#hear(message as unknown as Record<string, unknown>));
    }

    get pid(): number {
        return this.#process.pid ?? 0;
    }

    get waitingFor(): number {
        return this.#pending.size;
    }

    /**
     * Starts the server.
     * @param pulls whether the client asks for findings, instead of waiting until they are published
     */
    async start(folders: readonly string[], pulls = false): Promise<void> {
        this.pulls = pulls;
        const { result } = await this.ask('initialize', {
            processId: process.pid,
            rootUri: folders[0] ?? null,
            workspaceFolders: folders.map((uri) => ({ uri, name: 'soak' })),
            capabilities: pulls ? { ...capabilities, textDocument: { ...capabilities.textDocument, diagnostic: {} } } : capabilities,
            initializationOptions: { goToVersion: true, newVersion: true, newAgenda: true },
        });
        this.capabilities = (result as { capabilities?: ServerCapabilities } | undefined)?.capabilities ?? {};
        this.tell('initialized', {});
    }

    tell(method: string, params: object): void {
        this.#send({ jsonrpc: '2.0', method, params });
    }

    /** Never fails: an error is an answer, and a lost server answers nothing. */
    ask(method: string, params: object, lenient = false): Promise<ServerAnswer> {
        const id = ++this.#number;
        const asked = momentOf(this.pid);
        if (this.#pending.size === 0) {
            this.#news = asked;
        }
        return new Promise((resolve) => {
            this.#pending.set(id, { method, params, asked, lenient, cancelled: false, resolve });
            if (this.isLost) {
                this.#lose();
            } else {
                this.#send({ jsonrpc: '2.0', id, method, params });
            }
        });
    }

    /** Cancels some of the unanswered requests. */
    cancel(which: (index: number) => boolean): void {
        [...this.#pending].forEach(([id, pending], index) => {
            if (which(index) && !pending.cancelled) {
                pending.cancelled = true;
                this.tell('$/cancelRequest', { id });
            }
        });
    }

    /** Records that a document was closed: pending requests about it may be refused. */
    excuse(uri: string): void {
        for (const pending of this.#pending.values()) {
            pending.lenient ||= JSON.stringify(pending.params).includes(JSON.stringify(uri));
        }
    }

    /**
     * Waits until at most a given number of requests is open.
     * @returns false if the server is lost: it hung, and was ended
     */
    async drain(open = 0): Promise<boolean> {
        while (this.#pending.size > open && !this.isLost) {
            await new Promise((resolve) => setTimeout(resolve, 15));
        }
        return !this.isLost;
    }

    #look(): void {
        if (this.#pending.size === 0) {
            return;
        }
        const silence = spanBetween(this.#news, momentOf(this.pid));
        const asked = [...this.#pending.values()].map(({ method }) => method).join(', ');
        if (silence.cpu > hangingAfter || (Number.isNaN(silence.cpu) && silence.own > 2 * hangingAfter)) {
            this.#fail('hang', `has computed for ${(silence.cpu / 1000).toFixed(1)} s without a word; asked: ${asked}`);
            this.kill();
        } else if (silence.own > forgottenAfter && silence.cpu < silence.own / 10) {
            this.#fail('unanswered', `does nothing and does not answer: ${asked}; ${threadsOf(this.pid)}`);
            this.#forget();
        }
    }

    /**
     * Waits until everything is answered, the open documents are checked, and the server is quiet and idle for a while.
     * @param uris the open documents
     */
    async quiet(uris: readonly string[]): Promise<boolean> {
        const start = { line: 0, character: 0 };
        for (const uri of uris) {
            void this.ask('textDocument/codeAction', { textDocument: { uri }, range: { start, end: start }, context: { diagnostics: [] } });
        }
        void this.ask('workspace/symbol', { query: 'no such item' });
        const begun = momentOf(this.pid);
        for (let since = begun; await this.drain(); ) {
            await new Promise((resolve) => setTimeout(resolve, quietMilliseconds));
            const now = momentOf(this.pid);
            if (spanBetween(begun, now).own > quietWithin) {
                this.#fail('hang', `has nothing to do, and goes on for ${quietWithin / 1000} s`);
                this.kill();
            } else if (this.#news.wall < since.wall && !(spanBetween(since, now).cpu > quietMilliseconds / 10)) {
                return true;
            }
            since = now;
        }
        return false;
    }

    /** Megabytes in use, and resident, after garbage is collected and returned. NaN if the server does not tell. */
    async memory(): Promise<{ readonly heap: number; readonly resident: number }> {
        const told = this.#wait('memory', () => this.#process.send('released', () => undefined));
        const { heapUsed = Number.NaN } = ((await told).result ?? {}) as { readonly heapUsed?: number };
        return { heap: heapUsed / 2 ** 20, resident: residentMemory(this.pid) };
    }

    /** Ends the server as an editor does. */
    async stop(): Promise<void> {
        if (this.isLost) {
            return;
        }
        const begun = momentOf(this.pid);
        await this.ask('shutdown', {});
        if (this.isLost) {
            return;
        }
        this.#ended = true;
        const { result: code } = await this.#wait('exit', () => this.tell('exit', {}));
        const elapsed = performance.now() - begun.wall;
        if (code !== 0) {
            this.#fail('exit', `ended with ${code} after shutdown and exit, in ${Math.round(elapsed)} ms`);
            this.kill();
        }
    }

    kill(): void {
        this.#ended = true;
        clearInterval(this.#watch);
        this.#process.kill('SIGKILL');
        this.#lose();
    }

    /** Waits for a signal like for an answer. */
    #wait(signal: Signal, begin: () => void): Promise<ServerAnswer> {
        const asked = momentOf(this.pid);
        if (this.#pending.size === 0) {
            this.#news = asked;
        }
        return new Promise((resolve) => {
            this.#pending.set(-++this.#number, { method: signal, params: {}, asked, lenient: true, cancelled: false, resolve });
            begin();
        });
    }

    #signalled(signal: Signal, result: unknown): void {
        this.#news = momentOf(this.pid);
        for (const [id, { method, resolve }] of [...this.#pending]) {
            if (method === signal) {
                this.#pending.delete(id);
                resolve({ result });
            }
        }
    }

    #send(message: object): void {
        this.recorder?.note('sent', message);
        this.#writer.write(message as Message).catch(() => this.#lose());
    }

    #fail(kind: Parameters<Failures['add']>[0], message: string): void {
        this.failures.add(kind, `${this.name} ${message}`);
    }

    #lose(): void {
        this.isLost = true;
        this.#forget();
    }

    #forget(): void {
        for (const [id, { resolve }] of [...this.#pending]) {
            this.#pending.delete(id);
            resolve({});
        }
    }

    #hear(message: Record<string, unknown>): void {
        this.recorder?.note('heard', message);
        this.#news = momentOf(this.pid);
        const { id, method, params } = message;
        if (typeof method !== 'string') {
            this.#answered(id as number, message as ServerAnswer);
        } else if (id !== undefined) {
            this.#send({ jsonrpc: '2.0', id, result: this.#answerTo(method, params as { items?: readonly { section?: string }[] }) });
        } else if (method === 'textDocument/publishDiagnostics') {
            const { uri, version, diagnostics } = params as { uri: string; version?: number; diagnostics: readonly Diagnostic[] };
            this.findings.set(uri, { version, diagnostics });
        } else if (method === 'window/logMessage') {
            const { type, message: text } = params as { type: number; message: string };
            if (type <= 2) {
                this.#logged(text);
            }
        }
    }

    #logged(text: string): void {
        // A file may vanish between the change event and its reading.
        if (/could not be read: Error: ENOENT/u.test(text)) {
            return;
        }
        // The time limit of a file is in wall-clock time.
        this.isDisturbed ||= text.includes('TooLong');
        if (!this.isDisturbed || loadavg()[0]! < availableParallelism()) {
            this.#fail('output', `logged: ${text.slice(0, 400)}`);
        }
    }

    #answerTo(method: string, params: { readonly items?: readonly { readonly section?: string }[] }): unknown {
        return method === 'workspace/configuration'
            ? (params.items ?? []).map(({ section }) => (section === 'agenda' ? this.settings : null))
            : null;
    }

    #answered(id: number, { result, error }: ServerAnswer): void {
        const pending = this.#pending.get(id);
        if (!pending) {
            return;
        }
        this.#pending.delete(id);
        this.answered++;
        const { method, params, asked, lenient, cancelled, resolve } = pending;
        const span = spanBetween(asked, this.#news);
        if (!Number.isNaN(span.cpu)) {
            this.slowest = Math.max(this.slowest, Math.min(span.own, span.cpu) / span.slowness);
        }
        if (isSlow(span, answerLimit)) {
            const took = `${Math.round(span.elapsed)} ms (own ${Math.round(span.own)}, processor ${Math.round(span.cpu)}, machine ${span.slowness.toFixed(1)} times slower than at its best)`;
            this.#fail('slow', `took ${took} for ${method}${cancelled ? ' (given up)' : ''} ${JSON.stringify(params).slice(0, 200)}`);
        }
        if (error && !lenient && !(cancelledCodes.includes(error.code) && cancelled) && error.code !== -32801) {
            this.#fail('error', `answered ${method} ${JSON.stringify(params).slice(0, 200)} with ${error.code}: ${error.message}`);
        }
        resolve({ ...(error ? { error } : { result }) });
    }
}
