/** The command that writes the formatted document to a file beside its source. */
import * as vscode from 'vscode';
import { fileExists, writeFile } from './files.js';
import { type FormatFacts, formatNamed, formats } from '../protocol/formats.js';
import { errorsIn, exportQuestion, fileContentOf, isForEditor, writtenText } from './export-content.js';
import type { LanguageServer } from './language-server.js';
import type { ExportParams } from '../protocol/protocol.js';

/**
 * Exports an agenda. Without a format it asks the user for one, and it asks before it writes one with errors. Returns the file, or undefined if nothing was
 * written.
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
    const { version } = document;
    const template = (chosen as FormatFacts).takesTemplate ? await templateOf(document.uri) : undefined;
    const content = () => server.export({ uri: server.uriText(document.uri), format: chosen.name, ...(template ? { template } : {}) });
    // When it answers, the document is checked.
    const first = await content();
    const target = (await isWanted(document.uri)) ? await targetFor(document.uri, chosen.extension, written) : undefined;
    if (!target) {
        return undefined;
    }
    await writeFile(target, fileContentOf(document.version === version ? first : await content()));
    written.add(target.toString());
    tellWritten(target, chosen);
    return target;
}

/** The file that the user has chosen for the styles of Word: its path is absolute, or of the folder with the agenda. Throws if it cannot be read. */
async function templateOf(source: vscode.Uri): Promise<ExportParams['template']> {
    const path = vscode.workspace.getConfiguration('agenda', source).get('export.template', '').trim();
    if (path === '') {
        return undefined;
    }
    const folder = vscode.workspace.getWorkspaceFolder(source)?.uri ?? vscode.Uri.joinPath(source, '..');
    const isAbsolute = /^(?:[\\/]|[a-z]:)/iu.test(path);
    const file = isAbsolute ? vscode.Uri.file(path) : vscode.Uri.joinPath(folder, path);
    try {
        return { name: path, base64: Buffer.from(await vscode.workspace.fs.readFile(file)).toString('base64') };
    } catch {
        throw new Error(`the template ${path} cannot be read. The setting agenda.export.template names it.`);
    }
}

/** Whether the user wants the export although there are errors. The question takes no focus: the text can be looked at before it is answered. */
async function isWanted(source: vscode.Uri): Promise<boolean> {
    const question = exportQuestion(errorsIn(vscode.languages.getDiagnostics(source)));
    const [yes, show] = ['Export', 'Show Problems'];
    const answer = question === undefined ? yes : await vscode.window.showWarningMessage(question, yes, show);
    if (answer === show) {
        await vscode.commands.executeCommand('workbench.actions.view.problems');
    }
    return answer === yes;
}

/** Says that a file is written, and offers to open it or to show where it is. */
function tellWritten(target: vscode.Uri, format: FormatFacts): void {
    const [open, reveal] = ['Open', 'Show in Folder'];
    void vscode.window.showInformationMessage(writtenText(target.path.split('/').at(-1) ?? ''), open, reveal).then((answer) => {
        if (answer === open) {
            void (isForEditor(format) ? vscode.window.showTextDocument(target) : vscode.env.openExternal(target));
        } else if (answer === reveal) {
            // A file of another machine has no folder in the file manager of this one.
            const command = target.scheme === 'file' && !vscode.env.remoteName ? 'revealFileInOS' : 'revealInExplorer';
            void vscode.commands.executeCommand(command, target);
        }
    });
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
