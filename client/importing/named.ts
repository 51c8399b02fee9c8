/** The name of an imported agenda: that of its document, beside it, so that a save asks nothing. */
import * as vscode from 'vscode';
import { fileExists } from '../files.js';

/** The first free name for the agenda of a document: `report.docx` in English gives `report.en.agenda`, then `report-2.en.agenda`. */
export function nameOfImported(document: string, language: string, count = 1): string {
    const base = document.replace(/\.[^.]*$/u, '');
    const bare = base.endsWith(`.${language}`) ? base.slice(0, -language.length - 1) : base;
    return `${bare}${count === 1 ? '' : `-${count}`}.${language}.agenda`;
}

/**
 * Opens the source of an imported document. It is no file until it is saved; where the document has a folder, it is saved beside it.
 * @param language that of the agenda, such as `en`
 */
export async function openImported(file: vscode.Uri, source: string, language: string): Promise<vscode.TextDocument> {
    if (file.scheme !== 'file') {
        return vscode.workspace.openTextDocument({ language: 'agenda', content: source });
    }
    const document = await vscode.workspace.openTextDocument((await freeFor(file, language)).with({ scheme: 'untitled' }));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), source);
    await vscode.workspace.applyEdit(edit);
    return document;
}

async function freeFor(file: vscode.Uri, language: string): Promise<vscode.Uri> {
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.path));
    const name = file.path.split('/').at(-1) ?? '';
    for (let count = 1; ; count++) {
        const uri = vscode.Uri.joinPath(file, '..', nameOfImported(name, language, count));
        if (!open.has(uri.path) && !(await fileExists(uri))) {
            return uri;
        }
    }
}
