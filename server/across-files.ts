/** Requests about one document whose answers come from all files: they wait for the document and for the workspace. */
import { DocumentState, type LangiumDocument, URI } from 'langium';
import { createRequestHandler } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import type {
    CancellationToken,
    HandlerResult,
    Location,
    Range,
    ReferenceParams,
    RenameParams,
    ResponseError,
    TextDocumentIdentifier,
    TextDocumentPositionParams,
    WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { AgendaDocumentBuilder } from './documents/builder.js';
import { refuseChanged } from './documents/settled.js';
import { cancellable } from './handlers.js';
import type { AgendaSharedServerServices } from './service-types.js';
import { isOfAgenda, VersionEdits } from './version-edits.js';

/** Langium's own handlers wait only for the workspace, and would read a document closed meanwhile from the disk, unlinked. */
export function serveAcrossFiles(connection: Connection, services: AgendaSharedServerServices): void {
    const { DocumentBuilder, LangiumDocuments, WorkspaceManager } = services.workspace;
    const builder = DocumentBuilder as AgendaDocumentBuilder;
    const edits = new VersionEdits(services);
    /** @param whenKnown waits for what else the answer needs of a document. The answer itself is made under the lock, where nothing may be waited for */
    const known =
        <P extends { readonly textDocument: TextDocumentIdentifier }, R>(
            answer: (params: P, token: CancellationToken) => HandlerResult<R | null, void, unknown>,
            whenKnown: (document: LangiumDocument, token: CancellationToken) => Promise<void> = () => Promise.resolve(),
        ) =>
        (params: P, token: CancellationToken): Promise<R | null | ResponseError<void>> =>
            cancellable(async () => {
                const uri = URI.parse(params.textDocument.uri);
                await WorkspaceManager.ready;
                await builder.questions.whileOpen(uri, async () => {
                    await builder.waitUntil(DocumentState.IndexedReferences, uri, token);
                    await builder.waitUntil(DocumentState.IndexedReferences, token);
                    const document = LangiumDocuments.getDocument(uri);
                    await (document && whenKnown(document, token));
                });
                return (await answer(params, token)) as R | null;
            });
    const versionsKnown = async (document: LangiumDocument, token: CancellationToken): Promise<void> => {
        const version = builder.versionOf(document);
        if (isOfAgenda(document)) {
            await edits.whenRead(document, token);
            refuseChanged(services, document, version);
        }
    };
    connection.onReferences(
        known(
            createRequestHandler<ReferenceParams, Location[]>(
                ({ lsp }, document, params, token) => lsp?.ReferencesProvider?.findReferences(document, params, token),
                services,
                DocumentState.IndexedReferences,
            ),
        ),
    );
    connection.onRenameRequest(
        known(
            createRequestHandler<RenameParams, WorkspaceEdit>(
                ({ lsp }, document, params, token) => lsp?.RenameProvider?.rename(document, params, token),
                services,
                DocumentState.IndexedReferences,
            ),
            versionsKnown,
        ),
    );
    connection.onPrepareRename(
        known(
            createRequestHandler<TextDocumentPositionParams, Range>(
                ({ lsp }, document, params, token) => lsp?.RenameProvider?.prepareRename(document, params, token),
                services,
                DocumentState.IndexedReferences,
            ),
        ),
    );
}
