/** Where the editor writes the formatted document: beside its source, or in the folder of the setting. */
import * as vscode from 'vscode';
import { exportedName } from '../protocol/export-name.js';
import { fileExists } from './files.js';

/** What a setting of the export says for an agenda; empty if it says nothing. */
export function exportSetting(source: vscode.Uri, name: 'template' | 'folder' | 'numbering'): string {
    return vscode.workspace.getConfiguration('agenda', source).get(`export.${name}`, '').trim();
}

/** The file or folder that a setting names: its path is absolute, or of the folder that is open, else of the one with the agenda. */
export function settingPath(source: vscode.Uri, path: string): vscode.Uri {
    const folder = vscode.workspace.getWorkspaceFolder(source)?.uri ?? vscode.Uri.joinPath(source, '..');
    const isAbsolute = /^(?:[\\/]|[a-z]:)/iu.test(path);
    return isAbsolute ? source.with({ path: vscode.Uri.file(path).path }) : vscode.Uri.joinPath(folder, path);
}

/** The targets of an export, one for each source. For an agenda without a file it asks the user. */
export async function targetsFor(sources: readonly vscode.Uri[], extension: string): Promise<readonly vscode.Uri[] | undefined> {
    const targets: vscode.Uri[] = [];
    for (const source of sources) {
        const target =
            source.scheme === 'untitled'
                ? await vscode.window.showSaveDialog({ filters: { [extension.toUpperCase()]: [extension] } })
                : targetOf(source, extension);
        if (!target) {
            return undefined;
        }
        targets.push(target);
    }
    return targets;
}

function targetOf(source: vscode.Uri, extension: string): vscode.Uri {
    const folder = exportSetting(source, 'folder');
    const name = exportedName(source.path.split('/').at(-1) ?? '', extension);
    return vscode.Uri.joinPath(folder === '' ? vscode.Uri.joinPath(source, '..') : settingPath(source, folder), name);
}

/**
 * Whether the user lets existing files be replaced. One question for all of them.
 * @param written files already written in this session: they may be overwritten without a question
 */
export async function mayReplace(targets: readonly vscode.Uri[], written: ReadonlySet<string>): Promise<boolean> {
    const found: string[] = [];
    for (const target of targets) {
        if (target.scheme !== 'untitled' && !written.has(target.toString()) && (await fileExists(target))) {
            found.push(nameOf(target));
        }
    }
    if (found.length === 0) {
        return true;
    }
    const [question, detail] =
        found.length === 1
            ? [`${found[0]} already exists. Replace it?`]
            : [`${found.length} files already exist. Replace them?`, found.join('\n')];
    const options = { modal: true, ...(detail === undefined ? {} : { detail }) };
    return (await vscode.window.showWarningMessage(question!, options, 'Replace')) === 'Replace';
}

/** The name of a file without its folders. */
export function nameOf(uri: vscode.Uri): string {
    return uri.path.split('/').at(-1) ?? '';
}
