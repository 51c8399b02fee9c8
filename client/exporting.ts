/** The command that writes the formatted document to a file beside its source. */
import * as vscode from 'vscode';
import { fileExists, writeFile } from './files.js';
import { formatNamed, formats } from '../protocol/formats.js';
import { fileContentOf, isForEditor } from './export-content.js';
import type { LanguageServer } from './language-server.js';

/**
 * Exports an agenda. Without a format it asks the user for one. Returns the file, or undefined if nothing was written.
 * @param written files already written in this session: they may be overwritten without a question
 */
export async function exportAgenda(
    server: LanguageServer,
    written: Set<string>,
    source: vscode.Uri,
    wanted?: string,
): Promise<vscode.Uri | undefined> {
    const chosen = wanted
        ? formatNamed(wanted)
        : await vscode.window.showQuickPick(formats, { placeHolder: 'Export the formatted document as …', matchOnDetail: true });
    if (!chosen) {
        return undefined;
    }
    // The server must know the document, even if it was only selected in the explorer.
    const document = await vscode.workspace.openTextDocument(source);
    const target = await targetFor(document.uri, chosen.extension, written);
    if (!target) {
        return undefined;
    }
    await writeFile(target, fileContentOf(await server.export({ uri: server.uriText(document.uri), format: chosen.name })));
    written.add(target.toString());
    const name = target.path.split('/').at(-1);
    void vscode.window.showInformationMessage(`Exported to ${name}.`, 'Open').then((answer) => {
        if (answer === 'Open') {
            void (isForEditor(chosen) ? vscode.window.showTextDocument(target) : vscode.env.openExternal(target));
        }
    });
    return target;
}

/** The target of an export: beside the source. For an agenda without a file it asks the user. Undefined if the user cancels. */
async function targetFor(source: vscode.Uri, extension: string, written: ReadonlySet<string>): Promise<vscode.Uri | undefined> {
    if (source.scheme === 'untitled') {
        return vscode.window.showSaveDialog({ filters: { [extension.toUpperCase()]: [extension] } });
    }
    const target = source.with({ path: `${source.path.replace(/\.agenda$/i, '')}.${extension}` });
    if (written.has(target.toString()) || !(await fileExists(target))) {
        return target;
    }
    const name = target.path.split('/').at(-1);
    const answer = await vscode.window.showWarningMessage(`${name} already exists. Replace it?`, { modal: true }, 'Replace');
    return answer === 'Replace' ? target : undefined;
}
