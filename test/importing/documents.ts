/** Issued documents for the tests of the import: our own agendas, printed; and a comparison of sources by what they print. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { URI } from 'langium';
import { documentOf } from '../../language/document/document.js';
import { formatOf } from '../../language/formats/catalogue.js';
import type { Agenda } from '../../language/grammar/generated/ast.js';
import type { Form } from '../../language/importing/form.js';
import { importForm } from '../../language/importing/importing.js';
import { keptIn } from '../../language/importing/kept.js';
import { type ImportReport, reportOf } from '../../language/importing/report.js';
import { findingsIn } from '../rules/harness.js';
import { readDocx } from '../../language/importing/readers/docx.js';
import { createAgendaLanguages } from '../../language/module.js';
import { readingOf } from '../../language/semantics/reading.js';
import type { RenderedName } from '../../protocol/formats.js';

const { shared } = createAgendaLanguages();

/** What an agenda prints in a format. */
export async function printed(source: string, to: RenderedName): Promise<string | Uint8Array> {
    return await formatOf(to).render(documentOf(readingIn(source)));
}

function readingIn(source: string): ReturnType<typeof readingOf> {
    return readingOf(
        shared.workspace.LangiumDocumentFactory.fromString<Agenda>(source, URI.parse('memory:/test.agenda')).parseResult.value,
    );
}

/** The lines that an agenda prints, without differences of blanks, notes last. Two sources that mean the same print the same lines. */
export async function printedLines(source: string): Promise<readonly string[]> {
    const lines = String(await printed(source, 'text'))
        .split('\n')
        .map((line) => line.replace(/[\s\u00a0\u202f\u2009]+/gu, ' ').trim())
        .filter((line) => line !== '');
    const isNote = (line: string): boolean => /^[⁰¹²³⁴-⁹ᵃ-ᶻ⁽*]/u.test(line);
    return [...lines.filter((line) => !isNote(line)), ...lines.filter(isNote).sort()];
}

/** What the import of a form reports; of the findings those that are in the way of reading the result. */
export async function reported(form: Form, name: string): Promise<ImportReport & { readonly source: string }> {
    const imported = importForm(form, { name });
    const kept = keptIn(form, String(await printed(imported.source, 'text')));
    const found = await findingsIn(imported.source);
    const findings = found
        .filter(({ code, severity }) => code.startsWith('syntax/') && severity !== 'hint')
        .map(({ code, severity, message }) => ({ code, severity, message, line: 0 }));
    return { ...reportOf(imported, readingIn(imported.source), kept, findings), source: imported.source };
}

/** All agendas of the examples and fixtures, by their names. */
export function agendas(): ReadonlyMap<string, string> {
    const files = ['examples', 'test/fixtures'].flatMap((folder) =>
        readdirSync(folder)
            .filter((name) => name.endsWith('.agenda') && name !== 'mistakes.agenda')
            .map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]),
    );
    return new Map(files);
}

/** The source that is made of a Word file. */
export function sourceOfDocx(bytes: Uint8Array): string {
    const form = readDocx(bytes);
    return importForm('problem' in form ? { blocks: [], margins: [], hasHeadings: false } : form).source;
}

/** The normal labels of the items of a source, in order. */
export function itemsIn(source: string): readonly string[] {
    return readingIn(source).outline.items.map(({ label }) => label);
}
