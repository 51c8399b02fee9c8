/** Edits that the server makes for an agenda and its language versions: asked for, and made as one. */
import * as vscode from 'vscode';
import type { VersionEdit } from '../protocol/protocol.js';
import type { LanguageServer } from './language-server.js';

interface Refusal {
    readonly refusal: string;
}

/** The answer of the server, after opening the other language versions: an edit must be made for the text that it meets. */
export async function askedWithVersions<Edit extends VersionEdit>(
    server: LanguageServer,
    ask: () => Promise<Edit | Refusal | null>,
): Promise<Edit | Refusal | undefined> {
    const answer = await ask();
    if (!answer || 'refusal' in answer || answer.unopened.length === 0) {
        return answer ?? undefined;
    }
    const opened = await Promise.allSettled(answer.unopened.map(({ uri }) => vscode.workspace.openTextDocument(server.uriOf(uri))));
    return opened.some(({ status }) => status === 'fulfilled') ? ((await ask()) ?? undefined) : answer;
}

/** Makes the edits of all documents as one, which one undo takes back. Nothing is changed if one of them has changed meanwhile. */
export async function madeAsOne(server: LanguageServer, { documents }: VersionEdit): Promise<boolean> {
    const edit = new vscode.WorkspaceEdit();
    for (const { uri, version, edits } of documents) {
        const there = server.uriOf(uri);
        if (vscode.workspace.textDocuments.find((document) => isAt(document, there))?.version !== version) {
            return false;
        }
        edit.set(
            there,
            edits.map(({ range: { start, end }, newText }) =>
                vscode.TextEdit.replace(new vscode.Range(start.line, start.character, end.line, end.character), newText),
            ),
        );
    }
    return vscode.workspace.applyEdit(edit, { isRefactoring: true });
}

export function isAt(document: vscode.TextDocument, uri: vscode.Uri): boolean {
    return document.uri.toString() === uri.toString();
}
