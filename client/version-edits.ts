/** Edits that the server makes for an agenda and its language versions: asked for, and made as one. */
import * as vscode from 'vscode';
import type { VersionEdit } from '../protocol/protocol.js';
import type { LanguageServer } from './language-server.js';
import { openText } from './open-texts.js';
import { textChanged } from './reporting.js';

/** A version of a text. */
export interface TextVersion {
    readonly uri: vscode.Uri;
    readonly version: number;
}

/** A place in a version of a text: what is asked for there must not be done in another version. Zero-based line, UTF-16 offset in it. */
export interface VersionedPlace extends TextVersion {
    readonly line: number;
    readonly character?: number;
}

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

/**
 * Makes the edits of all documents as one, which one undo takes back.
 * @throws if a text has changed meanwhile, or one of the files cannot be changed. Then nothing is changed.
 */
export async function makeAsOne(server: LanguageServer, { documents }: VersionEdit): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    for (const { uri, version, edits } of documents) {
        const there = server.uriOf(uri);
        if (openText(there)?.version !== version) {
            throw textChanged();
        }
        edit.set(
            there,
            edits.map(({ range: { start, end }, newText }) =>
                vscode.TextEdit.replace(new vscode.Range(start.line, start.character, end.line, end.character), newText),
            ),
        );
    }
    if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) {
        throw new Error('One of the files cannot be changed, or has changed meanwhile.');
    }
}
