/** Decides which agendas of the workspace have a tree: the open ones, their language versions, and the last few that were requested. */
import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import { type Agenda, isAgenda } from '../../language/grammar/generated/ast.js';
import type { ServicesWithLimits } from '../../language/limits.js';
import { symbolOf } from '../../language/semantics/masthead.js';
import { readingOf } from '../../language/semantics/reading.js';
import type { AgendaDocumentBuilder } from '../documents/builder.js';
import { uncancelled } from '../handlers.js';
import { patience } from '../documents/questions.js';
import type { AgendaFiles } from './files.js';
import type { Indexing } from './indexing.js';

/** Requested files kept while not open in the editor; more than a client requests at a time. */
const mostRequested = 4;

/** Shared services that can request the tree of a file that is not open in the editor. */
export type ServicesWithTrees = LangiumSharedServices & ServicesWithLimits & { readonly agenda: { readonly Trees: AgendaTrees } };

export class AgendaTrees {
    readonly #services: LangiumSharedServices;
    /** What determines the language versions of each open document, as of the last search for them. */
    readonly #identities = new WeakMap<LangiumDocument, string>();
    #requested: readonly string[] = [];
    #settling: Promise<void> | undefined;

    /** @param belongs whether a file is an agenda of the workspace; trees of other files are not managed here */
    constructor(
        services: LangiumSharedServices,
        private readonly files: AgendaFiles,
        private readonly indexing: () => Indexing,
        private readonly belongs: (uri: URI) => boolean,
    ) {
        this.#services = services;
        files.onChange((symbol) => {
            if (this.openSymbols().has(symbol)) {
                // All versions together, so that the open one is checked only once.
                void this.indexing()
                    .versionsKnown(symbol, false)
                    .then(() => this.settle());
            }
        });
        services.workspace.DocumentBuilder.onDocumentPhase(DocumentState.IndexedContent, (document) => {
            const identity = this.#isOpen(document.uri) ? identityOf(document) : undefined;
            if (identity !== undefined && this.#identities.get(document) !== identity) {
                this.#identities.set(document, identity);
                void this.settle();
            }
        });
    }

    /** The symbols of the open agendas. */
    openSymbols(): ReadonlySet<string> {
        return new Set(this.#openAgendas().map(({ parseResult }) => symbolOf(parseResult.value)));
    }

    /** Reads the file of an agenda without a tree, if it exists. The tree stays until others have been requested. */
    async read(uri: URI): Promise<void> {
        const { LangiumDocuments, FileSystemProvider } = this.#services.workspace;
        if (LangiumDocuments.hasDocument(uri) || !this.belongs(uri) || !(await FileSystemProvider.exists(uri))) {
            return;
        }
        const key = uri.toString();
        this.#requested = [key, ...this.#requested.filter((other) => other !== key)].slice(0, mostRequested);
        await this.settle();
    }

    /** Waits until the language versions of an agenda are known and read. */
    async versionsRead(document: LangiumDocument<Agenda>, token: CancellationToken): Promise<void> {
        const symbol = symbolOf(document.parseResult.value);
        if (symbol === '') {
            return;
        }
        await uncancelled(this.indexing().versionsKnown(symbol, true), token);
        await uncancelled(this.settle(), token);
        const versions = [...this.#versionsOf(document)].map((uri) => URI.parse(uri));
        await Promise.all(versions.map((uri) => this.#whenLinked(uri, token)));
    }

    /** Waits until a document is linked or gone, but not forever. */
    #whenLinked(uri: URI, token: CancellationToken): Promise<void> {
        const { LangiumDocuments, DocumentBuilder } = this.#services.workspace;
        const isThere = (): boolean => (LangiumDocuments.getDocument(uri)?.state ?? 0) >= DocumentState.IndexedReferences;
        return (DocumentBuilder as AgendaDocumentBuilder).questions.waitUntil(
            () => !LangiumDocuments.hasDocument(uri) || isThere(),
            token,
            patience,
        );
    }

    /** Reads files that should have a tree but have none, and drops trees no longer needed, after all pending edits. */
    settle(): Promise<void> {
        this.#settling ??= this.#services.workspace.WorkspaceLock.read(() => undefined).then(() => {
            this.#settling = undefined;
            return this.#settle();
        });
        return this.#settling;
    }

    async #settle(): Promise<void> {
        const { LangiumDocuments, DocumentBuilder, WorkspaceLock } = this.#services.workspace;
        const requestedAgendas = this.#agendasAt(this.#requested);
        const needed = new Set([
            ...this.#requested,
            ...[...this.#openAgendas(), ...requestedAgendas].flatMap((document) => [...this.#versionsOf(document)]),
        ]);
        const missing = [...needed].map((uri) => URI.parse(uri)).filter((uri) => !LangiumDocuments.hasDocument(uri));
        const idle = LangiumDocuments.all
            .map(({ uri }) => uri)
            .filter((uri) => this.belongs(uri) && !this.#isOpen(uri) && !needed.has(uri.toString()))
            .toArray();
        if (missing.length > 0 || idle.length > 0) {
            const builder = DocumentBuilder as AgendaDocumentBuilder;
            builder.announce([...missing, ...idle]);
            await WorkspaceLock.write((token) => builder.update(missing, idle, token));
        }
    }

    /** For each other language the first file by address, as versions are counted; without those open themselves. */
    #versionsOf(document: LangiumDocument<Agenda>): Iterable<string> {
        const { language, symbol } = mastheadOf(document);
        if (symbol === '') {
            return [];
        }
        const candidates = new Map<string, string>();
        const others = [
            ...this.#openAgendas().map((other) => ({ uri: other.uri, ...mastheadOf(other) })),
            ...this.files.withSymbol(symbol).flatMap(({ uri, summary }) => (this.#isOpen(uri) ? [] : [{ uri, ...summary }])),
        ];
        for (const other of others.filter((one) => one.symbol === symbol)) {
            const uri = other.uri.toString();
            const first = candidates.get(other.language ?? '');
            if (other.language && other.language !== language && (first === undefined || uri < first)) {
                candidates.set(other.language, uri);
            }
        }
        return [...candidates.values()].filter((uri) => !this.#isOpen(URI.parse(uri)));
    }

    #openAgendas(): readonly LangiumDocument<Agenda>[] {
        return this.#agendasAt(this.#services.workspace.TextDocuments.keys());
    }

    #agendasAt(uris: Iterable<string>): readonly LangiumDocument<Agenda>[] {
        return [...uris].flatMap((uri) => {
            const document = this.#services.workspace.LangiumDocuments.getDocument(URI.parse(uri));
            return document && isAgenda(document.parseResult.value) ? [document as LangiumDocument<Agenda>] : [];
        });
    }

    #isOpen(uri: URI): boolean {
        return this.#services.workspace.TextDocuments.get(uri) !== undefined;
    }
}

function mastheadOf({ parseResult }: LangiumDocument<Agenda>): { readonly symbol: string; readonly language: string | undefined } {
    return { symbol: symbolOf(parseResult.value), language: readingOf(parseResult.value).masthead.language };
}

function identityOf(document: LangiumDocument): string | undefined {
    if (!isAgenda(document.parseResult.value)) {
        return undefined;
    }
    const { symbol, language } = mastheadOf(document as LangiumDocument<Agenda>);
    return `${symbol}\n${language ?? ''}`;
}
