/** Registers that a command reads as the names of their bodies, and whole only where one is cited. */
import { URI } from 'langium';
import { shelved, shelvedLibrary } from '../language/registers/shelf.js';
import { byAddress, type ShelvedRegister } from '../language/registers/registers.js';
import { filesBeside, readSources, type Source, type UnreadableFile } from './sources.js';

/** Registers by their texts. Sorted by address: they apply in this order. */
export function shelvedSources(sources: readonly Source[]): readonly ShelvedRegister[] {
    return sources
        .map(({ path, text }) => ({ uri: URI.file(path), text }))
        .sort(({ uri: one }, { uri: other }) => byAddress(one, other))
        .flatMap(({ text, uri }) => shelved(text, uri));
}

/** The registers that apply to a file: those beside it, and the library. */
export async function shelfFor(
    file: string,
): Promise<{ readonly shelf: readonly ShelvedRegister[]; readonly unreadable: readonly UnreadableFile[] }> {
    const { sources, unreadable } = await readSources(filesBeside([file], '.register'), ['.register'], (source) => source, false);
    return { shelf: [...shelvedSources(sources), ...shelvedLibrary()], unreadable };
}
