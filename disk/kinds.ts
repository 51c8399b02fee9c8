/** What there is in a folder besides files and folders. */
import type { Stats } from 'node:fs';

type Kinds = Pick<Stats, 'isFile' | 'isDirectory' | 'isFIFO' | 'isSocket'>;

/** What something is that is neither a file nor a folder: to read it might never end. Undefined for files and folders. */
export function oddKind(stats: Kinds): 'a pipe' | 'a socket' | 'a device' | undefined {
    if (stats.isFile() || stats.isDirectory()) {
        return undefined;
    }
    return stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device';
}
