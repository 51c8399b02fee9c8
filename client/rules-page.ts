/** The page of rules, formatted, at the section of a rule. */
import * as vscode from 'vscode';
import { ruleAnchor } from '../protocol/rules-page.js';

/**
 * Shows the description of a rule beside the text. Without the editor's own Markdown preview, the page is opened as text.
 * @param extension the folder of the extension, which contains the page
 */
export async function showRule(extension: vscode.Uri, code: string): Promise<void> {
    const page = vscode.Uri.joinPath(extension, 'docs', 'rules.md').with({ fragment: ruleAnchor(code) });
    try {
        // It starts the extension that has the command. A list of commands names it only after that.
        await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
    } catch {
        await vscode.commands.executeCommand('vscode.open', page);
    }
}
