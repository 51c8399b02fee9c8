/** What the walkthrough cannot see by itself: the first finding, and the first one that was mended. */
import * as vscode from 'vscode';
import { Mending } from './mending.js';
import { openText } from './open-texts.js';

/** Names of the contexts that complete steps of the walkthrough. */
const [found, mended] = ['agenda.hasFound', 'agenda.hasMended'];

export class FirstSteps implements vscode.Disposable {
    readonly #mending = new Mending();
    readonly #listening: vscode.Disposable;
    #hasFound = false;

    constructor() {
        this.#listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.forEach((uri) => this.#look(uri)));
    }

    #look(uri: vscode.Uri): void {
        const open = openText(uri);
        if (open?.languageId !== 'agenda') {
            this.#mending.forget(uri.toString());
            return;
        }
        const count = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'agenda').length;
        const isMended = this.#mending.isMended(uri.toString(), { version: open.version, count });
        if (count > 0 && !this.#hasFound) {
            this.#hasFound = true;
            void vscode.commands.executeCommand('setContext', found, true);
        }
        if (isMended) {
            void vscode.commands.executeCommand('setContext', mended, true);
            // Nothing is left to see.
            this.dispose();
        }
    }

    dispose(): void {
        this.#listening.dispose();
    }
}
