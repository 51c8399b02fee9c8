/** Keys that a list of suggestions, or what it has written, changes. Everywhere else they are the editor's. */
import * as vscode from 'vscode';

/** True from an arrow key in a list of suggestions to the next change: Enter takes what was chosen. Without an arrow key Enter is a new line. */
const choosing = 'agenda.choosing';
/** True right before the bracket that the editor has closed behind the name of an item or a note: Tab goes past it. */
const atClosingBracket = 'agenda.atClosingBracket';

/** A mention or a note up to its closing bracket. */
const opened = { '}': /\{[^{}]{0,40}$/u, ']': /\[\^[^\][\s]{0,20}$/u };

export function registerSuggestionKeys(): vscode.Disposable {
    const context = { [choosing]: false, [atClosingBracket]: false };
    const set = (key: keyof typeof context, value: boolean): void => {
        if (context[key] !== value) {
            context[key] = value;
            void vscode.commands.executeCommand('setContext', key, value);
        }
    };
    return vscode.Disposable.from(
        vscode.commands.registerCommand('agenda.chooseSuggestion', () => set(choosing, true)),
        vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
            set(choosing, false);
            set(atClosingBracket, isBeforeBracket(textEditor));
        }),
        vscode.window.onDidChangeActiveTextEditor((editor) => {
            set(choosing, false);
            set(atClosingBracket, editor !== undefined && isBeforeBracket(editor));
        }),
    );
}

function isBeforeBracket({ document, selections }: vscode.TextEditor): boolean {
    const [selection] = selections;
    if (document.languageId !== 'agenda' || selections.length !== 1 || !selection?.isEmpty) {
        return false;
    }
    const { line, character } = selection.active;
    const { text } = document.lineAt(line);
    const bracket = text.charAt(character);
    // What stands long before the caret does not matter.
    return (bracket === '}' || bracket === ']') && opened[bracket].test(text.slice(Math.max(0, character - 50), character));
}
