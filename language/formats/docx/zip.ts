/** Zip files. Names and dates are fixed, so that equal files give equal bytes. */
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate/browser';

/** A file inside of a zip file. */
export interface ZippedFile {
    readonly name: string;
    readonly content: string | Uint8Array;
}

/** The files in one zip file, in their order. */
export function zipped(files: readonly ZippedFile[]): Uint8Array {
    const entries: Zippable = {};
    for (const { name, content } of files) {
        entries[name] = typeof content === 'string' ? strToU8(content) : content;
    }
    // The first day that a zip file knows. The library writes a date by the host's clock, so it is made by that clock, now.
    return zipSync(entries, { mtime: new Date(1980, 0, 1) });
}

/** No file in a template is larger; what says so is no template. A file is never read beyond the size that it says. */
const mostBytes = 32 * 1024 * 1024;

/**
 * Reads files of a zip file by their names. What unpacks to too much is left out.
 * @returns those that it has; undefined if it is no zip file, or is damaged
 */
export function unzipped(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> | undefined {
    // All of them together may be twice as large as one.
    let left = 2 * mostBytes;
    const isTaken = (name: string, size: number): boolean => {
        const isSmall = isWanted(name) && size <= mostBytes && size <= left;
        left -= isSmall ? size : 0;
        return isSmall;
    };
    try {
        return new Map(Object.entries(unzipSync(bytes, { filter: ({ name, originalSize }) => isTaken(name, originalSize) })));
    } catch {
        return undefined;
    }
}
