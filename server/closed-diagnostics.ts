/** Findings of files that are not open in the editor, for the client: published, or answered when it asks for the whole workspace. Never both. */
import { URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import {
    type CancellationToken,
    DiagnosticRefreshRequest,
    DocumentDiagnosticReportKind,
    MessageType,
    type PreviousResultId,
    ShowMessageNotification,
    type WorkspaceDiagnosticParams,
    type WorkspaceDiagnosticReport,
    WorkspaceDiagnosticRequest,
    type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { type ClosedFilesOffParams, closedFilesOffNotification } from '../protocol/protocol.js';
import { optionsIn } from './client-options.js';
import { cancellable, uncancelled } from './handlers.js';
import { pullsFindings } from './language-server.js';
import { letAnswersOut } from './next-turn.js';
import type { AgendaSharedServerServices } from './service-types.js';
import { mostAgendas } from './workspace/checked-folders.js';
import type { ClosedFindings } from './workspace/closed-findings.js';

/** Files in one part of an answer, so that the first ones come at once and thousands do not make as many messages. */
const filesInPart = 50;

export function serveClosedFindings(connection: Connection, services: AgendaSharedServerServices): void {
    const { ClosedFindings: closed } = services.agenda;
    let isPulled = false;
    let asksAgain = false;
    let saysItself = false;
    services.lsp.LanguageServer.onInitialize((params) => {
        isPulled = pullsFindings(params);
        asksAgain = params.capabilities.workspace?.diagnostics?.refreshSupport ?? false;
        saysItself = optionsIn(params).closedFilesOff === true;
        if (isPulled) {
            answerQuestions(connection, services);
        }
    });
    let isOutdated = false;
    const askAgain = (): void => {
        if (isPulled && asksAgain && isOutdated && !closed.isWaiting()) {
            isOutdated = false;
            // A client that is ending asks for nothing again.
            void connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined);
        }
    };
    closed.onChange(({ uri, diagnostics }) => {
        isOutdated = true;
        if (!isPulled) {
            void connection.sendDiagnostics({ uri: uri.toString(), diagnostics: [...diagnostics] });
        }
        // A file that was given up, or is not checked, is not waited for.
        askAgain();
    });
    closed.onProgress(askAgain);
    closed.folders.onTooMany(({ folder, count }) => {
        const text = `${folder.name} has ${count} agendas. With more than ${mostAgendas}, only those that are open are checked.`;
        if (saysItself) {
            const params: ClosedFilesOffParams = { uri: folder.uri, text };
            void connection.sendNotification(closedFilesOffNotification, params);
        } else {
            const message = `${text} The setting “agenda.problems.closedFiles” changes this.`;
            // A request would make some clients wait for a choice.
            void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
        }
    });
    closed.start();
}

/**
 * Answers with the findings of all files that are not open: in parts if the client takes them, else as a whole, which the protocol wants then. There is no
 * limit: a client that asks once would never learn of the other files. How many agendas of a folder are checked has one (`mostAgendas`).
 */
function answerQuestions(connection: Connection, services: AgendaSharedServerServices): void {
    connection.onRequest<WorkspaceDiagnosticReport, void>(
        WorkspaceDiagnosticRequest.method,
        ({ previousResultIds, partialResultToken }: WorkspaceDiagnosticParams, token) =>
            cancellable(async (): Promise<WorkspaceDiagnosticReport> => {
                const answer = new WorkspaceAnswer(services, previousResultIds);
                const items: WorkspaceDocumentDiagnosticReport[] = [];
                for await (const part of answer.parts(token)) {
                    if (partialResultToken === undefined) {
                        items.push(...part);
                    } else {
                        await connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, { items: part });
                    }
                }
                return { items };
            }),
    );
}

/** The answer to one question about the whole workspace. The findings of open documents are asked for one by one. */
class WorkspaceAnswer {
    readonly #services: AgendaSharedServerServices;
    readonly #closed: ClosedFindings;
    /** What the client has, by address, as it writes the address. */
    readonly #previous: Map<string, PreviousResultId>;
    readonly #told = new Set<string>();

    constructor(services: AgendaSharedServerServices, previous: readonly PreviousResultId[]) {
        this.#services = services;
        this.#closed = services.agenda.ClosedFindings;
        this.#previous = new Map(previous.map((one) => [URI.parse(one.uri).toString(), one]));
    }

    /** Each file once: first what is known, then the others as they are checked, and last the files that are gone. */
    async *parts(token: CancellationToken): AsyncGenerator<WorkspaceDocumentDiagnosticReport[]> {
        const progress = new CheckingProgress(this.#closed);
        try {
            await uncancelled(this.#whenRead(), token);
            yield* this.#knownParts(progress, token);
        } finally {
            progress.dispose();
        }
        const gone = [...this.#previous].filter(([key]) => !this.#told.has(key) && !this.#isOpen(URI.parse(key)));
        for (const part of inParts(gone)) {
            yield part.map(([, { uri }]) => ({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] }));
        }
    }

    async #whenRead(): Promise<void> {
        const { workspace, agenda } = this.#services;
        await workspace.WorkspaceManager.ready;
        await agenda.Settings.ready;
        await agenda.Indexing.complete(true);
    }

    async *#knownParts(progress: CheckingProgress, token: CancellationToken): AsyncGenerator<WorkspaceDocumentDiagnosticReport[]> {
        for (let isFirst = true; ; isFirst = false) {
            const checked = progress.take();
            const isLast = !this.#closed.isWaiting();
            // Looking through all files for each part would take long where there are many.
            const uris = isFirst || isLast ? this.#closed.shown.uris : checked;
            for (const part of inParts(uris.filter((uri) => !this.#told.has(uri.toString()) && !this.#closed.isWaiting(uri)))) {
                yield part.flatMap((uri) => this.#reportOf(uri));
                // Other requests are answered between two parts, even if the client takes them only as a whole.
                await uncancelled(letAnswersOut(), token);
            }
            if (isLast) {
                break;
            }
            await uncancelled(progress.next(), token);
        }
    }

    #reportOf(uri: URI): WorkspaceDocumentDiagnosticReport[] {
        const key = uri.toString();
        const found = this.#closed.shown.get(uri);
        if (!found || this.#isOpen(uri)) {
            return [];
        }
        this.#told.add(key);
        const previous = this.#previous.get(key);
        const file = { uri: previous?.uri ?? key, version: null, resultId: found.id };
        return previous?.value === found.id
            ? [{ kind: DocumentDiagnosticReportKind.Unchanged, ...file }]
            : [{ kind: DocumentDiagnosticReportKind.Full, ...file, items: [...found.diagnostics] }];
    }

    #isOpen(uri: URI): boolean {
        return this.#services.workspace.TextDocuments.get(uri) !== undefined;
    }
}

/** Waits for files to be checked: for as many as fill a part, or for the last one. What happens while a part is written counts too. */
class CheckingProgress {
    readonly #listening: { dispose(): void };
    readonly #checked = new Map<string, URI>();
    #wake: () => void = () => undefined;

    constructor(private readonly closed: ClosedFindings) {
        this.#listening = closed.onProgress((uri) => {
            if (uri) {
                this.#checked.set(uri.toString(), uri);
            }
            if (this.#isOver) {
                this.#wake();
            }
        });
    }

    /** The files that were checked since the last call. Others are waited for from now on. */
    take(): readonly URI[] {
        const checked = [...this.#checked.values()];
        this.#checked.clear();
        return checked;
    }

    next(): Promise<void> {
        return this.#isOver ? Promise.resolve() : new Promise((resolve) => (this.#wake = resolve));
    }

    get #isOver(): boolean {
        return this.#checked.size >= filesInPart || !this.closed.isWaiting();
    }

    dispose(): void {
        this.#listening.dispose();
    }
}

function* inParts<T>(all: readonly T[]): Generator<readonly T[]> {
    for (let at = 0; at < all.length; at += filesInPart) {
        yield all.slice(at, at + filesInPart);
    }
}
