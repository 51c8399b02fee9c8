/** The command line: `agenda check FILES…`, `agenda render FILE --to FORMAT`. */
import { join } from 'node:path';
import { isatty } from 'node:tty';
import { takesParts, writeAllSync } from '../disk/descriptors.js';
import { reasonOf } from '../disk/reasons.js';
import { printableLines } from '../language/text/printable.js';
import { type Console, exitCodes, type Stream } from './console.js';
import { completePlatform } from './platform.js';
import { run } from './program.js';

/** Set where standard output could not be written: whatever the command found, the user does not have it. */
let isLost = false;
let stdout: Stream | undefined;
let stderr: Stream | undefined;

/** Node makes its streams when somebody asks for them, which takes a while: a document that goes into a file needs none. */
const io: Console = {
    get stdout() {
        stdout ??= streamOf(1, () => process.stdout, lose);
        return stdout;
    },
    get stderr() {
        // There is nobody left who could be told.
        stderr ??= streamOf(
            2,
            () => process.stderr,
            () => undefined,
        );
        return stderr;
    },
};

/** @param fail told of the first thing that goes wrong; nothing is written any more */
function streamOf(descriptor: number, stream: () => NodeJS.WriteStream, fail: (error: NodeJS.ErrnoException) => void): Stream {
    if (!takesParts(descriptor) || isatty(descriptor)) {
        return stream().on('error', fail);
    }
    let isOpen = true;
    return {
        write(content) {
            try {
                if (isOpen) {
                    writeAllSync(descriptor, content);
                }
            } catch (error) {
                isOpen = false;
                fail(error as NodeJS.ErrnoException);
            }
        },
    };
}

function lose(error: NodeJS.ErrnoException): void {
    // A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
    if (error.code !== 'EPIPE' && !isLost) {
        isLost = true;
        io.stderr.write(`agenda: standard output cannot be written: ${reasonOf(error)}\n`);
    }
    end(process.exitCode);
}

completePlatform()
    .then(() => run(process.argv.slice(2), io, join(__dirname, '..', 'cli-thread.js')))
    .then(end, (error: unknown) => {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        io.stderr.write(`agenda: ${printableLines(text)}\n`);
        end(exitCodes.misuse);
    });

/** Not process.exit(): what is still to be written to a pipe would be lost. */
function end(code: typeof process.exitCode): void {
    process.exitCode = isLost ? exitCodes.misuse : code;
}
