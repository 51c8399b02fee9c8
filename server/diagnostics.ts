/** Findings for the client: published, each time with the version of the text they belong to, or answered when it asks for them. Never both. */
import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import {
    DiagnosticRefreshRequest,
    type DiagnosticServerCancellationData,
    type DocumentDiagnosticParams,
    type DocumentDiagnosticReport,
    DocumentDiagnosticReportKind,
    DocumentDiagnosticRequest,
    LSPErrorCodes,
    ResponseError,
    SemanticTokensRefreshRequest,
} from 'vscode-languageserver-protocol';
import type { AgendaDocumentBuilder } from './documents/builder.js';
import { settledDocument } from './documents/settled.js';
import { pullsFindings } from './language-server.js';
import { cancellable } from './handlers.js';
import type { AgendaSharedServerServices } from './service-types.js';
import { refreshNotification } from '../protocol/protocol.js';

export function serveFindings(connection: Connection, services: AgendaSharedServerServices): void {
    const builder = services.workspace.DocumentBuilder as AgendaDocumentBuilder;
    const { TextDocuments } = services.workspace;
    const checks = new Checks();
    let recolours = false;
    let isPulled = false;
    let asksAgain = false;
    services.lsp.LanguageServer.onInitialize((params) => {
        const { workspace } = params.capabilities;
        recolours = workspace?.semanticTokens?.refreshSupport ?? false;
        isPulled = pullsFindings(params);
        asksAgain = workspace?.diagnostics?.refreshSupport ?? false;
        if (isPulled) {
            answerQuestions(connection, services, checks);
        }
    });
    builder.onDocumentPhase(DocumentState.Validated, (document) => {
        // Findings of an outdated text would underline the wrong words; the build of the new text follows.
        if (!document.diagnostics || !builder.isCurrent(document)) {
            return;
        }
        const uri = TextDocuments.get(document.uri)?.uri ?? document.uri.toString();
        const version = builder.versionOf(document);
        if (!isPulled) {
            void connection.sendDiagnostics({ uri, version, diagnostics: document.diagnostics });
        }
        if (checks.add(document, version)) {
            void connection.sendNotification(refreshNotification, { uri });
            // A client that is ending asks for nothing again.
            if (recolours) {
                void connection.sendRequest(SemanticTokensRefreshRequest.type).catch(() => undefined);
            }
            if (isPulled && asksAgain) {
                void connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined);
            }
        }
    });
}

/** The checks of open documents so far: which version of the text each saw, and how many there were. */
class Checks {
    /** A client may still have identifiers of an earlier server. */
    readonly #start = `open-${Date.now().toString(36)}`;
    readonly #last = new WeakMap<LangiumDocument, { readonly version: number; readonly number: number }>();
    #count = 0;

    /** Adds the check of a version. @returns whether the same version was checked before, so that the findings changed without an edit */
    add(document: LangiumDocument, version: number): boolean {
        const isAgain = this.#last.get(document)?.version === version;
        this.#last.set(document, { version, number: ++this.#count });
        return isAgain;
    }

    /** Identifies the last check of a document. */
    nameOf(document: LangiumDocument): string {
        return `${this.#start}-${this.#last.get(document)?.number ?? 0}`;
    }
}

/** Answers with the findings of the text as it is when the client asks. A client that has seen the last check is told so. */
function answerQuestions(connection: Connection, services: AgendaSharedServerServices, checks: Checks): void {
    const { DocumentBuilder, TextDocuments } = services.workspace;
    const builder = DocumentBuilder as AgendaDocumentBuilder;
    connection.onRequest<DocumentDiagnosticReport, void>(
        DocumentDiagnosticRequest.method,
        ({ textDocument, previousResultId }: DocumentDiagnosticParams, token) =>
            cancellable(async (): Promise<DocumentDiagnosticReport> => {
                const uri = URI.parse(textDocument.uri);
                const open = TextDocuments.get(uri);
                if (!open) {
                    return closedReport(services, uri, previousResultId);
                }
                const document = await settledDocument(services, uri, open.version, token);
                if (document.state < DocumentState.Validated || builder.versionOf(document) < open.version) {
                    const data: DiagnosticServerCancellationData = { retriggerRequest: true };
                    throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The text is still being checked.', data);
                }
                const resultId = checks.nameOf(document);
                return previousResultId === resultId
                    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
                    : { kind: DocumentDiagnosticReportKind.Full, resultId, items: document.diagnostics ?? [] };
            }),
    );
}

/** What is known of a file that is not open; none of it if its findings are not shown. */
function closedReport({ agenda }: AgendaSharedServerServices, uri: URI, previousResultId: string | undefined): DocumentDiagnosticReport {
    const found = agenda.ClosedFindings.shown.get(uri);
    if (!found) {
        return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    }
    return found.id === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: found.id }
        : { kind: DocumentDiagnosticReportKind.Full, resultId: found.id, items: [...found.diagnostics] };
}
