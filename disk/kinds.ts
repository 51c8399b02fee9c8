/** The kinds of entries in a folder besides files and folders. */
import type { Stats } from 'node:fs';

type Kinds = Pick<Stats, 'isFile' | 'isDirectory' | 'isFIFO' | 'isSocket'>;

/** Names the kind of an entry that is neither a file nor a folder; undefined for these two. Reading such an entry might never end. */
export function oddKind(stats: Kinds): 'a pipe' | 'a socket' | 'a device' | undefined {
    if (stats.isFile() || stats.isDirectory()) {
        return undefined;
    }
    if (stats.isFIFO()) {
        return 'a pipe';
    }
    return stats.isSocket() ? 'a socket' : 'a device';
}
