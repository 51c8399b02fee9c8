/** A language server of stock services, which says with its findings which version of the text they are of. */
import { DocumentState } from 'langium';
import { addDocumentUpdateHandler } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createStock } from './stock.js';

const connection = createConnection(ProposedFeatures.all);
const { shared } = createStock({ connection, ...NodeFileSystem });
addDocumentUpdateHandler(connection, shared);
shared.workspace.DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri, diagnostics, textDocument }) => {
    if (diagnostics) {
        void connection.sendDiagnostics({ uri: uri.toString(), version: textDocument.version, diagnostics });
    }
});
connection.onInitialize((params) => shared.lsp.LanguageServer.initialize(params));
connection.onInitialized((params) => shared.lsp.LanguageServer.initialized(params));
shared.workspace.TextDocuments.listen(connection);
connection.listen();
