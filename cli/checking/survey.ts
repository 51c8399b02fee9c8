/** What is to be checked: which files there are, and which of them can only be checked together. */
import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { oddKind } from '../../disk/kinds.js';
import { listUnder } from '../../language/text/listing.js';
import { openingSymbol } from '../../language/syntax/scanner/opening.js';
import { extensions, filesBeside, passedOver, readSources, type Source, type Unreadable } from '../sources.js';

/** A file, with its text where that is short enough to be kept until it is checked. */
export interface Listed {
    readonly file: string;
    readonly path: string;
    readonly text?: string;
}

/** Files that are checked together: the versions of one document, or one file. */
export interface Group {
    /** Where the files stand in the order of all files. */
    readonly places: readonly number[];
    readonly files: readonly Listed[];
    /** Versions that lie beside them and are not to be checked. */
    readonly beside: readonly string[];
    /** UTF-16 units of the files. */
    readonly size: number;
}

/** A register that counts for all files; what is wrong with one that is to be checked is told as a finding. */
export interface ListedRegister extends Listed {
    readonly isChecked: boolean;
}

export interface Survey {
    /** In the order of their first files. */
    readonly groups: readonly Group[];
    /** Every register that counts, those to be checked among them. */
    readonly registers: readonly ListedRegister[];
    /** What of the given files cannot be read, and what of the registers. Versions that lie beside them are passed over, since nobody asked for them. */
    readonly unreadable: readonly Unreadable[];
    readonly unreadableRegisters: readonly Unreadable[];
}

interface Surveyed extends Listed {
    readonly symbol: string | undefined;
    readonly size: number;
}

/** UTF-16 units of text that are kept from the survey to the check. What is beyond is read a second time, in its turn. */
const keptText = 4_000_000;

/**
 * Reads all files once, to tell which belong together.
 * @param given files, and folders to walk
 * @param named registers to be read besides those beside the files
 */
export async function survey(given: readonly string[], named: readonly string[]): Promise<Survey> {
    let kept = 0;
    const take = ({ file, path, text }: Source): Surveyed => {
        kept += text.length;
        const symbol = extname(path) === '.agenda' ? openingSymbol(text) : undefined;
        return {
            file,
            path,
            // A copy: as a part of the text it would keep all of it.
            symbol: symbol === undefined ? undefined : Buffer.from(symbol).toString(),
            size: text.length,
            ...(kept <= keptText && { text }),
        };
    };
    const files = await readSources(given, extensions, take);
    const folders = files.sources.map(({ file }) => file);
    const isRegister = [['.register'], take] as const;
    const others = await readSources(named, ...isRegister);
    const beside = await readSources(filesBeside(folders, '.register'), ...isRegister, false);
    const odd: Unreadable[] = [];
    const registers = [
        ...files.sources.filter(({ path }) => extname(path) === '.register').map((register) => ({ ...register, isChecked: true })),
        ...[...others.sources, ...beside.sources].map((register) => ({ ...register, isChecked: false })),
    ];
    return {
        groups: grouped(files.sources, odd),
        registers: firstOf(registers, ({ path }) => path),
        unreadable: [...files.unreadable, ...odd],
        unreadableRegisters: [...others.unreadable, ...beside.unreadable],
    };
}

/** Versions of one document have one symbol. */
function grouped(files: readonly Surveyed[], odd: Unreadable[]): readonly Group[] {
    const members = new Map<string, number[]>();
    for (const [place, { symbol, path }] of files.entries()) {
        // No path on any system has this character.
        const key = symbol ?? `\0${path}`;
        listUnder(members, key, place);
    }
    const versions = versionsBeside(files, odd);
    return [...members].map(([key, places]) => {
        const own = places.map((place) => files[place]!);
        return { places, files: own, beside: versions.get(key) ?? [], size: own.reduce((sum, { size }) => sum + size, 0) };
    });
}

/**
 * Agendas in the folders of the files that have the symbol of one of them, by symbol.
 * @param odd takes what is no file, to be told
 */
function versionsBeside(files: readonly Surveyed[], odd: Unreadable[]): ReadonlyMap<string, readonly string[]> {
    const symbols = new Set(files.flatMap(({ symbol }) => symbol ?? []));
    const found = new Map<string, string[]>();
    if (symbols.size === 0) {
        return found;
    }
    const known = new Set(files.map(({ path }) => path));
    for (const file of filesBeside(
        files.map(({ file }) => file),
        '.agenda',
    )) {
        const path = realPath(file);
        if (path === undefined || known.has(path)) {
            continue;
        }
        known.add(path);
        const kind = kindOf(path);
        if (kind) {
            odd.push(passedOver(file, kind));
            continue;
        }
        const symbol = symbolIn(path);
        if (symbol !== undefined && symbols.has(symbol)) {
            listUnder(found, symbol, path);
        }
    }
    return found;
}

/** The path behind all links; undefined where there is none. */
function realPath(file: string): string | undefined {
    try {
        return realpathSync.native(file);
    } catch {
        return undefined;
    }
}

/** What lies at a path that is neither a file nor a folder. */
function kindOf(path: string): ReturnType<typeof oddKind> {
    try {
        return oddKind(statSync(path));
    } catch {
        return undefined;
    }
}

/** The bytes in which the symbol of nearly every agenda stands. */
const headBytes = 4096;

/** The symbol of an agenda, read without the rest of the file where nothing but comments of some length stands before it. */
function symbolIn(path: string): string | undefined {
    try {
        const found = statSync(path);
        return found.isFile() ? symbolInFile(path, found.size) : undefined;
    } catch {
        return undefined;
    }
}

function symbolInFile(path: string, size: number): string | undefined {
    const file = openSync(path, 'r');
    try {
        for (let length = headBytes; ; length *= 16) {
            const bytes = Buffer.alloc(Math.min(length, size));
            const lines = bytes
                .subarray(0, readSync(file, bytes, 0, bytes.length, 0))
                .toString()
                .split(/(?<=[\r\n])/u);
            const whole = length >= size ? lines : lines.slice(0, -1);
            const symbol = openingSymbol(whole.join(''));
            if (symbol !== undefined || length >= size || !whole.map((line) => line.trim()).every(isBeforeOpening)) {
                return symbol;
            }
        }
    } finally {
        closeSync(file);
    }
}

function isBeforeOpening(line: string): boolean {
    return line === '' || line.startsWith('//');
}

/** The first of those with one key. */
export function firstOf<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
    const first = new Map<string, T>();
    for (const one of all) {
        const key = keyOf(one);
        if (!first.has(key)) {
            first.set(key, one);
        }
    }
    return [...first.values()];
}
