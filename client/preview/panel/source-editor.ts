/** Leads from the preview to the source. */
import * as vscode from 'vscode';

/**
 * Brings the source of a preview into view, in the column where it is open, else in the first one.
 * @param line zero-based, to put the caret on; without it, the caret stays
 */
export async function showSourceOf(uri: vscode.Uri, line?: number): Promise<void> {
    const viewColumn = columnOf(uri) ?? vscode.ViewColumn.One;
    const document = await vscode.workspace.openTextDocument(uri);
    const position = line === undefined ? undefined : document.lineAt(Math.min(line, document.lineCount - 1)).range.start;
    const editor = await vscode.window.showTextDocument(document, {
        viewColumn,
        selection: position && new vscode.Range(position, position),
    });
    if (position) {
        editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
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
