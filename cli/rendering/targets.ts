/** Where the documents of several agendas are written: beside each, or all below one folder. */
import { mkdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { reasonOf } from '../../disk/reasons.js';
import { endingOf } from '../../protocol/endings.js';
import { formatNamed, type FormatName, formats } from '../../protocol/formats.js';
import { Misuse } from '../console.js';
import type { Source } from '../sources.js';

export interface TargetOptions {
    readonly to: FormatName;
    readonly output?: string;
    readonly track?: string;
}

/** Whether a path is that of a folder, or is written like one. */
export function namesFolder(path: string): boolean {
    return path.endsWith('/') || path.endsWith(sep) || kindOf(path) === 'folder';
}

/** What a path leads to; undefined for what is not there or cannot be reached, which is told where it is written. */
function kindOf(path: string): 'file' | 'folder' | undefined {
    try {
        const stats = statSync(path);
        return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : undefined;
    } catch {
        return undefined;
    }
}

/**
 * The file of each source, in their order. What lies below a folder that was given lies so below the folder of the output too.
 * @param given the files and folders as they were given
 * Throws {@link Misuse} if two would be written to one file, or the output is a file or reads like one.
 */
export function targetsOf(sources: readonly Source[], given: readonly string[], { to, output, track }: TargetOptions): readonly string[] {
    if (output === '') {
        throw new Misuse('--output needs the name of a file or a folder.');
    }
    if (output !== undefined && kindOf(output) === 'file') {
        throw new Misuse(`${output} is a file: name a folder for several documents.`);
    }
    if (output !== undefined && !namesFolder(output) && formats.some(({ extension }) => endingOf(output) === `.${extension}`)) {
        throw new Misuse(`${output} is the name of a file: for several documents name a folder, or end its name with a stroke.`);
    }
    const folders = given.filter((path) => kindOf(path) === 'folder');
    const taken = new Map<string, string>();
    return sources.map(({ file }) => {
        const name = nameFor(file, to, track);
        const target = output === undefined ? join(dirname(file), name) : join(output, dirname(belowOf(file, folders)), name);
        const path = resolve(target);
        const other = taken.get(path);
        if (other !== undefined) {
            throw new Misuse(`${other} and ${file} would both be written to ${target}: name another folder for one of them.`);
        }
        taken.set(path, file);
        return target;
    });
}

/** Makes the folder of a file where it is missing. Throws {@link Misuse} if that cannot be done. */
export function makeFolderOf(target: string): void {
    try {
        mkdirSync(dirname(target), { recursive: true });
    } catch (error) {
        throw new Misuse(`${dirname(target)} cannot be made: ${reasonOf(error)}`);
    }
}

/** The name of the file of a document: that of its agenda with another ending. That of a track says which. */
export function nameFor(file: string, to: FormatName, track: string | undefined): string {
    const stem = basename(file).replace(/\.agenda$/iu, '');
    // Signs that some system has in no name.
    const part = track === undefined ? '' : `.${track.trim().replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')}`;
    return `${stem}${part}.${formatNamed(to)?.extension ?? to}`;
}

/** The path of a file below the given folder in which it lies; its name where none was given. */
function belowOf(file: string, folders: readonly string[]): string {
    for (const folder of folders) {
        const below = relative(folder, file);
        if (below !== '' && below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below)) {
            return below;
        }
    }
    return basename(file);
}
