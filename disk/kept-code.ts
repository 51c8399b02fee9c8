/**
 * Loads the files of the program and keeps their compiled code between calls: a short call would spend most of its time compiling. Node's own compile
 * cache saves the code before the program has run, when V8 has compiled hardly any function. Here it is saved at the end, with every function called.
 */
import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { Script } from 'node:vm';
import { codeIn, writeCode } from './kept-file.js';

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
