/** The language server as a separate program: `--stdio` or `--node-ipc`. With `--cache FOLDER` it keeps summaries of a workspace there. */
import { dirname, join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { PackedLines } from '../disk/packed-lines.js';
import { completePlatform } from '../disk/platform.js';
import { titleBooks } from '../language/registers/title-books.js';
import { version } from '../protocol/version.js';
import { Ending } from './ending.js';
import { limitOf } from './limit.js';
import { recordIn } from './recording.js';
import { logPlainly } from './plain-console.js';
import { PlainFileSystemProvider } from './plain-files.js';
import { startAgendaServer } from './start.js';
import { cacheIn } from './workspace/cache-folder.js';

// A server that misses one answer is better than none. With --stdio, standard output belongs to the protocol.
process.on('uncaughtException', (error) => console.error('Unexpected failure:', error));
process.on('unhandledRejection', (reason) => console.error('Unexpected failure:', reason));

/**
 * Milliseconds that a piece of a file not open in the editor may take. It blocks everything else, and a client considers a server stopped after five
 * seconds: all attempts together stay below that.
 */
const fileMilliseconds = 1500;

/** Milliseconds that an ending server waits for the disk. */
const diskPatience = 1000;

/** The chunk with this code: it ends with the digest of all chunks. Suites build the program as one file. */
const program = typeof __filename === 'undefined' ? (process.argv[1] ?? '') : __filename;

const options = process.argv.slice(2);
if (options.some((option) => /^--(?:stdio|node-ipc|socket=|pipe=)/u.test(option))) {
    const ending = new Ending();
    if (options.includes('--node-ipc')) {
        // The only sign that the channel is closed: the client may live on without it.
        process.once('disconnect', () => process.exit(1));
    }
    if (options.includes('--stdio')) {
        // Nobody reads what is written: there is nobody left to serve, and the log would go the same way.
        process.stdout.once('error', () => process.exit(1));
    }
    const connection = createConnection(ProposedFeatures.all);
    logPlainly(connection);
    const fileSystem = { fileSystemProvider: () => new PlainFileSystemProvider(['.agenda', '.register']) };
    const titles = new PackedLines(join(dirname(process.argv[1] ?? ''), 'titles.bin'));
    // The connection listens from then on: nothing that a client sends is lost meanwhile.
    void completePlatform().then(() =>
        startAgendaServer(connection, fileSystem, {
            disk: {
                cacheIn: (folder) => cacheIn(folder, program, version),
                folder: options.includes('--cache') ? options[options.indexOf('--cache') + 1] : undefined,
                whenAnswered: () => ending.diskAnswered(diskPatience),
            },
            books: titleBooks((book, key) => titles.linesOf(book, key)),
            limit: limitOf(fileMilliseconds),
            unread: options.includes('--stdio') ? () => process.stdout.writableLength : undefined,
            recordIn,
        }),
    );
} else {
    process.stderr.write('Usage: node server.js --stdio | --node-ipc [--cache FOLDER]\n');
    process.exitCode = 2;
}
