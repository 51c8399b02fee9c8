/** Files of old versions of Word, read by an installed LibreOffice. */
import { mkdtempSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installed, type Machine, thisMachine } from './programs.js';
import { runProgram } from './run.js';

/** Milliseconds that LibreOffice may take. */
const usualLimit = 60_000;

/**
 * The file as a new version of Word writes it.
 * @param limit milliseconds that LibreOffice may take
 * @returns undefined where LibreOffice is not installed, or cannot read the file: it has a password, or is damaged
 */
export async function asNewWord(bytes: Uint8Array, machine: Machine = thisMachine, limit = usualLimit): Promise<Uint8Array | undefined> {
    const program = installed('libreoffice', machine);
    if (!program) {
        return undefined;
    }
    const folder = mkdtempSync(join(tmpdir(), 'agenda-word-'));
    try {
        const file = join(folder, 'document.doc');
        await writeFile(file, bytes);
        const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
        const args = [
            '--headless',
            '--norestore',
            '--nolockcheck',
            '--infilter=MS Word 97',
            '--convert-to',
            'docx:MS Word 2007 XML',
            '--outdir',
            folder,
            file,
        ];
        await runProgram(program.path, [profile, ...args], { limit });
        return new Uint8Array(await readFile(join(folder, 'document.docx')));
    } catch {
        return undefined;
    } finally {
        await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
    }
}
