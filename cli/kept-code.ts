/**
 * Loads the files of the program and keeps their compiled code between calls: a short call would spend most of its time compiling. Node's own compile
 * cache saves the code before the program has run, when V8 has compiled hardly any function. Here it is saved at the end, with every function called.
 */
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Script } from 'node:vm';

/** A program split into files. */
export interface Program {
    /** Folder of the files. Each is a function that takes what Node gives a module; it requires the others as `./name.js`. */
    readonly folder: string;
    /** The file to run. It ends with the digest of all files, 64 characters. */
    readonly main: string;
    /** Loads everything else: modules of Node. */
    readonly require: (id: string) => unknown;
    /** Path of the file that keeps the code, for a digest of the program; undefined if nothing can be kept. */
    readonly keptIn: (digest: string) => string | undefined;
}

export interface LoadedProgram {
    readonly exports: unknown;
    /** Whether all code came from the cache. */
    isKept(): boolean;
    /** Saves the code of all loaded files, if any was not saved yet. Never throws. */
    keep(): void;
}

type Exports = Record<string, unknown>;
type ProgramPiece = (
    exports: Exports,
    require: (id: string) => unknown,
    module: { exports: Exports },
    file: string,
    folder: string,
) => void;

/** Loads and runs a program. */
export function load({ folder, main, require: outside, keptIn }: Program): LoadedProgram {
    // Not `join`: for all files together it takes longer than some of them take to load.
    const pathOf = (name: string): string => `${folder}${sep}${name}`;
    const text = readFileSync(pathOf(main), 'utf8');
    const file = keptIn(text.slice(-64));
    const kept = file === undefined ? new Map<string, Buffer>() : codeIn(file);
    const modules = new Map<string, { exports: Exports }>();
    const scripts = new Map<string, Script>();
    let isComplete = true;
    const piece = (name: string, source: string): Exports => {
        const path = pathOf(name);
        const module = { exports: {} };
        modules.set(name, module);
        const cachedData = kept.get(name);
        const script = new Script(source, { filename: path, cachedData });
        isComplete &&= cachedData !== undefined && script.cachedDataRejected !== true;
        scripts.set(name, script);
        (script.runInThisContext() as ProgramPiece)(module.exports, requireFile, module, path, folder);
        return module.exports;
    };
    const requireFile = (id: string): unknown => {
        if (!id.startsWith('./')) {
            return outside(id);
        }
        const name = id.slice(2);
        return modules.get(name)?.exports ?? piece(name, readFileSync(pathOf(name), 'utf8'));
    };
    return {
        exports: piece(main, text),
        isKept: () => isComplete,
        keep: () => {
            if (!isComplete && file !== undefined) {
                writeCode(file, new Map([...kept, ...[...scripts].map(([name, script]) => [name, script.createCachedData()] as const)]));
            }
        },
    };
}

/** The code in a file, by file name; empty if the file is missing or not whole. V8 checks itself whether it can use the code. */
function codeIn(file: string): ReadonlyMap<string, Buffer> {
    const code = new Map<string, Buffer>();
    try {
        const bytes = readFileSync(file);
        const head = 4 + bytes.readUInt32LE(0);
        const lengths = JSON.parse(bytes.toString('latin1', 4, head)) as Readonly<Record<string, number>>;
        let at = head;
        for (const [name, length] of Object.entries(lengths)) {
            code.set(name, bytes.subarray(at, at + length));
            at += length;
        }
        return at === bytes.length ? code : new Map();
    } catch {
        return new Map();
    }
}

/** Days after which unused code of a program is removed, counted from when it was written. */
const lifetimeDays = 30;

/** Writes a draft and renames it: another call may read at the same time. */
function writeCode(file: string, code: ReadonlyMap<string, Buffer>): void {
    const draft = `${file}.${process.pid}`;
    try {
        const lengths = Buffer.from(JSON.stringify(Object.fromEntries([...code].map(([name, { length }]) => [name, length]))), 'latin1');
        const head = Buffer.alloc(4);
        head.writeUInt32LE(lengths.length);
        const out = openSync(draft, 'wx', 0o600);
        try {
            writeSync(out, Buffer.concat([head, lengths, ...code.values()]));
            // Otherwise a half-written file could already have its name after a crash.
            fsyncSync(out);
        } finally {
            closeSync(out);
        }
        renameSync(draft, file);
        removeOldFiles(join(file, '..'));
    } catch {
        // The disk is full or read-only: the program works without saved code.
        rmSync(draft, { force: true });
    }
}

function removeOldFiles(folder: string): void {
    const before = Date.now() - lifetimeDays * 86_400_000;
    for (const name of readdirSync(folder)) {
        const file = join(folder, name);
        if (statSync(file).mtimeMs < before) {
            rmSync(file, { force: true, recursive: true });
        }
    }
}

type ProcessProperties = Pick<NodeJS.Process, 'env' | 'platform' | 'getuid' | 'version'>;

/**
 * The user's private file that keeps the code, as `Program.keptIn` expects it.
 * @param use what the program is called for: each use calls other functions
 */
export function privateFile(use: string, { env, platform, getuid, version }: ProcessProperties = process): Program['keptIn'] {
    return (digest) => {
        const folder = env.NODE_DISABLE_COMPILE_CACHE ? undefined : folderOf(env, platform);
        try {
            if (folder === undefined || !/^[0-9a-f]{64}$/u.test(digest)) {
                return undefined;
            }
            mkdirSync(folder, { recursive: true, mode: 0o700 });
            // The code in it is executed: only the user may be able to write there.
            const { uid, mode } = statSync(folder);
            const isPrivate = platform === 'win32' || (uid === getuid?.() && (mode & 0o022) === 0);
            return isPrivate ? join(folder, `${use}-${version}-${digest}`) : undefined;
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
