/** The input files of a command: folders are walked, each file is read once. Synchronously, one after another: Node loads much code to read asynchronously. */
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { oddKind } from '../disk/kinds.js';
import { reasonOf } from '../disk/reasons.js';
import { endingOf } from '../protocol/endings.js';
import { decode } from './decode.js';

export interface Source {
    /** The path as given; for a file inside a folder, the folder as given plus the path below it. */
    readonly file: string;
    /** Absolute, links resolved. */
    readonly path: string;
    readonly text: string;
    /** Whether the file begins with a byte order mark, which is not in the text. */
    readonly isMarked?: boolean;
}

/** A file or folder that cannot be read, with the reason as a sentence. */
export interface UnreadableFile {
    readonly file: string;
    readonly reason: string;
    /** Whether the user did not ask for it: it is reported, but is not a failure. */
    readonly isPassedOver?: boolean;
}

export interface Sources<T = Source> {
    readonly sources: readonly T[];
    readonly unreadable: readonly UnreadableFile[];
}

export const extensions = ['.agenda', '.register'] as const;

/** Reads files, and the agendas and registers below folders, in the given order. A file reached twice is read once. */
export async function readSources(given: readonly string[], accepted?: readonly string[]): Promise<Sources>;
/**
 * @param take what to keep of a file: the texts of a whole archive do not fit into memory
 * @param isNamed whether the user named these files; if not, an entry that is not a file is reported but is not a failure
 */
export async function readSources<T>(
    given: readonly string[],
    accepted: readonly string[],
    take: (source: Source) => T,
    isNamed?: boolean,
): Promise<Sources<T>>;
export async function readSources<T>(
    given: readonly string[],
    accepted: readonly string[] = extensions,
    take: (source: Source) => T | Source = (source) => source,
    isNamed = true,
): Promise<Sources<T | Source>> {
    const reading: SourceReading<T | Source> = { accepted, take, sources: new Map(), unreadable: [] };
    for (const file of given) {
        try {
            if (isNamed && statSync(file).isDirectory()) {
                await readBelow(file, reading);
            } else {
                await readOne(file, reading, isNamed);
            }
        } catch (error) {
            reading.unreadable.push({ file, reason: readingFailure(file, error) });
        }
    }
    return { sources: [...reading.sources.values()], unreadable: reading.unreadable };
}

interface SourceReading<T> {
    readonly accepted: readonly string[];
    readonly take: (source: Source) => T;
    /** By path. */
    readonly sources: Map<string, T>;
    readonly unreadable: UnreadableFile[];
}

async function readBelow<T>(folder: string, reading: SourceReading<T>): Promise<void> {
    const failures = reading.unreadable.length;
    const inside = walkFolder(folder, reading);
    if (inside.length === 0 && reading.unreadable.length === failures) {
        reading.unreadable.push({ file: folder, reason: `this folder has no ${extensionsInWords(reading.accepted)} file.` });
    }
    for (const one of inside) {
        await readOne(one, reading, false);
    }
}

/** The files with an extension in the folders of other files, sorted by name. */
export function filesBeside(files: readonly string[], extension: (typeof extensions)[number]): string[] {
    const folders = new Map(files.map((file) => [resolve(dirname(file)), dirname(file)]));
    const found: string[] = [];
    for (const folder of folders.values()) {
        namesInFolder(folder)
            .filter((name) => endingOf(name) === extension)
            .sort()
            .forEach((name) => found.push(join(folder, name)));
    }
    return found;
}

/** A folder that may be entered but not listed counts as empty. */
function namesInFolder(folder: string): string[] {
    try {
        return readdirSync(folder);
    } catch {
        return [];
    }
}

/**
 * The path by which a file is known: with all links resolved, so that one file is read once. A link whose target has no ending of ours keeps its own name, which
 * tells the language.
 * @throws where there is no such file
 */
export function identityOf(file: string): string {
    const path = realpathSync.native(file);
    return extensions.some((extension) => extension === endingOf(path)) ? path : resolve(file);
}

/** @param isNamed whether the user named the file; if not, an entry that is not a file is not a failure */
async function readOne<T>(file: string, { accepted, take, sources, unreadable }: SourceReading<T>, isNamed: boolean): Promise<void> {
    if (!accepted.includes(endingOf(file))) {
        unreadable.push({
            file,
            reason: `the name of ${accepted.length > 1 ? 'an agenda or a register' : 'the file'} must end in ${extensionsInWords(accepted)}.`,
        });
        return;
    }
    try {
        const path = identityOf(file);
        if (sources.has(path)) {
            return;
        }
        const stats = statSync(path);
        if (stats.isDirectory()) {
            return;
        }
        const odd = oddKind(stats);
        if (odd) {
            unreadable.push({ ...passedOverFile(file, odd), isPassedOver: !isNamed });
            return;
        }
        const decoded = await decode(readFileSync(path));
        if ('problem' in decoded) {
            unreadable.push({ file, reason: decoded.problem });
        } else {
            sources.set(path, take({ file, path, ...decoded }));
        }
    } catch (error) {
        unreadable.push({ file, reason: readingFailure(file, error) });
    }
}

/** A name that is not UTF-8 arrives with replacement characters, and no file has the resulting name. */
function readingFailure(file: string, error: unknown): string {
    return file.includes('\ufffd') && (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? 'its name is not in UTF-8 and cannot be read.'
        : reasonOf(error);
}

/** The report of a pipe, a socket or a device. */
export function passedOverFile(file: string, odd: string): UnreadableFile {
    return { file, reason: `this is ${odd} and was skipped.`, isPassedOver: true };
}

/** The accepted files below a folder, sorted by name. Skips hidden folders, installed packages and links to folders. An unreadable folder hides no others. */
function walkFolder(folder: string, { accepted, unreadable }: Pick<SourceReading<unknown>, 'accepted' | 'unreadable'>): string[] {
    const found: string[] = [];
    let entries: Dirent[] = [];
    try {
        entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
        const lost = accepted.includes('.agenda') ? 'checked' : 'read';
        unreadable.push({ file: folder, reason: `${readingFailure(folder, error)} Nothing in this folder was ${lost}.` });
    }
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
        const path = join(folder, entry.name);
        if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
            walkFolder(path, { accepted, unreadable }).forEach((file) => found.push(file));
        } else if (!entry.isDirectory() && accepted.includes(endingOf(entry.name))) {
            found.push(path);
        }
    }
    return found;
}

function extensionsInWords(accepted: readonly string[]): string {
    return accepted.join(' or ');
}
