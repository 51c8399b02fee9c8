/** The cache of summaries as files in a folder. Only for programs that run in Node. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { removeStaleDrafts, replaceFile } from '../../disk/drafts.js';
import type { CacheStore } from './cache.js';
import { ownLines } from './own-lines.js';

/**
 * @param folder the folder for the caches of workspaces, created when first needed
 * @param program the program file, which contains the grammar and all code that reads it: a different program gets a different cache
 * @param version the program's version
 */
export function cacheIn(folder: string, program: string, version: string): CacheStore {
    const fileOf = (name: string): string => join(folder, `${name}.summaries`);
    let named: Promise<string> | undefined;
    return {
        program: () => {
            named ??= digestOf(program).then((digest) => `${version} ${digest}`);
            return named;
        },
        digest: (content) => createHash('sha256').update(content).digest('hex'),
        async *read(name) {
            await removeStaleDrafts(folder);
            yield* ownLines(fileOf(name));
        },
        async write(name, texts) {
            // Private: the cache contains text from the agendas of the workspace. A hanging disk hangs only this call, and the server goes on.
            await mkdir(folder, { recursive: true, mode: 0o700 });
            // Moved into place when whole: another window may read it meanwhile.
            await replaceFile(fileOf(name), 0o600, (draft) => draft.writeFile(texts));
        },
    };
}

/** A program that cannot read its own file gets a unique name, so that it takes nothing from a cache. */
async function digestOf(program: string): Promise<string> {
    const hash = createHash('sha256');
    try {
        for await (const chunk of createReadStream(program)) {
            hash.update(chunk as Uint8Array);
        }
        return hash.digest('hex');
    } catch {
        return randomUUID();
    }
}
