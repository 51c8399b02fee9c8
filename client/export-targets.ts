/** Where the editor writes the formatted document: beside its source, or in the folder of the setting. */
import * as vscode from 'vscode';
import { exportedName } from '../protocol/export-name.js';
import { replaceQuestion } from './export-content.js';

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
 * @param written files already written in this session, as they were then: what is still the same may be overwritten without a question; what somebody has worked
 * on since may not
 */
export async function mayReplace(targets: readonly vscode.Uri[], written: ReadonlyMap<string, string>): Promise<boolean> {
    const found: { readonly name: string; readonly isChanged: boolean }[] = [];
    for (const target of targets) {
        const state = target.scheme === 'untitled' ? '' : await stateOf(target);
        const before = written.get(target.toString());
        if (state !== '' && state !== before) {
            found.push({ name: nameOf(target), isChanged: before !== undefined });
        }
    }
    if (found.length === 0) {
        return true;
    }
    const [question, detail] =
        found.length === 1
            ? [replaceQuestion(found[0]!.name, found[0]!.isChanged)]
            : [
                  `${found.length} files already exist. Replace them?`,
                  found.map(({ name, isChanged }) => (isChanged ? `${name} (changed since it was exported)` : name)).join('\n'),
              ];
    const options = { modal: true, ...(detail === undefined ? {} : { detail }) };
    return (await vscode.window.showWarningMessage(question!, options, 'Replace')) === 'Replace';
}

/** What a file is on the disk: its content is another one where this is. Empty if there is none. */
export async function stateOf(target: vscode.Uri): Promise<string> {
    try {
        const { mtime, size } = await vscode.workspace.fs.stat(target);
        return `${mtime} ${size}`;
    } catch {
        return '';
    }
}

/** The name of a file without its folders. */
export function nameOf(uri: vscode.Uri): string {
    return uri.path.split('/').at(-1) ?? '';
}
