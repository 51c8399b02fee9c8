/** Writes files wherever the workspace lies, also on remote file systems. */
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { destinationOf } from '../disk/destination.js';
import { reasonOf } from '../disk/reasons.js';
import { writeWhole } from '../disk/write-whole.js';

/** Whether a file exists at the address. */
export async function fileExists(uri: vscode.Uri): Promise<boolean> {
    try {
        await vscode.workspace.fs.stat(uri);
        return true;
    } catch {
        return false;
    }
}

/**
 * Creates a file with the first free name, complete. Never replaces a file. No edit of the workspace makes it: whoever undoes more than they have typed would lose
 * the file with all that was saved in it.
 */
export async function createFile(folder: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
    for (let count = 1; ; count++) {
        const uri = vscode.Uri.joinPath(folder, count === 1 ? name : name.replace(/(\.[^.]*)?$/u, `-${count}$1`));
        if (await fileExists(uri)) {
            continue;
        }
        await writeByDraft(uri, text, false);
        return uri;
    }
}

/** Writes a file whole or not at all, replacing an existing one. Throws an error that says why it cannot be written. */
export async function writeFile(target: vscode.Uri, content: string | Uint8Array): Promise<void> {
    if (target.scheme !== 'file') {
        return writeByDraft(target, content, true);
    }
    try {
        await writeWhole(await destinationOf(target.fsPath), content);
    } catch (error) {
        throw new Error(`${target.path.split('/').at(-1)} cannot be written: ${reasonOf(error)}`);
    }
}

/** Through the file systems of the editor: writes a draft beside the target, which takes its place when whole, or is refused where the target exists and must stay. */
async function writeByDraft(target: vscode.Uri, content: string | Uint8Array, overwrite: boolean): Promise<void> {
    const draft = vscode.Uri.joinPath(target, '..', `.agenda-draft.${randomUUID()}`);
    try {
        await vscode.workspace.fs.writeFile(draft, typeof content === 'string' ? new TextEncoder().encode(content) : content);
        await vscode.workspace.fs.rename(draft, target, { overwrite });
    } catch (error) {
        await vscode.workspace.fs.delete(draft).then(undefined, () => undefined);
        throw error;
    }
}
