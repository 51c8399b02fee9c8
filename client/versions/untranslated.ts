/** The entry in the status bar that counts what is still to be translated, and the way to the next such place. */
import * as vscode from 'vscode';
import type { CurrentAgenda } from '../current-agenda.js';
import { untranslatedText } from './wording.js';

const untranslatedCode = 'translation/untranslated';

export class UntranslatedStatus implements vscode.Disposable {
    readonly #item: vscode.StatusBarItem;
    readonly #disposables: vscode.Disposable[];

    constructor(private readonly current: CurrentAgenda) {
        this.#item = vscode.window.createStatusBarItem('agenda.untranslated', vscode.StatusBarAlignment.Right, 100);
        this.#item.name = 'Agenda Passages to Translate';
        this.#item.command = 'agenda.nextUntranslated';
        this.#disposables = [
            this.#item,
            current.onDidChange(() => this.#update()),
            vscode.languages.onDidChangeDiagnostics(({ uris }) => {
                const shown = current.document?.uri.toString();
                if (uris.some((uri) => uri.toString() === shown)) {
                    this.#update();
                }
            }),
        ];
        this.#update();
    }

    #update(): void {
        const { document } = this.current;
        const count = document ? placesIn(document.uri).length : 0;
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

/** Selects the next … after the caret in the current agenda; after the last one, the first. */
export async function goToNextUntranslated({ document }: CurrentAgenda): Promise<void> {
    const places = document ? placesIn(document.uri) : [];
    const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const next = places.find(({ start }) => open && start.isAfter(open.selection.start)) ?? places[0];
    if (!document || !next) {
        void vscode.window.showInformationMessage('Nothing is left to translate here.');
        return;
    }
    const editor = await vscode.window.showTextDocument(document, {
        viewColumn: open?.viewColumn ?? vscode.ViewColumn.One,
        selection: next,
    });
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
