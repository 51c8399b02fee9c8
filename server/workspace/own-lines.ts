/** The lines of a file that only we can have written. Only for programs that run in Node. */
import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Characters of a line above which it is not one of ours. */
const longest = 64_000_000;

/** On Windows there are none of these, and none of the files that they are for. */
const { O_NOFOLLOW: notThroughLinks = 0, O_NONBLOCK: notWaiting = 0 } = constants as Partial<typeof constants>;

/**
 * What somebody else could have written is no more than what anybody might send us: it is not there, as what cannot be read is not. A last line without an end
 * is no line. The file may be large: what comes in between is not held up.
 */
export async function* ownLines(file: string): AsyncGenerator<string> {
    let handle: FileHandle | undefined;
    try {
        // A pipe would be waited for, for ever.
        handle = await open(file, constants.O_RDONLY | notThroughLinks | notWaiting);
        if (isOurs(await handle.stat())) {
            yield* linesIn(handle.createReadStream({ encoding: 'utf8', autoClose: false }));
        }
    } catch {
        // What cannot be read is not there.
    } finally {
        await handle?.close().catch(() => undefined);
    }
}

function isOurs(stats: Stats): boolean {
    const writableByOthers = 0o022;
    const user = process.getuid?.();
    return stats.isFile() && (user === undefined || (stats.uid === user && (stats.mode & writableByOthers) === 0));
}

async function* linesIn(chunks: AsyncIterable<unknown>): AsyncGenerator<string> {
    let begun: string[] = [];
    let length = 0;
    for await (const chunk of chunks) {
        const [first = '', ...others] = String(chunk).split('\n');
        begun.push(first);
        length += first.length;
        if (length > longest) {
            return;
        }
        if (others.length > 0) {
            yield begun.join('');
            const rest = others.pop() ?? '';
            yield* others;
            begun = [rest];
            length = rest.length;
        }
    }
}
