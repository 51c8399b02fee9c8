/** Wires the services to a connection and listens. The same for Node and for a worker. */
import * as lsp from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { publishFindings } from './diagnostics.js';
import { serveRequests } from './requests.js';
import { type AgendaSharedServerServices, createAgendaServer } from './services.js';
import { announceVersions } from './versions.js';

/** Every request that Langium serves and we have a feature for. Its own publishing of findings, which knows no versions, is not among them. */
const handlers: readonly ((connection: Connection, services: AgendaSharedServerServices) => void)[] = [
    lsp.addDocumentUpdateHandler,
    lsp.addCompletionHandler,
    lsp.addFindReferencesHandler,
    lsp.addDocumentSymbolHandler,
    lsp.addGotoDefinitionHandler,
    lsp.addDocumentHighlightHandler,
    lsp.addFoldingRangeHandler,
    lsp.addCodeActionHandler,
    lsp.addRenameHandler,
    lsp.addHoverHandler,
    lsp.addInlayHintHandler,
    lsp.addSemanticTokenHandler,
    lsp.addCodeLensHandler,
    lsp.addTextDocumentContentRequestHandler,
    lsp.addDocumentLinkHandler,
    lsp.addWorkspaceSymbolHandler,
    publishFindings,
    announceVersions,
    serveRequests,
];

/** Starts the server. It ends with its connection. */
export function startAgendaServer(connection: Connection, context: Omit<lsp.DefaultSharedModuleContext, 'connection'>): void {
    const { shared } = createAgendaServer({ connection, ...context });
    for (const handle of handlers) {
        handle(connection, shared);
    }
    connection.onInitialize((params) => shared.lsp.LanguageServer.initialize(params));
    connection.onInitialized((params) => shared.lsp.LanguageServer.initialized(params));
    shared.workspace.TextDocuments.listen(connection);
    connection.listen();
}
