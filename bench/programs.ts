/** Whole programs: the command line on a document, and the size of the extension. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchDocument } from './documents.js';
import { round, type Times, timed, timesOf } from './figures.js';
import { installedModule } from './rivals/installed.js';

export interface ProgramFigures {
    /** A process from its start to its end, milliseconds. */
    readonly check: Times;
    readonly renderHtml: Times;
    /** The same text by Asciidoctor.js in a process of its own, where that is installed. */
    readonly asciidoctor: Times | undefined;
}

/** Checks and renders a document with the command line, several times. */
export async function measurePrograms(document: BenchDocument, rounds: number): Promise<ProgramFigures> {
    const folder = mkdtempSync(join(tmpdir(), 'agenda-bench-'));
    try {
        const file = join(folder, 'document.agenda');
        writeFileSync(file, document.text);
        const several = async (args: readonly string[]): Promise<Times> => {
            const samples: number[] = [];
            // The first call keeps its compiled code for the others.
            run(args);
            for (let index = 0; index < rounds; index++) {
                samples.push(await timed(() => run(args)));
            }
            return timesOf(samples);
        };
        const asciidoctor = installedModule('@asciidoctor/core');
        return {
            check: await several(['dist/cli.js', 'check', file]),
            renderHtml: await several(['dist/cli.js', 'render', file, '--to', 'html', '--output', join(folder, 'document.html')]),
            asciidoctor: asciidoctor ? await several(['-e', asciidoctorScript(asciidoctor), file]) : undefined,
        };
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
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

/** Megabytes of the packaged extension, where it was packaged. */
export function extensionSize(): number | undefined {
    const file = readdirSync('.').find((name) => name.endsWith('.vsix'));
    return file && existsSync(file) ? round(statSync(file).size / 1e5) / 10 : undefined;
}
