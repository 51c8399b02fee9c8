/** The agendas that are open in the editor, by symbol and language: a folder may hold thousands of copies, and somebody may open all of them. */
import { DocumentState, type LangiumDocument, type URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { type Agenda, isAgenda } from '../../language/grammar/generated/ast.js';
import { byAddress } from '../../language/registers/registers.js';
import { symbolOf } from '../../language/semantics/masthead.js';
import { readingOf } from '../../language/semantics/reading.js';
import { listUnder } from '../../language/text/listing.js';

export type AgendaDocument = LangiumDocument<Agenda>;
type Language = string | undefined;

interface OpenAgenda {
    readonly document: AgendaDocument;
    readonly language: Language;
}

export class OpenAgendas {
    readonly #documents: Pick<LangiumSharedServices['workspace']['TextDocuments'], 'get'>;
    /** By symbol. Those that were closed just now are still among them. */
    readonly #bySymbol = new Map<string, SameSymbol>();
    /** By address, the symbol under which an agenda stands. */
    readonly #symbols = new Map<string, string>();

    constructor({ workspace }: LangiumSharedServices) {
        const { DocumentBuilder, TextDocuments } = workspace;
        this.#documents = TextDocuments;
        DocumentBuilder.onDocumentPhase(DocumentState.IndexedContent, (document) => this.#enter(document));
        DocumentBuilder.onUpdate((changed, deleted) =>
            [...changed, ...deleted].filter((uri) => !this.isOpen(uri)).forEach((uri) => this.#remove(uri.toString())),
        );
    }

    /** Whether a file is open in the editor, even if it is not read yet, or is no agenda. */
    isOpen(uri: URI): boolean {
        return this.#documents.get(uri) !== undefined;
    }

    /** Whether an agenda is open and read. If not, its file counts. */
    holds(uri: URI): boolean {
        return this.#symbols.has(uri.toString()) && this.isOpen(uri);
    }

    /** The symbols of all open agendas; the empty one too, if some have none. */
    get symbols(): Iterable<string> {
        return this.#bySymbol.keys();
    }

    hasSymbol(symbol: string): boolean {
        return this.#bySymbol.has(symbol);
    }

    /** The languages of the open agendas with a symbol, each with the first of them by address. Some may be without a language, or be read just now. */
    firstOfEachLanguage(symbol: string): ReadonlyMap<Language, AgendaDocument> {
        const first = new Map<Language, AgendaDocument>();
        for (const [language, documents] of this.#bySymbol.get(symbol)?.byLanguage ?? []) {
            const found = documents.find((document) => this.#is(document, symbol, language));
            if (found) {
                first.set(language, found);
            }
        }
        return first;
    }

    /** Whether a document is open, and still has a symbol and a language. */
    #is({ uri, parseResult }: AgendaDocument, symbol: string, language: Language): boolean {
        return (
            this.#symbols.get(uri.toString()) === symbol &&
            this.isOpen(uri) &&
            symbolOf(parseResult.value) === symbol &&
            readingOf(parseResult.value).masthead.language === language
        );
    }

    #enter(document: LangiumDocument): void {
        const key = document.uri.toString();
        const symbol = isParsedAgenda(document) && this.isOpen(document.uri) ? symbolOf(document.parseResult.value) : undefined;
        if (this.#symbols.get(key) !== symbol) {
            this.#remove(key);
        }
        if (symbol !== undefined && isParsedAgenda(document)) {
            const group = this.#bySymbol.get(symbol) ?? new SameSymbol();
            this.#bySymbol.set(symbol, group);
            this.#symbols.set(key, symbol);
            group.enter(key, document);
        }
    }

    #remove(key: string): void {
        const symbol = this.#symbols.get(key);
        const group = symbol === undefined ? undefined : this.#bySymbol.get(symbol);
        this.#symbols.delete(key);
        group?.remove(key);
        if (symbol !== undefined && group?.isEmpty) {
            this.#bySymbol.delete(symbol);
        }
    }
}

/** The open agendas with one symbol. They are put in order once for all who ask. */
class SameSymbol {
    readonly #documents = new Map<string, OpenAgenda>();
    #byLanguage: ReadonlyMap<Language, readonly AgendaDocument[]> | undefined;

    get isEmpty(): boolean {
        return this.#documents.size === 0;
    }

    /** By address. Those that were removed since may still be among them. */
    get byLanguage(): ReadonlyMap<Language, readonly AgendaDocument[]> {
        if (!this.#byLanguage) {
            const found = new Map<Language, AgendaDocument[]>();
            for (const { document, language } of [...this.#documents.values()].sort(inOrder)) {
                listUnder(found, language, document);
            }
            this.#byLanguage = found;
        }
        return this.#byLanguage;
    }

    /** Also called when the text of a document has changed. */
    enter(key: string, document: AgendaDocument): void {
        const { language } = readingOf(document.parseResult.value).masthead;
        const before = this.#documents.get(key);
        if (before?.document !== document || before.language !== language) {
            this.#documents.set(key, { document, language });
            this.#byLanguage = undefined;
        }
    }

    remove(key: string): void {
        this.#documents.delete(key);
    }
}

function inOrder({ document: one }: OpenAgenda, { document: other }: OpenAgenda): number {
    return byAddress(one.uri, other.uri);
}

export function isParsedAgenda(document: LangiumDocument): document is AgendaDocument {
    return isAgenda(document.parseResult.value);
}
