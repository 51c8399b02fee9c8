/** Agendas made of issued documents that others are compared with: texts that nobody can change. */
import * as vscode from 'vscode';
import type { EarlierText } from './panel.js';

const scheme = 'agenda-earlier';
/** So many are kept: the panel of an older comparison leads to its text no more. */
const mostKept = 20;

export class EarlierTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
    readonly #kept = new Map<string, string>();
    readonly #registered = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
    #count = 0;

    /** Keeps the agenda that was made of a file. */
    keep(name: string, text: string): EarlierText {
        const uri = vscode.Uri.from({ scheme, path: `/${++this.#count}/${name}.agenda` });
        this.#kept.set(uri.toString(), text);
        for (const old of [...this.#kept.keys()].slice(0, -mostKept)) {
            this.#kept.delete(old);
        }
        return { uri, text, name };
    }

    provideTextDocumentContent(uri: vscode.Uri): string {
        return this.#kept.get(uri.toString()) ?? '';
    }

    dispose(): void {
        this.#registered.dispose();
    }
}
