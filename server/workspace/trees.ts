/** Decides which agendas of the workspace have a tree: the open ones, their language versions, and the last few that were requested. */
import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import type { ServicesWithLimits } from '../../language/limits.js';
import { byAddress } from '../../language/registers/registers.js';
import { symbolOf } from '../../language/semantics/masthead.js';
import { readingOf } from '../../language/semantics/reading.js';
import type { AgendaDocumentBuilder } from '../documents/builder.js';
import { uncancelled } from '../handlers.js';
import { patience } from '../documents/questions.js';
import type { AgendaFiles } from './files.js';
import type { Indexing } from './indexing.js';
import type { AgendaDocument, OpenAgendas } from './open-agendas.js';

/** Requested files kept while not open in the editor; more than a client requests at a time. */
const mostRequested = 4;

/** Shared services that can request the tree of a file that is not open in the editor. */
export type ServicesWithTrees = LangiumSharedServices & ServicesWithLimits & { readonly agenda: { readonly Trees: AgendaTrees } };

export class AgendaTrees {
    readonly #services: LangiumSharedServices;
    /** What determines the language versions of each open document, as of the last search for them. */
    readonly #identities = new WeakMap<LangiumDocument, string>();
    #requested: readonly string[] = [];
    /** The symbols whose versions are waited for. */
    readonly #awaited = new Set<string>();
    #settling: Promise<void> | undefined;

    /** @param belongs whether a file is an agenda of the workspace; trees of other files are not managed here */
    constructor(
        services: LangiumSharedServices,
        private readonly files: AgendaFiles,
        private readonly open: OpenAgendas,
        private readonly indexing: () => Indexing,
        private readonly belongs: (uri: URI) => boolean,
    ) {
        this.#services = services;
        files.onChange((symbol) => this.#followFile(symbol));
        services.workspace.DocumentBuilder.onDocumentPhase(DocumentState.IndexedContent, (document) => {
            const identity = this.open.isOpen(document.uri) ? identityOf(document) : undefined;
            if (identity !== undefined && this.#identities.get(document) !== identity) {
                this.#identities.set(document, identity);
                void this.settle();
            }
        });
    }

    /** A file with this symbol has come, gone or changed. */
    #followFile(symbol: string): void {
        if (this.open.hasSymbol(symbol) && !this.#awaited.has(symbol)) {
            this.#awaited.add(symbol);
            // All versions together, so that the open one is checked only once.
            void this.indexing()
                .versionsKnown(symbol, false)
                .then(() => {
                    this.#awaited.delete(symbol);
                    return this.settle();
                });
        }
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
    async versionsRead(document: AgendaDocument, token: CancellationToken): Promise<void> {
        const symbol = symbolOf(document.parseResult.value);
        if (symbol === '') {
            return;
        }
        await uncancelled(this.indexing().versionsKnown(symbol, true), token);
        await uncancelled(this.settle(), token);
        await Promise.all(this.#versionsOfOne(document).map((uri) => this.#whenLinked(uri, token)));
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
        const versions = [
            ...[...this.open.symbols].flatMap((symbol) => this.#versionsOf(symbol, [...this.open.firstOfEachLanguage(symbol).keys()])),
            ...this.#agendasAt(this.#requested).flatMap((document) => this.#versionsOfOne(document)),
        ];
        const needed = new Set([...this.#requested, ...versions.map((uri) => uri.toString())]);
        const missing = [...needed].map((uri) => URI.parse(uri)).filter((uri) => !LangiumDocuments.hasDocument(uri));
        const idle = LangiumDocuments.all
            .map(({ uri }) => uri)
            .filter((uri) => this.belongs(uri) && !this.open.isOpen(uri) && !needed.has(uri.toString()))
            .toArray();
        if (missing.length > 0 || idle.length > 0) {
            const builder = DocumentBuilder as AgendaDocumentBuilder;
            builder.announce([...missing, ...idle]);
            await WorkspaceLock.write((token) => builder.update(missing, idle, token));
        }
    }

    /** For each other language of agendas with a symbol the first file by address, as versions are counted; without those open themselves. */
    #versionsOf(symbol: string, languages: readonly (string | undefined)[]): readonly URI[] {
        return [...this.#firstOfEachLanguage(symbol)]
            .filter(([other, uri]) => languages.some((language) => language !== other) && !this.open.isOpen(uri))
            .map(([, uri]) => uri);
    }

    /** The same of one agenda. */
    #versionsOfOne(document: AgendaDocument): readonly URI[] {
        const { symbol, language } = mastheadOf(document);
        return this.#versionsOf(symbol, [language]);
    }

    /** An open agenda counts as it is in the editor. */
    #firstOfEachLanguage(symbol: string): ReadonlyMap<string, URI> {
        const first = new Map<string, URI>();
        const enter = (uri: URI, language: string | undefined): void => {
            const known = first.get(language ?? '');
            if (language && (!known || byAddress(uri, known) < 0)) {
                first.set(language, uri);
            }
        };
        if (symbol !== '') {
            this.open.firstOfEachLanguage(symbol).forEach(({ uri }, language) => enter(uri, language));
            for (const [language, files] of this.files.byLanguage(symbol)) {
                const file = files.find(({ uri }) => !this.open.isOpen(uri));
                if (file) {
                    enter(file.uri, language);
                }
            }
        }
        return first;
    }

    #agendasAt(uris: Iterable<string>): readonly AgendaDocument[] {
        return [...uris].flatMap((uri) => {
            const document = this.#services.workspace.LangiumDocuments.getDocument(URI.parse(uri));
            return document && isAgenda(document.parseResult.value) ? [document as AgendaDocument] : [];
        });
    }
}

function mastheadOf({ parseResult }: AgendaDocument): { readonly symbol: string; readonly language: string | undefined } {
    return { symbol: symbolOf(parseResult.value), language: readingOf(parseResult.value).masthead.language };
}

function identityOf(document: LangiumDocument): string | undefined {
    if (!isAgenda(document.parseResult.value)) {
        return undefined;
    }
    const { symbol, language } = mastheadOf(document as AgendaDocument);
    return `${symbol}\n${language ?? ''}`;
}
