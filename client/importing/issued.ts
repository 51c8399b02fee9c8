/** Shows an issued document in the editor, which has no view of Word files or PDF: its words as they were read, beside the agenda that was made of them. */
import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { issuedPage } from './issued-page.js';

/** The kind of editor, as package.json names it. */
export const issuedView = 'agenda.issued';

/** So many documents are kept as they were read. */
const mostKept = 10;

export class IssuedDocuments implements vscode.CustomReadonlyEditorProvider, vscode.Disposable {
    readonly #kept = new Map<string, string>();
    readonly #registered: vscode.Disposable;

    /** @param read gives a document as HTML; undefined if the user gives up; throws an error that says why it cannot be read */
    constructor(private readonly read: (file: vscode.Uri, name: string) => Promise<string | undefined>) {
        this.#registered = vscode.window.registerCustomEditorProvider(issuedView, this);
    }

    /** Shows what an import has read as a tab of the active group. The focus stays where it is. */
    async show(file: vscode.Uri, original: string): Promise<void> {
        this.#kept.set(file.toString(), original);
        for (const old of [...this.#kept.keys()].slice(0, -mostKept)) {
            this.#kept.delete(old);
        }
        const options = { viewColumn: vscode.ViewColumn.Active, preview: false, preserveFocus: true };
        await vscode.commands.executeCommand('vscode.openWith', file, issuedView, options);
    }

    openCustomDocument(uri: vscode.Uri): vscode.CustomDocument {
        return { uri, dispose: () => undefined };
    }

    async resolveCustomEditor({ uri }: vscode.CustomDocument, { webview }: vscode.WebviewPanel): Promise<void> {
        const link = vscode.Uri.parse(`command:agenda.import?${encodeURIComponent(JSON.stringify([uri.toString()]))}`).toString(true);
        webview.options = { enableScripts: false, enableCommandUris: ['agenda.import'], localResourceRoots: [] };
        const show = (body: string): void => {
            webview.html = issuedPage(body, link.replaceAll('"', '%22'), randomBytes(16).toString('base64'));
        };
        const kept = this.#kept.get(uri.toString());
        // What was read for an import is shown once; later the file may be another.
        this.#kept.delete(uri.toString());
        if (kept !== undefined) {
            show(kept);
            return;
        }
        show('<p>Reading…</p>');
        try {
            show((await this.read(uri, uri.path.split('/').at(-1) ?? '')) ?? '<p>It was not read.</p>');
        } catch (error) {
            show(`<p>${escaped(`It cannot be read: ${error instanceof Error ? error.message : String(error)}`)}</p>`);
        }
    }

    dispose(): void {
        this.#registered.dispose();
    }
}

function escaped(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
