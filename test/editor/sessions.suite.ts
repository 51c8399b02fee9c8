/** The next session and what has changed, in the editor. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Comparison } from '../../protocol/comparison.js';
import { codeOf, findingsOf, open, until } from './editor.js';

const next = { symbol: 'CAC/COSP/WG.4/2028/1', session: '19', dates: '5-8 September 2028' };

async function removed(files: readonly vscode.Uri[]): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const file of files) {
        await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
    }
}

export function defineSessionsSuite(): void {
    describe('The next session', () => {
        it('is a new file beside the last one, whose problems say where to look again', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            const before = document.getText();
            const made = await vscode.commands.executeCommand<vscode.Uri[]>('agenda.rollForward', document.uri, {
                ...next,
                together: false,
            });
            try {
                assert.deepEqual(
                    made.map(({ path }) => path.split('/').at(-1)),
                    ['prevention-2028.en.agenda'],
                );
                assert.equal(document.getText(), before);
                const shown = vscode.window.activeTextEditor?.document;
                assert.ok(shown);
                assert.match(
                    shown.getText(),
                    /^agenda CAC\/COSP\/WG\.4\/2028\/1\n[\s\S]*\nmeeting: 19\ndates: 2028-09-05 to 2028-09-08\n/u,
                );
                const found = await findingsOf(shown, (all) => all.some((finding) => codeOf(finding) === 'roll/review'), 'roll/review');
                assert.ok(found.length > 20, String(found.length));
                const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
                    'vscode.executeCodeActionProvider',
                    shown.uri,
                    found[0]!.range,
                    vscode.CodeActionKind.QuickFix.value,
                    1,
                );
                assert.ok(actions.some(({ title }) => title === 'Looked at'));
            } finally {
                await removed(made ?? []);
            }
        });
        it('is made in all language versions together', async () => {
            const { document } = await open('prevention-2024.zh.agenda');
            const made = await vscode.commands.executeCommand<vscode.Uri[]>('agenda.rollForward', document.uri, {
                ...next,
                together: true,
            });
            try {
                assert.deepEqual(
                    made.map(({ path }) => path.split('/').at(-1)).sort(),
                    ['ar', 'en', 'es', 'fr', 'ru', 'zh'].map((language) => `prevention-2028.${language}.agenda`),
                );
            } finally {
                await removed(made ?? []);
            }
        });
    });

    describe('What has changed', () => {
        it('is shown in a panel for another file and for a language version', async () => {
            const { document } = await open('prevention-2024.fr.agenda');
            const folder = vscode.Uri.joinPath(document.uri, '..');
            const earlier = vscode.Uri.joinPath(folder, 'earlier.fr.txt');
            await vscode.workspace.fs.writeFile(
                earlier,
                new TextEncoder().encode(document.getText().replace('10:00-13:00', '11:00-13:00')),
            );
            try {
                const byFile = await vscode.commands.executeCommand<Comparison>('agenda.compareWithFile', document.uri, earlier);
                assert.deepEqual(
                    byFile.changes.map(({ kind }) => kind),
                    ['moved'],
                );
                const byVersion = await vscode.commands.executeCommand<Comparison>('agenda.compareWithVersion', document.uri, 'en');
                assert.equal(byVersion.count, 0);
                const labels = (): readonly string[] =>
                    vscode.window.tabGroups.all
                        .flatMap(({ tabs }) => tabs)
                        .filter(({ input }) => input instanceof vscode.TabInputWebview)
                        .map(({ label }) => label)
                        .sort();
                // The list of tabs comes later than the panel.
                await until('both panels', async () => (labels().length === 2 ? true : undefined));
                assert.deepEqual(labels(), [
                    'Changes: earlier.fr.txt \u2192 prevention-2024.fr.agenda',
                    'Changes: prevention-2024.en.agenda \u2192 prevention-2024.fr.agenda',
                ]);
            } finally {
                await removed([earlier]);
            }
        });
        it('says plainly that a file is in no commit', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            const answer = await vscode.commands.executeCommand<Comparison | undefined>('agenda.compareWithLastCommit', document.uri);
            assert.equal(answer, undefined);
            await vscode.commands.executeCommand('notifications.clearAll');
            await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        });
    });
}
