/** Imports in the editor: an exported Word file becomes an agenda again, with its preview and its report; a damaged file becomes nothing. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inspectPreview, open, until } from './editor.js';

interface ImportedAgenda {
    readonly agenda: vscode.Uri;
    readonly report: vscode.Uri;
}

function folderOf(): vscode.Uri {
    const root = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(root);
    return root;
}

async function textOf(uri: vscode.Uri): Promise<vscode.TextDocument> {
    return vscode.workspace.openTextDocument(uri);
}

export function defineImportingSuite(): void {
    describe('An import', () => {
        afterEach(async () => {
            await vscode.workspace.getConfiguration('agenda.export').update('folder', undefined, vscode.ConfigurationTarget.Workspace);
            for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
                await vscode.window.showTextDocument(document);
                await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor').then(undefined, () => undefined);
            }
            await vscode.commands.executeCommand('notifications.clearAll');
            await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        });

        it('of a Word file opens an agenda with its preview, and a report with links to its lines', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            await vscode.workspace.getConfiguration('agenda.export').update('folder', 'issued', vscode.ConfigurationTarget.Workspace);
            const issued = await vscode.commands.executeCommand<vscode.Uri>('agenda.export', document.uri, 'docx');
            await vscode.commands.executeCommand('workbench.action.closeAllEditors');
            const opened = await vscode.commands.executeCommand<ImportedAgenda | undefined>('agenda.import', issued);
            assert.ok(opened);
            const agenda = await textOf(opened.agenda);
            assert.equal(agenda.languageId, 'agenda');
            assert.equal(agenda.isUntitled, true);
            assert.match(agenda.getText(), /^item 1 {2}Organizational matters/mu);
            await inspectPreview('the preview of the agenda that was imported', ({ blocks }) => blocks.length > 5);
            const report = await textOf(opened.report);
            assert.match(report.getText(), /^Import of prevention-2024\.en\.docx\n/u);
            assert.match(report.getText(), /\d+ items, \d+ paragraphs, \d+ notes?, \d+ meetings/u);
            assert.ok(vscode.window.visibleTextEditors.some((editor) => editor.document === report));
            assert.equal(vscode.window.activeTextEditor?.document, agenda);
            const views = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
            assert.ok(
                views.some((input) => input instanceof vscode.TabInputCustom && input.uri.path === issued.path),
                'the original has a tab',
            );
        });

        it('of a text leads from its report to the line that it left, and shows the text beside', async () => {
            const issued = vscode.Uri.joinPath(folderOf(), 'issued', 'last.txt');
            const text =
                'A/AC.1/2031/1\n\nProvisional agenda\n\n1. Opening.\n2. Report.\n\nAnnotations\n\n1. Opening\n\nThe Chair will open it.\n\n2. Report\n\nIn its resolution 99/999, the Assembly asked for it.\n';
            await vscode.workspace.fs.writeFile(issued, new TextEncoder().encode(text));
            const opened = await vscode.commands.executeCommand<ImportedAgenda | undefined>('agenda.import', issued);
            assert.ok(opened);
            const links = await until('the links of the report', async () =>
                vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', opened.report),
            );
            assert.ok(links.some(({ target }) => /^L\d+$/u.test(target?.fragment ?? '') && target?.path === opened.agenda.path));
            assert.ok(
                vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'last.txt')),
                'the original has a tab',
            );
        });

        it('of a damaged file says why, and opens nothing', async () => {
            const damaged = vscode.Uri.joinPath(folderOf(), 'issued', 'damaged.docx');
            await vscode.workspace.fs.writeFile(damaged, new TextEncoder().encode('PK\u0003\u0004 and no more'));
            const before = vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled).length;
            assert.equal(await vscode.commands.executeCommand('agenda.import', damaged), undefined);
            assert.equal(vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled).length, before);
        });
    });
}
