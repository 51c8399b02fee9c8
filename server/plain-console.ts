/** The log of a program in Node, in which nothing that comes from a file or its name steers a terminal. */
import { format } from 'node:util';
import { printableLines } from '../language/text/printable.js';

/** Takes the control characters out of all that is logged from now on. Lines stay lines. */
export function logPlainly(): void {
    for (const level of ['error', 'warn', 'info', 'log', 'debug'] as const) {
        const write = console[level].bind(console);
        console[level] = (...parts: unknown[]) => write(printableLines(format(...parts)));
    }
}
