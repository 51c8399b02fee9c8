/** Runs a program to its end, and ends it where it takes too long or nobody waits for it any more. */
import { type ChildProcess, spawn } from 'node:child_process';
import { PrintError } from './choice.js';

export interface Running {
    /** Milliseconds. */
    readonly limit: number;
    readonly signal?: AbortSignal | undefined;
    readonly environment?: NodeJS.ProcessEnv;
}

/** The last letters of what a program says that are kept for a message. */
const keptLetters = 2000;

/**
 * Returns what the program said when it ended well.
 * Throws {@link PrintError} where it cannot be run or runs too long, the reason of the signal where that ends it.
 */
export async function runProgram(
    path: string,
    args: readonly string[],
    { limit, signal, environment }: Running,
): Promise<{ readonly code: number | null; readonly said: string }> {
    signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
        // A group of its own: browsers start further programs, which end with it.
        const child = spawn(path, args, {
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: process.platform !== 'win32',
            windowsHide: true,
            ...(environment ? { env: environment } : {}),
        });
        let said = '';
        const hear = (words: Buffer): void => {
            said = (said + words.toString('utf8')).slice(-keptLetters);
        };
        child.stdout.on('data', hear);
        child.stderr.on('data', hear);
        const stop = (reason: unknown): void => {
            endAll(child);
            finish(() => reject(reason));
        };
        const onAbort = (): void => stop(signal?.reason);
        const onExit = (): void => endAll(child);
        const timer = setTimeout(
            () => stop(new PrintError(`${path} did not end within ${Math.round(limit / 1000)} seconds and was stopped.`)),
            limit,
        );
        const finish = (then: () => void): void => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', onAbort);
            process.off('exit', onExit);
            then();
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        process.on('exit', onExit);
        child.on('error', (error) => finish(() => reject(new PrintError(`${path} cannot be run: ${error.message}.`))));
        child.on('exit', (code) => {
            // What it has started and left behind ends too.
            endAll(child);
            finish(() => resolve({ code, said }));
        });
    });
}

/** Ends a program and what it has started, by its id. */
function endAll({ pid }: ChildProcess): void {
    if (pid === undefined) {
        return;
    }
    try {
        if (process.platform === 'win32') {
            spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).on('error', () => undefined);
        } else {
            process.kill(-pid, 'SIGKILL');
        }
    } catch {
        // It has ended.
    }
}
