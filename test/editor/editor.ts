/** The recurring steps of the suite: open, wait, check. */
import * as vscode from 'vscode';
import type { Inspection } from '../../client/preview/messages.js';

/** Milliseconds before an expected event is given up. The machine may be slow; nothing here measures time. */
const patience = 40_000;

/** Polls until there is a value, or an array with entries. */
export async function until<Value>(what: string, look: () => Promise<Value | undefined>): Promise<Value> {
    const end = Date.now() + patience;
    for (;;) {
        const value = await look();
        if (value !== undefined && !(Array.isArray(value) && value.length === 0)) {
            return value;
        }
        if (Date.now() > end) {
            throw new Error(`Waited in vain for ${what}.`);
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

/** Opens a file of the workspace (a copy of the examples) in the first column. */
export async function open(name: string): Promise<vscode.TextEditor> {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    if (!folder) {
        throw new Error('No folder is open.');
    }
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name));
    return vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preview: false });
}

/** The code of a finding; it may carry the address of its explanation. */
export function codeOf({ code }: vscode.Diagnostic): string {
    return String(typeof code === 'object' ? code.value : code);
}

/** The findings of a document, once `ready` accepts them; only those of one code if it is given. */
export async function findingsOf(
    document: vscode.TextDocument,
    ready: (all: readonly vscode.Diagnostic[]) => boolean,
    code?: string,
): Promise<readonly vscode.Diagnostic[]> {
    const all = () => vscode.languages.getDiagnostics(document.uri);
    try {
        const found = await until('findings', async () => (ready(all()) ? { findings: all() } : undefined));
        return found.findings.filter((finding) => code === undefined || codeOf(finding) === code);
    } catch (error) {
        throw new Error(`${String(error)} There are: ${all().map(codeOf).join(', ') || 'none'}.`);
    }
}

/** The content of the preview, once `ready` accepts it. */
export async function inspectPreview(what: string, ready: (inspection: Inspection) => boolean): Promise<Inspection> {
    let last: Inspection | undefined;
    try {
        return await until(what, async () => {
            // A page that is still loading does not answer; it is asked again.
            const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 2000));
            const asked = Promise.resolve(vscode.commands.executeCommand<Inspection | undefined>('agenda.preview.inspect'));
            last = (await Promise.race([asked, late])) ?? last;
            return last && ready(last) ? last : undefined;
        });
    } catch (error) {
        throw new Error(
            `${String(error)} The preview has ${last?.blocks.length ?? 'no'} blocks, ${last?.rows.length ?? 'no'} rows, notice "${last?.notice ?? ''}".`,
        );
    }
}

export function caretAt(editor: vscode.TextEditor, line: number): void {
    editor.selection = new vscode.Selection(line, 0, line, 0);
    editor.revealRange(editor.selection);
}

/** The line of a document that matches a pattern. */
export function lineOf(document: vscode.TextDocument, pattern: RegExp): number {
    const line = document
        .getText()
        .split(/\r?\n/)
        .findIndex((text) => pattern.test(text));
    if (line < 0) {
        throw new Error(`No line of ${document.uri.path} is ${pattern}.`);
    }
    return line;
}

/** A copy of an agenda with another symbol, so that it has no other language versions: `alone.en.agenda` beside it. */
export async function withSymbolOfItsOwn(document: vscode.TextDocument): Promise<vscode.TextDocument> {
    const uri = vscode.Uri.joinPath(document.uri, '..', 'alone.en.agenda');
    const text = document.getText().replace(/^agenda \S+/, 'agenda CAC/COSP/WG.4/2025/1');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return vscode.workspace.openTextDocument(uri);
}

/** The entry of the status bar for language versions, once `ready` accepts it. */
export async function statusOf(
    what: string,
    ready: (shown: { readonly text: string; readonly label: string }) => boolean,
): Promise<{ readonly text: string; readonly label: string }> {
    let last: { readonly text: string; readonly label: string } | undefined;
    try {
        return await until(what, async () => {
            last = await vscode.commands.executeCommand('agenda.versions.inspect');
            return last && ready(last) ? last : undefined;
        });
    } catch (error) {
        throw new Error(`${String(error)} The status bar says "${last?.text ?? ''}".`);
    }
}
