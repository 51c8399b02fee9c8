/** The language versions of a document: agendas of the workspace with the same symbol and another language. */
import { DocumentState, type LangiumDocument, type LangiumSharedCoreServices, type URI } from 'langium';
import { type Agenda, isAgenda } from '../grammar/generated/ast.js';
import type { Version } from './comparison/version.js';
import { factsOf } from './facts/facts.js';
import { rememberedWith } from '../kept/remembered.js';
import { symbolOf } from '../semantics/masthead.js';
import { isCertain, misreadingIn } from '../syntax/tree/misread.js';
import { readingOf } from '../semantics/reading.js';
import { listUnder } from '../text/listing.js';

type AgendaDocument = LangiumDocument<Agenda>;

/** One version against which a document was checked. The fingerprint stays a string object of its own: a concatenation would be compared letter by letter. */
interface SeenVersion {
    readonly uri: string;
    readonly language: string;
    readonly fingerprint: string;
}

export class KnownVersions {
    readonly #services: LangiumSharedCoreServices;
    /** The agendas of each symbol. Kept up to date as documents are indexed and deleted. */
    readonly #bySymbol = new Map<string, SameSymbol>();
    readonly #symbols = new Map<string, string>();
    /** The versions against which each document was last checked. */
    readonly #seen = new WeakMap<AgendaDocument, readonly SeenVersion[]>();

    constructor(services: LangiumSharedCoreServices) {
        this.#services = services;
        const { DocumentBuilder, LangiumDocuments } = services.workspace;
        LangiumDocuments.all.filter(({ state }) => state >= DocumentState.IndexedContent).forEach((document) => this.#enter(document));
        DocumentBuilder.onDocumentPhase(DocumentState.IndexedContent, (document) => this.#enter(document));
        DocumentBuilder.onUpdate((_, deleted) => deleted.forEach((uri) => this.#remove(uri)));
    }

    /** A document and its versions in other languages, one per language. Of two files in one language the first by address counts. */
    of(document: AgendaDocument): { readonly own: Version | undefined; readonly others: readonly Version[] } {
        const symbol = symbolIn(document);
        const own = languageOf(document);
        const languages = own === undefined ? [] : [...(this.#bySymbol.get(symbol)?.byLanguage ?? [])];
        const found = languages
            .filter(([language]) => language !== own)
            .flatMap(([language, same]) => same.find((other) => this.#is(other, symbol) && languageOf(other) === language) ?? [])
            .toSorted(byAddress);
        // The facts of a long document take time, so they are read only if another language is there to compare.
        return found.length > 0
            ? { own: versionOf(document), others: found.flatMap((other) => versionOf(other) ?? []) }
            : { own: undefined, others: [] };
    }

    /** The same among given agendas, in the order of their addresses; they need not be documents of the workspace. */
    among(
        document: AgendaDocument,
        agendas: readonly AgendaDocument[],
    ): { readonly own: Version | undefined; readonly others: readonly Version[] } {
        // The facts of a long document take time, so they are read only if another language is there to compare.
        const siblings = agendas.filter((other) => languageOf(other) !== languageOf(document));
        const own = siblings.length > 0 ? versionOf(document) : undefined;
        if (!own) {
            return { own, others: [] };
        }
        const others = new Map<string, Version>();
        for (const other of siblings) {
            const version = versionOf(other);
            if (version && !others.has(version.language)) {
                others.set(version.language, version);
            }
        }
        return { own, others: [...others.values()] };
    }

    /** An agenda as a language version, whether or not there are others; undefined without a language or a symbol. */
    versionOf(document: AgendaDocument): Version | undefined {
        return versionOf(document);
    }

    /** Remembers the versions against which a document is checked. */
    checks(document: AgendaDocument, others: readonly Version[]): void {
        this.#seen.set(document, others.map(seenOf));
    }

    /** Whether the versions of a checked document have changed since: one is new, one is gone, or one has other facts. */
    isOutdated(document: LangiumDocument): boolean {
        const seen = isParsedAgenda(document) ? this.#seen.get(document) : undefined;
        if (!seen || !isParsedAgenda(document)) {
            return false;
        }
        const now = this.of(document).others.map(seenOf);
        return now.length !== seen.length || now.some((version, index) => !areEqual(version, seen[index]));
    }

    /** The other agendas of the workspace with a document's symbol, in any language, by address. */
    siblings(document: AgendaDocument): readonly AgendaDocument[] {
        const symbol = symbolIn(document);
        return (this.#bySymbol.get(symbol)?.all ?? []).filter((other) => other !== document && this.#is(other, symbol));
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
            const group = this.#bySymbol.get(symbol) ?? new SameSymbol();
            this.#bySymbol.set(symbol, group);
            group.enter(uri, document);
        }
    }

    #remove(uri: URI): void {
        const key = uri.toString();
        const symbol = this.#symbols.get(key) ?? '';
        const group = this.#bySymbol.get(symbol);
        this.#symbols.delete(key);
        group?.remove(key);
        if (group?.isEmpty) {
            this.#bySymbol.delete(symbol);
        }
    }

    /** Whether an indexed document is still current: it may have been dropped or read anew since. */
    #is(document: AgendaDocument, symbol: string): boolean {
        return this.#isThere(document) && isParsedAgenda(document) && symbolOf(document.parseResult.value) === symbol;
    }

    #isThere(document: AgendaDocument): boolean {
        return this.#services.workspace.LangiumDocuments.getDocument(document.uri) === document;
    }
}

/** The agendas with one symbol. A folder may hold thousands of copies: they are put in order once for all of them. */
class SameSymbol {
    readonly #documents = new Map<string, AgendaDocument>();
    #all: readonly AgendaDocument[] | undefined;
    #byLanguage: ReadonlyMap<string, readonly AgendaDocument[]> | undefined;
    /** The languages under which they are in order. */
    readonly #languages = new Map<AgendaDocument, string | undefined>();

    get isEmpty(): boolean {
        return this.#documents.size === 0;
    }

    /** By address: the order must not depend on which file was read first. */
    get all(): readonly AgendaDocument[] {
        this.#all ??= [...this.#documents].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, document]) => document);
        return this.#all;
    }

    /** Those with a language, by address. */
    get byLanguage(): ReadonlyMap<string, readonly AgendaDocument[]> {
        if (!this.#byLanguage) {
            const found = new Map<string, AgendaDocument[]>();
            this.#languages.clear();
            for (const document of this.all) {
                const language = languageOf(document);
                this.#languages.set(document, language);
                if (language !== undefined) {
                    listUnder(found, language, document);
                }
            }
            this.#byLanguage = found;
        }
        return this.#byLanguage;
    }

    /** Also called when the text of a document has changed. */
    enter(uri: string, document: AgendaDocument): void {
        if (this.#documents.get(uri) !== document) {
            this.#documents.set(uri, document);
            this.#all = undefined;
            this.#byLanguage = undefined;
        } else if (this.#byLanguage && this.#languages.get(document) !== languageOf(document)) {
            this.#byLanguage = undefined;
        }
    }

    remove(uri: string): void {
        if (this.#documents.delete(uri)) {
            this.#all = undefined;
            this.#byLanguage = undefined;
        }
    }
}

/** A document as a language version; undefined without a language or a symbol. */
const versionIn = rememberedWith((agenda: Agenda, document: AgendaDocument): Version | undefined => {
    const reading = readingOf(agenda);
    const { language } = reading.masthead;
    return language && symbolOf(agenda)
        ? { uri: document.uri.toString(), language, facts: factsOf(reading), isMisread: isMisread(document) }
        : undefined;
});

function versionOf(document: AgendaDocument): Version | undefined {
    return versionIn(document.parseResult.value, document);
}

function isMisread(document: AgendaDocument): boolean {
    const misreading = misreadingIn(document);
    return misreading !== undefined && isCertain(misreading);
}

function byAddress({ uri: one }: AgendaDocument, { uri: other }: AgendaDocument): number {
    return one.toString() < other.toString() ? -1 : 1;
}

function symbolIn({ parseResult: { value } }: AgendaDocument): string {
    return isAgenda(value) ? symbolOf(value) : '';
}

function languageOf(document: AgendaDocument): string | undefined {
    return readingOf(document.parseResult.value).masthead.language;
}

function isParsedAgenda(document: LangiumDocument): document is AgendaDocument {
    return isAgenda(document.parseResult.value);
}

function seenOf({ uri, language, facts }: Version): SeenVersion {
    return { uri, language, fingerprint: facts.fingerprint };
}

function areEqual(one: SeenVersion, other: SeenVersion | undefined): boolean {
    return one.uri === other?.uri && one.language === other.language && one.fingerprint === other.fingerprint;
}
