/** A language server of stock services that publishes findings with their text version. */
import { addDocumentUpdateHandler } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createStock, publishStock } from './stock.js';

const connection = createConnection(ProposedFeatures.all);
const { shared } = createStock({ connection, ...NodeFileSystem });
addDocumentUpdateHandler(connection, shared);
publishStock(connection, shared);
connection.onInitialize((params) => shared.lsp.LanguageServer.initialize(params));
connection.onInitialized((params) => shared.lsp.LanguageServer.initialized(params));
shared.workspace.TextDocuments.listen(connection);
connection.listen();
