/** The files a command is given: folders are walked, each file is read once. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { decode } from './decode.js';

export interface Source {
    /** The file as it was given; inside a folder, the folder as it was given with the path below it. */
    readonly file: string;
    /** Absolute, links resolved. */
    readonly path: string;
    readonly text: string;
}

/** A file or folder that cannot be read, with the reason as a sentence. */
export interface Unreadable {
    readonly file: string;
    readonly reason: string;
}

export interface Sources<T = Source> {
    readonly sources: readonly T[];
    readonly unreadable: readonly Unreadable[];
}

export const extensions = ['.agenda', '.register'] as const;

/** Reads files and the agendas and registers below folders, in the order given; a file that is reached twice is read once. */
export async function readSources(given: readonly string[], wanted?: readonly string[]): Promise<Sources>;
/** @param take what is kept of a file: the texts of a whole archive are more than fits into memory */
export async function readSources<T>(given: readonly string[], wanted: readonly string[], take: (source: Source) => T): Promise<Sources<T>>;
export async function readSources<T>(
    given: readonly string[],
    wanted: readonly string[] = extensions,
    take: (source: Source) => T | Source = (source) => source,
): Promise<Sources<T | Source>> {
    const sources = new Map<string, T | Source>();
    const unreadable: Unreadable[] = [];
    for (const file of given) {
        try {
            const inside = (await stat(file)).isDirectory() ? await walk(file, wanted) : [file];
            if (inside.length === 0) {
                unreadable.push({ file, reason: `there is no ${words(wanted)} file in this folder.` });
            }
            for (const one of inside) {
                await readOne(one, wanted, sources, unreadable, take);
            }
        } catch (error) {
            unreadable.push({ file, reason: reasonOf(error) });
        }
    }
    return { sources: [...sources.values()], unreadable };
}

/** The files of a kind in the folders of others, by name. */
export async function filesBeside(files: readonly string[], extension: (typeof extensions)[number]): Promise<string[]> {
    const folders = new Map(files.map((file) => [resolve(dirname(file)), dirname(file)]));
    const found: string[] = [];
    for (const folder of folders.values()) {
        // A folder that may be entered but not listed has nothing for us.
        const names = await readdir(folder).catch(() => []);
        found.push(
            ...names
                .filter((name) => extname(name) === extension)
                .sort()
                .map((name) => join(folder, name)),
        );
    }
    return found;
}

async function readOne<T>(
    file: string,
    wanted: readonly string[],
    sources: Map<string, T>,
    unreadable: Unreadable[],
    take: (source: Source) => T,
): Promise<void> {
    if (!wanted.includes(extname(file))) {
        unreadable.push({
            file,
            reason: `the name of ${wanted.length > 1 ? 'an agenda or a register' : 'the file'} ends in ${words(wanted)}.`,
        });
        return;
    }
    try {
        const path = await realpath(file);
        if (sources.has(path)) {
            return;
        }
        const decoded = decode(await readFile(path));
        if ('problem' in decoded) {
            unreadable.push({ file, reason: decoded.problem });
        } else {
            sources.set(path, take({ file, path, text: decoded.text }));
        }
    } catch (error) {
        unreadable.push({ file, reason: reasonOf(error) });
    }
}

/** The wanted files below a folder, by name. Hidden folders, installed packages and links to folders are passed over. */
async function walk(folder: string, wanted: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
        const path = join(folder, entry.name);
        if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
            found.push(...(await walk(path, wanted)));
        } else if (!entry.isDirectory() && wanted.includes(extname(entry.name))) {
            found.push(path);
        }
    }
    return found;
}

/** What the system says, in words. */
export function reasonOf(error: unknown): string {
    const code = (error as NodeJS.ErrnoException | undefined)?.code;
    switch (code) {
        case 'ENOENT':
            return 'there is no such file or folder.';
        case 'EACCES':
        case 'EPERM':
            return 'access is denied.';
        case 'EISDIR':
            return 'this is a folder.';
        default:
            return error instanceof Error ? error.message : String(error);
    }
}

function words(wanted: readonly string[]): string {
    return wanted.join(' or ');
}
