/** The language server in a worker, for editors in a browser. Without a file system it reads only open documents and the built-in library. */
import { EmptyFileSystem } from 'langium';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startAgendaServer } from './start.js';

const worker = self as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
startAgendaServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), EmptyFileSystem);
