/** Wires the services to a connection and listens. The same for Node and for a worker. */
import { DocumentState, setInterruptionPeriod } from 'langium';
import * as lsp from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { publishFindings } from './diagnostics.js';
import { serveLenses } from './lenses.js';
import { serveRequests } from './requests.js';
import { type AgendaSharedServerServices, createAgendaServer } from './services.js';
import { announceVersions } from './versions.js';
import { type Disk, serveWorkspace } from './workspace/serving.js';

/** Every request that Langium serves and we have a feature for. Its own publishing of findings, which knows no versions, is not among them. */
const handlers: readonly ((connection: Connection, services: AgendaSharedServerServices) => void)[] = [
    lsp.addDocumentUpdateHandler,
    lsp.addCompletionHandler,
    lsp.addFindReferencesHandler,
    lsp.addDocumentSymbolHandler,
    lsp.addGotoDefinitionHandler,
    // The marks of one document wait for no other.
    (connection, services) => lsp.addDocumentHighlightHandler(connection, services, DocumentState.IndexedReferences),
    lsp.addFoldingRangeHandler,
    lsp.addCodeActionHandler,
    lsp.addRenameHandler,
    lsp.addHoverHandler,
    lsp.addInlayHintHandler,
    lsp.addSemanticTokenHandler,
    serveLenses,
    lsp.addTextDocumentContentRequestHandler,
    lsp.addDocumentLinkHandler,
    lsp.addWorkspaceSymbolHandler,
    publishFindings,
    announceVersions,
    serveRequests,
];

/** Milliseconds that work goes on before it looks whether it is still wanted. */
const patience = 2;

/**
 * Starts the server. It ends with its connection.
 * @param disk where there is a disk on which something can be kept
 */
export function startAgendaServer(connection: Connection, context: Omit<lsp.DefaultSharedModuleContext, 'connection'>, disk?: Disk): void {
    setInterruptionPeriod(patience);
    const { shared } = createAgendaServer({ connection, ...context });
    for (const handle of handlers) {
        handle(connection, shared);
    }
    serveWorkspace(connection, shared, disk);
    connection.onInitialize((params) => shared.lsp.LanguageServer.initialize(params));
    connection.onInitialized((params) => shared.lsp.LanguageServer.initialized(params));
    shared.workspace.TextDocuments.listen(connection);
    connection.listen();
}
