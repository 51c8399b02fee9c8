/** Whole programs: the command line on a document, and the size of the extension. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchDocument } from './documents.js';
import { quantile, round, type MeasuredTimes, timed, timesOf } from './figures.js';
import { asciidocOf } from './rivals/asciidoc.js';
import { installedModule } from './rivals/installed.js';

export interface ProgramFigures {
    /** Milliseconds from the start of a process to its end. */
    readonly check: MeasuredTimes;
    readonly renderHtml: MeasuredTimes;
    /** The same document as AsciiDoc, rendered by Asciidoctor.js in a separate process, if installed. */
    readonly asciidoctor: MeasuredTimes | undefined;
    /** Ratio of this project's rendering time to that of Asciidoctor.js, run by turns. */
    readonly besideAsciidoctor: number | undefined;
}

/** Checks and renders a document with the command line, several times. */
export async function measurePrograms(document: BenchDocument, rounds: number): Promise<ProgramFigures> {
    const folder = mkdtempSync(join(tmpdir(), 'agenda-bench-'));
    try {
        const file = join(folder, 'document.agenda');
        writeFileSync(file, document.text);
        const output = join(folder, 'document.html');
        const render = ['dist/cli.js', 'render', file, '--to', 'html', '--output', output];
        const module = installedModule('@asciidoctor/core');
        const script = module && ['-e', asciidoctorScript(module), asciidocFile(folder, file)];
        const calls: readonly (readonly string[])[] = [['dist/cli.js', 'check', file], render, ...(script ? [script] : [])];
        // The first call saves its compiled code for the others.
        calls.forEach(run);
        const samples: readonly number[][] = calls.map(() => []);
        for (let index = 0; index < rounds; index++) {
            for (const [place, args] of calls.entries()) {
                samples[place]?.push(await timed(() => run(args)));
            }
        }
        const [checks = [], renders = [], theirs] = samples;
        return {
            check: timesOf(checks),
            renderHtml: timesOf(renders),
            asciidoctor: theirs && timesOf(theirs),
            besideAsciidoctor:
                theirs &&
                Math.round(
                    100 *
                        quantile(
                            renders.map((time, index) => time / (theirs[index] ?? Number.NaN)),
                            0.5,
                        ),
                ) / 100,
        };
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

/** Writes the document as AsciiDoc beside the original. Returns the file. */
function asciidocFile(folder: string, file: string): string {
    const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'render', file, '--to', 'markdown'], { encoding: 'utf8' });
    const asciidoc = join(folder, 'document.adoc');
    writeFileSync(asciidoc, asciidocOf(stdout));
    return asciidoc;
}

function run(args: readonly string[]): void {
    const { status, error } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (error || status === 2 || status === null) {
        throw error ?? new Error(`${args.slice(0, 2).join(' ')} failed`);
    }
}

function asciidoctorScript(module: string): string {
    return `
const text = require('node:fs').readFileSync(process.argv[1], 'utf8');
import(${JSON.stringify(pathToFileURL(module).href)}).then(async (module) => {
    const asciidoctor = module.convert ? module : await (module.default ?? module)();
    const html = await asciidoctor.convert(text, { standalone: true });
    if (!String(html).includes('<p>')) process.exit(2);
});
`;
}

/** Megabytes of the packaged extension, if it has been packaged. */
export function extensionSize(): number | undefined {
    const file = readdirSync('.').find((name) => name.endsWith('.vsix'));
    return file && existsSync(file) ? round(statSync(file).size / 1e5) / 10 : undefined;
}
