/** The language server as a program of its own: `--stdio` or `--node-ipc`. With `--cache FOLDER` it keeps there what it reads of a workspace. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../protocol/version.js';
import { diskAnswered, endWithoutTheDisk } from './ending.js';
import { limitOf } from './limit.js';
import { noteIn } from './noting.js';
import { logPlainly } from './plain-console.js';
import { PlainFileSystemProvider } from './plain-files.js';
import { startAgendaServer } from './start.js';
import { cacheIn } from './workspace/cache-folder.js';

// An editor without its server is worse than a server with one answer less. With --stdio the standard output belongs to the protocol.
process.on('uncaughtException', (error) => console.error('Unexpected failure:', error));
process.on('unhandledRejection', (reason) => console.error('Unexpected failure:', reason));

/**
 * Milliseconds that a piece of a file outside the editor may take. Nothing else is done meanwhile, and a client takes a server for stopped after five seconds:
 * all attempts together stay below that.
 */
const patience = 1500;

/** Milliseconds that a server which ends waits until the disk has answered. */
const rest = 1000;

const options = process.argv.slice(2);
if (options.some((option) => /^--(?:stdio|node-ipc|socket=|pipe=)/u.test(option))) {
    endWithoutTheDisk();
    if (options.includes('--node-ipc')) {
        // Nothing else tells that the channel is gone: the client may live on without it.
        process.once('disconnect', () => process.exit(1));
    }
    const connection = createConnection(ProposedFeatures.all);
    // Only now is the console that of the connection.
    logPlainly();
    const fileSystem = { fileSystemProvider: () => new PlainFileSystemProvider(['.agenda', '.register']) };
    startAgendaServer(connection, fileSystem, {
        disk: {
            cacheIn: (folder) => cacheIn(folder, process.argv[1] ?? '', version),
            folder: options.includes('--cache') ? options[options.indexOf('--cache') + 1] : undefined,
            answered: () => diskAnswered(rest),
        },
        limit: limitOf(patience),
        noteIn,
    });
} else {
    process.stderr.write('Usage: node server.js --stdio | --node-ipc [--cache FOLDER]\n');
    process.exitCode = 2;
}
