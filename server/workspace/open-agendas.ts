/** The agendas that are open in the editor, by symbol: a folder may hold thousands of copies, and somebody may open all of them. */
import { DocumentState, type LangiumDocument, type URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { type Agenda, isAgenda } from '../../language/grammar/generated/ast.js';
import { symbolOf } from '../../language/semantics/masthead.js';

export type AgendaDocument = LangiumDocument<Agenda>;

export class OpenAgendas {
    readonly #documents: Pick<LangiumSharedServices['workspace']['TextDocuments'], 'get'>;
    /** By symbol and address. Those that were closed just now are still among them. */
    readonly #bySymbol = new Map<string, Map<string, AgendaDocument>>();
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

    get all(): readonly AgendaDocument[] {
        return [...this.#bySymbol.values()].flatMap((group) => this.#openIn(group));
    }

    /** The symbols of all open agendas; the empty one too, if some have none. */
    get symbols(): Iterable<string> {
        return this.#bySymbol.keys();
    }

    hasSymbol(symbol: string): boolean {
        return this.#bySymbol.has(symbol);
    }

    /** The agendas with a symbol, as they are in the editor. Those that are being read have none. */
    withSymbol(symbol: string): readonly AgendaDocument[] {
        return this.#openIn(this.#bySymbol.get(symbol)).filter(
            ({ state, parseResult }) => state >= DocumentState.IndexedContent && symbolOf(parseResult.value) === symbol,
        );
    }

    #openIn(group: ReadonlyMap<string, AgendaDocument> | undefined): readonly AgendaDocument[] {
        return [...(group?.values() ?? [])].filter(({ uri }) => this.isOpen(uri));
    }

    #enter(document: LangiumDocument): void {
        const key = document.uri.toString();
        this.#remove(key);
        if (isParsedAgenda(document) && this.isOpen(document.uri)) {
            const symbol = symbolOf(document.parseResult.value);
            this.#symbols.set(key, symbol);
            this.#bySymbol.set(symbol, (this.#bySymbol.get(symbol) ?? new Map<string, AgendaDocument>()).set(key, document));
        }
    }

    #remove(key: string): void {
        const symbol = this.#symbols.get(key);
        const group = symbol === undefined ? undefined : this.#bySymbol.get(symbol);
        this.#symbols.delete(key);
        group?.delete(key);
        if (symbol !== undefined && group?.size === 0) {
            this.#bySymbol.delete(symbol);
        }
    }
}

function isParsedAgenda(document: LangiumDocument): document is AgendaDocument {
    return isAgenda(document.parseResult.value);
}
