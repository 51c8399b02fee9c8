/** A language server of stock services, which says with its findings which version of the text they are of. */
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
