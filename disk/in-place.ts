/** Overwrites a file that must keep its identity: one with other names (hard links), or one whose owner a draft cannot be given. */
import type { FileHandle } from 'node:fs/promises';
import { untilDone } from './signals.js';

export type OpenFile = Pick<FileHandle, 'read' | 'write' | 'truncate' | 'stat' | 'sync'>;

/**
 * Replaces the bytes of a file, or leaves them as they were. What lies beyond the old end is written first: if the disk has no room for it,
 * the old bytes are untouched. Later failures put the old bytes back where they were. A signal waits for the end; only a process that is killed, or a
 * machine that stops, leaves a file of both.
 * @param file open for reading and writing
 * Throws the first error of the file system.
 */
export async function overwrite(file: OpenFile, bytes: Uint8Array): Promise<void> {
    const { size } = await file.stat();
    const shared = Math.min(size, bytes.length);
    const old = await readStart(file, shared);
    await untilDone(() => overwriteStart(file, bytes, old, size));
}

/** @param old what the bytes replace, from the start of a file of this size */
async function overwriteStart(file: OpenFile, bytes: Uint8Array, old: Uint8Array, size: number): Promise<void> {
    const shared = Math.min(size, bytes.length);
    try {
        await writeRange(file, bytes, shared, bytes.length);
        // Some file systems notice a lack of room only here.
        await file.sync();
        await writeRange(file, bytes, 0, shared);
        await file.sync();
        await file.truncate(bytes.length);
    } catch (error) {
        await restore(file, old, size);
        throw error;
    }
}

/** Its own failure must not hide the first reason. */
async function restore(file: OpenFile, old: Uint8Array, size: number): Promise<void> {
    try {
        // First, since it frees room.
        await file.truncate(size);
        await writeRange(file, old, 0, old.length);
        await file.sync();
    } catch {
        // The caller reports the first reason.
    }
}

async function readStart(file: OpenFile, length: number): Promise<Uint8Array> {
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

async function writeRange(file: OpenFile, bytes: Uint8Array, start: number, end: number): Promise<void> {
    for (let at = start; at < end; ) {
        const { bytesWritten } = await file.write(bytes, at, end - at, at);
        if (bytesWritten === 0) {
            throw Object.assign(new Error('ENOSPC: nothing was written'), { code: 'ENOSPC' });
        }
        at += bytesWritten;
    }
}
