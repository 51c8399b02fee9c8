/** The commands that begin: a new agenda, and a copy of an example. */
import * as vscode from 'vscode';
import type { NewAgendaParams } from '../../protocol/protocol.js';
import type { LanguageServer } from '../language-server.js';
import { exampleChoices } from './examples.js';
import { askForNewAgenda } from './questions.js';

/**
 * Writes a new agenda into an untitled document, or into an open one that is blank, with the first place to fill in selected. Asks for what it is made from
 * if it is not given. Returns the editor, or undefined if the user gives up.
 */
export async function newAgenda(
    server: LanguageServer,
    blank?: vscode.Uri,
    given?: NewAgendaParams,
): Promise<vscode.TextEditor | undefined> {
    const wanted = given ?? (await askForNewAgenda(server));
    if (!wanted) {
        return undefined;
    }
    const { text, start, end } = await server.newAgenda(wanted);
    const document =
        (blank && (await filled(blank, text))) ?? (await vscode.workspace.openTextDocument({ language: 'agenda', content: text }));
    // The line ends of a document may be longer than those of the text; the first place stands in its first line.
    const selection = new vscode.Range(0, start, 0, end);
    return vscode.window.showTextDocument(document, { preview: false, selection });
}

/** The blank document with the text in it; undefined if something stands there. */
async function filled(uri: vscode.Uri, text: string): Promise<vscode.TextDocument | undefined> {
    const document = await vscode.workspace.openTextDocument(uri);
    if (document.getText().trim() !== '') {
        return undefined;
    }
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), text);
    return (await vscode.workspace.applyEdit(edit)) ? document : undefined;
}

/** Opens a copy of an example as an untitled document, so that the example stays as it is. Asks which one if none is named. */
export async function openExample(extension: vscode.Uri, wanted?: string): Promise<vscode.TextEditor | undefined> {
    const folder = vscode.Uri.joinPath(extension, 'examples');
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    const choices = exampleChoices(names);
    const chosen =
        choices.find(({ value }) => value === wanted) ??
        (await vscode.window.showQuickPick(choices, { placeHolder: 'Open a copy of an example', matchOnDescription: true }));
    if (!chosen) {
        return undefined;
    }
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, chosen.value)));
    const document = await vscode.workspace.openTextDocument({ language: 'agenda', content });
    return vscode.window.showTextDocument(document, { preview: false });
}
