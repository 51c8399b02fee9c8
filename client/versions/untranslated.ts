/** The entry in the status bar that counts what is still to be translated, and the way to the next such place. */
import * as vscode from 'vscode';
import type { CurrentAgenda } from '../current-agenda.js';
import { editorOf, showPlace } from '../open-texts.js';
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
                const shown = current.uri?.toString();
                if (uris.some((uri) => uri.toString() === shown)) {
                    this.#update();
                }
            }),
        ];
        this.#update();
    }

    #update(): void {
        const { uri } = this.current;
        const count = uri ? placesIn(uri).length : 0;
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

/** Selects the next … after the caret in an agenda; after the last one, the first. */
export async function goToNextUntranslated(uri: vscode.Uri): Promise<void> {
    const places = placesIn(uri);
    const caret = editorOf(uri)?.selection.start;
    const next = places.find(({ start }) => caret && start.isAfter(caret)) ?? places[0];
    if (next) {
        await showPlace(uri, next);
    } else {
        void vscode.window.showInformationMessage('Nothing is left to translate here.');
    }
}

/** The places that are still to be translated, in the order of the text. */
function placesIn(uri: vscode.Uri): readonly vscode.Range[] {
    return vscode.languages
        .getDiagnostics(uri)
        .filter(({ code }) => (typeof code === 'object' ? code.value : code) === untranslatedCode)
        .map(({ range }) => range)
        .sort((one, other) => one.start.compareTo(other.start));
}
