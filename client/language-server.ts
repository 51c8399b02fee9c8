/** The language server as the rest of the client sees it: started, asked, started again. */
import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import {
    type ExportAnswer,
    type ExportParams,
    exportRequest,
    type PreviewAnswer,
    type PreviewParams,
    previewRequest,
    refreshNotification,
} from '../server/protocol.js';

const languages = ['agenda', 'register'];
/** Where texts are that an editor works on. The two sides of a comparison with an older version are not to be taken for further language versions. */
const schemes = ['file', 'untitled', 'vscode-vfs'];

export class LanguageServer implements vscode.Disposable {
    readonly #client: LanguageClient;
    readonly #refresh = new vscode.EventEmitter<string | undefined>();

    /** The blocks of a document changed without an edit of it; without a name, those of any document may have. */
    readonly onRefresh = this.#refresh.event;

    constructor(
        extension: vscode.Uri,
        readonly log: vscode.LogOutputChannel,
    ) {
        const module = vscode.Uri.joinPath(extension, 'dist', 'server.js').fsPath;
        const server: ServerOptions = {
            run: { module, transport: TransportKind.ipc },
            debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
        };
        const client: LanguageClientOptions = {
            documentSelector: languages.flatMap((language) => schemes.map((scheme) => ({ language, scheme }))),
            // The server asks by itself to be told of files that change outside the editor.
            synchronize: { configurationSection: 'agenda' },
            initializationOptions: { rulesPage: vscode.Uri.joinPath(extension, 'docs', 'rules.md').toString() },
            outputChannel: log,
        };
        this.#client = new LanguageClient('agenda', 'Annotated Agenda', server, client);
        this.#client.onNotification(refreshNotification, (params: { readonly uri?: string } | undefined) =>
            this.#refresh.fire(params?.uri),
        );
    }

    start(): Promise<void> {
        return this.#client.start();
    }

    async restart(): Promise<void> {
        await this.#client.restart();
        this.#refresh.fire(undefined);
    }

    /** The name by which the server knows a document. */
    uriText(uri: vscode.Uri): string {
        return this.#client.code2ProtocolConverter.asUri(uri);
    }

    preview(params: PreviewParams, signal: AbortSignal): Promise<PreviewAnswer> {
        return this.#ask(previewRequest, params, signal);
    }

    export(params: ExportParams): Promise<ExportAnswer> {
        return this.#ask(exportRequest, params);
    }

    async #ask<Answer>(method: string, params: object, signal?: AbortSignal): Promise<Answer> {
        // A server that is still starting answers when it is ready.
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
        this.#refresh.dispose();
        void this.#client.dispose();
    }
}
