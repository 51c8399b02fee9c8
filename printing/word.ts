/** A Word file made of one of another program, or of an old version of Word, by LibreOffice. */
import { mkdtempSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PrintError } from './choice.js';
import { installed, type Machine, thisMachine } from './programs.js';
import { runProgram } from './run.js';

export interface Converting {
    readonly signal?: AbortSignal | undefined;
    /** Milliseconds that the program may take. */
    readonly limit?: number;
    readonly machine?: Machine;
}

const usualLimit = 60_000;

/**
 * The bytes of a Word file that says what another file says.
 * @param ending of the name of the file: `doc`, `rtf`, `odt`
 * @returns undefined where there is no LibreOffice. Throws {@link PrintError} where it makes no file, and the reason of the signal where that ends it.
 */
export async function wordFileOf(
    bytes: Uint8Array,
    ending: string,
    { signal, limit = usualLimit, machine = thisMachine }: Converting = {},
): Promise<Uint8Array | undefined> {
    const program = installed('libreoffice', machine);
    if (!program) {
        return undefined;
    }
    const folder = mkdtempSync(join(tmpdir(), 'agenda-word-'));
    try {
        const file = join(folder, `document.${ending}`);
        await writeFile(file, bytes);
        const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
        const to = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'made')];
        await runProgram(program.path, [profile, '--headless', '--norestore', '--nolockcheck', ...to, file], { limit, signal });
        const made = await readFile(join(folder, 'made', 'document.docx')).catch(() => undefined);
        if (!made) {
            throw new PrintError('LibreOffice cannot read it.');
        }
        return made;
    } finally {
        await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
    }
}
