/** Writes a rendered document to somewhere other than standard output. */
import { type BigIntStats, statSync } from 'node:fs';
import { type Destination, destinationOf } from '../disk/destination.js';
import { reasonOf } from '../disk/reasons.js';
import { writeWhole } from '../disk/write-whole.js';
import { endingOf, styleNameIn } from '../protocol/endings.js';
import { type Console, Misuse } from './console.js';
import { extensions, filesBeside, type Source } from './sources.js';

/**
 * Writes a document, text or bytes, to the path of `--output`. Throws {@link Misuse} with the reason. A closed pipe is not a failure.
 * @param template the file that gave its styles, if one did
 * @param compared issued documents that it was made of: they are sources, whatever their names
 */
export async function writeOutput(
    output: string,
    content: string | Uint8Array,
    source: Source,
    console: Console,
    template?: string,
    compared: readonly string[] = [],
): Promise<void> {
    if (output === '') {
        throw new Misuse('--output needs the name of a file.');
    }
    await written(output, content, console, (destination) => {
        refuseSources(output, destination, source);
        if (template !== undefined && destination.kind === 'file' && isSame(destination.stats, template)) {
            throw new Misuse(`${output} is the template itself: name another file.`);
        }
        if (destination.kind === 'file' && compared.some((file) => isSame(destination.stats, file))) {
            throw new Misuse(`${output} is one of the documents that are compared: name another file.`);
        }
    });
}

/** Writes an agenda to a file that does not exist yet, or to a pipe or a device. Throws {@link Misuse} with the reason. */
export async function writeNew(output: string, content: string, console: Console): Promise<void> {
    await written(output, content, console, ({ kind }) => {
        if (kind === 'file') {
            throw new Misuse(`${output} exists: name a new file.`);
        }
    });
}

/** @param refuse throws for a destination that must not be written */
async function written(
    output: string,
    content: string | Uint8Array,
    { stdout, stderr }: Console,
    refuse: (destination: Destination) => void,
): Promise<void> {
    try {
        const destination = await destinationOf(output);
        refuse(destination);
        const own = destination.kind === 'descriptor' ? [undefined, stdout, stderr][destination.descriptor] : undefined;
        if (own) {
            own.write(content);
        } else {
            await writeWhole(destination, content);
        }
    } catch (error) {
        if (error instanceof Misuse) {
            throw error;
        }
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'EISDIR') {
            throw new Misuse(`${output} is a folder: name a file.`);
        }
        if (code !== 'EPIPE') {
            throw new Misuse(`${output} cannot be written: ${reasonOf(error)}`);
        }
    }
}

/** Refuses the agenda itself, and every other file that people write: agendas, registers and house styles, by their names or through links. */
function refuseSources(output: string, destination: Destination, { path: source }: Source): void {
    if (destination.kind === 'file' && isSame(destination.stats, source)) {
        throw new Misuse(`${output} is the agenda itself: name another file.`);
    }
    const path = 'path' in destination ? destination.path : output;
    const named = [output, path].find(hasSourceName) ?? (destination.kind === 'file' ? otherSourceName(destination, source) : undefined);
    if (named !== undefined) {
        const leads = named === output ? '' : `leads to ${named}, which `;
        throw new Misuse(`${output} ${leads}is the name of an agenda or a register: name a file with another ending.`);
    }
    if ([output, path].some((name) => styleNameIn(name) !== undefined)) {
        throw new Misuse(`${output} is the name of a house style: name a file with another ending.`);
    }
}

function hasSourceName(file: string): boolean {
    return extensions.some((extension) => extension === endingOf(file));
}

/** Another name of a file (a hard link) under which it is an agenda or a register, beside it or beside the source. */
function otherSourceName({ path, stats }: Extract<Destination, { kind: 'file' }>, source: string): string | undefined {
    const beside = stats.nlink > 1n ? extensions.flatMap((extension) => filesBeside([path, source], extension)) : [];
    return beside.find((file) => isSame(stats, file));
}

/** Compares file identities: one file may have several names. */
function isSame(one: BigIntStats, path: string): boolean {
    const other = statSync(path, { bigint: true, throwIfNoEntry: false });
    return other !== undefined && one.dev === other.dev && one.ino === other.ino;
}
