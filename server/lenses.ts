/** When lenses are answered, and when they are requested again: a lens may depend on files that are not open in the editor. */
import { DocumentState, type LangiumDocument, URI } from 'langium';
import { createServerRequestHandler } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { type CodeLens, type CodeLensParams, CodeLensRefreshRequest } from 'vscode-languageserver-protocol';
import { isAgenda } from '../language/grammar/generated/ast.js';
import { symbolOf } from '../language/semantics/masthead.js';
import { readingOf } from '../language/semantics/reading.js';
import { cancellable } from './handlers.js';
import type { AgendaSharedServerServices } from './service-types.js';
import { endingOf } from '../protocol/endings.js';

export function serveLenses(connection: Connection, services: AgendaSharedServerServices): void {
    const answer = createServerRequestHandler<CodeLensParams, CodeLens[], CodeLens[], void>(
        (language, document, params, token) => language.lsp?.CodeLensProvider?.provideCodeLens(document, params, token),
        services,
        DocumentState.IndexedReferences,
    );
    connection.onCodeLens((params, token) =>
        cancellable(async () => {
            if (isRegister(params.textDocument.uri)) {
                // The number of citations of a resolution is known only when everything is read and linked.
                await services.workspace.DocumentBuilder.waitUntil(DocumentState.IndexedReferences, token);
                await services.agenda.ClosedCitations.prepare();
            }
            return answer(params, token);
        }),
    );
    new LensRefresh(connection, services).begin();
}

/** Requests new lenses when a language version comes or goes, or when an agenda changes that may cite entries of an open register. */
class LensRefresh {
    readonly #connection: Connection;
    readonly #services: AgendaSharedServerServices;
    /** Symbol and language of each agenda, by its address. */
    readonly #versions = new Map<string, string>();
    /** Whether the client asks for lenses again when it is told to. */
    #isSupported = false;
    /** Whether a language version has come or gone since the last refresh. */
    #isStale = false;
    /** Whether a refresh waits until all files are read. */
    #isWaiting = false;

    constructor(connection: Connection, services: AgendaSharedServerServices) {
        this.#connection = connection;
        this.#services = services;
    }

    begin(): void {
        const { DocumentBuilder } = this.#services.workspace;
        this.#services.lsp.LanguageServer.onInitialize(({ capabilities }) => {
            this.#isSupported = capabilities.workspace?.codeLens?.refreshSupport ?? false;
        });
        DocumentBuilder.onUpdate((_, deleted) => deleted.forEach((uri) => this.#forgetVersion(uri)));
        DocumentBuilder.onDocumentPhase(DocumentState.IndexedContent, (document) => this.#noteVersion(document));
        DocumentBuilder.onBuildPhase(DocumentState.Validated, () => this.#refreshIfStale());
        this.#services.agenda.Files.onChange(() => this.#refreshWhenComplete());
    }

    #noteVersion({ uri, parseResult: { value } }: LangiumDocument): void {
        const version = isAgenda(value) ? `${symbolOf(value)} ${readingOf(value).masthead.language ?? ''}` : undefined;
        if (version !== undefined && this.#versions.get(uri.toString()) !== version) {
            this.#versions.set(uri.toString(), version);
            this.#isStale = true;
        }
    }

    #forgetVersion(uri: URI): void {
        if (this.#versions.delete(uri.toString())) {
            this.#isStale = true;
        }
    }

    #refreshIfStale(): void {
        if (this.#isStale) {
            this.#isStale = false;
            this.#refresh();
        }
    }

    /** The citations of a register that is open are counted again when all files are read. */
    #refreshWhenComplete(): void {
        const hasOpenRegister = [...this.#services.workspace.TextDocuments.keys()].some(isRegister);
        if (this.#isWaiting || !hasOpenRegister) {
            return;
        }
        this.#isWaiting = true;
        void this.#services.agenda.Indexing.complete(false).then(() => {
            this.#isWaiting = false;
            this.#refresh();
        });
    }

    #refresh(): void {
        if (this.#isSupported) {
            void this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
        }
    }
}

function isRegister(uri: string): boolean {
    return endingOf(URI.parse(uri).path) === '.register';
}
