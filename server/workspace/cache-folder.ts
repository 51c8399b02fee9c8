/** The cache of summaries as files in a folder. Only for programs that run in Node. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { removeStaleDrafts, replaceFile } from '../../disk/drafts.js';
import type { CacheStore } from './cache.js';
import { ownLines } from './own-lines.js';

/**
 * @param folder where the caches of workspaces are, made when it is first needed
 * @param program the file of the program, which holds the grammar and all that reads it: another program writes another cache
 * @param version what the program calls itself
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
        async write(name, pieces) {
            // What is written in the agendas of a workspace is nobody else's business. A disk that hangs does so here, where the server goes on.
            await mkdir(folder, { recursive: true, mode: 0o700 });
            // Put in its place when it is whole: another window may read it meanwhile.
            await replaceFile(fileOf(name), 0o600, (draft) => draft.writeFile(pieces));
        },
    };
}

/** A program that cannot read itself gets a name that no other one has, so that nothing is taken from a cache. */
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
