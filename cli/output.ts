/** Writes a rendered document to somewhere other than standard output. */
import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { destinationOf } from '../disk/destination.js';
import { reasonOf } from '../disk/reasons.js';
import { writeWhole } from '../disk/write-whole.js';
import { type Console, Misuse } from './console.js';
import type { Source } from './sources.js';

/** Writes a document, text or bytes, to the path of `--output`. Throws {@link Misuse} with the reason. A closed pipe is not a failure. */
export async function writeOutput(
    output: string,
    content: string | Uint8Array,
    source: Source,
    { stdout, stderr }: Console,
): Promise<void> {
    if (output === '') {
        throw new Misuse('--output needs the name of a file.');
    }
    try {
        const destination = await destinationOf(output);
        if (destination.kind === 'file' && (await isSource(destination.stats, source.path))) {
            throw new Misuse(`${output} is the agenda itself: name another file.`);
        }
        const own = destination.kind === 'descriptor' ? [undefined, stdout, stderr][destination.descriptor] : undefined;
        if (own) {
            own.write(content);
        } else {
            await writeWhole(destination, content);
        }
    } catch (error) {
        if (error instanceof Misuse) {
            throw error;
        }
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'EISDIR') {
            throw new Misuse(`${output} is a folder: name a file.`);
        }
        if (code !== 'EPIPE') {
            throw new Misuse(`${output} cannot be written: ${reasonOf(error)}`);
        }
    }
}

/** Compares file identities: one file may have several names. */
async function isSource(one: BigIntStats, path: string): Promise<boolean> {
    const other = await stat(path, { bigint: true });
    return one.dev === other.dev && one.ino === other.ino;
}
