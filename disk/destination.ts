/** Where a path leads when it is written to: through links to a file, or to a device, a pipe or an open descriptor. */
import type { BigIntStats } from 'node:fs';
import { lstat, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, sep } from 'node:path';

export type Destination =
    /** The file does not exist yet. */
    | { readonly kind: 'new'; readonly path: string }
    /** A plain file, links resolved. */
    | { readonly kind: 'file'; readonly path: string; readonly stats: BigIntStats }
    /** A pipe or a device: written into, never replaced. */
    | { readonly kind: 'stream'; readonly path: string }
    /** Already open in this program: `/dev/stdout`. */
    | { readonly kind: 'descriptor'; readonly descriptor: number };

/** The same limit as on Linux. */
const mostLinks = 40;

/** Finds where a path leads. Throws the error of the file system, `EISDIR` for a folder and `ELOOP` for links that form a circle. */
export async function destinationOf(path: string): Promise<Destination> {
    if (path.endsWith('/') || path.endsWith(sep)) {
        throw errorWithCode('EISDIR', path);
    }
    let next = path;
    for (let links = 0; links <= mostLinks; links++) {
        const folder = await realpath(dirname(next));
        const name = basename(next);
        if (isOwnDescriptors(folder) && /^\d{1,6}$/u.test(name)) {
            return { kind: 'descriptor', descriptor: Number(name) };
        }
        const full = join(folder, name);
        const stats = await lstat(full, { bigint: true }).catch((error: unknown) => {
            if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
                return undefined;
            }
            throw error;
        });
        if (!stats) {
            return { kind: 'new', path: full };
        }
        if (!stats.isSymbolicLink()) {
            return existingDestination(full, stats);
        }
        const target = await readlink(full);
        next = isAbsolute(target) ? target : `${folder}${sep}${target}`;
    }
    throw errorWithCode('ELOOP', path);
}

function existingDestination(path: string, stats: BigIntStats): Destination {
    if (stats.isDirectory()) {
        throw errorWithCode('EISDIR', path);
    }
    return stats.isFile() ? { kind: 'file', path, stats } : { kind: 'stream', path };
}

/** `/dev/stdout` links to `/proc/self/fd/1`. Opening that again would write at the start of a redirected file, and fails for a socket. */
function isOwnDescriptors(folder: string): boolean {
    return folder === '/dev/fd' || folder === `/proc/${process.pid}/fd` || folder === '/proc/self/fd';
}

function errorWithCode(code: string, path: string): NodeJS.ErrnoException {
    return Object.assign(new Error(`${code}: ${path}`), { code });
}
