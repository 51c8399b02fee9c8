/** The panel of a comparison: it shows the changes, leads to both texts, and writes files. */
import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { CompareAnswer, ComparisonFile } from '../../protocol/compare-request.js';
import { writeFile } from '../files.js';
import type { LanguageServer } from '../language-server.js';
import { columnOf, showPlace } from '../open-texts.js';
import { reportingErrors } from '../reporting.js';
import { comparisonPage, type FromComparison } from './page.js';

/** Another text that an agenda is compared with: its address in the editor, its text, and what it is called. */
export interface EarlierText {
    readonly uri: vscode.Uri;
    readonly text: string;
    readonly name: string;
}

type Shown = Extract<CompareAnswer, { readonly comparison: unknown }>;

interface FileKind {
    readonly label: string;
    readonly extension: string;
    readonly filter: string;
}

const kinds: Readonly<Record<ComparisonFile, FileKind>> = {
    html: { label: 'Export Report\u2026', extension: '.html', filter: 'Web page' },
    docx: { label: 'Word with Tracked Changes\u2026', extension: '.docx', filter: 'Word' },
    corrigendum: { label: 'Draft Corrigendum\u2026', extension: '.txt', filter: 'Text' },
    corrigendumAgenda: { label: 'Corrigendum as Agenda', extension: '.agenda', filter: 'Agenda' },
};

/** Compares and shows. Returns what is shown; the panel lives until it is closed. */
export async function showComparison(server: LanguageServer, document: vscode.TextDocument, before: EarlierText): Promise<Shown> {
    const params = { uri: server.uriText(document.uri), before: { uri: before.uri.toString(), text: before.text } };
    const answer = await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Notification, title: 'Comparing\u2026', cancellable: true },
        (_, token) => {
            const cancelling = new AbortController();
            token.onCancellationRequested(() => cancelling.abort());
            return server.compare({ ...params, version: document.version }, cancelling.signal);
        },
    );
    if (!('comparison' in answer)) {
        throw new Error('the server has answered something else.');
    }
    const { comparison, body, style } = answer;
    const areLanguages = comparison.before.language !== comparison.after.language;
    const panel = vscode.window.createWebviewPanel(
        'agenda.comparison',
        `Changes: ${before.name} \u2192 ${nameOf(document.uri)}`,
        { viewColumn: besideOf(document.uri), preserveFocus: false },
        { enableScripts: true, localResourceRoots: [] },
    );
    const files = (Object.keys(kinds) as ComparisonFile[])
        .filter((to) => !areLanguages || to === 'html')
        .map((to) => [to, kinds[to].label] as const);
    panel.webview.onDidReceiveMessage((message: FromComparison) => {
        void reportingErrors(server.log, 'The comparison could not be used', async () => {
            if (message.type === 'place') {
                const change = comparison.changes[message.change];
                const place = message.side === 'before' ? change?.before : (change?.after ?? change?.before);
                const isBefore = message.side === 'before' || change?.after === undefined;
                if (place) {
                    const { start, end } = place.range;
                    const range = new vscode.Range(start.line, start.character, end.line, end.character);
                    await showPlace(isBefore ? before.uri : document.uri, range, { near: document.uri });
                }
            } else if (message.to in kinds) {
                await write(message.to as ComparisonFile);
            }
        });
    });
    const write = async (to: ComparisonFile): Promise<void> => {
        // It may have been closed meanwhile.
        const { version } = await vscode.workspace.openTextDocument(document.uri);
        const made = await server.compare({ ...params, version, to });
        const content = 'text' in made ? made.text : 'base64' in made ? Buffer.from(made.base64, 'base64') : '';
        if (to === 'corrigendumAgenda') {
            const draft = await vscode.workspace.openTextDocument({ language: 'agenda', content: String(content) });
            await vscode.window.showTextDocument(draft, { preview: false });
            return;
        }
        await writeChosen(document.uri, to, content);
    };
    panel.webview.html = comparisonPage({ body, style, nonce: randomBytes(16).toString('base64'), files });
    return answer;
}

/** The file dialog asks before it replaces a file. */
async function writeChosen(uri: vscode.Uri, to: ComparisonFile, content: string | Uint8Array): Promise<void> {
    const { extension, filter } = kinds[to];
    const name = `${nameOf(uri).replace(/\.agenda$/iu, '')}${to === 'corrigendum' ? '.corr' : '.changes'}${extension}`;
    const target = await vscode.window.showSaveDialog({
        ...(uri.scheme === 'untitled' ? {} : { defaultUri: vscode.Uri.joinPath(uri, '..', name) }),
        filters: { [filter]: [extension.slice(1)] },
    });
    if (!target) {
        return;
    }
    await writeFile(target, content);
    const open = 'Open';
    void vscode.window.showInformationMessage(`${nameOf(target)} is written.`, open).then((answer) => {
        if (answer) {
            void (to === 'corrigendum' ? vscode.window.showTextDocument(target) : vscode.env.openExternal(target));
        }
    });
}

/** The column right of the agenda: beside a panel that has the focus would be one more. */
function besideOf(uri: vscode.Uri): vscode.ViewColumn {
    const column = columnOf(uri);
    return column === undefined ? vscode.ViewColumn.Beside : column + 1;
}

function nameOf(uri: vscode.Uri): string {
    return uri.path.split('/').at(-1) ?? '';
}
