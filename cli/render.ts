/** `agenda render`: the formatted document in one of the formats. */
import { readFileSync, statSync } from 'node:fs';
import { EmptyFileSystem } from 'langium';
import { createLanguages } from '../language/base.js';
import type { Agenda } from '../language/grammar/generated/ast.js';
import type { BodyOf } from '../language/document/valued.js';
import { AgendaScopes } from '../language/references/scopes.js';
import { readingOf } from '../language/semantics/reading.js';
import type { AgendaLanguages } from '../language/services.js';
import { type FormatName, formatNamed } from '../protocol/formats.js';
import { type Console, exitCodes, Misuse, reportUnreadable } from './console.js';
import { reasonOf } from '../disk/reasons.js';
import { readSources } from './sources.js';
import { Workspace } from './workspace.js';

export interface RenderOptions {
    readonly to: FormatName;
    readonly output?: string;
    readonly template?: string;
}

/** @returns the exit code. Throws {@link Misuse} if the output cannot be written. */
export async function render(file: string, { to, output, template }: RenderOptions, io: Console): Promise<number> {
    if (isFolder(file)) {
        throw new Misuse(`${file} is a folder: name one agenda.`);
    }
    const styles = template === undefined ? undefined : readTemplate(template, to);
    const { sources, unreadable } = await readSources([file], ['.agenda']);
    const [source] = sources;
    if (!source) {
        for (const { file: name, reason } of unreadable) {
            reportUnreadable(name, reason, io);
        }
        return exitCodes.misuse;
    }
    // Most output depends on the text alone: no linking, and no registers.
    const languages = createLanguages(EmptyFileSystem);
    const workspace = new Workspace(languages);
    const agenda = workspace.open(source).parseResult.value as Agenda;
    const unread = workspace.unread(source);
    if (unread !== undefined) {
        reportUnreadable(file, unread, io);
        return exitCodes.misuse;
    }
    const [{ documentOf }, { formatOf }] = await Promise.all([
        import('../language/document/document.js'),
        import('../language/formats/catalogue.js'),
    ]);
    const bodyOf = formatNamed(to)?.namesBodies ? await bodiesBeside(file, languages, io) : undefined;
    const document = documentOf(readingOf(agenda), {}, bodyOf);
    const format = formatOf(to);
    const refusal = styles && (await format.refusalOf?.(document, styles));
    if (refusal) {
        throw new Misuse(`${template} ${refusal}.`);
    }
    const content = await format.render(document, styles);
    if (output === undefined) {
        if (typeof content !== 'string' && io.stdout.isTTY) {
            throw new Misuse(`${to} is not text: name a file with --output.`);
        }
        io.stdout.write(content);
    } else {
        // Loaded here: the code that writes files safely takes as long to load as a page takes to print.
        const { writeOutput } = await import('./output.js');
        await writeOutput(output, content, source, io);
    }
    return exitCodes.clean;
}

/** The bytes of a template. Throws {@link Misuse} if there are none, or the format takes none. */
function readTemplate(file: string, to: FormatName): Uint8Array {
    if (!formatNamed(to)?.takesTemplate) {
        throw new Misuse('--template is for --to docx.');
    }
    try {
        return readFileSync(file);
    } catch (error) {
        throw new Misuse(`${file} cannot be read: ${reasonOf(error)}`);
    }
}

/** Whose resolution a citation is, by the registers beside a file and the library. A register that cannot be read is reported, and the others count. */
async function bodiesBeside(file: string, { shared, agenda }: AgendaLanguages, io: Console): Promise<BodyOf | undefined> {
    const { shelfFor } = await import('./shelf.js');
    const { shelf, unreadable } = await shelfFor(file);
    for (const { file: name, reason } of unreadable) {
        reportUnreadable(name, reason, io);
    }
    shared.agenda.Registers.shelf = shelf;
    const { ScopeProvider: scopes } = agenda.references;
    return scopes instanceof AgendaScopes ? scopes.knownBodyOf : undefined;
}

function isFolder(path: string): boolean {
    try {
        return statSync(path).isDirectory();
    } catch {
        return false;
    }
}
