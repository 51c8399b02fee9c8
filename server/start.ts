/** Wires the services to a connection and listens. The same for Node and for a worker. */
import { DocumentState, setInterruptionPeriod } from 'langium';
import * as lsp from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { serveAcrossFiles } from './across-files.js';
import { serveClosedFindings } from './closed-diagnostics.js';
import { serveFindings } from './diagnostics.js';
import { serveLenses } from './lenses.js';
import { Lifetime, answeringWithin } from './lifetime.js';
import { recordingRequests } from './documents/now-reading.js';
import { serveRequests } from './requests.js';
import { createAgendaServer } from './services.js';
import type { AgendaSharedServerServices } from './service-types.js';
import { announceVersions } from './versions.js';
import { type Host, serveWorkspace } from './workspace/serving.js';

/** Every request that Langium serves and the project has a feature for. Without Langium's publishing of findings, which ignores text versions. */
const handlers: readonly ((connection: Connection, services: AgendaSharedServerServices) => void)[] = [
    lsp.addDocumentUpdateHandler,
    lsp.addFileOperationHandler,
    lsp.addCompletionHandler,
    serveAcrossFiles,
    lsp.addDocumentSymbolHandler,
    lsp.addGotoDefinitionHandler,
    // Highlights of one document wait for no other document.
    (connection, services) => lsp.addDocumentHighlightHandler(connection, services, DocumentState.IndexedReferences),
    lsp.addFoldingRangeHandler,
    lsp.addFormattingHandler,
    lsp.addCodeActionHandler,
    lsp.addHoverHandler,
    lsp.addInlayHintHandler,
    lsp.addSemanticTokenHandler,
    serveLenses,
    lsp.addTextDocumentContentRequestHandler,
    lsp.addDocumentLinkHandler,
    lsp.addWorkspaceSymbolHandler,
    serveFindings,
    serveClosedFindings,
    announceVersions,
    serveRequests,
];

/** Milliseconds that work runs between two cancellation checks. */
const cancellationInterval = 2;

/** Starts the server. It ends with its connection. */
export function startAgendaServer(
    connection: Connection,
    context: Omit<lsp.DefaultSharedModuleContext, 'connection'>,
    host: Host = {},
): void {
    setInterruptionPeriod(cancellationInterval);
    const { shared } = createAgendaServer({ connection, ...context });
    const lifetime = new Lifetime();
    const recordingConnection = recordingRequests(answeringWithin(connection, lifetime), shared.agenda.NowReading);
    for (const handle of handlers) {
        handle(recordingConnection, shared);
    }
    serveWorkspace(connection, shared, host, () => lifetime.end());
    connection.onInitialize((params) => {
        lifetime.begin();
        return shared.lsp.LanguageServer.initialize(params);
    });
    connection.onInitialized((params) => shared.lsp.LanguageServer.initialized(params));
    shared.workspace.TextDocuments.listen(connection);
    connection.listen();
}
