/** The command that makes an agenda of an issued document. */
import * as vscode from 'vscode';
import { mostImportBytes } from '../../protocol/import-report.js';
import { cancellably } from '../export-progress.js';
import type { PreviewPanels } from '../preview/panel/panels.js';
import { importedEndings, isUnshown } from './endings.js';
import type { IssuedDocuments } from './issued.js';
import { openImported } from './named.js';
import { type ReadImport, readImport } from './reading.js';
import { reportPage } from './report-page.js';
import type { ImportReports } from './reports.js';

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
    issued: IssuedDocuments,
    named?: vscode.Uri,
): Promise<ImportedAgenda | undefined> {
    const file = named ?? (await askForFile());
    if (!file) {
        return undefined;
    }
    const name = file.path.split('/').at(-1) ?? '';
    const read = await readIssued(extension, file, `Importing ${name}`);
    if (!read) {
        return undefined;
    }
    const document = await openImported(file, read.source, read.report.language);
    const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preview: false });
    await previews.show(document.uri, vscode.ViewColumn.Beside);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preview: false });
    const report = await reports.show(name, reportPage(name, read.source, read.report), editor);
    // The document stands beside the report, below the agenda: both can be read against it.
    const shown = isUnshown(name)
        ? issued.show(file, read.report.original ?? '')
        : vscode.window.showTextDocument(file, { viewColumn: vscode.ViewColumn.Active, preview: false, preserveFocus: true });
    await Promise.resolve(shown).then(
        () => vscode.window.showTextDocument(report, { viewColumn: vscode.ViewColumn.Active, preview: false }),
        () => undefined,
    );
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preview: false });
    return { agenda: document.uri, report };
}

/**
 * Reads a file, with a way to give up.
 * @param title what is done, for whoever waits
 * @returns undefined if the user gives up; throws an error that says why the file cannot be read
 */
export function readIssued(extension: vscode.Uri, file: vscode.Uri, title: string): Promise<ReadImport | undefined> {
    const program = vscode.Uri.joinPath(extension, 'dist', 'cli.js').fsPath;
    const name = file.path.split('/').at(-1) ?? '';
    return cancellably(title, async (signal) => readImport(program, await bytesOf(file), name, signal));
}

async function askForFile(): Promise<vscode.Uri | undefined> {
    const [file] =
        (await vscode.window.showOpenDialog({
            title: 'Import an Issued Agenda',
            openLabel: 'Import',
            canSelectMany: false,
            filters: { 'Issued documents': [...importedEndings], 'All files': ['*'] },
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
