/** Leads from the preview to the source. */
import * as vscode from 'vscode';

/**
 * Brings the source of a preview into view, in the column where it is open, else in the first one.
 * @param range to select, with zero-based lines; without it, the caret stays
 */
export async function showSourceOf(uri: vscode.Uri, range?: vscode.Range): Promise<void> {
    const viewColumn = columnOf(uri) ?? vscode.ViewColumn.One;
    const document = await vscode.workspace.openTextDocument(uri);
    const selection = range && document.validateRange(range);
    const editor = await vscode.window.showTextDocument(document, { viewColumn, selection });
    if (selection) {
        editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
}

/** Shows what is defined for a place of a document, such as the register entry of a citation, in the column of that document. */
export async function showDefinition(uri: vscode.Uri, position: vscode.Position): Promise<void> {
    const found = await vscode.commands.executeCommand<readonly (vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        uri,
        position,
    );
    const [first] = found;
    if (!first) {
        vscode.window.setStatusBarMessage('The registers do not have it.', 5000);
    } else if ('targetUri' in first) {
        await showSourceOf(first.targetUri, first.targetSelectionRange ?? first.targetRange);
    } else {
        await showSourceOf(first.uri, first.range);
    }
}

/** The column in which a document is visible, or has a tab. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
    const isOf = (other: vscode.Uri): boolean => other.toString() === uri.toString();
    const editor = vscode.window.visibleTextEditors.find(({ document }) => isOf(document.uri));
    const group = vscode.window.tabGroups.all.find(({ tabs }) =>
        tabs.some(({ input }) => input instanceof vscode.TabInputText && isOf(input.uri)),
    );
    return editor?.viewColumn ?? group?.viewColumn;
}
