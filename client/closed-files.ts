/** Says that the files of a large folder that are not open are not checked, once for each folder, and offers to check them. */
import * as vscode from 'vscode';
import type { LanguageServer } from './language-server.js';
import { reportingErrors } from './reporting.js';

const section = 'agenda.problems';
const setting = 'closedFiles';

export function tellOfLargeFolders(server: LanguageServer, state: vscode.Memento): vscode.Disposable {
    return server.onClosedFilesOff(({ uri, text }) => {
        const key = `largeFolder ${uri}`;
        if (!state.get<boolean>(key)) {
            void state.update(key, true);
            void reportingErrors(server.log, 'The setting could not be changed', () => offer(text));
        }
    });
}

async function offer(text: string): Promise<void> {
    const check = 'Check All';
    const answer = await vscode.window.showInformationMessage(text, check, 'Settings');
    if (answer === check) {
        await vscode.workspace.getConfiguration(section).update(setting, 'on', vscode.ConfigurationTarget.Workspace);
    } else if (answer !== undefined) {
        await vscode.commands.executeCommand('workbench.action.openSettings', `${section}.${setting}`);
    }
}
