/** The command line: `agenda check FILES…`, `agenda render FILE --to FORMAT`. */
import { run } from './program.js';

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
        throw error;
    }
});

/** The parser is built with `Object.groupBy`, which Node 20 does not have. */
async function complete(): Promise<void> {
    if (!('groupBy' in Object)) {
        await import('core-js/actual/object/group-by.js');
        await import('core-js/actual/map/group-by.js');
    }
}

complete()
    .then(() => run(process.argv.slice(2), process))
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
