/** A file of a check, as long as its text is not needed. */
import { endingOf } from '../../protocol/endings.js';
import { readSources, type Source } from '../sources.js';

/** A file, with its text if that is short enough to keep until the check. */
export interface ListedFile {
    readonly file: string;
    readonly path: string;
    readonly text?: string;
}

/** The file with its text, or why it cannot be read. */
export async function readListed({ file, path, text }: ListedFile): Promise<Source | { readonly problem: string }> {
    if (text !== undefined) {
        return { file, path, text };
    }
    const { sources, unreadable } = await readSources([path], [endingOf(path)]);
    return sources[0] ? { ...sources[0], file } : { problem: unreadable[0]?.reason ?? '' };
}

export function isRead(source: Source | { readonly problem: string }): source is Source {
    return !('problem' in source);
}
