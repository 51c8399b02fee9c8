/** The agenda that the user is at: in the active editor, or in the preview with the focus. The status bar, the Agenda view and their commands are about this one. */
import * as vscode from 'vscode';
import { isAt, openText } from './open-texts.js';

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
    #latest: vscode.Uri | undefined;

    /** Fires when the user goes to another agenda, or away from all, and when the text is opened. */
    readonly onDidChange = this.#changed.event;

    constructor(private readonly previews: FocusedPreviews) {
        this.#disposables = [
            this.#changed,
            vscode.window.onDidChangeActiveTextEditor(() => this.#look()),
            previews.onDidChangeFocus(() => this.#look()),
            // The language of a text may change, by its first line or by hand: the editor closes it and opens it again.
            vscode.workspace.onDidOpenTextDocument((document) => {
                const { uri } = this;
                if (document === vscode.window.activeTextEditor?.document || (uri && isAt(document, uri))) {
                    this.#look();
                }
            }),
        ];
        this.#look();
    }

    /** Undefined in other files and views. A preview may show an agenda that is not open. */
    get uri(): vscode.Uri | undefined {
        const { activeTextEditor } = vscode.window;
        if (activeTextEditor) {
            return activeTextEditor.document.languageId === 'agenda' ? activeTextEditor.document.uri : undefined;
        }
        return this.previews.focused;
    }

    /** The one that the user was at last and that is still open: for commands that are chosen on another page, such as the walkthrough. */
    get latest(): vscode.Uri | undefined {
        return openText(this.#latest)?.uri;
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
