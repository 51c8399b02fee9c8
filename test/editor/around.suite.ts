/** What stands around the text: tasks, the status bar, highlights, hints, the walkthrough. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, findingsOf, inspectPreview, lineOf, open, until } from './editor.js';

interface Shown {
    readonly text: string;
    readonly label: string;
}

/** What the status bar says of the length of the agenda, once `ready` accepts it. */
async function wordCount(what: string, ready: (shown: Shown | undefined) => boolean): Promise<Shown | undefined> {
    const found = await until(what, async () => {
        const shown = await vscode.commands.executeCommand<Shown | undefined>('agenda.wordCount.inspect');
        return ready(shown) ? { shown } : undefined;
    });
    return found.shown;
}

/** Runs a task of the extension to its end. Resolves with its exit code. */
async function runTask(name: string): Promise<number | undefined> {
    const tasks = await vscode.tasks.fetchTasks({ type: 'agenda' });
    const task = tasks.find((one) => one.name === name);
    assert.ok(task, `${name} is not among ${tasks.map((one) => one.name).join(', ')}`);
    const code = new Promise<number | undefined>((resolve) => {
        const listening = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
            if (execution.task.name === name) {
                listening.dispose();
                resolve(exitCode);
            }
        });
    });
    await vscode.tasks.executeTask(task);
    return code;
}

export function defineAroundSuite(): void {
    describe('Around the text', () => {
        afterEach(async () => {
            for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
                await vscode.window.showTextDocument(document);
                await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor').then(undefined, () => undefined);
            }
            await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        });

        it('a task checks the folder, and each finding of files that are not open comes into the list of problems', async () => {
            const folder = vscode.workspace.workspaceFolders![0]!.uri;
            // Another test may have opened the example: the editor keeps it for a while.
            const uri = vscode.Uri.joinPath(folder, 'never-opened.agenda');
            await vscode.workspace.fs.copy(vscode.Uri.joinPath(folder, 'mistakes.agenda'), uri, { overwrite: true });
            const settings = vscode.workspace.getConfiguration('agenda.problems');
            // The task names the lines that belong to a finding in its sentence. A language version that another test has removed may still be open.
            const told = (): readonly string[] =>
                vscode.languages
                    .getDiagnostics(uri)
                    .filter((finding) => !String(codeOf(finding)).startsWith('translation/'))
                    .map(({ range, message }) => `${range.start.line}: ${message.replace(/ See (?:line|[\w.-]+\.agenda)[^.]*\.$/u, '')}`)
                    .sort();
            const count = (): number => told().length;
            // The findings about other files come after those of the text itself.
            const shown = await until('the findings of the server', async () => {
                const before = count();
                await new Promise((resolve) => setTimeout(resolve, 1000));
                return before > 10 && count() === before ? told() : undefined;
            });
            // Only what the task finds is listed then.
            await settings.update('closedFiles', 'off', vscode.ConfigurationTarget.Workspace);
            try {
                await until('no finding', async () => count() === 0 || undefined);
                assert.equal(await runTask('check'), 1);
                await until('the findings of the task', async () => count() >= shown.length || undefined).catch(() => undefined);
                assert.deepEqual(told(), shown);
                const findings = vscode.languages.getDiagnostics(uri);
                const finding = findings.find(({ message }) => /^2\s+September 2025 is a Tuesday/u.test(message));
                assert.ok(finding, findings.map(({ message }) => message).join('\n'));
                assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
                assert.equal(finding.range.start.line, 22);
                assert.ok(findings.some(({ severity }) => severity === vscode.DiagnosticSeverity.Information));
            } finally {
                await settings.update('closedFiles', undefined, vscode.ConfigurationTarget.Workspace);
                await vscode.workspace.fs.delete(uri);
            }
        });

        it('a task checks the open file, and its findings are listed once', async () => {
            const { document } = await open('mistakes.agenda');
            const before = await findingsOf(document, (all) => all.length > 5);
            assert.equal(await runTask('check the open file'), 1);
            await new Promise((resolve) => setTimeout(resolve, 1000));
            assert.equal(vscode.languages.getDiagnostics(document.uri).length, before.length);
        });

        it('the status bar counts the words of the agenda, in the editor and in the preview', async () => {
            const editor = await open('prevention-2024.en.agenda');
            const before = await wordCount('the words', (shown) => shown !== undefined);
            assert.match(before!.text, /^\$\(whole-word\) 1,\d\d\d\/8,500 words · \d standard pages$/u);
            assert.match(
                before!.label,
                /^1,\d\d\d words, \d standard pages of 330 words\. The limit is 8,500 words: [67],\d\d\d are left\.$/u,
            );
            const line = lineOf(editor.document, /^item 2 /u);
            await editor.edit((edit) => edit.insert(new vscode.Position(line + 2, 0), 'Four words are new. '));
            const after = await wordCount('four more', (shown) => shown !== undefined && shown.text !== before!.text);
            const figure = (shown: Shown | undefined): number => Number(/[\d,]+/u.exec(shown?.text ?? '')?.[0].replace(',', ''));
            assert.equal(figure(after), figure(before) + 4);
            await vscode.commands.executeCommand('agenda.preview.show');
            await inspectPreview('the document', ({ blocks }) => blocks.length > 5);
            await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
            assert.equal(vscode.window.activeTextEditor, undefined);
            assert.equal(figure(await wordCount('the words beside the preview', (shown) => shown !== undefined)), figure(after));
            await vscode.commands.executeCommand('workbench.action.closeAllEditors');
            await wordCount('nothing', (shown) => shown === undefined);
        });

        it('the limit of words is a setting', async () => {
            const settings = vscode.workspace.getConfiguration('agenda.wordCount');
            await open('prevention-2024.zh.agenda');
            try {
                await settings.update('limit', 100, vscode.ConfigurationTarget.Workspace);
                await wordCount('too many', (shown) => / are too many\.$/u.test(shown?.label ?? ''));
                await settings.update('limit', 0, vscode.ConfigurationTarget.Workspace);
                await wordCount('no limit', (shown) => /^\$\(whole-word\) [\d,]+ words · \d standard pages$/u.test(shown?.text ?? ''));
            } finally {
                await settings.update('limit', undefined, vscode.ConfigurationTarget.Workspace);
            }
        });

        it('a word of a sentence highlights no keyword', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            await findingsOf(document, () => true);
            const highlightsAt = async (word: string, line: number): Promise<readonly number[]> => {
                const at = new vscode.Position(line, document.lineAt(line).text.indexOf(word) + 1);
                const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
                    'vscode.executeDocumentHighlights',
                    document.uri,
                    at,
                );
                return (found ?? []).map(({ range }) => range.start.line);
            };
            const keywords = await until('the keywords', async () => {
                const found = await highlightsAt('item', lineOf(document, /^item 1/u));
                return found.length > 0 ? found : undefined;
            });
            assert.ok(keywords.length > 3 && keywords.every((line) => document.lineAt(line).text.startsWith('item')));
            const prose = lineOf(document, /^(?!item|schedule|day|heading).*\bitem\b/u);
            assert.deepEqual(await highlightsAt('item', prose), []);
        });

        it('the titles in the schedule keep to the columns of the setting', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            const settings = vscode.workspace.getConfiguration('agenda.editor');
            const hints = async (): Promise<readonly vscode.InlayHint[]> =>
                (await vscode.commands.executeCommand<vscode.InlayHint[]>(
                    'vscode.executeInlayHintProvider',
                    document.uri,
                    new vscode.Range(0, 0, document.lineCount, 0),
                )) ?? [];
            const widest = (all: readonly vscode.InlayHint[]): number =>
                Math.max(0, ...all.map(({ label, position }) => String(label).length + document.lineAt(position.line).text.length));
            try {
                const usual = await until('hints', hints);
                assert.ok(widest(usual) > 40 && widest(usual) <= 60, String(widest(usual)));
                await settings.update('titleColumns', 0, vscode.ConfigurationTarget.Workspace);
                await until('no titles', async () => ((await hints()).length < usual.length ? true : undefined));
            } finally {
                await settings.update('titleColumns', undefined, vscode.ConfigurationTarget.Workspace);
            }
        });

        it('the walkthrough opens, and its commands find the agenda that was looked at', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            await vscode.commands.executeCommand('agenda.getStarted');
            await until('the walkthrough', async () => (vscode.window.activeTextEditor ? undefined : true));
            await vscode.commands.executeCommand('agenda.preview.showToSide');
            const shown = await inspectPreview('the document', ({ blocks }) => blocks.length > 5);
            assert.equal(shown.uri, document.uri.toString());
        });
    });
}
