/** The language server as the rest of the client sees it: started, queried, restarted. */
import * as vscode from 'vscode';
import {
    CloseAction,
    ErrorAction,
    LanguageClient,
    type LanguageClientOptions,
    type ServerOptions,
    TransportKind,
} from 'vscode-languageclient/node';
import {
    type CounterpartAnswer,
    type CounterpartParams,
    counterpartRequest,
    type ExportAnswer,
    type ExportParams,
    exportRequest,
    type NewVersionAnswer,
    type NewVersionParams,
    newVersionRequest,
    type PreviewAnswer,
    type PreviewParams,
    previewRequest,
    heartbeatRequest,
    readAgainNotification,
    type ReadAgainParams,
    refreshNotification,
    type VersionsAnswer,
    type VersionsParams,
    versionsNotification,
    versionsRequest,
} from '../protocol/protocol.js';
import { ServerGuard } from './watchdog/guard.js';

const languages = ['agenda', 'register'];
/** The schemes of texts being edited. The two sides of a comparison with an older version must not count as further language versions. */
const schemes = ['file', 'untitled', 'vscode-vfs'];

export class LanguageServer implements vscode.Disposable {
    readonly #client: LanguageClient;
    readonly #guard: ServerGuard;
    readonly #refresh = new vscode.EventEmitter<string | undefined>();

    readonly #versionsChanged = new vscode.EventEmitter<void>();

    /** Fires when language versions may have come, gone or changed. */
    readonly onVersionsChanged = this.#versionsChanged.event;
    /** Fires when the blocks of a document changed without an edit of it; without a URI, those of any document may have changed. */
    readonly onRefresh = this.#refresh.event;

    constructor(
        extension: vscode.Uri,
        /** Storage for the workspace; undefined without a workspace, or if it is not on a disk. */
        storage: vscode.Uri | undefined,
        /** Storage for this window. */
        ownStorage: vscode.Uri,
        readonly log: vscode.LogOutputChannel,
    ) {
        const module = vscode.Uri.joinPath(extension, 'dist', 'server.js').fsPath;
        const server: ServerOptions = {
            run: { module, transport: TransportKind.ipc },
            debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
        };
        this.#guard = new ServerGuard(
            {
                isRunning: () => this.#client.isRunning(),
                ask: () => this.#client.sendRequest(heartbeatRequest),
                kill: () => void this.#client.serverProcess?.kill('SIGKILL'),
                start: () => this.#startAgain(),
                readAgain: (uris) => this.#client.sendNotification(readAgainNotification, { uris } satisfies ReadAgainParams),
                uriOf: (text) => this.uriOf(text),
            },
            ownStorage,
            log,
        );
        const client: LanguageClientOptions = {
            documentSelector: languages.flatMap((language) => schemes.map((scheme) => ({ language, scheme }))),
            // The server itself registers for changes of files outside the editor.
            synchronize: { configurationSection: 'agenda' },
            initializationOptions: () => ({
                rulesPage: vscode.Uri.joinPath(extension, 'docs', 'rules.md').toString(),
                // The commands that lenses and fixes may use.
                goToVersion: true,
                newVersion: true,
                readAgain: true,
                ...(storage?.scheme === 'file' ? { cacheFolder: storage.fsPath } : {}),
                ...this.#guard.options(),
            }),
            outputChannel: log,
            errorHandler: {
                error: () => ({ action: ErrorAction.Continue, handled: true }),
                // The guard starts the next server after its delay.
                closed: () => ({ action: CloseAction.DoNotRestart, handled: true, message: this.#guard.ended() }),
            },
        };
        this.#client = new LanguageClient('agenda', 'Annotated Agenda', server, client);
        this.#client.onNotification(refreshNotification, (params: { readonly uri?: string } | undefined) =>
            this.#refresh.fire(params?.uri),
        );
        this.#client.onNotification(versionsNotification, () => this.#versionsChanged.fire());
    }

    start(): Promise<void> {
        return this.#client.start();
    }

    /** Ends the server in whatever state it is, and starts another one that reads everything. */
    async restart(): Promise<void> {
        this.#guard.restarting();
        try {
            await this.#client.stop();
        } catch {
            // It does not answer, or never started.
            this.#client.serverProcess?.kill('SIGKILL');
        }
        try {
            await this.#startAgain();
            this.#guard.restarted(true);
        } catch (error) {
            this.#guard.restarted(false);
            throw error;
        }
    }

    /** Starts a server that is no longer running, without the files set aside. */
    startAgain(): Promise<void> {
        return this.#guard.startAgain();
    }

    /** For tests: the process id of the server, if it runs, and the file in which it records what it reads. */
    inspect(): { readonly pid: number | undefined; readonly readingFile: string | undefined } {
        return { pid: this.#client.serverProcess?.pid, readingFile: this.#guard.readingFile };
    }

    /** Reads again a file that was set aside, or all of them. */
    readAgain(uri?: vscode.Uri): Promise<void> {
        return this.#guard.readAgain(uri);
    }

    async #startAgain(): Promise<void> {
        await this.#client.start();
        this.#refresh.fire(undefined);
    }

    /** The URI under which the server knows a document. */
    uriText(uri: vscode.Uri): string {
        return this.#client.code2ProtocolConverter.asUri(uri);
    }

    preview(params: PreviewParams, signal: AbortSignal): Promise<PreviewAnswer> {
        return this.#ask(previewRequest, params, signal);
    }

    export(params: ExportParams): Promise<ExportAnswer> {
        return this.#ask(exportRequest, params);
    }

    versions(params: VersionsParams): Promise<VersionsAnswer> {
        return this.#ask(versionsRequest, params);
    }

    counterpart(params: CounterpartParams): Promise<CounterpartAnswer | null> {
        return this.#ask(counterpartRequest, params);
    }

    newVersion(params: NewVersionParams): Promise<NewVersionAnswer> {
        return this.#ask(newVersionRequest, params);
    }

    /** The document for one of the server's URIs. */
    uriOf(text: string): vscode.Uri {
        return this.#client.protocol2CodeConverter.asUri(text);
    }

    async #ask<Answer>(method: string, params: object, signal?: AbortSignal): Promise<Answer> {
        // A server that is still starting or restarting answers once it is ready.
        await this.#guard.ready();
        await this.#client.start();
        const cancellation = new vscode.CancellationTokenSource();
        const abort = () => cancellation.cancel();
        signal?.addEventListener('abort', abort);
        try {
            return await this.#client.sendRequest<Answer>(method, params, cancellation.token);
        } finally {
            signal?.removeEventListener('abort', abort);
            cancellation.dispose();
        }
    }

    dispose(): void {
        this.#guard.dispose();
        this.#refresh.dispose();
        this.#versionsChanged.dispose();
        void this.#client.dispose();
    }
}
