/** Writing into descriptors that are already open, such as standard output: whole, or with the reason why not. */
import { fstatSync, type Stats, statSync, write as writeLater, writeSync } from 'node:fs';

/** Writes the bytes from an index on, as many as the descriptor takes. Returns how many it took. */
export type WritePart = (descriptor: number, bytes: Uint8Array, from: number) => number;

/** Milliseconds before a full pipe is tried again. */
const repeatPause = 5;

/**
 * How to write into a descriptor:
 * - `at once`: a file, a disk or the null device. A full disk takes only the beginning of what it is given. The streams of Node do not treat that as a failure:
 *   the rest would be lost silently. Also a pipe, for which Node would load its network code; on Windows a pipe cannot be written this way.
 * - `device`: at once, unless it is a terminal.
 * - `stream`: through a stream of Node.
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

/** Whether it is the null device. It is a character device like a terminal, but never one. */
function isNull({ rdev }: Stats): boolean {
    try {
        return statSync('/dev/null').rdev === rdev;
    } catch {
        return false;
    }
}

/**
 * Writes a whole text, as UTF-8, or bytes into an open descriptor. Throws the error of the file system.
 * @returns the rest if a pipe is full and does not block; otherwise nothing
 */
export function writeAllSync(descriptor: number, content: string | Uint8Array, write: WritePart = writeSync): Uint8Array {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    let at = 0;
    try {
        while (at < bytes.length) {
            at += takenCount(write(descriptor, bytes, at));
        }
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') {
            throw error;
        }
    }
    return bytes.subarray(at);
}

/** Writes into an open descriptor, possibly a pipe that takes only a part at a time. Throws the error of the file system. */
export async function writeAll(descriptor: number, bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
        at += await new Promise<number>((resolve, reject) => {
            writeLater(descriptor, bytes, at, (error, written) => {
                if (error?.code === 'EAGAIN') {
                    setTimeout(() => resolve(0), repeatPause);
                } else if (error) {
                    reject(error);
                } else {
                    resolve(written);
                }
            });
        });
    }
}

/** Fails where a disk takes nothing and gives no reason: the loop would never end. */
function takenCount(count: number): number {
    if (count === 0) {
        throw Object.assign(new Error('ENOSPC: nothing was written'), { code: 'ENOSPC' });
    }
    return count;
}
