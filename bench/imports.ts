/** How long the import of a Word file takes, beside mammoth and pandoc reading the same file in the same run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EmptyFileSystem, URI } from 'langium';
import { createLanguages } from '../language/base.js';
import { documentOf } from '../language/document/document.js';
import { formatOf } from '../language/formats/catalogue.js';
import type { Agenda } from '../language/grammar/generated/ast.js';
import { importForm } from '../language/importing/importing.js';
import { keptIn } from '../language/importing/kept.js';
import { readDocx } from '../language/importing/readers/docx.js';
import { readingOf } from '../language/semantics/reading.js';
import { type MeasuredTimes, table, timed, timesOf } from './figures.js';
import { largeAgenda } from './large.js';
import { both } from './report-cells.js';
import { installedModule } from './rivals/installed.js';

export interface ImportResults {
    readonly file: string;
    readonly kilobytes: number;
    /** Paragraphs, tables and notes. */
    readonly blocks: number;
    /** By what is measured. */
    readonly times: Readonly<Record<string, MeasuredTimes>>;
}

const languages = createLanguages(EmptyFileSystem);

async function printed(source: string, to: 'docx' | 'text'): Promise<string | Uint8Array> {
    const { shared } = languages;
    const parsed = shared.workspace.LangiumDocumentFactory.fromString<Agenda>(source, URI.parse('memory:/bench.agenda'));
    return await formatOf(to).render(documentOf(readingOf(parsed.parseResult.value)));
}

/**
 * The large document as a Word file, and an issued one where it is named.
 * @param issued path of a Word file
 * @param say called with what is missing
 */
export async function measureImports(
    issued: string | undefined,
    quick: boolean,
    say: (what: string) => void,
): Promise<readonly ImportResults[]> {
    const folder = mkdtempSync(join(tmpdir(), 'agenda-bench-'));
    try {
        const large = join(folder, 'large.docx');
        writeFileSync(large, await printed(largeAgenda(), 'docx'));
        const results: ImportResults[] = [];
        for (const file of [...(issued === undefined ? [] : [issued]), large]) {
            results.push(await measure(file, quick ? 1 : file === large ? 3 : 10, say));
        }
        return results;
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

async function measure(file: string, rounds: number, say: (what: string) => void): Promise<ImportResults> {
    const bytes = readFileSync(file);
    const samples: Record<string, number[]> = {};
    const add = async (what: string, run: () => unknown): Promise<void> => {
        const time = await timed(run);
        samples[what] = [...(samples[what] ?? []), time];
    };
    let blocks = 0;
    const mammoth = await mammothOf(say);
    for (let round = 0; round < rounds; round++) {
        let form = readDocx(bytes);
        await add('read', () => {
            form = readDocx(bytes);
        });
        if ('problem' in form) {
            throw new Error(`${file}: ${form.problem}`);
        }
        const read = form;
        blocks = read.blocks.length;
        let source = '';
        await add('recognise and write', () => {
            source = importForm(read, { name: basename(file) }).source;
        });
        let text = '';
        await add('print', async () => {
            text = String(await printed(source, 'text'));
        });
        await add('hold against the document', () => keptIn(read, text));
        if (mammoth) {
            await add('mammoth to HTML', () => mammoth.convertToHtml({ buffer: bytes }));
        }
        await addPandoc(file, add, say);
    }
    return {
        file: basename(file),
        kilobytes: Math.round(bytes.length / 1024),
        blocks,
        times: Object.fromEntries(Object.entries(samples).map(([what, times]) => [what, timesOf(times)])),
    };
}

interface Mammoth {
    convertToHtml(input: { readonly buffer: Uint8Array }): Promise<unknown>;
}

async function mammothOf(say: (what: string) => void): Promise<Mammoth | undefined> {
    const script = installedModule('mammoth');
    if (!script) {
        say('skipped: mammoth is not installed');
        return undefined;
    }
    const loaded = (await import(pathToFileURL(script).href)) as { default: Mammoth };
    return loaded.default;
}

/** Milliseconds. */
const pandocLimit = 120_000;

async function addPandoc(
    file: string,
    add: (what: string, run: () => unknown) => Promise<void>,
    say: (what: string) => void,
): Promise<void> {
    if (spawnSync('pandoc', ['--version']).error !== undefined) {
        say('skipped: pandoc is not installed');
        return;
    }
    await add('pandoc to Markdown, whole process', () => {
        spawnSync('pandoc', ['-f', 'docx', '-t', 'markdown', file], { timeout: pandocLimit, maxBuffer: 1 << 28 });
    });
}

/** A table for each file. */
export function importTables(results: readonly ImportResults[]): string {
    return results
        .map(({ file, kilobytes, blocks, times }) => {
            const rows = Object.entries(times).map(([what, measured]) => [what, both(measured)]);
            return `import of ${file}, ${kilobytes} KB, ${blocks} paragraphs, tables and notes\n\n${table([['', 'median / p95'], ...rows])}`;
        })
        .join('\n\n');
}
