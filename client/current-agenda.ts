/** The agenda that the user is at: in the active editor, or in the preview with the focus. The status bar and its commands are about this one. */
import * as vscode from 'vscode';

/** The previews, as far as they matter here. */
interface FocusedPreviews {
    /** The agenda of the preview with the focus. */
    readonly focused: vscode.Uri | undefined;
    /** Fires when another preview has the focus, or none, or when it shows another agenda. */
    readonly onDidChangeFocus: vscode.Event<void>;
}

export class CurrentAgenda implements vscode.Disposable {
    readonly #changed = new vscode.EventEmitter<void>();
    readonly #disposables: readonly vscode.Disposable[];

    /** Fires when the user goes to another agenda, or away from all. */
    readonly onDidChange = this.#changed.event;

    constructor(private readonly previews: FocusedPreviews) {
        this.#disposables = [
            this.#changed,
            vscode.window.onDidChangeActiveTextEditor(() => this.#changed.fire()),
            previews.onDidChangeFocus(() => this.#changed.fire()),
        ];
    }

    /** Undefined in other files and views. */
    get document(): vscode.TextDocument | undefined {
        const { activeTextEditor } = vscode.window;
        if (activeTextEditor) {
            return activeTextEditor.document.languageId === 'agenda' ? activeTextEditor.document : undefined;
        }
        const shown = this.previews.focused?.toString();
        return shown === undefined ? undefined : vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === shown);
    }

    dispose(): void {
        for (const disposable of this.#disposables) {
            disposable.dispose();
        }
    }
}
