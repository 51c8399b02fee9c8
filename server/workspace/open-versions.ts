/** What the open versions of documents say, as far as the findings of closed ones depend on it. */
import type { URI } from 'langium';
import { symbolOf } from '../../language/semantics/masthead.js';
import { readingOf } from '../../language/semantics/reading.js';
import type { KnownVersions } from '../../language/versions/known-versions.js';
import type { AgendaFiles } from './files.js';
import type { AgendaDocument, OpenAgendas } from './open-agendas.js';

export class OpenVersions {
    /** The facts with which closed versions were last checked, by symbol and address. Only symbols of open agendas have an entry. */
    readonly #seen = new Map<string, Map<string, string>>();
    /** The symbol of each open agenda when it was last checked, by address. */
    readonly #symbols = new Map<string, string>();

    constructor(
        private readonly open: OpenAgendas,
        private readonly files: AgendaFiles,
        private readonly versions: KnownVersions,
    ) {}

    /** Remembers the facts of now: closed versions are going to be checked with them. */
    remember(symbol: string): void {
        this.#seen.delete(symbol);
        for (const document of symbol === '' ? [] : this.open.withSymbol(symbol)) {
            this.#see(symbol, document.uri.toString(), this.#factsIn(document));
        }
    }

    /**
     * Follows an open agenda that was read and checked.
     * @returns the symbols whose closed versions were checked with something else
     */
    follow(document: AgendaDocument): readonly string[] {
        const key = document.uri.toString();
        const symbol = symbolOf(document.parseResult.value);
        const before = this.#symbols.get(key) ?? symbol;
        this.#symbols.set(key, symbol);
        return [...new Set([symbol, before])].filter(
            (touched) =>
                this.#isCompared(document, touched) &&
                this.#seen.get(touched)?.get(key) !== (touched === symbol ? this.#factsIn(document) : undefined),
        );
    }

    /**
     * Forgets an agenda that is not open any more.
     * @returns the symbol whose closed versions were checked with it, if there is one
     */
    leave(uri: URI): string | undefined {
        const key = uri.toString();
        const symbol = this.#symbols.get(key);
        this.#symbols.delete(key);
        return symbol !== undefined && this.#unsee(symbol, key) ? symbol : undefined;
    }

    /** Whether a closed version of another language is compared with an agenda, or was. Facts of a long document take time. */
    #isCompared({ uri, parseResult }: AgendaDocument, symbol: string): boolean {
        const { language } = readingOf(parseResult.value).masthead;
        const seen = this.#seen.get(symbol)?.get(uri.toString());
        return (
            (seen !== undefined && (language === undefined || !seen.startsWith(`${language} `))) ||
            (symbol !== '' && [...this.files.byLanguage(symbol).keys()].some((other) => other !== language))
        );
    }

    /** The language and the facts of a version as one text. */
    #factsIn(document: AgendaDocument): string {
        const version = this.versions.versionOf(document);
        return version ? `${version.language} ${version.isMisread} ${version.facts.fingerprint}` : '';
    }

    #see(symbol: string, key: string, facts: string): void {
        this.#seen.set(symbol, (this.#seen.get(symbol) ?? new Map<string, string>()).set(key, facts));
    }

    /** @returns whether closed versions were checked with it */
    #unsee(symbol: string, key: string): boolean {
        const seen = this.#seen.get(symbol);
        const wasSeen = seen?.delete(key) ?? false;
        if (seen?.size === 0) {
            this.#seen.delete(symbol);
        }
        return wasSeen;
    }
}
