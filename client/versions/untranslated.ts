/** The entry in the status bar that counts what is still to be translated, and the way to the next such place. */
import * as vscode from 'vscode';
import { untranslatedText } from './wording.js';

const untranslatedCode = 'translation/untranslated';

export class UntranslatedStatus implements vscode.Disposable {
    readonly #item: vscode.StatusBarItem;
    readonly #disposables: vscode.Disposable[];

    constructor() {
        this.#item = vscode.window.createStatusBarItem('agenda.untranslated', vscode.StatusBarAlignment.Right, 100);
        this.#item.name = 'Agenda Passages to Translate';
        this.#item.command = 'agenda.nextUntranslated';
        this.#disposables = [
            this.#item,
            vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
            vscode.languages.onDidChangeDiagnostics(({ uris }) => {
                const shown = vscode.window.activeTextEditor?.document.uri.toString();
                if (uris.some((uri) => uri.toString() === shown)) {
                    this.#update();
                }
            }),
        ];
        this.#update();
    }

    #update(): void {
        const document = vscode.window.activeTextEditor?.document;
        const count = document?.languageId === 'agenda' ? placesIn(document.uri).length : 0;
        if (count === 0) {
            this.#item.hide();
            return;
        }
        const { text, spoken } = untranslatedText(count);
        this.#item.text = `$(edit) ${text}`;
        this.#item.tooltip = `${spoken} Click to go to the next one.`;
        this.#item.accessibilityInformation = { label: spoken, role: 'button' };
        this.#item.show();
    }

    dispose(): void {
        for (const disposable of this.#disposables) {
            disposable.dispose();
        }
    }
}

/** Selects the next … after the caret in the active editor; after the last one, the first. */
export function goToNextUntranslated(): void {
    const editor = vscode.window.activeTextEditor;
    const places = editor ? placesIn(editor.document.uri) : [];
    const next = places.find(({ start }) => editor && start.isAfter(editor.selection.start)) ?? places[0];
    if (!editor || !next) {
        void vscode.window.showInformationMessage('Nothing is left to translate here.');
        return;
    }
    editor.selection = new vscode.Selection(next.start, next.end);
    editor.revealRange(next, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The places that are still to be translated, in the order of the text. */
function placesIn(uri: vscode.Uri): readonly vscode.Range[] {
    return vscode.languages
        .getDiagnostics(uri)
        .filter(({ code }) => (typeof code === 'object' ? code.value : code) === untranslatedCode)
        .map(({ range }) => range)
        .sort((one, other) => one.start.compareTo(other.start));
}
