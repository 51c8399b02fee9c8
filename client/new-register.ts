/** The command that begins a register for the body of a citation. */
import * as vscode from 'vscode';
import { createFile } from './files.js';
import type { LanguageServer } from './language-server.js';

/**
 * Begins the register that the citation at a place needs, in a file beside the agenda, and opens it where the author goes on. For an agenda without a file it
 * is an untitled document. Returns the document, or undefined if no register is missing.
 */
export async function newRegister(
    server: LanguageServer,
    uri: vscode.Uri,
    place: vscode.Position,
): Promise<vscode.TextDocument | undefined> {
    const agenda = await vscode.workspace.openTextDocument(uri);
    const { line, character } = place;
    const begun = await server.newRegister({ uri: server.uriText(uri), version: agenda.version, line, character });
    if (!begun) {
        void vscode.window.showInformationMessage('Put the cursor on the number of a resolution that no register lists first.');
        return undefined;
    }
    const made = agenda.isUntitled
        ? await vscode.workspace.openTextDocument({ language: 'register', content: begun.text })
        : await vscode.workspace.openTextDocument(await createFile(vscode.Uri.joinPath(uri, '..'), begun.name, begun.text));
    const { end } = made.lineAt(begun.line).range;
    await vscode.window.showTextDocument(made, { preview: false, selection: new vscode.Range(end, end) });
    return made;
}
