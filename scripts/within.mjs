// Runs a program with a time limit: a hanging run on a build server would not say where it hangs.
import { spawn } from 'node:child_process';
import { root } from './prepare.mjs';

/** Milliseconds that a program may take to end after a signal. */
const grace = 5000;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program with its output on the terminal. When its time is over, ends it and everything it has started.
 * @param minutes time limit
 * @returns its exit code; 1 if it could not start, was ended by a signal or took too long
 */
export function runWithin(minutes, command, args, options = {}) {
    return new Promise((resolve) => {
        const isPosix = process.platform !== 'win32';
        // Its own process group, so that everything it has started ends with it.
        const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], detached: isPosix, ...options });
        const kill = (signal) => {
            try {
                process.kill(isPosix ? -child.pid : child.pid, signal);
            } catch {
                // It has already ended by itself.
            }
        };
        // Several programs may run beside each other: each is ended as this process ends, whichever of them hears the signal first.
        const endWithUs = () => kill('SIGTERM');
        const pass = () => process.exit(130);
        process.on('exit', endWithUs);
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
            process.off('exit', endWithUs);
            // Processes it left running must not delay a caller that waits for the end of the output.
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
