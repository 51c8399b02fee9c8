/** The agenda that the user is looking at. */
import * as vscode from 'vscode';
import type { PreviewPanels } from './preview/panel/panels.js';

/** The agenda in the active editor, or else that of the preview with the focus; with both gone there is none. */
export class ShownAgenda implements vscode.Disposable {
    readonly #changed = new vscode.EventEmitter<void>();
    readonly #disposables: readonly vscode.Disposable[];
    #latest: vscode.Uri | undefined;

    /** Fires when it may be another one. */
    readonly onDidChange = this.#changed.event;

    constructor(private readonly previews: PreviewPanels) {
        this.#disposables = [
            this.#changed,
            vscode.window.onDidChangeActiveTextEditor(() => this.#look()),
            previews.onDidChangeFocus(() => this.#look()),
            // The language of a text may change, by its first line or by hand: the editor closes it and opens it again.
            vscode.workspace.onDidOpenTextDocument((document) => {
                if (document === vscode.window.activeTextEditor?.document) {
                    this.#look();
                }
            }),
        ];
        this.#look();
    }

    get uri(): vscode.Uri | undefined {
        const { activeTextEditor } = vscode.window;
        if (activeTextEditor) {
            return activeTextEditor.document.languageId === 'agenda' ? activeTextEditor.document.uri : undefined;
        }
        return this.previews.focused?.document;
    }

    /** The one that was looked at last and is still open: for commands that are chosen on another page, such as the walkthrough. */
    get latest(): vscode.Uri | undefined {
        const text = this.#latest?.toString();
        return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === text)?.uri;
    }

    #look(): void {
        this.#latest = this.uri ?? this.#latest;
        this.#changed.fire();
    }

    dispose(): void {
        for (const disposable of this.#disposables) {
            disposable.dispose();
        }
    }
}
