/** The command that makes an agenda of an issued document. */
import * as vscode from 'vscode';
import { mostImportBytes } from '../../protocol/import-report.js';
import { cancellably } from '../export-progress.js';
import type { PreviewPanels } from '../preview/panel/panels.js';
import { readImport } from './reading.js';
import { reportPage } from './report-page.js';
import type { ImportReports } from './reports.js';

/** The endings of the files that can be imported, as the dialog names them. */
export const importedEndings = ['docx', 'pdf', 'doc', 'html', 'md', 'txt'];
/** What the editor itself can show beside the agenda. */
const shownAsText = /\.(?:html|md|txt)$/iu;

/** What an import has opened. */
export interface ImportedAgenda {
    readonly agenda: vscode.Uri;
    readonly report: vscode.Uri;
}

/**
 * Reads an issued document, wherever the workspace lies, and opens the agenda as a new document with its preview and the report. Asks for a file if none is named.
 * @returns undefined if the user gives up; throws an error that says why the file cannot be read
 */
export async function importAgenda(
    extension: vscode.Uri,
    previews: PreviewPanels,
    reports: ImportReports,
    named?: vscode.Uri,
): Promise<ImportedAgenda | undefined> {
    const file = named ?? (await askForFile());
    if (!file) {
        return undefined;
    }
    const name = file.path.split('/').at(-1) ?? '';
    const program = vscode.Uri.joinPath(extension, 'dist', 'cli.js').fsPath;
    const read = await cancellably(`Importing ${name}`, async (signal) => readImport(program, await bytesOf(file), name, signal));
    if (!read) {
        return undefined;
    }
    const document = await vscode.workspace.openTextDocument({ language: 'agenda', content: read.source });
    const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preview: false });
    await previews.show(document.uri, vscode.ViewColumn.Beside);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preview: false });
    const report = await reports.show(name, reportPage(name, read.source, read.report), editor);
    if (shownAsText.test(name)) {
        // Beside the report, below the agenda: both can be read against it.
        await vscode.window.showTextDocument(file, { viewColumn: vscode.ViewColumn.Active, preview: false, preserveFocus: true }).then(
            () => vscode.window.showTextDocument(report, { viewColumn: vscode.ViewColumn.Active, preview: false }),
            () => undefined,
        );
    }
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preview: false });
    return { agenda: document.uri, report };
}

async function askForFile(): Promise<vscode.Uri | undefined> {
    const [file] =
        (await vscode.window.showOpenDialog({
            title: 'Import an Issued Agenda',
            openLabel: 'Import',
            canSelectMany: false,
            filters: { 'Issued documents': importedEndings, 'All files': ['*'] },
        })) ?? [];
    return file;
}

async function bytesOf(file: vscode.Uri): Promise<Uint8Array> {
    const { type, size } = await vscode.workspace.fs.stat(file);
    if (type & vscode.FileType.Directory) {
        throw new Error('it is a folder. Name a file.');
    }
    if (size > mostImportBytes) {
        throw new Error('it is larger than 64 MB.');
    }
    return vscode.workspace.fs.readFile(file);
}
