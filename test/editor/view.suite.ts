/** The Agenda view of the side bar, in the real editor: what it shows, and what is done from it. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { caretAt, lineOf, open, until, withSymbolOfItsOwn } from './editor.js';

interface ShownNode {
    readonly id: string;
    readonly label: string;
    readonly description: string;
    readonly children: readonly ShownNode[];
}

interface Shown {
    readonly agenda: string | undefined;
    readonly roots: readonly ShownNode[];
    readonly selected: string | undefined;
    readonly visible: boolean;
}

function all(nodes: readonly ShownNode[]): readonly ShownNode[] {
    return nodes.flatMap((node) => [node, ...all(node.children)]);
}

/** What the view shows, once `ready` accepts it. */
async function shown(what: string, ready: (view: Shown) => boolean): Promise<Shown> {
    let last: Shown | undefined;
    try {
        return await until(what, async () => {
            last = await vscode.commands.executeCommand<Shown>('agenda.overview.inspect');
            return last && ready(last) ? last : undefined;
        });
    } catch (error) {
        throw new Error(`${String(error)} The view shows ${JSON.stringify(last).slice(0, 2000)}.`);
    }
}

function labelled(view: Shown, start: string): ShownNode | undefined {
    return all(view.roots).find(({ label }) => label.startsWith(start));
}

export function defineViewSuite(): void {
    describe('The Agenda view', () => {
        before(() => vscode.commands.executeCommand('agenda.overview.focus'));
        afterEach(async () => {
            for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
                await vscode.window.showTextDocument(document);
                await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor').then(undefined, () => undefined);
            }
            await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        });

        it('shows items and meetings, changes as one types, and follows the caret', async () => {
            const editor = await open('prevention-2024.en.agenda');
            const view = await shown('the items', (now) => labelled(now, '1  ') !== undefined);
            assert.equal(view.agenda, editor.document.uri.toString());
            assert.deepEqual(
                view.roots.map(({ label }) => label),
                ['Items', 'Meetings'],
            );
            const line = lineOf(editor.document, /^item 3\b/);
            caretAt(editor, line);
            await shown('the entry of the caret', ({ selected }) => selected === 'item 3');
            await editor.edit((edit) => edit.insert(editor.document.lineAt(line).range.end, ' and more'));
            await shown('the new title', (now) => labelled(now, '3  ')?.label.endsWith('and more') === true);
        });

        it('moves an item by a drop, in one step that one undo takes back', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            const alone = await withSymbolOfItsOwn(document);
            await vscode.window.showTextDocument(alone);
            const before = alone.getText();
            await shown('the items', ({ agenda, roots }) => agenda === alone.uri.toString() && roots.length > 0);
            await vscode.commands.executeCommand('agenda.overview.drop', 'item 3');
            await shown('the item at the end', (now) => labelled(now, '4  ')?.label.includes('Future priorities') === true);
            assert.match(alone.getText(), /^item 3 {2}Adoption of the report$/mu);
            await vscode.commands.executeCommand('undo');
            assert.equal(alone.getText(), before);
        });

        it('moves the same item twice when its key is pressed twice, one move after the other', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            const alone = await withSymbolOfItsOwn(document);
            const editor = await vscode.window.showTextDocument(alone);
            caretAt(editor, lineOf(alone, /^item 4\b/u));
            await shown('the entry of the caret', ({ agenda, selected }) => agenda === alone.uri.toString() && selected === 'item 4');
            const up = () => vscode.commands.executeCommand('agenda.moveItemUp', { view: true });
            await Promise.all([up(), up()]);
            assert.match(alone.getText(), /^item 2 {2}Adoption of the report$/mu);
            await shown('the entry at its new place', ({ selected }) => selected === 'item 2');
        });

        it('makes no move that was asked for in an older version of the text', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            const alone = await withSymbolOfItsOwn(document);
            const editor = await vscode.window.showTextDocument(alone);
            const [line, { version }] = [lineOf(alone, /^item 3\b/u), alone];
            await editor.edit((edit) => edit.insert(new vscode.Position(0, alone.lineAt(0).text.length), '\n'));
            const before = alone.getText();
            await vscode.commands.executeCommand('agenda.moveItem', alone.uri.toString(), line, 'up', version);
            assert.equal(alone.getText(), before);
        });

        it('proposes a schedule for what no meeting takes up, and a drop on a meeting moves an item there', async () => {
            const { document } = await open('prevention-2024.en.agenda');
            const alone = await withSymbolOfItsOwn(document);
            const editor = await vscode.window.showTextDocument(alone);
            const schedule = alone.getText().indexOf('\nschedule');
            const rest = new vscode.Range(alone.positionAt(schedule), alone.positionAt(alone.getText().length));
            await editor.edit((edit) => edit.replace(rest, '\n'));
            const waiting = await shown('unscheduled items', (now) => labelled(now, 'Unscheduled') !== undefined);
            const count = labelled(waiting, 'Unscheduled')?.children.length;
            await vscode.commands.executeCommand('agenda.proposeSchedule');
            const view = await shown(
                'meetings',
                (now) => labelled(now, 'Unscheduled') === undefined && labelled(now, '10:00') !== undefined,
            );
            assert.ok(count !== undefined && count > 5);
            const meetings = all(view.roots).filter(({ label }) => /^\d\d:\d\d/u.test(label));
            const [first, second] = [meetings[0]!, meetings[1]!];
            const moved = first.children[0]!;
            await vscode.commands.executeCommand('agenda.overview.drop', moved.id, second.id);
            await shown('the item at the other meeting', (now) => {
                const there = all(now.roots).find(({ id }) => id === second.id);
                return there?.children.some(({ label }) => label === moved.label) === true;
            });
        });

        it('says what to do where there is no agenda', async () => {
            await open('prevention-2024.en.agenda');
            await shown('an agenda', ({ roots }) => roots.length > 0);
            await vscode.commands.executeCommand('workbench.action.closeAllEditors');
            await shown('nothing', ({ agenda, roots }) => agenda === undefined && roots.length === 0);
        });
    });
}
