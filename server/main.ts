/** The language server as a program of its own: `--stdio` or `--node-ipc`. */
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startAgendaServer } from './start.js';

// An editor without its server is worse than a server with one answer less. With --stdio the standard output belongs to the protocol.
process.on('uncaughtException', (error) => console.error('Unexpected failure:', error));
process.on('unhandledRejection', (reason) => console.error('Unexpected failure:', reason));

if (process.argv.slice(2).some((argument) => /^--(?:stdio|node-ipc|socket=|pipe=)/u.test(argument))) {
    startAgendaServer(createConnection(ProposedFeatures.all), NodeFileSystem);
} else {
    process.stderr.write('Usage: node server.js --stdio | --node-ipc\n');
    process.exitCode = 2;
}
