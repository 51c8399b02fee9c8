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

/** Milliseconds for any file, and those for each megabyte of it; none takes longer than the last. */
const [leastLimit, perMegabyte, mostLimit] = [30_000, 10_000, 120_000];

/** The filters that read a kind of file, the most usual one first. Without one LibreOffice reads what is damaged as plain text, which takes minutes. */
const filters: Readonly<Record<string, readonly string[]>> = {
    doc: ['MS Word 97', 'MS Word 95', 'MS WinWord 6.0'],
    rtf: ['Rich Text Format'],
    odt: ['writer8'],
};
/** Groups of a Rich Text file that stand within each other: LibreOffice never ends with a hundred thousand of them. */
const deepest = 1_000;

/**
 * The bytes of a Word file that says what another file says.
 * @param ending of the name of the file: `doc`, `rtf`, `odt`
 * @returns undefined where there is no LibreOffice. Throws {@link PrintError} where it makes no file, and the reason of the signal where that ends it.
 */
export async function wordFileOf(
    bytes: Uint8Array,
    ending: string,
    { signal, limit, machine = thisMachine }: Converting = {},
): Promise<Uint8Array | undefined> {
    const program = installed('libreoffice', machine);
    if (!program) {
        return undefined;
    }
    if (ending === 'rtf' && depthOf(bytes) > deepest) {
        throw new PrintError('it is damaged.');
    }
    const most = limit ?? Math.min(mostLimit, leastLimit + Math.round((bytes.length / 1_048_576) * perMegabyte));
    const folder = mkdtempSync(join(tmpdir(), 'agenda-word-'));
    try {
        const file = join(folder, `document.${ending}`);
        await writeFile(file, bytes);
        const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
        const to = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'made')];
        for (const filter of filters[ending] ?? [undefined]) {
            const from = filter === undefined ? [] : [`--infilter=${filter}`];
            await runProgram(program.path, [profile, '--headless', '--norestore', '--nolockcheck', ...from, ...to, file], {
                limit: most,
                signal,
            });
            const made = await readFile(join(folder, 'made', 'document.docx')).catch(() => undefined);
            if (made) {
                return made;
            }
        }
        throw new PrintError('LibreOffice cannot read it.');
    } finally {
        await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
    }
}

/** How deep the groups of a Rich Text file stand within each other; a sign behind a backslash is none. */
function depthOf(bytes: Uint8Array): number {
    const [open, close, backslash] = ['{', '}', '\\'].map((sign) => sign.charCodeAt(0));
    let [depth, most] = [0, 0];
    for (let at = 0; at < bytes.length; at++) {
        const sign = bytes[at];
        if (sign === backslash) {
            at++;
        } else if (sign === open) {
            most = Math.max(most, ++depth);
        } else if (sign === close) {
            depth--;
        }
    }
    return most;
}
