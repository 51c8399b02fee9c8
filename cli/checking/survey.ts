/** Surveys the input: which files to check, and which of them only together. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { oddKind } from '../../disk/kinds.js';
import { listUnder } from '../../language/text/listing.js';
import { mayBook } from '../../language/bookings/may-book.js';
import { openingSymbol } from '../../language/syntax/scanner/opening.js';
import { endingOf } from '../../protocol/endings.js';
import { extensions, filesBeside, identityOf, passedOverFile, readSources, type Source, type UnreadableFile } from '../sources.js';
import type { ListedBookings, SymbolFile } from './listed-bookings.js';
import type { ListedFile } from './listed-file.js';

/** Files checked together: the language versions of one document, or one file. */
export interface Group {
    /** Indexes of the files among all files. */
    readonly places: readonly number[];
    readonly files: readonly ListedFile[];
    /** Language versions beside them that are compared but not checked. */
    readonly beside: readonly string[];
    /** UTF-16 units of all its files. */
    readonly size: number;
}

/** A register that applies to all files. Faults of one that is itself checked are reported as findings. */
export interface ListedRegister extends ListedFile {
    readonly isChecked: boolean;
}

export interface Survey {
    /** In the order of their first files. */
    readonly groups: readonly Group[];
    /** Every register that applies, including those to be checked. */
    readonly registers: readonly ListedRegister[];
    /** What agendas take that may be at odds with others. */
    readonly bookings: readonly ListedBookings[];
    /** Unreadable ones among the given files, and among the registers. Unreadable language versions beside them are skipped: the user did not name them. */
    readonly unreadable: readonly UnreadableFile[];
    readonly unreadableRegisters: readonly UnreadableFile[];
}

interface SurveyedFile extends ListedFile {
    readonly symbol: string | undefined;
    readonly mayBook: boolean;
    readonly size: number;
}

/** UTF-16 units of text kept from the survey to the check. Files beyond that are read a second time when they are checked. */
const mostKeptText = 4_000_000;

/**
 * Reads all files once to find which belong together.
 * @param given files, and folders to walk
 * @param named registers to read besides those beside the files
 */
export async function survey(given: readonly string[], named: readonly string[]): Promise<Survey> {
    let kept = 0;
    const surveyed = ({ file, path, text }: Source): SurveyedFile => {
        kept += text.length;
        const symbol = endingOf(path) === '.agenda' ? openingSymbol(text) : undefined;
        return {
            file,
            path,
            // A copy: as a slice of the text it would keep the whole text in memory.
            symbol: symbol === undefined ? undefined : Buffer.from(symbol).toString(),
            mayBook: symbol !== undefined && mayBook(text),
            size: text.length,
            ...(kept <= mostKeptText && { text }),
        };
    };
    const files = await readSources(given, extensions, surveyed);
    const others = await readSources(named, ['.register'], surveyed);
    const beside = await readSources(filesBeside(fileNames(files.sources), '.register'), ['.register'], surveyed, false);
    const odd: UnreadableFile[] = [];
    const registers = [
        ...files.sources.filter(({ path }) => endingOf(path) === '.register').map((register) => ({ ...register, isChecked: true })),
        ...[...others.sources, ...beside.sources].map((register) => ({ ...register, isChecked: false })),
    ];
    return {
        groups: grouped(files.sources, odd),
        registers: firstOf(registers, ({ path }) => path),
        bookings: await bookingsIn(files.sources),
        unreadable: [...files.unreadable, ...odd],
        unreadableRegisters: [...others.unreadable, ...beside.unreadable],
    };
}

/** Most checks are of agendas that share no room: then nothing more is loaded. */
async function bookingsIn(files: readonly SurveyedFile[]): Promise<readonly ListedBookings[]> {
    const agendas = files.filter((file): file is SurveyedFile & SymbolFile => file.symbol !== undefined);
    const symbols = new Set(agendas.flatMap((file) => (file.mayBook ? [file.symbol] : [])));
    return symbols.size > 1 ? (await import('./listed-bookings.js')).listBookings(agendas) : [];
}

/** Language versions of one document have the same symbol. */
function grouped(files: readonly SurveyedFile[], odd: UnreadableFile[]): readonly Group[] {
    const members = new Map<string, number[]>();
    for (const [place, { symbol, path }] of files.entries()) {
        // No path on any system contains this character.
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
 * Agendas beside the given files that share the symbol of one of them, by symbol.
 * @param odd collects entries that are not files, to report them
 */
function versionsBeside(files: readonly SurveyedFile[], odd: UnreadableFile[]): ReadonlyMap<string, readonly string[]> {
    const symbols = new Set(files.flatMap(({ symbol }) => symbol ?? []));
    const found = new Map<string, string[]>();
    if (symbols.size === 0) {
        return found;
    }
    const known = new Set(files.map(({ path }) => path));
    for (const file of filesBeside(fileNames(files), '.agenda')) {
        const path = knownPath(file);
        if (path === undefined || known.has(path)) {
            continue;
        }
        known.add(path);
        const kind = oddKindOf(path);
        if (kind) {
            odd.push(passedOverFile(file, kind));
            continue;
        }
        const symbol = symbolIn(path);
        if (symbol !== undefined && symbols.has(symbol)) {
            listUnder(found, symbol, path);
        }
    }
    return found;
}

/** The path by which a file is known; undefined if there is none. */
function knownPath(file: string): string | undefined {
    try {
        return identityOf(file);
    } catch {
        return undefined;
    }
}

/** The kind of an entry that is neither a file nor a folder. */
function oddKindOf(path: string): ReturnType<typeof oddKind> {
    try {
        return oddKind(statSync(path));
    } catch {
        return undefined;
    }
}

/** Nearly every agenda has its symbol in this many first bytes. */
const headBytes = 4096;

/** The symbol of an agenda. Reads only the head of the file, unless long comments stand before the symbol. */
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

function fileNames(files: readonly SurveyedFile[]): readonly string[] {
    return files.map(({ file }) => file);
}

function isBeforeOpening(line: string): boolean {
    return line === '' || line.startsWith('//');
}

/** The first of those with the same key. */
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
