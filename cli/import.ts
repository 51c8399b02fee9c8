/** `agenda import`: an agenda made of an issued document, and a report of what was found. */
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Form } from '../language/importing/form.js';
import { documentOf } from '../language/document/document.js';
import { formatOf } from '../language/formats/catalogue.js';
import type { Agenda } from '../language/grammar/generated/ast.js';
import { formOf, otherKindOf } from '../language/importing/files.js';
import { importForm } from '../language/importing/importing.js';
import { originalHtml } from '../language/importing/original.js';
import { keptIn } from '../language/importing/kept.js';
import { type ImportReport, reportOf, reportText } from '../language/importing/report.js';
import type { Language } from '../language/locales/locale.js';
import { createAgendaLanguages } from '../language/module.js';
import { shelvedLibrary } from '../language/registers/shelf.js';
import { readingOf } from '../language/semantics/reading.js';
import { printableLines } from '../language/text/printable.js';
import { type ImportReportData, mostImportBytes } from '../protocol/import-report.js';
import { oddKind } from '../disk/kinds.js';
import { reasonOf } from '../disk/reasons.js';
import { endedBySignals } from '../disk/signals.js';
import { type Console, exitCodes, Misuse } from './console.js';
import { decode } from './decode.js';
import type { Source } from './sources.js';
import { Workspace } from './workspace.js';

export interface ImportCommand {
    readonly language?: Language;
    readonly output?: string;
    readonly report: 'text' | 'json';
    /** The name of what comes from standard input. */
    readonly name?: string;
    /** Whether the report as data also holds the document as it was read. */
    readonly original?: boolean;
}

/**
 * Writes the source to a file or to standard output. The report goes to standard output beside a file, else to standard error.
 * @returns the exit code. Throws {@link Misuse} where the file cannot be read or the output cannot be written.
 */
export async function importFile(given: string, { language, output, report, name, original }: ImportCommand, io: Console): Promise<number> {
    const file = given === '-' ? (name ?? 'standard input') : given;
    const form = await formIn(file, given === '-' ? standardInput() : bytesOf(file));
    const imported = importForm(form, { name: basename(file), ...(language ? { language } : {}) });
    const source: Source = { file, path: resolve(output ?? `${file}.agenda`), text: imported.source };
    const made = (await checked(source, form, imported)) satisfies ImportReportData;
    const data = original ? { ...made, original: originalHtml(form) } : made;
    const written = report === 'json' ? `${JSON.stringify(data, undefined, 2)}\n` : printableLines(reportText(made));
    if (output === undefined) {
        io.stdout.write(imported.source);
        io.stderr.write(written);
    } else {
        const { writeNew } = await import('./output.js');
        await writeNew(output, imported.source, io);
        io.stdout.write(written);
    }
    return exitCodes.clean;
}

/** What a reader makes of a file. Throws {@link Misuse} where it cannot be read. */
export async function readForm(file: string): Promise<Form> {
    return formIn(file, bytesOf(file));
}

async function formIn(file: string, given: Uint8Array): Promise<Form> {
    const form = await formOf(await asWordFile(given, file), basename(file), decode);
    if ('problem' in form) {
        throw new Misuse(`${file} cannot be imported: ${form.problem}`);
    }
    return form;
}

/** The bytes of a file that is read as it is, else those of the Word file that an installed LibreOffice makes of it. */
async function asWordFile(bytes: Uint8Array, file: string): Promise<Uint8Array> {
    const kind = otherKindOf(bytes);
    if (kind === undefined || kind === 'locked') {
        return bytes;
    }
    const { PrintError, wordFileOf } = await import('../printing/index.js');
    try {
        // Whoever ends the command ends LibreOffice with it.
        return (await endedBySignals((signal) => wordFileOf(bytes, kind, { signal }))) ?? bytes;
    } catch (error) {
        throw error instanceof PrintError ? new Misuse(`${file} cannot be imported: ${error.message}`) : error;
    }
}

/** What comes from standard input, such as the file of an editor that lies elsewhere. */
function standardInput(): Uint8Array {
    const bytes = readFileSync(0);
    if (bytes.length > mostImportBytes) {
        throw new Misuse('the file is larger than 64 MB.');
    }
    return bytes;
}

function bytesOf(file: string): Uint8Array {
    try {
        const stats = statSync(file);
        const odd = oddKind(stats);
        if (stats.isDirectory() || odd) {
            throw new Misuse(`${file} is ${odd ?? 'a folder'}: name a file.`);
        }
        if (stats.size > mostImportBytes) {
            throw new Misuse(`${file} is larger than 64 MB.`);
        }
        return readFileSync(file);
    } catch (error) {
        if (error instanceof Misuse) {
            throw error;
        }
        throw new Misuse(`${file} cannot be read: ${reasonOf(error)}`);
    }
}

/** Reads the source as an agenda, holds what it prints against the document, and checks it. */
async function checked(source: Source, form: Form, imported: ReturnType<typeof importForm>): Promise<ImportReport> {
    const languages = createAgendaLanguages();
    languages.shared.agenda.Registers.shelf = [...shelvedLibrary()];
    const workspace = new Workspace(languages);
    const [findings = []] = await workspace.check([source], []);
    const reading = readingOf(workspace.open(source).parseResult.value as Agenda);
    const printed = String(await formatOf('text').render(documentOf(reading)));
    return reportOf(
        imported,
        reading,
        keptIn(form, printed),
        findings.map(({ severity, code, finding }) => ({ severity, code, line: finding.range.start.line + 1, message: finding.message })),
    );
}
