/** The command that writes the formatted document into a file beside its source. */
import * as vscode from 'vscode';
import { exists, writeFile } from './files.js';
import type { ExportFormat } from '../protocol/protocol.js';
import type { LanguageServer } from './language-server.js';

const formats: readonly { readonly format: ExportFormat; readonly label: string; readonly extension: string; readonly detail: string }[] = [
    { format: 'html', label: 'Web page', extension: 'html', detail: 'The document as in the preview, in one file.' },
    { format: 'text', label: 'Plain text', extension: 'txt', detail: 'The document as issued, without formatting.' },
    { format: 'markdown', label: 'Markdown', extension: 'md', detail: 'For sites and systems that read Markdown.' },
    { format: 'json', label: 'Data', extension: 'json', detail: 'Items, documents and timetable for other programs (JSON).' },
];

/** Files written in this session: they may be written again without a question. */
const written = new Set<string>();

/** Where the export goes: beside the source; an agenda without a file yet asks. Undefined when the user thinks better of it. */
async function targetFor(source: vscode.Uri, extension: string): Promise<vscode.Uri | undefined> {
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

/** Exports an agenda. Without a format the user is asked for one. Gives the file, or undefined if nothing was written. */
export async function exportAgenda(server: LanguageServer, source: vscode.Uri, wanted?: ExportFormat): Promise<vscode.Uri | undefined> {
    const chosen = wanted
        ? formats.find(({ format }) => format === wanted)
        : await vscode.window.showQuickPick(formats, { placeHolder: 'Export the formatted document as …', matchOnDetail: true });
    if (!chosen) {
        return undefined;
    }
    // The server must know the document, also when it is only named in the explorer.
    const document = await vscode.workspace.openTextDocument(source);
    const target = await targetFor(document.uri, chosen.extension);
    if (!target) {
        return undefined;
    }
    const { text } = await server.export({ uri: server.uriText(document.uri), format: chosen.format });
    await writeFile(target, text);
    written.add(target.toString());
    const name = target.path.split('/').at(-1);
    void vscode.window.showInformationMessage(`Exported to ${name}.`, 'Open').then((answer) => {
        if (answer === 'Open') {
            void (chosen.format === 'html' ? vscode.env.openExternal(target) : vscode.window.showTextDocument(target));
        }
    });
    return target;
}
