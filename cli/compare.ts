/** `agenda compare`: what has changed from one agenda to another, by what they mean. */
import { basename, resolve } from 'node:path';
import { EmptyFileSystem } from 'langium';
import type { Comparison } from '../protocol/comparison.js';
import { endingOf } from '../protocol/endings.js';
import { createLanguages } from '../language/base.js';
import { compareAgendas } from '../language/comparing/comparison.js';
import { comparisonText } from '../language/comparing/reports/text.js';
import type { Agenda } from '../language/grammar/generated/ast.js';
import { readingOf, type Reading } from '../language/semantics/reading.js';
import { printableJson, printableLines } from '../language/text/printable.js';
import { areVersions, compareVersions } from '../language/versions-compared.js';
import { type Console, exitCodes, Misuse } from './console.js';
import { readSources, type Source } from './sources.js';
import { Workspace } from './workspace.js';

export const comparisonForms = ['text', 'html', 'docx', 'json'] as const;

export interface CompareOptions {
    readonly to: (typeof comparisonForms)[number];
    readonly output?: string;
    /** A corrigendum in place of the comparison: as text, or as an agenda that prints like one. */
    readonly corrigendum?: 'text' | 'agenda';
    /** Whether the corrigendum concerns this language version only. */
    readonly oneVersion?: boolean;
    /** Whether the exit code says if anything has changed. */
    readonly check?: boolean;
}

/**
 * Compares two files: agendas, or what `agenda import` reads.
 * @returns the exit code. Throws {@link Misuse} where a file cannot be read or written, or an option says nothing beside the others.
 */
export async function compare(files: readonly [string, string], options: CompareOptions, io: Console): Promise<number> {
    refuseIdle(options);
    const workspace = new Workspace(createLanguages(EmptyFileSystem));
    const sources = await Promise.all(files.map(sourceOf));
    const [before, after] = sources.map((source, index) => readingIn(workspace, source, index)) as [Reading, Reading];
    const areLanguages = areVersions(before, after);
    if (areLanguages && (options.to === 'docx' || options.corrigendum !== undefined)) {
        throw new Misuse(
            'These are two language versions: their words cannot be compared. Leave out --corrigendum, and print text, html or json.',
        );
    }
    const comparison = areLanguages ? compareVersions(before.agenda, after.agenda) : compareAgendas(before, after);
    const written = await contentOf(comparison, [before, after], options);
    if (options.output === undefined) {
        if (options.to === 'docx' && io.stdout.isTTY) {
            throw new Misuse('docx is not text: name a file with --output.');
        }
        io.stdout.write(written);
    } else {
        const { writeNew, writeOutput } = await import('./output.js');
        await (options.corrigendum === 'agenda'
            ? writeNew(options.output, String(written), io)
            : writeOutput(options.output, written, sources[0]!, io, undefined, files));
    }
    return options.check && comparison.count > 0 ? exitCodes.findings : exitCodes.clean;
}

function refuseIdle({ to, corrigendum, oneVersion }: CompareOptions): void {
    if (oneVersion && corrigendum === undefined) {
        throw new Misuse('--one-version is for --corrigendum.');
    }
    if (corrigendum !== undefined && to !== 'text') {
        throw new Misuse(`--to ${to} is for a comparison: --corrigendum writes a text or an agenda.`);
    }
}

async function sourceOf(file: string): Promise<Source> {
    if (endingOf(file) === '.agenda') {
        const { sources, unreadable } = await readSources([file], ['.agenda']);
        if (!sources[0]) {
            throw new Misuse(`${file} cannot be read: ${unreadable[0]?.reason ?? 'it is no agenda.'}`);
        }
        return sources[0];
    }
    const { readForm } = await import('./import.js');
    const { importForm } = await import('../language/importing/importing.js');
    return { file, path: resolve(`${file}.agenda`), text: importForm(await readForm(file), { name: basename(file) }).source };
}

/** Two files may have one path: a link, or one file twice. Each gets a document of its own. */
function readingIn(workspace: Workspace, source: Source, index: number): Reading {
    const own = { ...source, path: index === 0 ? source.path : `${source.path.slice(0, -'.agenda'.length)}.later.agenda` };
    const { parseResult } = workspace.open(own);
    const unread = workspace.unread(own);
    if (unread !== undefined) {
        throw new Misuse(`${source.file} cannot be read: ${unread}`);
    }
    return readingOf(parseResult.value as Agenda);
}

async function contentOf(
    comparison: Comparison,
    [before, after]: readonly [Reading, Reading],
    { to, corrigendum, oneVersion }: CompareOptions,
): Promise<string | Uint8Array> {
    if (corrigendum !== undefined) {
        const { corrigendumSource, corrigendumText } = await import('../language/comparing/reports/corrigendum.js');
        return corrigendum === 'text' ? corrigendumText(comparison, oneVersion) : corrigendumSource(comparison, before, oneVersion);
    }
    switch (to) {
        case 'json':
            return `${printableJson(comparison, 2)}\n`;
        case 'html': {
            const { comparisonHtml } = await import('../language/comparing/reports/html.js');
            return comparisonHtml(comparison);
        }
        case 'docx': {
            const { documentOf } = await import('../language/document/document.js');
            const { trackedDocx } = await import('../language/comparing/tracked/docx.js');
            return trackedDocx(documentOf(before), documentOf(after));
        }
        default:
            return printableLines(comparisonText(comparison));
    }
}
