/** `agenda format`: sets the blanks and blank lines of files, in the files themselves. */
import { EmptyFileSystem } from 'langium';
import { destinationOf } from '../disk/destination.js';
import { reasonOf } from '../disk/reasons.js';
import { createLanguages } from '../language/base.js';
import { formattedText, formattingOf } from '../language/drafting/formatting/formatting.js';
import { isCertain, misreadingIn } from '../language/syntax/tree/misread.js';
import { printable } from '../language/text/printable.js';
import { type Console, exitCodes, reportUnreadable } from './console.js';
import { extensions, readSources, type Source } from './sources.js';
import { Workspace } from './workspace.js';

export interface FormatOptions {
    /** Whether no file is changed. */
    readonly check?: boolean;
}

/** Prints the names of the files that change, or would change. @returns the exit code */
export async function format(given: readonly string[], { check = false }: FormatOptions, io: Console): Promise<number> {
    // Only the names: the texts of a whole archive do not fit into memory.
    const { sources: files, unreadable } = await readSources(given, extensions, ({ file }) => file);
    const workspace = new Workspace(createLanguages(EmptyFileSystem));
    const failures = unreadable.filter(({ isPassedOver }) => !isPassedOver).length;
    unreadable.forEach(({ file, reason }) => reportUnreadable(file, reason, io));
    const count = { failed: failures, changed: 0 };
    for (const file of files) {
        const { sources, unreadable: lost } = await readSources([file]);
        const problem =
            lost[0]?.reason ??
            (await formatSource(sources[0], workspace, check, () => {
                count.changed++;
                io.stdout.write(`${printable(file)}\n`);
            }));
        if (problem !== undefined) {
            count.failed++;
            reportUnreadable(file, problem, io);
        }
    }
    if (count.failed > 0) {
        return exitCodes.misuse;
    }
    return check && count.changed > 0 ? exitCodes.findings : exitCodes.clean;
}

/**
 * Formats one file.
 * @param changed called once the file is changed, or would be
 * @returns why the file is left as it is, as a sentence; undefined if nothing is wrong
 */
async function formatSource(
    source: Source | undefined,
    workspace: Workspace,
    check: boolean,
    changed: () => void,
): Promise<string | undefined> {
    if (!source) {
        return undefined;
    }
    const document = workspace.open(source);
    const misreading = misreadingIn(document);
    const problem =
        workspace.unread(source) ??
        (misreading && isCertain(misreading) ? 'its text was saved in a wrong encoding, and is left as it is.' : undefined);
    const changes = problem === undefined ? formattingOf(document) : [];
    workspace.close(source);
    if (changes.length === 0) {
        return problem;
    }
    try {
        if (!check) {
            // Loaded here: most files need no change.
            const { writeWhole } = await import('../disk/write-whole.js');
            await writeWhole(await destinationOf(source.path), `${source.isMarked ? '\ufeff' : ''}${formattedText(source.text, changes)}`);
        }
    } catch (error) {
        return `it cannot be written: ${reasonOf(error)}`;
    }
    changed();
    return undefined;
}
