/** Opens files and checks them; one workspace per thread. */
import { statSync } from 'node:fs';
import { type LangiumDocument, URI } from 'langium';
import type { AgendaLanguages } from '../language/services.js';
import { isBuiltIn } from '../language/registers/registers.js';
import type { RuledFinding } from '../language/validation/placed-finding.js';
import type { RuleValidator } from '../language/validation/validator.js';
import { limitOf } from '../server/limit.js';
import { readWithin } from '../server/documents/reading.js';
import type { Source } from './sources.js';
import { StyleFiles } from './style-files.js';

/** Milliseconds that reading, linking or checking a file may take, each. The largest agendas take a hundredth of it. */
export const patience = 20_000;

export class Workspace {
    readonly #languages: AgendaLanguages;
    readonly #styles: StyleFiles;
    /** Agendas already checked. They are dropped when the next ones come: a program about to end has no need to tidy up. */
    #done: readonly LangiumDocument[] = [];

    /** @param limit time limit for one file */
    constructor(languages: AgendaLanguages, limit = limitOf(patience)) {
        this.#languages = languages;
        this.#styles = new StyleFiles(languages.shared.agenda.Styles);
        const limits = languages.shared.agenda.Limits;
        limits.limitOf = (uri) => (isBuiltIn(uri) ? undefined : limit);
        limits.sizeOf = (uri) => statSync(uri.fsPath, { throwIfNoEntry: false })?.size;
    }

    /** The parsed document of a source, not yet linked or checked. */
    open({ path, text }: Pick<Source, 'path' | 'text'>): LangiumDocument {
        const { LangiumDocuments: documents } = this.#languages.shared.workspace;
        const uri = URI.file(path);
        const known = documents.getDocument(uri);
        if (known) {
            return known;
        }
        this.#styles.readBeside(path);
        const document = readWithin(this.#languages.shared, text, uri);
        documents.addDocument(document);
        return document;
    }

    /** Forgets an opened source, so that many files can be read one after another. */
    close({ path }: Pick<Source, 'path'>): void {
        this.#languages.shared.workspace.LangiumDocuments.deleteDocument(URI.file(path));
    }

    /** Why an opened source could not be read; undefined if it was read. */
    unread({ path }: Pick<Source, 'path'>): string | undefined {
        return this.#languages.shared.agenda.Limits.unread(URI.file(path))?.reason;
    }

    /** Reads registers that all agendas checked later may cite. */
    async addRegisters(sources: readonly Source[]): Promise<void> {
        const documents = sources.map((source) => this.open(source));
        await this.#languages.shared.workspace.DocumentBuilder.build(documents, { validation: false });
    }

    /**
     * Checks sources against each other, the added registers and the library.
     * @param beside agendas to compare with, not checked themselves
     * @returns the findings of each source, in text order
     */
    async check(sources: readonly Source[], beside: readonly Source[]): Promise<readonly (readonly RuledFinding[])[]> {
        const { DocumentBuilder: builder } = this.#languages.shared.workspace;
        if (this.#done.length > 0) {
            await builder.update(
                [],
                this.#done.map(({ uri }) => uri),
            );
        }
        const checked = sources.map((source) => this.open(source));
        const read = beside.map((source) => this.open(source));
        this.#done = [...checked, ...read].filter((document) => this.#isAgenda(document));
        await builder.build(read, { validation: false });
        await builder.build(checked, { validation: true });
        return checked.map((document) => this.#validatorOf(document).findingsOf(document));
    }

    #isAgenda({ uri }: LangiumDocument): boolean {
        return this.#languages.shared.ServiceRegistry.getServices(uri) === this.#languages.agenda;
    }

    #validatorOf({ uri }: LangiumDocument): RuleValidator {
        return this.#languages.shared.ServiceRegistry.getServices(uri).validation.DocumentValidator as RuleValidator;
    }
}
