/** The lines of a file that only this user can have written. Only for programs that run in Node. */
import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Longest line in characters; a longer one is not from this program. */
const longestLine = 64_000_000;

/** Windows has neither these flags nor the kinds of files they guard against. */
const { O_NOFOLLOW: noFollow = 0, O_NONBLOCK: nonBlocking = 0 } = constants as Partial<typeof constants>;

/**
 * A file that another user could have written counts as missing, like one that cannot be read: its content is not to be trusted. A last line without a line
 * end is ignored. The file may be large: other work goes on between lines.
 */
export async function* ownLines(file: string): AsyncGenerator<string> {
    let handle: FileHandle | undefined;
    try {
        // Without the flag, opening a pipe would wait forever.
        handle = await open(file, constants.O_RDONLY | noFollow | nonBlocking);
        if (isPrivate(await handle.stat())) {
            yield* splitLines(handle.createReadStream({ encoding: 'utf8', autoClose: false }));
        }
    } catch {
        // An unreadable file counts as missing.
    } finally {
        await handle?.close().catch(() => undefined);
    }
}

function isPrivate(stats: Stats): boolean {
    const writableByOthers = 0o022;
    const user = process.getuid?.();
    return stats.isFile() && (user === undefined || (stats.uid === user && (stats.mode & writableByOthers) === 0));
}

async function* splitLines(chunks: AsyncIterable<unknown>): AsyncGenerator<string> {
    let begun: string[] = [];
    let length = 0;
    for await (const chunk of chunks) {
        const [first = '', ...others] = String(chunk).split('\n');
        begun.push(first);
        length += first.length;
        if (length > longestLine) {
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
