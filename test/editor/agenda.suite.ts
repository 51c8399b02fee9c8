/** The work of an author of agendas, done in the real editor. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { Inspection } from '../../client/preview/messages.js';
import { withSymbolOfItsOwn, caretAt, codeOf, findingsOf, inspectPreview, lineOf, open, statusOf, until } from './editor.js';

export function defineSuite(): void {
    describe('In the editor', () => {
        afterEach(async () => {
            // Every test begins with the files unchanged.
            for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
                await vscode.window.showTextDocument(document);
                await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor').then(undefined, () => undefined);
            }
            await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        });

        it('the mistakes of a file that nobody has opened are found, and the description of a rule is shown formatted', async () => {
            const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
            assert.ok(folder);
            const uri = vscode.Uri.joinPath(folder, 'mistakes.agenda');
            const found = await until('findings of a closed file', async () => vscode.languages.getDiagnostics(uri));
            assert.ok(found.some((finding) => codeOf(finding) === 'numbering/duplicate'));
            assert.ok(!vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString()));
            await vscode.commands.executeCommand('agenda.showRule', 'numbering/duplicate');
            const tabs = await until('the page of rules', async () =>
                vscode.window.tabGroups.all.flatMap((group) => group.tabs).filter(({ label }) => label.includes('rules.md')),
            );
            assert.ok(tabs[0]?.input instanceof vscode.TabInputWebview, 'the page is formatted');
        });

        it('renaming an item changes all language versions', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            const line = lineOf(document, /^item 3\b/);
            const edit = await until('the edit', async () =>
                vscode.commands.executeCommand<vscode.WorkspaceEdit | undefined>(
                    'vscode.executeDocumentRenameProvider',
                    document.uri,
                    new vscode.Position(line, 5),
                    '9',
                ),
            );
            assert.equal(edit.size, 6);
            assert.ok(edit.entries().every(([, edits]) => edits.length > 0 && edits.every(({ newText }) => /^[9٩]$/u.test(newText))));
        });

        it('the example opens as an agenda, without an error', async () => {
            const editor = await open('prevention-2024.en.agenda');
            assert.equal(editor.document.languageId, 'agenda');
            const symbols = await until('the outline', async () => {
                const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
                    'vscode.executeDocumentSymbolProvider',
                    editor.document.uri,
                );
                return found && found.length > 0 ? found : undefined;
            });
            assert.ok(symbols.length >= 4);
            const errors = vscode.languages
                .getDiagnostics(editor.document.uri)
                .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
            assert.deepEqual(
                errors.map(({ message }) => message),
                [],
            );
        });

        it('words are wrapped in agendas', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            assert.equal(vscode.workspace.getConfiguration('editor', document).get('wordWrap'), 'on');
        });

        it('the mistakes of the example are found', async () => {
            const { document } = await open('mistakes.agenda');
            const findings = await findingsOf(document, (all) => all.length >= 10);
            const codes = new Set(findings.map(codeOf));
            for (const code of ['masthead/key', 'date/weekday', 'numbering/duplicate', 'resolution/unknown', 'footnote/undefined']) {
                assert.ok(codes.has(code), `${code} is not among ${[...codes].join(', ')}`);
            }
        });

        it('an item left out is found, and the fix renumbers what follows', async () => {
            const editor = await open('prevention-2024.en.agenda');
            const { document } = editor;
            const line = document
                .getText()
                .split(/\r?\n/)
                .findIndex((text) => /^item 3\b/.test(text));
            assert.ok(line > 0);
            await editor.edit((edit) => edit.replace(new vscode.Range(line, 5, line, 6), '7'));
            const [gap] = await findingsOf(document, (all) => all.some((finding) => codeOf(finding) === 'numbering/gap'), 'numbering/gap');
            const actions = await until('the fix', async () => {
                const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
                    'vscode.executeCodeActionProvider',
                    document.uri,
                    gap!.range,
                    vscode.CodeActionKind.QuickFix.value,
                    20,
                );
                return found?.filter(({ title }) => title.startsWith('Renumber')) ?? [];
            });
            const [renumber] = actions;
            assert.ok(renumber?.edit, 'the fix has no edit');
            assert.ok(await vscode.workspace.applyEdit(renumber.edit));
            assert.match(document.lineAt(line).text, /^item 3\b/);
            await findingsOf(document, (all) => !all.some((finding) => codeOf(finding) === 'numbering/gap'));
        });

        it('the preview shows the annex as a table', async () => {
            await open('prevention-2024.en.agenda');
            await vscode.commands.executeCommand('agenda.preview.showToSide');
            const shown = await inspectPreview('the annex', ({ rows }) => rows.length > 0);
            const text = shown.rows.map((cells) => cells.join(' | ')).join('\n');
            assert.match(text, /Tuesday, 3 September 2024/);
            assert.match(text, /3–6\sp\.m\..*\| 1 \|/);
            assert.match(text, /\| 2 \(a\) \|/);
        });

        it('typing repaints one block', async () => {
            const editor = await open('prevention-2024.en.agenda');
            await vscode.commands.executeCommand('agenda.preview.showToSide');
            const before = await inspectPreview('the document', ({ blocks }) => blocks.length > 5);
            const lines = editor.document.getText().split(/\r?\n/);
            const line = lines.findIndex((text) => text.length > 80 && before.blocks.some((block) => block.text === text.trim()));
            assert.ok(line > 0, 'no paragraph of one line');
            const end = editor.document.lineAt(line).range.end;
            await editor.edit((edit) => edit.insert(end, ' A sentence was added.'));
            const after = await inspectPreview('the new sentence', ({ blocks }) =>
                blocks.some(({ text }) => text.includes('A sentence was added.')),
            );
            const painted = (inspection: Inspection) => new Map(inspection.blocks.map((block) => [block.id, block.painted]));
            const first = painted(before);
            const repainted = [...painted(after)].filter(([id, count]) => first.get(id) !== count).map(([id]) => id);
            assert.equal(repainted.length, 1, `repainted: ${repainted.join(', ')}`);
        });

        it('the preview marks findings and the caret, and follows the active agenda', async () => {
            const editor = await open('mistakes.agenda');
            await vscode.commands.executeCommand('agenda.preview.showToSide');
            const marked = await inspectPreview('findings', ({ blocks }) => blocks.some(({ severity }) => severity === 'error'));
            assert.match(marked.uri, /mistakes/);
            const line = editor.document
                .getText()
                .split(/\r?\n/)
                .findIndex((text) => text.startsWith('The sixteenth meeting'));
            caretAt(editor, line);
            const caret = await inspectPreview('the caret', ({ blocks }) =>
                blocks.some((block) => block.caret && block.text.startsWith('The sixteenth')),
            );
            assert.equal(caret.blocks.filter((block) => block.caret).length, 1);
            await open('prevention-2024.en.agenda');
            await inspectPreview('the other agenda', ({ uri, blocks }) => uri.includes('prevention') && blocks.length > 5);
        });

        it('a locked preview stays with its agenda when the file gets another name', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            const alone = await withSymbolOfItsOwn(document);
            await vscode.window.showTextDocument(alone);
            await vscode.commands.executeCommand('agenda.preview.showToSide');
            await inspectPreview('the document', ({ uri, blocks }) => uri === alone.uri.toString() && blocks.length > 5);
            await vscode.commands.executeCommand('agenda.preview.lock');
            const renamed = vscode.Uri.joinPath(alone.uri, '..', 'renamed.en.agenda');
            const edit = new vscode.WorkspaceEdit();
            edit.renameFile(alone.uri, renamed);
            try {
                assert.ok(await vscode.workspace.applyEdit(edit));
                await inspectPreview(
                    'the document under its new name',
                    ({ uri, blocks }) => uri === renamed.toString() && blocks.length > 5,
                );
            } finally {
                await vscode.workspace.fs.delete(renamed);
            }
        });

        it('the preview scrolls with the editor to its end', async () => {
            const editor = await open('prevention-2024.en.agenda');
            await vscode.commands.executeCommand('agenda.preview.showToSide');
            await inspectPreview('the document', ({ blocks }) => blocks.length > 5);
            const last = editor.document.lineCount - 1;
            editor.revealRange(new vscode.Range(last, 0, last, 0), vscode.TextEditorRevealType.AtTop);
            await inspectPreview('the end', ({ scrollTop }) => scrollTop > 0);
        });

        it('the agenda is exported beside its source', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            const target = await vscode.commands.executeCommand<vscode.Uri>('agenda.export', document.uri, 'text');
            const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
            assert.match(target.path, /prevention-2024\.en\.txt$/);
            assert.match(text, /CAC\/COSP\/WG\.4\/2024\/1/);
        });

        it('a new language version is made beside its original and opened, never over a file, and no undo takes it away', async () => {
            const original = await open('prevention-2024.en.agenda');
            const alone = await withSymbolOfItsOwn(original.document);
            const folder = vscode.Uri.joinPath(alone.uri, '..');
            const taken = vscode.Uri.joinPath(folder, 'alone.fr.agenda');
            await vscode.workspace.fs.writeFile(taken, new TextEncoder().encode('agenda A/9/9\n'));
            const made = await vscode.commands.executeCommand<vscode.Uri>('agenda.newVersion', alone.uri, 'fr');
            assert.match(made.path, /alone\.fr-2\.agenda$/);
            const { activeTextEditor } = vscode.window;
            assert.equal(activeTextEditor?.document.uri.toString(), made.toString());
            assert.equal(activeTextEditor.document.getText(activeTextEditor.selection), '…');
            const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(made));
            assert.match(text, /^language: fr$/m);
            assert.match(text, /^item 2 a\) i\) {2}…$/m);
            assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(taken)), 'agenda A/9/9\n');
            const shown = await statusOf('the new version', ({ text }) => text.includes('2/6'));
            assert.deepEqual(shown, {
                text: '$(globe) Français · 2/6',
                label: 'Language: Français. 2 of 6 language versions exist, and they agree.',
            });
            await vscode.commands.executeCommand('undo');
            assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(made)), text);
            await Promise.all([taken, made, alone.uri].map((uri) => vscode.workspace.fs.delete(uri)));
        });

        it('the same item is opened in another language, which need not be open', async () => {
            const editor = await open('prevention-2024.en.agenda');
            const line = lineOf(editor.document, /^item 2 \(b\)/);
            caretAt(editor, line + 2);
            const other = await until('the Chinese version', async () => {
                await vscode.commands.executeCommand('agenda.goToVersion', editor.document.uri, undefined, 'zh');
                const { activeTextEditor } = vscode.window;
                return activeTextEditor?.document.uri.path.endsWith('.zh.agenda') ? activeTextEditor : undefined;
            });
            const there = lineOf(other.document, /^item 2 ?\(b\)/);
            assert.equal(other.selection.active.line, there + 2);
        });

        it('the status bar tells how the versions stand while they are written, and is empty for other files', async () => {
            const editor = await open('prevention-2024.en.agenda');
            const { text } = await statusOf('the versions', ({ text }) => /· [2-6]\/6$/.test(text));
            assert.match(text, /^\$\(globe\) English · /);
            const line = lineOf(editor.document, /^day 2024-09-05/);
            await editor.edit((edit) => edit.replace(new vscode.Range(line + 1, 0, line + 1, 5), '10:30'));
            await statusOf('a difference', ({ text }) => /, [12] differs?$/.test(text));
            const plain = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Words.' });
            await vscode.window.showTextDocument(plain);
            await until('an empty status bar', async () =>
                (await vscode.commands.executeCommand('agenda.versions.inspect')) === undefined ? true : undefined,
            );
        });

        it('the server can be started again, and the preview is there again', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            await vscode.commands.executeCommand('agenda.preview.showToSide');
            await inspectPreview('the document', ({ blocks }) => blocks.length > 5);
            await vscode.commands.executeCommand('agenda.restartServer');
            await inspectPreview('no notice', ({ notice, blocks }) => notice === '' && blocks.length > 5);
            assert.ok(document);
        });

        const stops = [
            ['does not answer', 'SIGSTOP', 'it is edited'],
            // The same file again: now an edit is not enough.
            ['has ended', 'SIGKILL', 'the user wants it'],
        ] as const;
        for (const [what, signal, when] of stops) {
            it(`a server that ${what} is started again without the file it was reading, which is read when ${when}`, async () => {
                const editor = await open('mistakes.agenda');
                const { document } = editor;
                await findingsOf(document, (all) => all.length >= 10);
                const inspect = () => vscode.commands.executeCommand<{ pid: number; readingFile: string }>('agenda.server.inspect');
                const { pid, readingFile } = await inspect();
                process.kill(pid, signal === 'SIGSTOP' && process.platform === 'win32' ? 'SIGKILL' : signal);
                // The form in which the server records it.
                writeFileSync(readingFile, `${document.uri.toString()}\n`);
                const isAside = (all: readonly vscode.Diagnostic[]): boolean => all.length === 1 && codeOf(all[0]!) === 'text/unread';
                await findingsOf(document, isAside);
                assert.notEqual((await inspect()).pid, pid);
                if (signal === 'SIGKILL') {
                    await vscode.commands.executeCommand('agenda.readAgain');
                } else {
                    await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), '\n'));
                }
                await findingsOf(document, (all) => all.length >= 10);
            });
        }
    });
}
