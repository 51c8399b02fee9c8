/** Language versions of a document: agendas of the workspace with its symbol and another language. */
import type { LangiumDocument, LangiumSharedCoreServices } from 'langium';
import { type Agenda, isAgenda } from '../grammar/generated/ast.js';
import type { Version } from '../semantics/consensus.js';
import { factsOf } from '../semantics/facts.js';
import { symbolOf } from '../semantics/masthead.js';
import { readingOf } from '../semantics/reading.js';

export class Versions {
    readonly #kept = new WeakMap<Agenda, Version>();

    constructor(private readonly services: LangiumSharedCoreServices) {}

    /** A document and its versions in other languages, one for each language. */
    of(document: LangiumDocument<Agenda>): { readonly own: Version | undefined; readonly others: readonly Version[] } {
        const siblings = this.siblings(document);
        const own = siblings.length > 0 ? this.#version(document) : undefined;
        if (!own) {
            return { own, others: [] };
        }
        const others = new Map<string, Version>();
        for (const other of siblings) {
            const version = this.#version(other);
            if (version && version.language !== own.language && !others.has(version.language)) {
                others.set(version.language, version);
            }
        }
        return { own, others: [...others.values()] };
    }

    /** The other agendas of the workspace with a document's symbol, whatever their language. */
    siblings(document: LangiumDocument<Agenda>): readonly LangiumDocument<Agenda>[] {
        const symbol = symbolOf(document.parseResult.value);
        return symbol === ''
            ? []
            : (this.services.workspace.LangiumDocuments.all
                  .filter(
                      (other) =>
                          other !== document && isAgenda(other.parseResult.value) && symbolOf(other.parseResult.value as Agenda) === symbol,
                  )
                  .toArray() as LangiumDocument<Agenda>[]);
    }

    #version(document: LangiumDocument<Agenda>): Version | undefined {
        const agenda = document.parseResult.value;
        const kept = this.#kept.get(agenda);
        if (kept) {
            return kept;
        }
        const reading = readingOf(agenda);
        const language = reading.masthead.language;
        const version = language && symbolOf(agenda) ? { uri: document.uri.toString(), language, facts: factsOf(reading) } : undefined;
        if (version) {
            this.#kept.set(agenda, version);
        }
        return version;
    }
}
