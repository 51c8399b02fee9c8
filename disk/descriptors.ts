/** Descriptors that are open already, such as standard output: what is written into them is written whole, or the reason is told. */
import { fstatSync, write as writeLater, writeSync } from 'node:fs';

/** Writes a part of some bytes and says how much it took. */
export type WritePart = (descriptor: number, bytes: Uint8Array, from: number) => number;

/** Milliseconds after which a pipe that was full is tried again. */
const pause = 5;

/**
 * Whether a descriptor is a file or a device. There a disk that fills up takes only the beginning of what it is given, which is no failure to the
 * streams of Node: the rest would be lost without a word.
 */
export function takesParts(descriptor: number): boolean {
    try {
        const stats = fstatSync(descriptor);
        return stats.isFile() || stats.isCharacterDevice() || stats.isBlockDevice();
    } catch {
        return false;
    }
}

/** Writes all of a text, as UTF-8, or of some bytes into a file or a device that is open. Throws what the file system throws. */
export function writeAllSync(descriptor: number, content: string | Uint8Array, write: WritePart = writeSync): void {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    for (let at = 0; at < bytes.length; ) {
        at += taken(write(descriptor, bytes, at));
    }
}

/** Writes into an open descriptor, which may be a pipe that takes only a part at a time. Throws what the file system throws. */
export async function writeAll(descriptor: number, bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
        at += await new Promise<number>((resolve, reject) => {
            writeLater(descriptor, bytes, at, (error, written) => {
                if (error?.code === 'EAGAIN') {
                    setTimeout(() => resolve(0), pause);
                } else if (error) {
                    reject(error);
                } else {
                    resolve(written);
                }
            });
        });
    }
}

/** A disk that takes nothing and gives no reason would be asked for ever. */
function taken(count: number): number {
    if (count === 0) {
        throw Object.assign(new Error('ENOSPC: nothing was written'), { code: 'ENOSPC' });
    }
    return count;
}
