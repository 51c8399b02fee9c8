/** The log of a program in Node, protected against control sequences for terminals in files and file names. */
import { format } from 'node:util';
import { printableLines } from '../language/text/printable.js';

/** Removes control characters from everything logged from now on. Line breaks stay. */
export function logPlainly(): void {
    for (const level of ['error', 'warn', 'info', 'log', 'debug'] as const) {
        const write = console[level].bind(console);
        console[level] = (...parts: unknown[]) => write(printableLines(format(...parts)));
    }
}
