/** The command line: `agenda check FILES…`, `agenda render FILE --to FORMAT`. */
import { join } from 'node:path';
import { writeAllSync, writingOf } from '../disk/descriptors.js';
import { reasonOf } from '../disk/reasons.js';
import { printableLines } from '../language/text/printable.js';
import { type Console, exitCodes, type Stream } from './console.js';
import { completePlatform } from './platform.js';
import { run } from './program.js';

/** Set if standard output could not be written: whatever the command found, the user has not received it. */
let isLost = false;
let stdout: Stream | undefined;
let stderr: Stream | undefined;

/** Node creates its streams on first access, which is slow: none is created where text can be written without one. */
const io: Console = {
    get stdout() {
        stdout ??= streamOf(1, () => process.stdout, outputLost);
        return stdout;
    },
    get stderr() {
        // There is no stream left to report a failure on.
        stderr ??= streamOf(
            2,
            () => process.stderr,
            () => undefined,
        );
        return stderr;
    },
};

/** Whether a Node stream was created: it may still hold unwritten text. */
let hasStream = false;

/** @param fail called with the first error; after it, nothing more is written */
function streamOf(descriptor: number, stream: () => NodeJS.WriteStream, fail: (error: NodeJS.ErrnoException) => void): Stream {
    const writing = writingOf(descriptor);
    const openStream = (): NodeJS.WriteStream => {
        hasStream = true;
        return stream().on('error', fail);
    };
    if (writing === 'stream' || (writing === 'device' && stream().isTTY)) {
        return openStream();
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
                    later = openStream();
                    later.write(left);
                }
            } catch (error) {
                isOpen = false;
                fail(error as NodeJS.ErrnoException);
            }
        },
    };
}

function outputLost(error: NodeJS.ErrnoException): void {
    // A reader that has seen enough (`| head`) closes the pipe: not a failure.
    if (error.code !== 'EPIPE' && !isLost) {
        isLost = true;
        io.stderr.write(`agenda: standard output cannot be written: ${reasonOf(error)}\n`);
    }
    setExitCode(process.exitCode);
}

completePlatform()
    .then(() => run(process.argv.slice(2), io, join(__dirname, '..', 'cli-thread.js')))
    .then(finish, (error: unknown) => {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        io.stderr.write(`agenda: ${printableLines(text)}\n`);
        finish(exitCodes.misuse);
    });

/** Exits at once, which saves Node's shutdown time, unless that would lose text still waiting for a pipe. */
function finish(code: typeof process.exitCode): void {
    setExitCode(code);
    if (!hasStream) {
        process.exit();
    }
}

function setExitCode(code: typeof process.exitCode): void {
    process.exitCode = isLost ? exitCodes.misuse : code;
}
