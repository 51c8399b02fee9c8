/** The pages of the extension, formatted: the rules, the tour of the language. */
import * as vscode from 'vscode';
import { ruleAnchor } from '../protocol/rules-page.js';

/** Shows the description of a rule beside the text. */
export function showRule(extension: vscode.Uri, code: string): Promise<void> {
    return show(extension, 'rules.md', 'markdown.showPreviewToSide', ruleAnchor(code));
}

/** Shows the tour of the language. */
export function showTour(extension: vscode.Uri): Promise<void> {
    return show(extension, 'tour.md', 'markdown.showPreview');
}

/**
 * Without the editor's own Markdown preview, a page is opened as text.
 * @param extension the folder of the extension, which contains the pages
 */
async function show(extension: vscode.Uri, name: string, command: string, fragment = ''): Promise<void> {
    const page = vscode.Uri.joinPath(extension, 'docs', name).with({ fragment });
    try {
        // It starts the extension that has the command. A list of commands names it only after that.
        await vscode.commands.executeCommand(command, page);
    } catch {
        await vscode.commands.executeCommand('vscode.open', page);
    }
}
