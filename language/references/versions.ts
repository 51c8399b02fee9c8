/** Language versions of a document: agendas of the workspace with its symbol and another language. */
import { DocumentState, type LangiumDocument, type LangiumSharedCoreServices, type URI } from 'langium';
import { type Agenda, isAgenda } from '../grammar/generated/ast.js';
import type { Version } from '../semantics/consensus.js';
import { factsOf } from '../semantics/facts.js';
import { symbolOf } from '../semantics/masthead.js';
import { readingOf } from '../semantics/reading.js';

type AgendaDocument = LangiumDocument<Agenda>;

/** What siblings have seen of a document. The fingerprint stays the string that it is: one put together with it would be compared letter by letter. */
interface Signature {
    readonly language: string;
    readonly fingerprint: string;
}

/** That of a document that is no version of another, or not yet. */
const unknown: Signature = { language: '', fingerprint: '' };

export class Versions {
    readonly #services: LangiumSharedCoreServices;
    /** The agendas of each symbol by URI, kept up to date as documents are indexed and deleted. */
    readonly #bySymbol = new Map<string, Map<string, AgendaDocument>>();
    readonly #symbols = new Map<string, string>();
    readonly #kept = new WeakMap<Agenda, Version>();
    /** Language and facts of a document as its siblings have seen them. */
    readonly #seen = new WeakMap<AgendaDocument, Signature>();
    /** Agendas whose version is gone: deleted, or another document now. */
    readonly #left = new Set<AgendaDocument>();

    constructor(services: LangiumSharedCoreServices) {
        this.#services = services;
        const { DocumentBuilder, LangiumDocuments } = services.workspace;
        LangiumDocuments.all.filter(({ state }) => state >= DocumentState.IndexedContent).forEach((document) => this.#enter(document));
        DocumentBuilder.onDocumentPhase(DocumentState.IndexedContent, (document) => this.#enter(document));
        DocumentBuilder.onUpdate((_, deleted) => deleted.forEach((uri) => this.#remove(uri)));
    }

    /** A document and its versions in other languages, one for each language; of two files in one language, the first by its address. */
    of(document: AgendaDocument): { readonly own: Version | undefined; readonly others: readonly Version[] } {
        // The facts of a long document take their time: they are read where there is another language to compare them with.
        const siblings = this.siblings(document).filter((other) => languageOf(other) !== languageOf(document));
        const own = siblings.length > 0 ? this.#version(document) : undefined;
        if (!own) {
            return { own, others: [] };
        }
        const others = new Map<string, Version>();
        for (const other of siblings) {
            const version = this.#version(other);
            if (!this.#seen.has(other)) {
                this.#seen.set(other, this.#signature(other));
            }
            if (version && !others.has(version.language)) {
                others.set(version.language, version);
            }
        }
        return { own, others: [...others.values()] };
    }

    /** The other agendas of the workspace with a document's symbol, whatever their language, by their addresses. */
    siblings(document: AgendaDocument): readonly AgendaDocument[] {
        const root = document.parseResult.value;
        const symbol = isAgenda(root) ? symbolOf(root) : '';
        return [...(this.#bySymbol.get(symbol)?.values() ?? [])].filter((other) => other !== document && this.#is(other, symbol));
    }

    /**
     * The documents whose findings may be others now that these were built: the siblings of those whose language or facts have changed, of those
     * that have come, and of those that are gone. Asked once; afterwards the changes count as seen.
     * @param matters whether anybody wants to know the findings of a document
     */
    affectedBy(documents: readonly LangiumDocument[], matters: (document: LangiumDocument) => boolean): readonly AgendaDocument[] {
        const affected = new Set([...this.#left].filter(matters));
        this.#left.clear();
        for (const document of documents.filter(isParsedAgenda)) {
            const siblings = this.siblings(document).filter(matters);
            const isAlone = siblings.every((other) => languageOf(other) === languageOf(document));
            if (isAlone && !this.#seen.has(document)) {
                continue;
            }
            const signature = isAlone ? unknown : this.#signature(document);
            if (!areEqual(this.#seen.get(document), signature)) {
                if (isAlone) {
                    this.#seen.delete(document);
                } else {
                    this.#seen.set(document, signature);
                }
                siblings.forEach((sibling) => affected.add(sibling));
            }
        }
        return [...affected].filter((document) => this.#isThere(document));
    }

    #enter(document: LangiumDocument): void {
        const uri = document.uri.toString();
        const symbol = isParsedAgenda(document) ? symbolOf(document.parseResult.value) : '';
        const before = this.#symbols.get(uri);
        if (before !== undefined && before !== symbol) {
            this.#remove(document.uri);
        }
        if (symbol !== '' && isParsedAgenda(document)) {
            this.#symbols.set(uri, symbol);
            const group = this.#bySymbol.get(symbol);
            if (!group) {
                this.#bySymbol.set(symbol, new Map([[uri, document]]));
            } else if (group.get(uri) !== document) {
                group.set(uri, document);
                // The order must not depend on which file was read first.
                this.#bySymbol.set(symbol, new Map([...group].sort(([one], [other]) => (one < other ? -1 : 1))));
            }
        }
    }

    #remove(uri: URI): void {
        const key = uri.toString();
        const symbol = this.#symbols.get(key) ?? '';
        const group = this.#bySymbol.get(symbol);
        this.#symbols.delete(key);
        group?.delete(key);
        group?.forEach((sibling) => this.#left.add(sibling));
        if (group?.size === 0) {
            this.#bySymbol.delete(symbol);
        }
    }

    /** A document may have been dropped or read anew since it was indexed. */
    #is(document: AgendaDocument, symbol: string): boolean {
        return this.#isThere(document) && isParsedAgenda(document) && symbolOf(document.parseResult.value) === symbol;
    }

    #isThere(document: AgendaDocument): boolean {
        return this.#services.workspace.LangiumDocuments.getDocument(document.uri) === document;
    }

    #signature(document: AgendaDocument): Signature {
        const version = this.#version(document);
        return version ? { language: version.language, fingerprint: version.facts.fingerprint } : unknown;
    }

    #version(document: AgendaDocument): Version | undefined {
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

function languageOf(document: AgendaDocument): string | undefined {
    return readingOf(document.parseResult.value).masthead.language;
}

function isParsedAgenda(document: LangiumDocument): document is AgendaDocument {
    return isAgenda(document.parseResult.value);
}

function areEqual(one: Signature | undefined, other: Signature): boolean {
    return one?.language === other.language && one.fingerprint === other.fingerprint;
}
