/** Writing over a file that must stay what it is: one with other names, or one whose owner could not be given to another. */
import type { FileHandle } from 'node:fs/promises';

export type Place = Pick<FileHandle, 'read' | 'write' | 'truncate' | 'stat' | 'sync'>;

/**
 * Puts bytes in the place of what a file holds, or leaves it as it was. What is longer than before is written first: where the disk has no room
 * for it, nothing old was touched. Later failures put the old bytes back into the room they had.
 * @param file open for reading and writing
 * Throws what the file system throws, of the first thing that went wrong.
 */
export async function overwrite(file: Place, bytes: Uint8Array): Promise<void> {
    const { size } = await file.stat();
    const shared = Math.min(size, bytes.length);
    const old = await readStart(file, shared);
    try {
        await writeRange(file, bytes, shared, bytes.length);
        // Some file systems find out that they have no room only now.
        await file.sync();
        await writeRange(file, bytes, 0, shared);
        await file.sync();
        await file.truncate(bytes.length);
    } catch (error) {
        await restore(file, old, size);
        throw error;
    }
}

/** What cannot be put back does not hide the first reason. */
async function restore(file: Place, old: Uint8Array, size: number): Promise<void> {
    try {
        // First, since it gives room back.
        await file.truncate(size);
        await writeRange(file, old, 0, old.length);
        await file.sync();
    } catch {
        // The reason that is told is the first one.
    }
}

async function readStart(file: Place, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(length);
    let at = 0;
    while (at < length) {
        const { bytesRead } = await file.read(bytes, at, length - at, at);
        if (bytesRead === 0) {
            break;
        }
        at += bytesRead;
    }
    return bytes.subarray(0, at);
}

async function writeRange(file: Place, bytes: Uint8Array, start: number, end: number): Promise<void> {
    for (let at = start; at < end; ) {
        const { bytesWritten } = await file.write(bytes, at, end - at, at);
        if (bytesWritten === 0) {
            throw Object.assign(new Error('ENOSPC: nothing was written'), { code: 'ENOSPC' });
        }
        at += bytesWritten;
    }
}
