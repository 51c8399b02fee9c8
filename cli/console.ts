/** Where a command writes, and the meaning of its exit codes. `process` is a console; tests bring their own. */
import { printable } from '../language/text/printable.js';

export interface Stream {
    write(content: string | Uint8Array): unknown;
    readonly isTTY?: boolean | undefined;
}

export interface Console {
    readonly stdout: Stream;
    readonly stderr: Stream;
}

export const exitCodes = { clean: 0, findings: 1, misuse: 2 } as const;

/** A mistake the user has to correct before the command can run. Ends it with exit code 2. */
export class Misuse extends Error {}

/** Writes to standard error which input could not be read, and why. */
export function reportUnreadable(file: string, reason: string, { stderr }: Console): void {
    stderr.write(`agenda: ${printable(file)}: ${printable(reason)}\n`);
}
