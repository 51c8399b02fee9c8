/** When lenses are answered, and when they are requested again: a lens may depend on files that are not open in the editor. */
import { DocumentState, URI, UriUtils } from 'langium';
import { createServerRequestHandler } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { type CodeLens, type CodeLensParams, CodeLensRefreshRequest } from 'vscode-languageserver-protocol';
import { isAgenda } from '../language/grammar/generated/ast.js';
import { symbolOf } from '../language/semantics/masthead.js';
import { readingOf } from '../language/semantics/reading.js';
import { cancellable } from './requests.js';
import type { AgendaSharedServerServices } from './service-types.js';

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
    refreshLenses(connection, services);
}

/** Requests new lenses when a language version comes or goes, or when an agenda changes that may cite entries of an open register. */
function refreshLenses(connection: Connection, services: AgendaSharedServerServices): void {
    const { DocumentBuilder, TextDocuments } = services.workspace;
    const versions = new Map<string, string>();
    let refreshes = false;
    let isStale = false;
    let isWaiting = false;
    const refresh = (): void => {
        if (refreshes) {
            void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
        }
    };
    services.lsp.LanguageServer.onInitialize(({ capabilities }) => {
        refreshes = capabilities.workspace?.codeLens?.refreshSupport ?? false;
    });
    DocumentBuilder.onUpdate((_, deleted) => {
        for (const uri of deleted) {
            isStale = versions.delete(uri.toString()) || isStale;
        }
    });
    DocumentBuilder.onDocumentPhase(DocumentState.IndexedContent, ({ uri, parseResult: { value } }) => {
        const version = isAgenda(value) ? `${symbolOf(value)} ${readingOf(value).masthead.language ?? ''}` : undefined;
        if (version !== undefined && versions.get(uri.toString()) !== version) {
            versions.set(uri.toString(), version);
            isStale = true;
        }
    });
    DocumentBuilder.onBuildPhase(DocumentState.Validated, () => {
        if (isStale) {
            isStale = false;
            refresh();
        }
    });
    services.agenda.Files.onChange(() => {
        if (!isWaiting && [...TextDocuments.keys()].some(isRegister)) {
            isWaiting = true;
            void services.agenda.Indexing.complete().then(() => {
                isWaiting = false;
                refresh();
            });
        }
    });
}

function isRegister(uri: string): boolean {
    return UriUtils.extname(URI.parse(uri)) === '.register';
}
