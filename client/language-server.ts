/** The language server as the rest of the client sees it: started, queried, restarted. */
import * as vscode from 'vscode';
import {
    CloseAction,
    ErrorAction,
    type Hover,
    HoverRequest,
    LanguageClient,
    type LanguageClientOptions,
    type ServerOptions,
    TransportKind,
} from 'vscode-languageclient/node';
import {
    type ClosedFilesOffParams,
    closedFilesOffNotification,
    type CounterpartAnswer,
    type CounterpartParams,
    counterpartRequest,
    type EntryLevelAnswer,
    type EntryLevelParams,
    entryLevelRequest,
    type LateMarkerAnswer,
    type LateMarkerParams,
    lateMarkerRequest,
    type ExportAnswer,
    type ExportParams,
    exportRequest,
    type MoveItemAnswer,
    type MoveItemParams,
    moveItemRequest,
    type NewAgendaAnswer,
    type NewAgendaChoices,
    newAgendaChoicesRequest,
    type NewAgendaParams,
    newAgendaRequest,
    type NewAgendaValue,
    type NewAgendaValueParams,
    newAgendaValueRequest,
    type NewVersionAnswer,
    type NewVersionParams,
    type NewRegisterAnswer,
    type NewRegisterParams,
    newRegisterRequest,
    newVersionRequest,
    type PreviewAnswer,
    type PreviewParams,
    previewRequest,
    heartbeatRequest,
    readAgainNotification,
    type ReadAgainParams,
    refreshNotification,
    type SourceAnswer,
    type SourceParams,
    sourceRequest,
    type VersionsAnswer,
    type VersionsParams,
    versionsNotification,
    versionsRequest,
    type WordCountAnswer,
    type WordCountParams,
    wordCountRequest,
} from '../protocol/protocol.js';
import { type CompareAnswer, type CompareParams, compareRequest } from '../protocol/compare-request.js';
import { type RollForwardAnswer, type RollForwardParams, rollForwardRequest } from '../protocol/next-session.js';
import { type PasteAnswer, type PasteParams, pasteRequest } from '../protocol/pasting.js';
import { type OverviewAnswer, type OverviewParams, overviewRequest } from '../protocol/overview.js';
import {
    type ProposeScheduleAnswer,
    proposeScheduleRequest,
    type ScheduleItemAnswer,
    type ScheduleItemParams,
    scheduleItemRequest,
} from '../protocol/scheduling.js';
import type { ClientOptions } from '../protocol/client-options.js';
import { serverArguments } from '../protocol/server-arguments.js';
import { showRuleCommand } from '../protocol/rules-page.js';
import { afterPause } from './pause.js';
import { version } from '../protocol/version.js';
import { LateMarkers } from './late-markers.js';
import { MessageLog } from './message-log.js';
import { ServerGuard } from './watchdog/guard.js';

const languages = ['agenda', 'register'];
/** The schemes of texts being edited. The two sides of a comparison with an older version must not count as further language versions. */
const schemes = ['file', 'untitled', 'vscode-vfs'];

export class LanguageServer implements vscode.Disposable {
    readonly #client: LanguageClient;
    readonly #guard: ServerGuard;
    readonly #messages: MessageLog;
    readonly #refresh = new vscode.EventEmitter<string | undefined>();

    readonly #versionsChanged = new vscode.EventEmitter<void>();
    readonly #closedFilesOff = new vscode.EventEmitter<ClosedFilesOffParams>();
    /** Fires when the files of a folder that are not open are not checked, because there are too many. */
    readonly onClosedFilesOff = this.#closedFilesOff.event;

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
        this.#messages = new MessageLog(log);
        const module = vscode.Uri.joinPath(extension, 'dist', 'server.js').fsPath;
        const server: ServerOptions = {
            run: { module, transport: TransportKind.ipc, options: { execArgv: [...serverArguments] } },
            // Code that was compiled before knows no breakpoints.
            debug: {
                module,
                transport: TransportKind.ipc,
                options: { execArgv: [...serverArguments, '--nolazy', '--inspect=6009'], env: { NODE_DISABLE_COMPILE_CACHE: '1' } },
            },
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
        const lateMarkers = new LateMarkers((document, version, line) =>
            this.lateMarker({ uri: this.uriText(document.uri), version, line }),
        );
        const client: LanguageClientOptions = {
            documentSelector: languages.flatMap((language) => schemes.map((scheme) => ({ language, scheme }))),
            // The server itself registers for changes of files outside the editor.
            synchronize: { configurationSection: 'agenda' },
            initializationOptions: (): ClientOptions => ({
                // A link to the page itself would show its source.
                ruleCommand: showRuleCommand,
                // Findings that are pushed come a request earlier.
                pushFindings: true,
                // The commands that lenses and fixes may use.
                goToVersion: true,
                newVersion: true,
                newRegister: true,
                newAgenda: true,
                readAgain: true,
                moveItem: true,
                scheduleItem: true,
                proposeSchedule: true,
                // It asks whether a large folder is to be checked all the same.
                closedFilesOff: true,
                ...(storage?.scheme === 'file' ? { cacheFolder: storage.fsPath } : {}),
                ...this.#guard.options(),
            }),
            outputChannel: log,
            middleware: { provideCompletionItem: afterPause, provideOnTypeFormattingEdits: lateMarkers.afterEnter },
            traceOutputChannel: this.#messages,
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
        this.#client.onNotification(closedFilesOffNotification, (params: ClosedFilesOffParams) => this.#closedFilesOff.fire(params));
        this.#client.onNotification(versionsNotification, () => this.#versionsChanged.fire());
    }

    async start(): Promise<void> {
        const from = performance.now();
        await this.#client.start();
        const [milliseconds, process] = [Math.round(performance.now() - from), this.#client.serverProcess?.pid];
        this.log.info(`The language server ${version} has started in ${milliseconds} ms (process ${process}).`);
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
        await this.start();
        this.#refresh.fire(undefined);
    }

    /** The URI under which the server knows a document. */
    uriText(uri: vscode.Uri): string {
        return this.#client.code2ProtocolConverter.asUri(uri);
    }

    preview(params: PreviewParams, signal: AbortSignal): Promise<PreviewAnswer> {
        return this.#ask(previewRequest, params, signal);
    }

    source(params: SourceParams): Promise<SourceAnswer> {
        return this.#ask(sourceRequest, params);
    }

    /** The hover of the editor, in Markdown; empty if there is none. Lines are zero-based, characters are UTF-16 units. */
    async hover(uri: string, position: { readonly line: number; readonly character: number }): Promise<string> {
        const hover = await this.#ask<Hover | null>(HoverRequest.method, { textDocument: { uri }, position });
        const contents = hover?.contents;
        return typeof contents === 'object' && 'value' in contents ? contents.value : '';
    }

    export(params: ExportParams, signal?: AbortSignal): Promise<ExportAnswer> {
        return this.#ask(exportRequest, params, signal);
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

    newRegister(params: NewRegisterParams): Promise<NewRegisterAnswer> {
        return this.#ask(newRegisterRequest, params);
    }

    moveItem(params: MoveItemParams): Promise<MoveItemAnswer> {
        return this.#ask(moveItemRequest, params);
    }

    entryLevel(params: EntryLevelParams): Promise<EntryLevelAnswer> {
        return this.#ask(entryLevelRequest, params);
    }

    lateMarker(params: LateMarkerParams): Promise<LateMarkerAnswer> {
        return this.#ask(lateMarkerRequest, params);
    }

    paste(params: PasteParams): Promise<PasteAnswer> {
        return this.#ask(pasteRequest, params);
    }

    overview(params: OverviewParams, signal?: AbortSignal): Promise<OverviewAnswer> {
        return this.#ask(overviewRequest, params, signal);
    }

    scheduleItem(params: ScheduleItemParams): Promise<ScheduleItemAnswer> {
        return this.#ask(scheduleItemRequest, params);
    }

    proposeSchedule(params: VersionsParams): Promise<ProposeScheduleAnswer> {
        return this.#ask(proposeScheduleRequest, params);
    }

    compare(params: CompareParams, signal?: AbortSignal): Promise<CompareAnswer> {
        return this.#ask(compareRequest, params, signal);
    }

    rollForward(params: RollForwardParams): Promise<RollForwardAnswer> {
        return this.#ask(rollForwardRequest, params);
    }

    newAgendaChoices(): Promise<NewAgendaChoices> {
        return this.#ask(newAgendaChoicesRequest, {});
    }

    newAgendaValue(params: NewAgendaValueParams): Promise<NewAgendaValue> {
        return this.#ask(newAgendaValueRequest, params);
    }

    wordCount(params: WordCountParams): Promise<WordCountAnswer> {
        return this.#ask(wordCountRequest, params);
    }

    newAgenda(params: NewAgendaParams): Promise<NewAgendaAnswer> {
        return this.#ask(newAgendaRequest, params);
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
        this.#messages.dispose();
        this.#closedFilesOff.dispose();
        void this.#client.dispose();
    }
}
