/** The text of a file in its last commit, from the Git extension of the editor. */
import * as vscode from 'vscode';
import type { EarlierText } from './panel.js';

/** What is used of the Git extension. */
interface GitApi {
    getRepository(uri: vscode.Uri): { show(ref: string, path: string): Promise<string> } | null;
    toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}

interface GitExtension {
    readonly enabled: boolean;
    getAPI(version: 1): GitApi;
}

/** Throws with the reason where there is no such text. */
export async function lastCommitOf(uri: vscode.Uri): Promise<EarlierText> {
    if (uri.scheme !== 'file') {
        throw new Error('this agenda is no file yet, so that no commit has it.');
    }
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    const git = await extension?.activate();
    if (!git?.enabled) {
        throw new Error('the Git extension of the editor is not active, or Git is not installed.');
    }
    const api = git.getAPI(1);
    const repository = api.getRepository(uri);
    if (!repository) {
        throw new Error('this file lies in no Git repository that the editor has opened.');
    }
    const name = uri.path.split('/').at(-1) ?? '';
    try {
        return { uri: api.toGitUri(uri, 'HEAD'), text: await repository.show('HEAD', uri.fsPath), name: `${name} (last commit)` };
    } catch {
        throw new Error(`no commit has ${name} yet.`);
    }
}
