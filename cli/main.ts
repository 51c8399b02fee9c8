/** The command line: `agenda check FILES…`, `agenda render FILE --to FORMAT`. */
import { join } from 'node:path';
import { writeAllSync, writingOf } from '../disk/descriptors.js';
import { reasonOf } from '../disk/reasons.js';
import { printableLines } from '../language/text/printable.js';
import { type Console, exitCodes, type Stream } from './console.js';
import { completePlatform } from './platform.js';
import { run } from './program.js';

/** Set where standard output could not be written: whatever the command found, the user does not have it. */
let isLost = false;
let stdout: Stream | undefined;
let stderr: Stream | undefined;

/** Node makes its streams when somebody asks for them, which takes a while: where a text can be written without, none is made. */
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

/** Whether a stream of Node's was made: it may still hold what was written into it. */
let isStreaming = false;

/** @param fail told of the first thing that goes wrong; nothing is written any more */
function streamOf(descriptor: number, stream: () => NodeJS.WriteStream, fail: (error: NodeJS.ErrnoException) => void): Stream {
    const writing = writingOf(descriptor);
    const made = (): NodeJS.WriteStream => {
        isStreaming = true;
        return stream().on('error', fail);
    };
    if (writing === 'stream' || (writing === 'device' && stream().isTTY)) {
        return made();
    }
    let isOpen = true;
    let later: NodeJS.WriteStream | undefined;
    return {
        write(content) {
            if (later) {
                return later.write(content);
            }
            try {
                const left = isOpen ? writeAllSync(descriptor, content) : '';
                if (left.length > 0) {
                    later = made();
                    later.write(left);
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
    .then(finish, (error: unknown) => {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        io.stderr.write(`agenda: ${printableLines(text)}\n`);
        finish(exitCodes.misuse);
    });

/** Leaves at once, which spares Node from taking everything apart. Not where that would lose what is still to be written to a pipe. */
function finish(code: typeof process.exitCode): void {
    end(code);
    if (!isStreaming) {
        process.exit();
    }
}

function end(code: typeof process.exitCode): void {
    process.exitCode = isLost ? exitCodes.misuse : code;
}
