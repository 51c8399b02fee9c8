/** The files a command is given: folders are walked, each file is read once. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { decode } from './decode.js';
import { openingSymbol } from '../../language/syntax/opening.js';

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

export interface Sources {
    readonly sources: readonly Source[];
    readonly unreadable: readonly Unreadable[];
}

export const extensions = ['.agenda', '.register'] as const;

/** Reads files and the agendas and registers below folders, in the order given; a file that is reached twice is read once. */
export async function readSources(given: readonly string[], wanted: readonly string[] = extensions): Promise<Sources> {
    const sources = new Map<string, Source>();
    const unreadable: Unreadable[] = [];
    for (const file of given) {
        try {
            const inside = (await stat(file)).isDirectory() ? await walk(file, wanted) : [file];
            if (inside.length === 0) {
                unreadable.push({ file, reason: `there is no ${words(wanted)} file in this folder.` });
            }
            for (const one of inside) {
                await readOne(one, wanted, sources, unreadable);
            }
        } catch (error) {
            unreadable.push({ file, reason: reasonOf(error) });
        }
    }
    return { sources: [...sources.values()], unreadable };
}

/** The registers that stand in the folders of the files. */
export async function registersBeside(files: readonly Source[]): Promise<Sources> {
    return readSources(await filesBeside(files, '.register'), ['.register']);
}

/**
 * The language versions that stand beside agendas: other agendas of the folder with the symbol of one of them. What cannot be read is passed over,
 * since nobody asked for it.
 */
export async function versionsBeside(files: readonly Source[]): Promise<readonly Source[]> {
    const symbols = new Set(files.flatMap(({ text }) => openingSymbol(text) ?? []));
    if (symbols.size === 0) {
        return [];
    }
    const given = new Set(files.map(({ path }) => path));
    const { sources } = await readSources(await filesBeside(files, '.agenda'), ['.agenda']);
    return sources.filter(({ path, text }) => !given.has(path) && symbols.has(openingSymbol(text) ?? ''));
}

/** The files of a kind in the folders of others, by name. */
async function filesBeside(files: readonly Source[], extension: (typeof extensions)[number]): Promise<string[]> {
    const folders = new Map(files.map(({ file }) => [resolve(dirname(file)), dirname(file)]));
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

async function readOne(file: string, wanted: readonly string[], sources: Map<string, Source>, unreadable: Unreadable[]): Promise<void> {
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
            sources.set(path, { file, path, text: decoded.text });
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
