/** Texts of the editor by their addresses: whether one is open, where it is shown, and how a place in it is brought into view. */
import * as vscode from 'vscode';

export function isAt(document: vscode.TextDocument, uri: vscode.Uri): boolean {
    return document.uri.toString() === uri.toString();
}

/** The text that is open under an address. */
export function openText(uri: vscode.Uri | undefined): vscode.TextDocument | undefined {
    return uri && vscode.workspace.textDocuments.find((document) => isAt(document, uri));
}

/** An editor that shows a text: the active one if it does, else any visible one. */
export function editorOf(uri: vscode.Uri): vscode.TextEditor | undefined {
    const { activeTextEditor: active, visibleTextEditors } = vscode.window;
    return [...(active ? [active] : []), ...visibleTextEditors].find(({ document }) => isAt(document, uri));
}

export interface Showing {
    /** Whether the focus stays where it is. */
    readonly keepsFocus?: boolean;
    /** A text beside which it is shown, if it has no column of its own yet. */
    readonly near?: vscode.Uri;
}

/**
 * Brings a text into view in the column where it is shown or has a tab, else in the first one: it must not cover the preview from which a reader comes.
 * @param range to select, with zero-based lines; without it, the caret stays
 */
export async function showPlace(
    uri: vscode.Uri,
    range?: vscode.Range,
    { keepsFocus = false, near }: Showing = {},
): Promise<vscode.TextEditor> {
    const viewColumn = columnOf(uri) ?? (near && columnOf(near)) ?? vscode.ViewColumn.One;
    const document = await vscode.workspace.openTextDocument(uri);
    const selection = range && document.validateRange(range);
    const editor = await vscode.window.showTextDocument(document, {
        viewColumn,
        preserveFocus: keepsFocus,
        ...(selection ? { selection } : {}),
    });
    if (selection) {
        editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
    return editor;
}

/** The column in which a text is visible, or has a tab. */
export function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
    const name = uri.toString();
    const group = vscode.window.tabGroups.all.find(({ tabs }) =>
        tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === name),
    );
    return editorOf(uri)?.viewColumn ?? group?.viewColumn;
}
