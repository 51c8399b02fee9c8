/** How long each format takes to make of a document, beside pandoc making a Word file of our Markdown; and the memory after many exports. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { EmptyFileSystem, URI } from 'langium';
import { createLanguages } from '../language/base.js';
import { documentOf } from '../language/document/document.js';
import type { FormattedDocument } from '../language/document/blocks.js';
import { formatOf } from '../language/formats/catalogue.js';
import type { Agenda } from '../language/grammar/generated/ast.js';
import { readingOf } from '../language/semantics/reading.js';
import { PrintError, printed } from '../printing/index.js';
import { formats, isRendered } from '../protocol/formats.js';
import type { BenchDocument } from './documents.js';
import { type MeasuredTimes, timed, timesOf } from './figures.js';

export interface ExportResults {
    /** By format, with the size of the file. What is not installed is absent. */
    readonly times: Readonly<Record<string, MeasuredTimes & { readonly kilobytes: number }>>;
    /** The same machine, in the same run: `pandoc` from our Markdown to Word. Undefined where it is not installed. */
    readonly pandoc?: MeasuredTimes;
    /** Megabytes of the heap after the first exports to Word, and after many more. */
    readonly heap: { readonly before: number; readonly after: number; readonly rounds: number };
}

/** @param say called with what is missing */
export async function measureExports({ text, name }: BenchDocument, quick: boolean, say: (what: string) => void): Promise<ExportResults> {
    const document = formattedOf(text);
    const rounds = quick ? 2 : name === 'large' ? 5 : 20;
    const times: Record<string, MeasuredTimes & { kilobytes: number }> = {};
    for (const { name: format } of formats) {
        if (isRendered(format)) {
            let size = 0;
            const samples: number[] = [];
            for (let round = 0; round < rounds; round++) {
                // Reading and laying out are part of an export: nothing is kept from the round before.
                samples.push(
                    await timed(async () => {
                        size = Buffer.byteLength(await formatOf(format).render(formattedOf(text)));
                    }),
                );
            }
            times[format] = { ...timesOf(samples), kilobytes: Math.round(size / 1024) };
        }
    }
    for (const program of name === 'large' && quick ? [] : (['browser', 'libreoffice'] as const)) {
        const measured = await measurePdf(document, program, say);
        if (measured) {
            times[`pdf, ${program}`] = measured;
        }
    }
    const pandoc = await measurePandoc(String(await formatOf('markdown').render(document)), rounds, say);
    return { times, ...(pandoc ? { pandoc } : {}), heap: await measureHeap(text, quick || name === 'large' ? 20 : 100) };
}

/** Milliseconds. */
const pandocLimit = 60_000;

/** Made once, as in a program that exports one document after the other. */
const languages = createLanguages(EmptyFileSystem);

function formattedOf(text: string): FormattedDocument {
    const { shared } = languages;
    const parsed = shared.workspace.LangiumDocumentFactory.fromString<Agenda>(text, URI.parse('memory:/bench.agenda'));
    return documentOf(readingOf(parsed.parseResult.value));
}

async function measurePdf(
    document: FormattedDocument,
    wished: 'browser' | 'libreoffice',
    say: (what: string) => void,
): Promise<(MeasuredTimes & { kilobytes: number }) | undefined> {
    try {
        let size = 0;
        const time = await timed(async () => {
            const bytes = await printed({
                html: async () => String(await formatOf('html').render(document)),
                docx: async () => (await formatOf('docx').render(document)) as Uint8Array,
                wished,
                option: 'the environment',
                limit: 600_000,
            });
            size = bytes.length;
        });
        return { ...timesOf([time]), kilobytes: Math.round(size / 1024) };
    } catch (error) {
        if (error instanceof PrintError) {
            say(`skipped: ${error.message}`);
            return undefined;
        }
        throw error;
    }
}

async function measurePandoc(markdown: string, rounds: number, say: (what: string) => void): Promise<MeasuredTimes | undefined> {
    if (spawnSync('pandoc', ['--version']).error !== undefined) {
        say('skipped: pandoc is not installed');
        return undefined;
    }
    const folder = mkdtempSync(join(tmpdir(), 'agenda-bench-'));
    try {
        const file = join(folder, 'a.md');
        writeFileSync(file, markdown);
        const samples: number[] = [];
        for (let round = 0; round < rounds; round++) {
            let isMade = false;
            const args = ['-f', 'markdown', '-o', join(folder, 'a.docx'), file];
            const time = await timed(() => {
                isMade = spawnSync('pandoc', args, { timeout: pandocLimit }).status === 0;
            });
            if (!isMade) {
                say(`pandoc made no file within ${pandocLimit / 1000} seconds`);
                return undefined;
            }
            samples.push(time);
        }
        return timesOf(samples);
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

async function measureHeap(text: string, rounds: number): Promise<ExportResults['heap']> {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heap = (): number => {
        collect();
        return Math.round(process.memoryUsage().heapUsed / 1e5) / 10;
    };
    const some = async (count: number): Promise<void> => {
        for (let round = 0; round < count; round++) {
            await formatOf('docx').render(formattedOf(text));
        }
    };
    await some(Math.ceil(rounds / 10));
    const before = heap();
    await some(rounds);
    return { before, after: heap(), rounds };
}
