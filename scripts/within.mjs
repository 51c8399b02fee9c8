// Runs a program that may take so long and no longer: a run on a build server that hangs tells nobody where.
import { spawn } from 'node:child_process';
import { root } from './prepare.mjs';

/** Milliseconds that a program which was told to end may take. */
const grace = 5000;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program with its output on the terminal, and ends it with all that it has started when its time is over.
 * @param minutes how long it may take
 * @returns its exit code; 1 where it could not be started, was ended by a signal or took too long
 */
export function runWithin(minutes, command, args, options = {}) {
    return new Promise((resolve) => {
        const isPosix = process.platform !== 'win32';
        // A group of its own, so that what it has started ends with it.
        const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], detached: isPosix, ...options });
        const kill = (signal) => {
            try {
                process.kill(isPosix ? -child.pid : child.pid, signal);
            } catch {
                // It has ended by itself.
            }
        };
        const pass = (signal) => {
            kill(signal);
            process.exit(130);
        };
        signals.forEach((signal) => process.on(signal, pass));
        let late = false;
        const timer = setTimeout(() => {
            late = true;
            console.error(`\n${[command, ...args].join(' ')}\nhas not ended in ${minutes} minutes, and is ended.`);
            kill('SIGTERM');
            setTimeout(() => kill('SIGKILL'), grace).unref();
        }, minutes * 60_000);
        const end = (code) => {
            clearTimeout(timer);
            signals.forEach((signal) => process.off(signal, pass));
            // What it has left running must not hold up who waits for the end of the output.
            kill('SIGKILL');
            resolve(late ? 1 : code);
        };
        child.on('error', (error) => {
            console.error(`${command}: ${error.message}`);
            end(1);
        });
        child.on('exit', (code) => end(code ?? 1));
    });
}
