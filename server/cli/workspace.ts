/** The languages with the built-in library, once for the whole run. */
import { type LangiumDocument, URI } from 'langium';
import { limitsOf } from '../../language/limits.js';
import { type AgendaLanguages, createAgendaLanguages } from '../../language/module.js';
import { isBuiltIn } from '../../language/references/registers.js';
import type { RuledFinding } from '../../language/validation/placed-finding.js';
import type { RuleSettings, RuleValidator } from '../../language/validation/validator.js';
import { loadLibrary } from '../library.js';
import { limitOf } from '../limit.js';
import { readWithin } from '../reading.js';
import type { Source } from './sources.js';

/** Milliseconds that a file may take to be read, to be linked, or to be checked. The largest agendas take a hundredth of it. */
export const patience = 20_000;

export class Workspace {
    readonly #languages: AgendaLanguages = createAgendaLanguages();

    /** @param limit how long a file may take */
    constructor(settings: RuleSettings = {}, limit = limitOf(patience)) {
        limitsOf(this.#languages.shared).limitOf = (uri) => (isBuiltIn(uri) ? undefined : limit);
        for (const services of [this.#languages.agenda, this.#languages.register]) {
            (services.validation.DocumentValidator as RuleValidator).settings = settings;
        }
    }

    /** The parsed document of a source, not yet linked or checked. */
    open({ path, text }: Source): LangiumDocument {
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
    unread({ path }: Source): string | undefined {
        return limitsOf(this.#languages.shared).unread(URI.file(path))?.reason;
    }

    /**
     * Checks the sources against each other, the registers and language versions beside them and the library.
     * @param beside registers and agendas read with the sources, but not themselves checked
     * @returns the findings of each source, in the order of its text
     */
    async check(sources: readonly Source[], beside: readonly Source[]): Promise<ReadonlyMap<Source, readonly RuledFinding[]>> {
        const builder = this.#languages.shared.workspace.DocumentBuilder;
        const checked = sources.map((source) => ({ source, document: this.open(source) }));
        const read = beside.map((source) => this.open(source)).filter((document) => !checked.some((one) => one.document === document));
        await builder.build([...loadLibrary(this.#languages.shared), ...read], { validation: false });
        await builder.build(
            checked.map(({ document }) => document),
            { validation: true },
        );
        return new Map(checked.map(({ source, document }) => [source, this.#validatorOf(document).findingsOf(document)]));
    }

    #validatorOf(document: LangiumDocument): RuleValidator {
        return this.#languages.shared.ServiceRegistry.getServices(document.uri).validation.DocumentValidator as RuleValidator;
    }
}
