/** `agenda render`: the formatted document in one of the formats. */
import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { EmptyFileSystem } from 'langium';
import { createLanguages } from '../../language/base.js';
import type { Agenda } from '../../language/grammar/generated/ast.js';
import type { FormatName } from '../../language/formats/catalogue.js';
import { readingOf } from '../../language/semantics/reading.js';
import { type Console, exitCodes, Misuse, reportUnreadable } from './console.js';
import { readSources, reasonOf } from './sources.js';
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
        await writeWhole(output, text, source.path);
    }
    return exitCodes.clean;
}

/** Writes beside the file and renames, so that a reader never sees half a document and a failure leaves the old one. */
async function writeWhole(output: string, text: string, source: string): Promise<void> {
    if (await isFolder(output)) {
        throw new Misuse(`${output} is a folder; name a file.`);
    }
    if ((await realpath(output).catch(() => resolve(output))) === source) {
        throw new Misuse(`${output} is the source itself; name another file.`);
    }
    const draft = join(dirname(output), `.${basename(output)}.${randomUUID()}`);
    try {
        await writeFile(draft, text, { flag: 'wx' });
        await rename(draft, output);
    } catch (error) {
        await rm(draft, { force: true });
        throw new Misuse(`${output} cannot be written: ${reasonOf(error)}`);
    }
}

async function isFolder(path: string): Promise<boolean> {
    return stat(path).then(
        (found) => found.isDirectory(),
        () => false,
    );
}
