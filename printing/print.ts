/** A document as PDF, by a program of this machine: its web page through a browser, or its Word file through LibreOffice, which sets notes at the foot of the page. */
import { mkdtempSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PrintError, programFor } from './choice.js';
import { type Found, type Machine, thisMachine } from './programs.js';
import { runProgram } from './run.js';

export interface Printing {
    /** The document as a web page, and as a Word file. Only one of them is asked for. */
    readonly html: () => Promise<string> | string;
    readonly docx: () => Promise<Uint8Array> | Uint8Array;
    /** See {@link programFor}. */
    readonly wished?: string | undefined;
    /** How a user names a program: an option or a setting. */
    readonly option: string;
    /** The folder of the target, where a program may read that may not read in the folder for temporary files. */
    readonly beside?: string | undefined;
    readonly signal?: AbortSignal | undefined;
    /** Milliseconds that the program may take. */
    readonly limit?: number;
    readonly machine?: Machine;
}

const usualLimit = 120_000;

/** The bytes of a PDF file. Throws {@link PrintError} where it cannot be made, and the reason of the signal where that ends it. */
export async function printed(printing: Printing): Promise<Uint8Array> {
    const program = programFor(printing.wished ?? '', printing.option, printing.machine ?? thisMachine);
    // A packaged browser may not read the folder for temporary files, and sees no hidden folders.
    const places = [tmpdir(), ...(printing.beside === undefined ? [] : [printing.beside])];
    let said = '';
    for (const place of places) {
        const folder = workFolder(place);
        if (folder === undefined) {
            continue;
        }
        try {
            said = await (program.kind === 'browser'
                ? throughBrowser(program, folder, printing)
                : throughLibreOffice(program, folder, printing));
            const bytes = await readFile(join(folder, 'document.pdf')).catch(() => undefined);
            if (bytes?.subarray(0, 5).toString('latin1') === '%PDF-') {
                return bytes;
            }
        } finally {
            // A program that was ended may still hold its files for a moment.
            await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
        }
    }
    throw new PrintError(`${program.path} has made no PDF file${said === '' ? '.' : `: ${said}`}`);
}

/** A folder for the page, the profile of the program and its file; undefined where none can be made. */
function workFolder(place: string): string | undefined {
    try {
        return mkdtempSync(join(place, 'agenda-print-'));
    } catch {
        return undefined;
    }
}

/** Switches of a browser without a window, that knows nothing of its user, asks nobody anything, and calls nobody. */
const switches: readonly string[] = [
    '--headless',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-extensions',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
];

async function throughBrowser({ path }: Found, folder: string, { html, signal, limit = usualLimit }: Printing): Promise<string> {
    const page = join(folder, 'document.html');
    await writeFile(page, await html());
    // As the superuser a browser runs only without its own walls.
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const own = [`--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${join(folder, 'document.pdf')}`, pathToFileURL(page).href];
    return lastLine((await runProgram(path, [...switches, ...asRoot, ...own], { limit, signal })).said);
}

/** Tagged, with an outline and the title of the document. */
const filter =
    'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}';

async function throughLibreOffice({ path }: Found, folder: string, { docx, signal, limit = usualLimit }: Printing): Promise<string> {
    const file = join(folder, 'document.docx');
    await writeFile(file, await docx());
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [profile, '--headless', '--norestore', '--nolockcheck', '--convert-to', filter, '--outdir', folder, file];
    return lastLine((await runProgram(path, args, { limit, signal })).said);
}

function lastLine(said: string): string {
    return said.trim().split('\n').at(-1)?.trim() ?? '';
}
