/** `agenda render`: the formatted document in one of the formats. */
import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { EmptyFileSystem } from 'langium';
import { destinationOf } from '../../disk/destination.js';
import { reasonOf } from '../../disk/reasons.js';
import { writeWhole } from '../../disk/write-whole.js';
import { createLanguages } from '../../language/base.js';
import type { Agenda } from '../../language/grammar/generated/ast.js';
import type { FormatName } from '../../language/formats/catalogue.js';
import { readingOf } from '../../language/semantics/reading.js';
import { type Console, exitCodes, Misuse, reportUnreadable } from './console.js';
import { readSources, type Source } from './sources.js';
import { Workspace } from './workspace.js';

export interface RenderOptions {
    readonly to: FormatName;
    readonly output?: string;
}

/** @returns the exit code. Throws {@link Misuse} where the output cannot be written. */
export async function render(file: string, { to, output }: RenderOptions, io: Console): Promise<number> {
    if (await isFolder(file)) {
        throw new Misuse(`${file} is a folder; render takes one file.`);
    }
    const { sources, unreadable } = await readSources([file], ['.agenda']);
    const [source] = sources;
    if (!source) {
        for (const { file: name, reason } of unreadable) {
            reportUnreadable(name, reason, io);
        }
        return exitCodes.misuse;
    }
    // What is printed hangs on the text alone: nothing has to be linked, and no register to be read.
    const workspace = new Workspace(createLanguages(EmptyFileSystem));
    const agenda = workspace.open(source).parseResult.value as Agenda;
    const unread = workspace.unread(source);
    if (unread !== undefined) {
        reportUnreadable(file, unread, io);
        return exitCodes.misuse;
    }
    const [{ documentOf }, { formats }] = await Promise.all([
        import('../../language/document/document.js'),
        import('../../language/formats/catalogue.js'),
    ]);
    const text = formats[to].render(documentOf(readingOf(agenda)));
    if (output === undefined) {
        io.stdout.write(text);
    } else {
        await write(output, text, source, io);
    }
    return exitCodes.clean;
}

/** Throws {@link Misuse} with the reason. That a reader has seen enough of a pipe is none. */
async function write(output: string, text: string, source: Source, { stdout, stderr }: Console): Promise<void> {
    try {
        const destination = await destinationOf(output);
        if (destination.kind === 'file' && (await isSame(destination.stats, source.path))) {
            throw new Misuse(`${output} is the source itself; name another file.`);
        }
        const own = destination.kind === 'descriptor' ? [undefined, stdout, stderr][destination.descriptor] : undefined;
        if (own) {
            own.write(text);
        } else {
            await writeWhole(destination, text);
        }
    } catch (error) {
        if (error instanceof Misuse) {
            throw error;
        }
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'EISDIR') {
            throw new Misuse(`${output} is a folder; name a file.`);
        }
        if (code !== 'EPIPE') {
            throw new Misuse(`${output} cannot be written: ${reasonOf(error)}`);
        }
    }
}

/** One file may have several names. */
async function isSame(one: BigIntStats, path: string): Promise<boolean> {
    const other = await stat(path, { bigint: true });
    return one.dev === other.dev && one.ino === other.ino;
}

async function isFolder(path: string): Promise<boolean> {
    return stat(path).then(
        (found) => found.isDirectory(),
        () => false,
    );
}
