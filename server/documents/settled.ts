/** Waits until a document is read from the text version the client refers to. */
import { DocumentState, type LangiumDocument, OperationCancelled, type URI } from 'langium';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import type { AgendaDocumentBuilder } from './builder.js';
import type { ServicesWithTrees } from '../workspace/trees.js';
import { patience } from './questions.js';

/**
 * The document, read from the requested text version or a later one, and validated if it is open. Waits at most `versionPatience`; refuses if the document
 * is closed meanwhile.
 * @param needed the state in which an open document must be
 */
export function settledDocument(
    services: ServicesWithTrees,
    uri: URI,
    version: number,
    token: CancellationToken,
    needed: DocumentState = DocumentState.Validated,
): Promise<LangiumDocument> {
    const { LangiumDocuments, TextDocuments, WorkspaceManager, DocumentBuilder } = services.workspace;
    const builder = DocumentBuilder as AgendaDocumentBuilder;
    return builder.questions.whileOpen(uri, async (isGone) => {
        await WorkspaceManager.ready;
        if (!TextDocuments.get(uri)) {
            await services.agenda.Trees.read(uri);
        }
        const isReady = (): boolean => {
            const state = LangiumDocuments.getDocument(uri)?.state ?? DocumentState.Changed;
            return TextDocuments.get(uri)
                ? state >= needed && builder.versionOf(LangiumDocuments.getDocument(uri)!) >= version
                : state >= DocumentState.Parsed;
        };
        const isThere = (): boolean => TextDocuments.get(uri) !== undefined || LangiumDocuments.hasDocument(uri);
        await builder.questions.waitUntil(() => isGone() || !isThere() || isReady(), token, patience);
        if (token.isCancellationRequested) {
            throw OperationCancelled;
        }
        const document = LangiumDocuments.getDocument(uri);
        if (!document || document.parseResult.value.$cstNode === undefined) {
            throw isThere()
                ? new ResponseError(LSPErrorCodes.ServerCancelled, 'The file is still being read.')
                : new ResponseError(LSPErrorCodes.RequestFailed, 'The file is not open.');
        }
        return document;
    });
}

/** Refuses to make edits of another version of a text than the one that was asked about. A file that is not open has no other. */
export function refuseChanged(services: ServicesWithTrees, document: LangiumDocument, version: number): void {
    const builder = services.workspace.DocumentBuilder as AgendaDocumentBuilder;
    const isCurrent = services.workspace.TextDocuments.get(document.uri) === undefined || builder.isCurrent(document);
    if (!isCurrent || builder.versionOf(document) !== version) {
        throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed meanwhile.');
    }
}

/** Refuses to make anything of an unread file: it would be made from an empty document. */
export function refuseUnread(services: ServicesWithTrees, { uri }: LangiumDocument): void {
    const unread = services.agenda.Limits.unread(uri);
    if (unread) {
        throw new ResponseError(LSPErrorCodes.RequestFailed, unread.reason);
    }
}
