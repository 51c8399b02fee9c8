/** The command line: `agenda check FILES…`, `agenda render FILE --to FORMAT`. */
import { join } from 'node:path';
import { writeAllSync, writingOf } from '../disk/descriptors.js';
import { reasonOf } from '../disk/reasons.js';
import { printableLines } from '../language/text/printable.js';
import { type Console, exitCodes, type Stream } from './console.js';
import { completePlatform } from '../disk/platform.js';
import { run } from './program.js';

/** The console of the process. */
class ProcessConsole implements Console {
    /** Whether standard output could not be written: whatever the command found, the user has not received it. */
    #isLost = false;
    /** Whether a Node stream was created: it may still hold unwritten text. */
    #hasStream = false;
    #stdout: Stream | undefined;
    #stderr: Stream | undefined;

    // Node creates its streams on first access, which is slow: none is created where text can be written without one.
    get stdout(): Stream {
        this.#stdout ??= this.#streamOf(
            1,
            () => process.stdout,
            (error) => this.#outputLost(error),
        );
        return this.#stdout;
    }

    get stderr(): Stream {
        // There is no stream left to report a failure on.
        this.#stderr ??= this.#streamOf(
            2,
            () => process.stderr,
            () => undefined,
        );
        return this.#stderr;
    }

    /** Exits at once, which saves Node's shutdown time, unless that would lose text still waiting for a pipe. */
    finish(code: typeof process.exitCode): void {
        this.#setExitCode(code);
        if (!this.#hasStream) {
            process.exit();
        }
    }

    /** @param fail called with the first error; after it, nothing more is written */
    #streamOf(descriptor: number, stream: () => NodeJS.WriteStream, fail: (error: NodeJS.ErrnoException) => void): Stream {
        const writing = writingOf(descriptor);
        const openStream = (): NodeJS.WriteStream => {
            this.#hasStream = true;
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

    #outputLost(error: NodeJS.ErrnoException): void {
        // A reader that has seen enough (`| head`) closes the pipe: not a failure.
        if (error.code !== 'EPIPE' && !this.#isLost) {
            this.#isLost = true;
            this.stderr.write(`agenda: standard output cannot be written: ${reasonOf(error)}\n`);
        }
        this.#setExitCode(process.exitCode);
    }

    #setExitCode(code: typeof process.exitCode): void {
        process.exitCode = this.#isLost ? exitCodes.misuse : code;
    }
}

async function main(io: ProcessConsole): Promise<void> {
    try {
        await completePlatform();
        io.finish(await run(process.argv.slice(2), io, join(__dirname, '..', 'cli-thread.js')));
    } catch (error) {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        io.stderr.write(`agenda: ${printableLines(text)}\n`);
        io.finish(exitCodes.misuse);
    }
}

void main(new ProcessConsole());
