/** Prints agendas, one after the other. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { EmptyFileSystem } from 'langium';
import { reasonOf } from '../../disk/reasons.js';
import { createLanguages } from '../../language/base.js';
import type { FormattedDocument } from '../../language/document/blocks.js';
import type { BodyOf } from '../../language/document/valued.js';
import type { Agenda } from '../../language/grammar/generated/ast.js';
import { AgendaScopes } from '../../language/references/scopes.js';
import { readingOf } from '../../language/semantics/reading.js';
import { formatNamed, type FormatName, isRendered, type NumberingKind, type RenderedName } from '../../protocol/formats.js';
import { type Console, Misuse, reportUnreadable } from '../console.js';
import type { Source } from '../sources.js';
import { Workspace } from '../workspace.js';
import { withStyle } from './style-line.js';

export interface PrintOptions {
    readonly to: FormatName;
    readonly template?: string;
    readonly style?: string;
    readonly track?: string;
    readonly numbering?: NumberingKind;
    /** The program that makes PDF files: `browser`, `libreoffice`, or its path. */
    readonly pdfWith?: string;
}

export class Renderer {
    readonly #options: PrintOptions;
    readonly #io: Console;
    readonly #template: Uint8Array | undefined;
    // Most output depends on the text alone: no linking, and no registers.
    readonly #languages = createLanguages(EmptyFileSystem);
    readonly #workspace = new Workspace(this.#languages);
    /** The folder whose registers are on the shelf. */
    #shelved: string | undefined;

    /** Throws {@link Misuse} for options that do not go together, and for a template that cannot be read. */
    constructor(options: PrintOptions, io: Console) {
        this.#options = options;
        this.#io = io;
        this.#template = templateOf(options);
        if (options.track !== undefined && options.to !== 'ics') {
            throw new Misuse('--track is for --to ics.');
        }
        if (options.numbering !== undefined && !formatNamed(options.to)?.takesTemplate) {
            throw new Misuse('--numbering is for --to docx, and for --to pdf through LibreOffice.');
        }
        if (options.pdfWith !== undefined && options.to !== 'pdf') {
            throw new Misuse('--pdf-with is for --to pdf.');
        }
    }

    /**
     * The content of the file of a source; undefined if the source cannot be read, which is reported.
     * @param folder where the file goes, if that is known
     * Throws {@link Misuse} for what the document does not have: the style, the styles of a template, a track, a program that prints.
     */
    async contentOf(source: Source, folder?: string): Promise<string | Uint8Array | undefined> {
        try {
            const document = await this.#documentOf(source);
            return document && (await this.#printed(document, folder));
        } finally {
            this.#workspace.close(source);
        }
    }

    async #documentOf(source: Source): Promise<FormattedDocument | undefined> {
        const styles = this.#languages.shared.agenda.Styles;
        let opened = this.#workspace.open(source);
        const { style } = this.#options;
        if (style !== undefined) {
            if (!styles.names().includes(style.trim().toLowerCase())) {
                throw new Misuse(`there is no style ${style}: the styles are ${styles.names().join(', ')}.`);
            }
            this.#workspace.close(source);
            opened = this.#workspace.open({ ...source, text: withStyle(source.text, opened.parseResult.value as Agenda, style) });
        }
        const unread = this.#workspace.unread(source);
        if (unread !== undefined) {
            reportUnreadable(source.file, unread, this.#io);
            return undefined;
        }
        const { documentOf } = await import('../../language/document/document.js');
        const bodyOf = formatNamed(this.#options.to)?.namesBodies ? await this.#bodiesBeside(source.file) : undefined;
        return documentOf(readingOf(opened.parseResult.value as Agenda), {}, bodyOf);
    }

    async #printed(document: FormattedDocument, folder: string | undefined): Promise<string | Uint8Array> {
        const { to, pdfWith } = this.#options;
        if (isRendered(to)) {
            return this.#rendered(document, to);
        }
        const { printed, PrintError } = await import('../../printing/index.js');
        try {
            return await printed({
                html: async () => String(await this.#rendered(document, 'html')),
                docx: async () => (await this.#rendered(document, 'docx', true)) as Uint8Array,
                wished: pdfWith,
                option: '--pdf-with',
                beside: folder,
            });
        } catch (error) {
            throw error instanceof PrintError ? new Misuse(error.message) : error;
        }
    }

    async #rendered(document: FormattedDocument, to: RenderedName, isForPrinting = false): Promise<string | Uint8Array> {
        const { formatOf } = await import('../../language/formats/catalogue.js');
        const format = formatOf(to);
        const { template, track, numbering } = this.#options;
        const styles = formatNamed(to)?.takesTemplate ? this.#template : undefined;
        const refusal = styles && (await format.refusalOf?.(document, styles));
        if (refusal) {
            throw new Misuse(`${template} ${refusal}.`);
        }
        if (track !== undefined) {
            await refuseTrack(document, track);
        }
        return format.render(document, styles, undefined, {
            ...(track === undefined ? {} : { track }),
            ...(numbering === undefined ? {} : { numbering }),
            ...(isForPrinting ? { isForPrinting } : {}),
        });
    }

    /** Whose resolution a citation is, by the registers beside a file and the library. A register that cannot be read is reported, and the others count. */
    async #bodiesBeside(file: string): Promise<BodyOf | undefined> {
        const { shared, agenda } = this.#languages;
        if (this.#shelved !== dirname(file)) {
            const { shelfFor } = await import('../shelf.js');
            const { shelf, unreadable } = await shelfFor(file);
            for (const { file: name, reason } of unreadable) {
                reportUnreadable(name, reason, this.#io);
            }
            shared.agenda.Registers.shelf = shelf;
            this.#shelved = dirname(file);
        }
        const { ScopeProvider: scopes } = agenda.references;
        return scopes instanceof AgendaScopes ? scopes.knownBodyOf : undefined;
    }
}

/** A track that no meeting has is a slip of the pen, not an empty calendar. */
async function refuseTrack(document: FormattedDocument, track: string): Promise<void> {
    const { trackKey, tracksOf } = await import('../../language/formats/ics.js');
    const tracks = tracksOf(document);
    if (!tracks.some((one) => trackKey(one) === trackKey(track))) {
        const known = tracks.length > 0 ? `its tracks are ${tracks.join(', ')}` : 'its meetings have no tracks';
        throw new Misuse(`no meeting is on the track ${track}: ${known}.`);
    }
}

/** The bytes of the template. */
function templateOf({ template, to }: PrintOptions): Uint8Array | undefined {
    if (template === undefined) {
        return undefined;
    }
    if (!formatNamed(to)?.takesTemplate) {
        throw new Misuse('--template is for --to docx, and for --to pdf through LibreOffice.');
    }
    try {
        return readFileSync(template);
    } catch (error) {
        throw new Misuse(`${template} cannot be read: ${reasonOf(error)}`);
    }
}
