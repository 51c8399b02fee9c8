/** Shows the reports of imports as texts that nobody can change, with links to the lines of their agendas. */
import * as vscode from 'vscode';
import type { ReportPage } from './report-page.js';

const scheme = 'agenda-import';
/** The language of reports has no syntax. It is there so that their lines wrap. */
const language = 'agenda-report';
/** So many reports are kept: an editor that shows an older one is closed and stays closed. */
const mostReports = 20;

interface KeptReport {
    readonly page: ReportPage;
    readonly agenda: vscode.Uri;
}

export class ImportReports implements vscode.TextDocumentContentProvider, vscode.DocumentLinkProvider, vscode.Disposable {
    readonly #kept = new Map<string, KeptReport>();
    readonly #registered = vscode.Disposable.from(
        vscode.workspace.registerTextDocumentContentProvider(scheme, this),
        vscode.languages.registerDocumentLinkProvider({ scheme }, this),
    );
    #count = 0;

    /** Opens a report below the agenda. The focus stays in the agenda. */
    async show(name: string, page: ReportPage, agenda: vscode.TextEditor): Promise<vscode.Uri> {
        const uri = vscode.Uri.from({ scheme, path: `/${++this.#count}/Import of ${name}.txt` });
        this.#kept.set(uri.toString(), { page, agenda: agenda.document.uri });
        for (const old of [...this.#kept.keys()].slice(0, -mostReports)) {
            this.#kept.delete(old);
        }
        const document = await vscode.languages.setTextDocumentLanguage(await vscode.workspace.openTextDocument(uri), language);
        // Where a report stands already, the next one joins it: a group for each would leave the agenda a few lines.
        const beside = vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(isReport));
        if (!beside) {
            await vscode.commands.executeCommand('workbench.action.newGroupBelow');
        }
        await vscode.window.showTextDocument(document, { viewColumn: beside?.viewColumn ?? vscode.ViewColumn.Active, preview: false });
        return uri;
    }

    provideTextDocumentContent(uri: vscode.Uri): string {
        return (
            this.#kept.get(uri.toString())?.page.text ?? 'The report of this import is no longer kept. Import the file again to see it.\n'
        );
    }

    provideDocumentLinks({ uri }: vscode.TextDocument): vscode.DocumentLink[] {
        const kept = this.#kept.get(uri.toString());
        return (kept?.page.links ?? []).map(({ row, start, end, line }) => {
            const link = new vscode.DocumentLink(new vscode.Range(row, start, row, end), kept?.agenda.with({ fragment: `L${line + 1}` }));
            link.tooltip = 'Go to this line of the agenda';
            return link;
        });
    }

    dispose(): void {
        this.#registered.dispose();
    }
}

function isReport({ input }: vscode.Tab): boolean {
    return input instanceof vscode.TabInputText && input.uri.scheme === scheme;
}
