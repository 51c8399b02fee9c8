/** The user's own folder for compiled code: which file in it is whose, and which are no longer needed. */
import { lstatSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the program is called for: each use calls other functions, and keeps a file of its own. */
export const uses = ['check', 'render', 'format', 'help', 'thread', 'server'] as const;

export type Use = (typeof uses)[number];

type ProcessProperties = Pick<NodeJS.Process, 'env' | 'platform' | 'getuid' | 'version' | 'arch'> & {
    readonly versions?: Readonly<Record<string, string | undefined>>;
};

/**
 * The user's private file that keeps the code, as `Program.keptIn` expects it.
 * @param use what the program is called for: each use calls other functions
 */
export function privateFile(
    use: Use,
    { env, platform, getuid, version, arch, versions }: ProcessProperties = process,
): (digest: string) => string | undefined {
    return (digest) => {
        const folder = env.NODE_DISABLE_COMPILE_CACHE ? undefined : folderOf(env, platform);
        try {
            if (folder === undefined || !isDigest(digest)) {
                return undefined;
            }
            mkdirSync(folder, { recursive: true, mode: 0o700 });
            // The Node of an editor has a V8 of its own, which takes no code from that of another Node.
            const editor = versions?.electron === undefined ? '' : `-electron-${versions.electron}`;
            // The code in it is executed: only the user may be able to write there.
            const { uid, mode } = statSync(folder);
            const isPrivate = platform === 'win32' || (uid === getuid?.() && (mode & 0o022) === 0);
            return isPrivate ? join(folder, `${use}-${version}${editor}-${arch}-${digest}`) : undefined;
        } catch {
            return undefined;
        }
    };
}

/** Each system's folder for data that can be made again. */
function folderOf({ XDG_CACHE_HOME, HOME, LOCALAPPDATA }: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
    const name = 'annotated-agenda';
    switch (platform) {
        case 'win32':
            return LOCALAPPDATA && join(LOCALAPPDATA, name, 'compiled');
        case 'darwin':
            return HOME && join(HOME, 'Library', 'Caches', name, 'compiled');
        default:
            return XDG_CACHE_HOME ? join(XDG_CACHE_HOME, name, 'compiled') : HOME && join(HOME, '.cache', name, 'compiled');
    }
}

/** Days without use after which a file is removed. */
const lifetimeDays = 30;

/** Most files kept: each use has one, for each version of the program, of Node, and for each kind of processor. */
const mostFiles = 16;

const dayMilliseconds = 86_400_000;

/** Removes files of this program that are in nobody's use, and drafts of calls that were killed. Leaves all others. Never throws. */
export function removeUnused(folder: string): void {
    const files: { readonly file: string; readonly used: number }[] = [];
    const now = Date.now();
    for (const name of namesIn(folder)) {
        const file = join(folder, name);
        const used = isOurs(name) ? lastUse(file) : undefined;
        if (used !== undefined && isDraft(name)) {
            remove(used < now - dayMilliseconds, file);
        } else if (used !== undefined) {
            files.push({ file, used });
        }
    }
    files.sort((one, other) => other.used - one.used);
    for (const [index, { file, used }] of files.entries()) {
        remove(index >= mostFiles || used < now - lifetimeDays * dayMilliseconds, file);
    }
}

function namesIn(folder: string): readonly string[] {
    try {
        return readdirSync(folder);
    } catch {
        return [];
    }
}

function isOurs(name: string): boolean {
    const whole = name.replace(draftEnd, '');
    const digest = whole.slice(whole.lastIndexOf('-') + 1);
    return uses.some((use) => name.startsWith(`${use}-v`)) && isDigest(digest);
}

const draftEnd = /\.\d{1,10}$/u;

function isDraft(name: string): boolean {
    return draftEnd.test(name);
}

function isDigest(text: string): boolean {
    return /^[0-9a-f]{64}$/u.test(text);
}

/** When a file was last read or written; undefined if it is no file. A disk that does not note the reading keeps it for its days from the writing. */
function lastUse(file: string): number | undefined {
    try {
        const stats = lstatSync(file);
        return stats.isFile() ? Math.max(stats.atimeMs, stats.mtimeMs) : undefined;
    } catch {
        return undefined;
    }
}

function remove(isUnused: boolean, file: string): void {
    if (isUnused) {
        try {
            rmSync(file, { force: true });
        } catch {
            // Another call has it open, on Windows. The next one removes it.
        }
    }
}
