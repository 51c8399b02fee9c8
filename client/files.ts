/** Files, wherever the workspace lies. */
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { destinationOf } from '../disk/destination.js';
import { reasonOf } from '../disk/reasons.js';
import { writeWhole } from '../disk/write-whole.js';

/** Whether there is a file under the address. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
    try {
        await vscode.workspace.fs.stat(uri);
        return true;
    } catch {
        return false;
    }
}

/** Writes a file whole or not at all, in place of one that is there. Throws an error that says why it cannot be written. */
export async function writeFile(target: vscode.Uri, content: string | Uint8Array): Promise<void> {
    if (target.scheme !== 'file') {
        return writeElsewhere(target, content);
    }
    try {
        await writeWhole(await destinationOf(target.fsPath), content);
    } catch (error) {
        throw new Error(`${target.path.split('/').at(-1)} cannot be written: ${reasonOf(error)}`);
    }
}

/** Where files are no files of this machine: a draft beside the target takes its place when it is whole. */
async function writeElsewhere(target: vscode.Uri, content: string | Uint8Array): Promise<void> {
    const draft = vscode.Uri.joinPath(target, '..', `.agenda-draft.${randomUUID()}`);
    try {
        await vscode.workspace.fs.writeFile(draft, typeof content === 'string' ? new TextEncoder().encode(content) : content);
        await vscode.workspace.fs.rename(draft, target, { overwrite: true });
    } catch (error) {
        await vscode.workspace.fs.delete(draft).then(undefined, () => undefined);
        throw error;
    }
}
