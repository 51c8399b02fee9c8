/** Files and what is found in them, once for a thread. */
import { statSync } from 'node:fs';
import { type LangiumDocument, URI } from 'langium';
import type { AgendaLanguages } from '../language/services.js';
import { isBuiltIn } from '../language/registers/registers.js';
import type { RuledFinding } from '../language/validation/placed-finding.js';
import type { RuleValidator } from '../language/validation/validator.js';
import { limitOf } from '../server/limit.js';
import { readWithin } from '../server/documents/reading.js';
import type { Source } from './sources.js';

/** Milliseconds that a file may take to be read, to be linked, or to be checked. The largest agendas take a hundredth of it. */
export const patience = 20_000;

export class Workspace {
    readonly #languages: AgendaLanguages;
    /** Agendas that were checked. They are forgotten when others are: a program that ends has no need to tidy up. */
    #done: readonly LangiumDocument[] = [];

    /** @param limit how long a file may take */
    constructor(languages: AgendaLanguages, limit = limitOf(patience)) {
        this.#languages = languages;
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
        const document = readWithin(this.#languages.shared, text, uri);
        documents.addDocument(document);
        return document;
    }

    /** Why a source that was opened could not be read; undefined where it was. */
    unread({ path }: Pick<Source, 'path'>): string | undefined {
        return this.#languages.shared.agenda.Limits.unread(URI.file(path))?.reason;
    }

    /** Reads registers, which all agendas that are checked later may cite. */
    async addRegisters(sources: readonly Source[]): Promise<void> {
        const documents = sources.map((source) => this.open(source));
        await this.#languages.shared.workspace.DocumentBuilder.build(documents, { validation: false });
    }

    /**
     * Checks sources against each other, the registers that were added and the library.
     * @param beside agendas that the sources are compared with, but which are not themselves checked
     * @returns the findings of each source, in the order of its text
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
