/** Writes a file the user asked for: whole or not at all, through links. An existing file keeps its owner and permissions. */
import { constants, type BigIntStats } from 'node:fs';
import { access, type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeAll } from './descriptors.js';
import type { Destination } from './destination.js';
import { removeStaleDrafts, replaceFile } from './drafts.js';
import { overwrite } from './in-place.js';

/** Writes a text, as UTF-8, or bytes to where a path leads. Throws the error of the file system. */
export async function writeWhole(destination: Destination, content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    switch (destination.kind) {
        case 'descriptor':
            return writeAll(destination.descriptor, bytes);
        case 'stream':
            return writeInto(destination.path, constants.O_WRONLY, bytes);
        case 'new':
            await removeStaleDrafts(dirname(destination.path));
            return replaceFile(destination.path, 0o666, (draft) => fillAndSync(draft, bytes));
        case 'file':
            return rewrite(destination.path, destination.stats, bytes);
    }
}

/**
 * Writes in place where replacing would do harm: a file with another name (a hard link) would lose it, and a file whose owner we may not give
 * to a draft would change hands. Also where the folder takes no draft.
 */
async function rewrite(path: string, stats: BigIntStats, bytes: Uint8Array): Promise<void> {
    // A draft would replace even a file that may not be written.
    await access(path, constants.W_OK);
    if (stats.nlink > 1n) {
        return writeInPlace(path, bytes);
    }
    await removeStaleDrafts(dirname(path));
    let isBegun = false;
    try {
        await replaceFile(path, 0o600, async (draft) => {
            await makeLike(draft, stats);
            isBegun = true;
            await fillAndSync(draft, bytes);
        });
    } catch (error) {
        const { code = '' } = error as NodeJS.ErrnoException;
        if (isBegun || !['EACCES', 'EPERM', 'EROFS', 'ENAMETOOLONG'].includes(code)) {
            throw error;
        }
        await writeInPlace(path, bytes);
    }
}

async function makeLike(draft: FileHandle, { uid, gid, mode }: BigIntStats): Promise<void> {
    if (process.platform !== 'win32') {
        const own = await draft.stat({ bigint: true });
        if (own.uid !== uid || own.gid !== gid) {
            await draft.chown(Number(uid), Number(gid));
        }
        await draft.chmod(Number(mode & 0o7777n));
    }
}

/** The new bytes are on the disk before they replace the old file. */
async function fillAndSync(draft: FileHandle, bytes: Uint8Array): Promise<void> {
    await draft.writeFile(bytes);
    await draft.sync();
}

async function writeInPlace(path: string, bytes: Uint8Array): Promise<void> {
    const file = await open(path, 'r+');
    try {
        await overwrite(file, bytes);
    } finally {
        await file.close();
    }
}

async function writeInto(path: string, flags: number, bytes: Uint8Array): Promise<void> {
    const file = await open(path, flags);
    try {
        await file.writeFile(bytes);
    } finally {
        await file.close();
    }
}
