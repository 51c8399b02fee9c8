/** The views of the preview, in the real editor: printed pages and the timetable, how they are chosen, and the way from a meeting to its line. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inspectPreview, lineOf, open } from './editor.js';

export function definePreviewViewsSuite(): void {
    describe('The views of the preview', () => {
        after(async () => {
            await vscode.commands.executeCommand('workbench.action.files.revert');
            await vscode.commands.executeCommand('agenda.preview.viewContinuous');
            await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        });

        it('shows printed pages and the timetable, follows the keys in both, and remembers the view of each agenda', async () => {
            const editor = await open('prevention-2024.en.agenda');
            const { document } = editor;
            await vscode.commands.executeCommand('agenda.preview.viewPages');
            const pages = await inspectPreview('printed pages', ({ view, leaves }) => view === 'pages' && leaves > 2);
            const line = lineOf(document, /^item 3\b/u);
            const long = `${'A paragraph that needs a page. '.repeat(200)}\n`;
            await editor.edit((edit) => edit.insert(new vscode.Position(line + 1, 0), `\n${long}\n`));
            await inspectPreview('another page', ({ leaves }) => leaves > pages.leaves);
            await vscode.commands.executeCommand('agenda.preview.viewTimetable');
            const meeting = lineOf(document, /^15:00-18:00/u);
            await inspectPreview('the meetings', ({ view, timetable }) => view === 'timetable' && timetable.includes(meeting));
            await vscode.commands.executeCommand('undo');
            const now = lineOf(document, /^15:00-18:00/u);
            await inspectPreview('the meetings at their lines', ({ timetable }) => timetable.includes(now) && !timetable.includes(meeting));
            await open('prevention-2024.fr.agenda');
            await inspectPreview('the other agenda as usual', ({ view }) => view === 'continuous');
            await open('prevention-2024.en.agenda');
            const again = await inspectPreview(
                'the timetable again',
                ({ view, timetable }) => view === 'timetable' && timetable.length > 0,
            );
            assert.equal(again.leaves, 0);
        });
    });
}
