/** Descriptors that are open already, such as standard output: what is written into them is written whole, or the reason is told. */
import { fstatSync, type Stats, statSync, write as writeLater, writeSync } from 'node:fs';

/** Writes a part of some bytes and says how much it took. */
export type WritePart = (descriptor: number, bytes: Uint8Array, from: number) => number;

/** Milliseconds after which a pipe that was full is tried again. */
const pause = 5;

/**
 * How a descriptor is written into:
 * - `at once`: a file, a disk or nothing. One that fills up takes only the beginning of what it is given, which is no failure to the streams of Node: the rest would be
 *   lost without a word. And a pipe, for which Node would load its network; on Windows it cannot be written into in this way.
 * - `device`: at once, unless it is a terminal.
 * - `stream`: as Node does it.
 */
export function writingOf(descriptor: number, platform: NodeJS.Platform = process.platform): 'at once' | 'device' | 'stream' {
    try {
        const stats = fstatSync(descriptor);
        if (stats.isCharacterDevice()) {
            return isNull(stats) ? 'at once' : 'device';
        }
        const isPipe = stats.isFIFO() || stats.isSocket();
        return stats.isFile() || stats.isBlockDevice() || (isPipe && platform !== 'win32') ? 'at once' : 'stream';
    } catch {
        return 'stream';
    }
}

/** Whether it is the device that takes everything, which is no terminal. */
function isNull({ rdev }: Stats): boolean {
    try {
        return statSync('/dev/null').rdev === rdev;
    } catch {
        return false;
    }
}

/**
 * Writes all of a text, as UTF-8, or of some bytes into something that is open. Throws what the file system throws.
 * @returns what is left where a pipe is full and does not wait to be emptied; else nothing is
 */
export function writeAllSync(descriptor: number, content: string | Uint8Array, write: WritePart = writeSync): Uint8Array {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    let at = 0;
    try {
        while (at < bytes.length) {
            at += taken(write(descriptor, bytes, at));
        }
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') {
            throw error;
        }
    }
    return bytes.subarray(at);
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
