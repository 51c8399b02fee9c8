/** Leads from a citation in the preview to what it cites. */
import * as vscode from 'vscode';
import { showPlace } from '../../open-texts.js';

/** Shows what is defined for a place of a document, such as the register entry of a citation, in the column of that document. */
export async function showDefinition(uri: vscode.Uri, position: vscode.Position): Promise<void> {
    const found = await vscode.commands.executeCommand<readonly (vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        uri,
        position,
    );
    const [first] = found;
    if (!first) {
        vscode.window.setStatusBarMessage('No register has this number.', 5000);
    } else if ('targetUri' in first) {
        await showPlace(first.targetUri, first.targetSelectionRange ?? first.targetRange);
    } else {
        await showPlace(first.uri, first.range);
    }
}
