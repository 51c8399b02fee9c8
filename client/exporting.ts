/** The command that writes the formatted document into a file beside its source. */
import * as vscode from 'vscode';
import { exists, writeFile } from './files.js';
import { formatNamed, formats } from '../protocol/formats.js';
import { contentOf, isForEditor } from './export-content.js';
import type { LanguageServer } from './language-server.js';

/** Where the export goes: beside the source; an agenda without a file yet asks. Undefined when the user thinks better of it. */
async function targetFor(source: vscode.Uri, extension: string, written: ReadonlySet<string>): Promise<vscode.Uri | undefined> {
    if (source.scheme === 'untitled') {
        return vscode.window.showSaveDialog({ filters: { [extension.toUpperCase()]: [extension] } });
    }
    const target = source.with({ path: `${source.path.replace(/\.agenda$/i, '')}.${extension}` });
    if (written.has(target.toString()) || !(await exists(target))) {
        return target;
    }
    const name = target.path.split('/').at(-1);
    const answer = await vscode.window.showWarningMessage(`${name} exists already. Replace it?`, { modal: true }, 'Replace');
    return answer === 'Replace' ? target : undefined;
}

/**
 * Exports an agenda. Without a format the user is asked for one. Gives the file, or undefined if nothing was written.
 * @param written files that were written in this session: they may be written again without a question
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
    // The server must know the document, also when it is only named in the explorer.
    const document = await vscode.workspace.openTextDocument(source);
    const target = await targetFor(document.uri, chosen.extension, written);
    if (!target) {
        return undefined;
    }
    await writeFile(target, contentOf(await server.export({ uri: server.uriText(document.uri), format: chosen.name })));
    written.add(target.toString());
    const name = target.path.split('/').at(-1);
    void vscode.window.showInformationMessage(`Exported to ${name}.`, 'Open').then((answer) => {
        if (answer === 'Open') {
            void (isForEditor(chosen) ? vscode.window.showTextDocument(target) : vscode.env.openExternal(target));
        }
    });
    return target;
}
