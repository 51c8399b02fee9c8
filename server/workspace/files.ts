/** The agendas in the folders of the workspace, each with the summary of its file. */
import type { LangiumDocuments, URI } from 'langium';
import { Emitter, type Event } from 'vscode-languageserver-protocol';
import { byAddress } from '../../language/registers/registers.js';
import { listUnder } from '../../language/text/listing.js';
import type { KeptSummary } from './kept-summary.js';

type Language = KeptSummary['language'];

export interface AgendaFile {
    readonly uri: URI;
    /** Digest of the file's bytes; empty if there is none. */
    readonly digest: string;
    readonly summary: KeptSummary;
}

const noFiles: ReadonlyMap<Language, readonly AgendaFile[]> = new Map();

export class AgendaFiles {
    readonly #files = new Map<string, AgendaFile>();
    readonly #bySymbol = new Map<string, SameSymbol>();
    readonly #changed = new Emitter<string>();
    readonly #fileChanged = new Emitter<URI>();
    readonly #documents: Pick<LangiumDocuments, 'hasDocument'>;

    constructor(services: { readonly workspace: { readonly LangiumDocuments: Pick<LangiumDocuments, 'hasDocument'> } }) {
        this.#documents = services.workspace.LangiumDocuments;
    }

    /** Fires with the symbol of a document whose file was added, removed or changed. */
    get onChange(): Event<string> {
        return this.#changed.event;
    }

    /** Fires with a file that was added, changed or removed. */
    get onFileChange(): Event<URI> {
        return this.#fileChanged.event;
    }

    get(uri: URI): AgendaFile | undefined {
        return this.#files.get(uri.toString());
    }

    get all(): Iterable<AgendaFile> {
        return this.#files.values();
    }

    /** The files without a tree, in order of address. If there is a tree, it counts instead, possibly of unsaved text. */
    get closed(): readonly AgendaFile[] {
        return [...this.#files]
            .filter(([, { uri }]) => !this.#documents.hasDocument(uri))
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([, file]) => file);
    }

    /** The files of a document in all its languages. */
    withSymbol(symbol: string): readonly AgendaFile[] {
        return this.#bySymbol.get(symbol)?.all ?? [];
    }

    /** The same by language, those of each language in order of address. */
    byLanguage(symbol: string): ReadonlyMap<Language, readonly AgendaFile[]> {
        return this.#bySymbol.get(symbol)?.byLanguage ?? noFiles;
    }

    set(file: AgendaFile): void {
        const key = file.uri.toString();
        const before = this.#forget(key);
        this.#files.set(key, file);
        const { symbol } = file.summary;
        const group = this.#bySymbol.get(symbol) ?? new SameSymbol();
        this.#bySymbol.set(symbol, group);
        group.set(key, file);
        if (before !== undefined && before !== symbol) {
            this.#changed.fire(before);
        }
        this.#changed.fire(symbol);
        this.#fileChanged.fire(file.uri);
    }

    delete(uri: URI): void {
        const symbol = this.#forget(uri.toString());
        if (symbol !== undefined) {
            this.#changed.fire(symbol);
            this.#fileChanged.fire(uri);
        }
    }

    /** @returns the symbol the file had */
    #forget(key: string): string | undefined {
        const symbol = this.#files.get(key)?.summary.symbol;
        if (symbol !== undefined) {
            this.#files.delete(key);
            const group = this.#bySymbol.get(symbol);
            group?.delete(key);
            if (group?.isEmpty) {
                this.#bySymbol.delete(symbol);
            }
        }
        return symbol;
    }
}

/** The files with one symbol. A folder may hold thousands of copies: they are put in order once for all who ask. */
class SameSymbol {
    readonly #files = new Map<string, AgendaFile>();
    #all: readonly AgendaFile[] | undefined;
    #byLanguage: ReadonlyMap<Language, readonly AgendaFile[]> | undefined;

    get isEmpty(): boolean {
        return this.#files.size === 0;
    }

    get all(): readonly AgendaFile[] {
        this.#all ??= [...this.#files.values()];
        return this.#all;
    }

    get byLanguage(): ReadonlyMap<Language, readonly AgendaFile[]> {
        if (!this.#byLanguage) {
            const found = new Map<Language, AgendaFile[]>();
            this.all
                .toSorted((one, other) => byAddress(one.uri, other.uri))
                .forEach((file) => listUnder(found, file.summary.language, file));
            this.#byLanguage = found;
        }
        return this.#byLanguage;
    }

    set(key: string, file: AgendaFile): void {
        this.#files.set(key, file);
        this.#forgetOrder();
    }

    delete(key: string): void {
        this.#files.delete(key);
        this.#forgetOrder();
    }

    #forgetOrder(): void {
        this.#all = undefined;
        this.#byLanguage = undefined;
    }
}
