/** What the open versions of documents say, as far as the findings of closed ones depend on it. */
import { DocumentState, type LangiumDocument, type URI } from 'langium';
import { symbolOf } from '../../language/semantics/masthead.js';
import { readingOf } from '../../language/semantics/reading.js';
import type { KnownVersions } from '../../language/versions/known-versions.js';
import type { AgendaFiles } from './files.js';
import { type AgendaDocument, isParsedAgenda, type OpenAgendas } from './open-agendas.js';

/** The open versions with one symbol, by address. */
interface SameSymbol {
    /** The facts with which closed versions were last checked. */
    readonly seen: Map<string, string>;
    /** Those that were read since. */
    readonly read: Map<string, AgendaDocument>;
}

export class OpenVersions {
    /** Only symbols of open agendas have an entry. */
    readonly #bySymbol = new Map<string, SameSymbol>();
    /** The symbol of each open agenda when it was last checked, by address. */
    readonly #symbols = new Map<string, string>();

    constructor(
        private readonly open: OpenAgendas,
        private readonly files: AgendaFiles,
        private readonly versions: KnownVersions,
    ) {}

    /** The symbols of which something is remembered. */
    get symbols(): Iterable<string> {
        return this.#bySymbol.keys();
    }

    /** Remembers the facts of now: closed versions are going to be checked with them. */
    remember(symbol: string): void {
        const { seen, read } = this.#bySymbol.get(symbol) ?? {};
        for (const [key, document] of read ?? []) {
            seen?.set(key, this.#factsIn(document));
        }
        read?.clear();
        for (const { uri, state } of seen ? this.open.firstOfEachLanguage(symbol).values() : []) {
            // It is read just now, so that the check does without it.
            if (state < DocumentState.IndexedContent) {
                seen?.delete(uri.toString());
            }
        }
    }

    /**
     * Follows a document that was read and checked.
     * @returns the symbols whose closed versions were checked with something else
     */
    follow(document: LangiumDocument): readonly string[] {
        if (!isParsedAgenda(document) || !this.open.isOpen(document.uri)) {
            return [];
        }
        const key = document.uri.toString();
        const symbol = symbolOf(document.parseResult.value);
        const before = this.#symbols.get(key) ?? symbol;
        const left = before !== symbol && this.#leave(before, key) ? [before] : [];
        this.#symbols.set(key, symbol);
        const group = this.#bySymbol.get(symbol) ?? { seen: new Map<string, string>(), read: new Map<string, AgendaDocument>() };
        this.#bySymbol.set(symbol, group);
        group.read.set(key, document);
        const isOther = this.#isCompared(document, symbol) && group.seen.get(key) !== this.#factsIn(document);
        return [...left, ...(isOther ? [symbol] : [])];
    }

    /**
     * Forgets an agenda that is not open any more.
     * @returns the symbol whose closed versions were checked with it, if there is one
     */
    leave(uri: URI): string | undefined {
        const key = uri.toString();
        const symbol = this.#symbols.get(key);
        this.#symbols.delete(key);
        return symbol !== undefined && this.#leave(symbol, key) ? symbol : undefined;
    }

    /** @returns whether closed versions were checked with it */
    #leave(symbol: string, key: string): boolean {
        const group = this.#bySymbol.get(symbol);
        const facts = group?.seen.get(key) ?? '';
        group?.seen.delete(key);
        group?.read.delete(key);
        if (group?.seen.size === 0 && group.read.size === 0) {
            this.#bySymbol.delete(symbol);
        }
        return facts !== '' && this.#isInOther(symbol, languageIn(facts));
    }

    /** Whether a file with a symbol is in another language. */
    #isInOther(symbol: string, language: string | undefined): boolean {
        return symbol !== '' && [...this.files.byLanguage(symbol).keys()].some((other) => other !== language);
    }

    /** Whether a closed version of another language is compared with an agenda, or was. Facts of a long document take time. */
    #isCompared({ uri, parseResult }: AgendaDocument, symbol: string): boolean {
        const { language } = readingOf(parseResult.value).masthead;
        const seen = this.#bySymbol.get(symbol)?.seen.get(uri.toString());
        return (seen !== undefined && (language === undefined || languageIn(seen) !== language)) || this.#isInOther(symbol, language);
    }

    /** The language and the facts of a version as one text. */
    #factsIn(document: AgendaDocument): string {
        const version = this.versions.versionOf(document);
        return version ? `${version.language} ${version.isMisread} ${version.facts.fingerprint}` : '';
    }
}

/** The language before the facts. */
function languageIn(facts: string): string {
    return facts.slice(0, Math.max(0, facts.indexOf(' ')));
}
