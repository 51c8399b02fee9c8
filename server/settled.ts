/** Waits until a document is read from the text that the client speaks of. */
import { DocumentState, type LangiumDocument, OperationCancelled, type URI, UriUtils } from 'langium';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import type { AgendaDocumentBuilder } from './builder.js';
import type { AgendaSharedServerServices } from './services.js';

/** Milliseconds that an answer waits for the version asked for; then it is given for the version that is there. */
const patience = 5000;

/** The document, read from the version wanted or a later one, and validated if it is open. Waits for it, but not for ever. */
export async function settled(
    services: AgendaSharedServerServices,
    uri: URI,
    version: number,
    token: CancellationToken,
): Promise<LangiumDocument> {
    const { LangiumDocuments, TextDocuments, WorkspaceManager, DocumentBuilder } = services.workspace;
    const builder = DocumentBuilder as AgendaDocumentBuilder;
    await WorkspaceManager.ready;
    if (!TextDocuments.get(uri)) {
        await services.agenda.Trees.ask(uri);
    }
    const isReady = (): boolean => {
        const document = LangiumDocuments.getDocument(uri);
        const wanted = TextDocuments.get(uri) ? DocumentState.Validated : DocumentState.Parsed;
        return document !== undefined && document.state >= wanted && builder.versionOf(document) >= version;
    };
    if (!isReady()) {
        await until(builder, uri, isReady, token);
    }
    if (token.isCancellationRequested) {
        throw OperationCancelled;
    }
    const document = LangiumDocuments.getDocument(uri);
    if (!document || document.parseResult.value.$cstNode === undefined) {
        throw new ResponseError(LSPErrorCodes.RequestFailed, `${uri.toString()} is not open.`);
    }
    return document;
}

/** Waits until a document is so far, but not for ever. */
export function until(builder: AgendaDocumentBuilder, uri: URI, isReady: () => boolean, token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
        const disposables = [DocumentState.Parsed, DocumentState.IndexedReferences, DocumentState.Validated].map((state) =>
            builder.onDocumentPhase(state, (document) => {
                if (UriUtils.equals(document.uri, uri) && isReady()) {
                    finish();
                }
            }),
        );
        const finish = (): void => {
            clearTimeout(timer);
            disposables.forEach((disposable) => disposable.dispose());
            resolve();
        };
        const timer = setTimeout(finish, patience);
        disposables.push(token.onCancellationRequested(finish));
    });
}
