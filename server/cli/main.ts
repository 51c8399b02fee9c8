/** The command line: `agenda check FILES…`, `agenda render FILE --to FORMAT`. */
import { join } from 'node:path';
import { completePlatform } from './platform.js';
import { run } from './program.js';

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
        throw error;
    }
});

completePlatform()
    .then(() => run(process.argv.slice(2), process, join(__dirname, 'thread.js')))
    .then(
        (code) => {
            // Not process.exit(): what is still to be written to a pipe would be lost.
            process.exitCode = code;
        },
        (error: unknown) => {
            process.stderr.write(`agenda: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
            process.exitCode = 2;
        },
    );
