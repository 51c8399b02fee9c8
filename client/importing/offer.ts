/** Whoever opens or drops a Word file or a PDF, which the editor cannot show, is asked whether it is to be imported. */
import * as vscode from 'vscode';
import { isUnshown } from './endings.js';

/** The state that remembers that somebody does not want to be asked. */
const notAsked = 'agenda.import.notAsked';

/**
 * @param state where it is remembered, over all workspaces, who does not want to be asked
 * @param importFile opens the agenda that is made of a file
 */
export function offerImports(state: vscode.Memento, importFile: (file: vscode.Uri) => unknown): vscode.Disposable {
    const asked = new Set<string>();
    return vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
        for (const tab of opened) {
            const { input } = tab;
            const uri = input instanceof vscode.TabInputText ? input.uri : undefined;
            if (!uri || !isUnshown(uri.path) || asked.has(uri.toString()) || state.get(notAsked) === true) {
                continue;
            }
            asked.add(uri.toString());
            const [yes, never] = ['Import', "Don't Ask Again"];
            const question = `Import ${uri.path.split('/').at(-1) ?? ''} as an agenda?`;
            void vscode.window.showInformationMessage(question, yes, never).then((answer) => {
                if (answer === yes) {
                    // It only says that the file cannot be shown. The document gets a tab of its own.
                    void vscode.window.tabGroups.close(tab, true).then(undefined, () => undefined);
                    importFile(uri);
                } else if (answer === never) {
                    void state.update(notAsked, true);
                }
            });
        }
    });
}
