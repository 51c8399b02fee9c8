/** Questions about files, wherever the workspace lies. */
import * as vscode from 'vscode';

/** Whether there is a file under the address. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
    try {
        await vscode.workspace.fs.stat(uri);
        return true;
    } catch {
        return false;
    }
}
