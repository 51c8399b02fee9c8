/** Everything that the server announces, asked for by the editor. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, findingsOf, lineOf, open, until } from './editor.js';

const example = 'prevention-2024.en.agenda';
const gap = 'agenda A/AC.5/2031/1\nlanguage: en\n\nitem 1  Opening\n\nText.\n\nitem 3  Closing\n\nText.\n';

/** The answer of one of the editor's commands, once there is one. */
function asked<Answer>(command: string, ...args: readonly unknown[]): Promise<Answer> {
    return until(
        command,
        async () => (await vscode.commands.executeCommand<Answer | undefined>(`vscode.${command}`, ...args)) ?? undefined,
    );
}

/** The place some characters after the beginning of a text in a document. */
function placeOf(document: vscode.TextDocument, text: string, characters = 0): vscode.Position {
    const at = document.getText().indexOf(text);
    assert.ok(at >= 0, text);
    return document.positionAt(at + characters);
}

function inFolder(name: string): vscode.Uri {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    return vscode.Uri.joinPath(folder, name);
}

/** Waits until a file has a finding about the numbering, or none. */
async function untilGap(uri: vscode.Uri, isThere: boolean): Promise<void> {
    await until(`${isThere ? 'a' : 'no'} gap in ${uri.path}`, async () =>
        vscode.languages.getDiagnostics(uri).some((finding) => codeOf(finding) === 'numbering/gap') === isThere ? true : undefined,
    );
}

export function defineAnnouncedSuite(): void {
    describe('The editor gets', () => {
        afterEach(async () => {
            for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
                await vscode.window.showTextDocument(document);
                await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor').then(undefined, () => undefined);
            }
            await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        });

        it('hovers, definitions and references', async () => {
            const { document } = await open(example);
            const { uri } = document;
            const hovers = await asked<vscode.Hover[]>('executeHoverProvider', uri, placeOf(document, 'resolution 10/3', 12));
            const texts = hovers.flatMap(({ contents }) => contents.map((text) => (typeof text === 'string' ? text : text.value)));
            assert.match(texts.join('\n'), /Marrakech/u);
            const mention = placeOf(document, '{item 2}', 6);
            const [target] = await asked<(vscode.Location | vscode.LocationLink)[]>('executeDefinitionProvider', uri, mention);
            assert.ok(target);
            const line = ('targetRange' in target ? target.targetRange : target.range).start.line;
            assert.equal(line, lineOf(document, /^item 2 {2}/u));
            const places = await asked<vscode.Location[]>('executeReferenceProvider', uri, mention);
            assert.ok(places.length > 2);
        });

        it('completion that inserts or replaces, and the range of a name to rename', async () => {
            const { document } = await open(example);
            const mention = placeOf(document, '{item 2}', 6);
            const { items } = await asked<vscode.CompletionList>('executeCompletionItemProvider', document.uri, mention);
            const item = items.find(({ label }) => (typeof label === 'string' ? label : label.label) === 'item 1');
            assert.ok(item?.range && 'inserting' in item.range && item.range.replacing.contains(item.range.inserting));
            const name = await asked<{ readonly range: vscode.Range }>('prepareRename', document.uri, mention);
            assert.equal(document.getText(name.range), '2');
        });

        it('symbols of the workspace, folds, selections and colours', async () => {
            const { document } = await open(example);
            const { uri } = document;
            const symbols = await asked<vscode.SymbolInformation[]>('executeWorkspaceSymbolProvider', 'Opening of the meeting');
            assert.ok(symbols.some(({ location }) => location.uri.toString() === uri.toString()));
            assert.ok((await asked<vscode.FoldingRange[]>('executeFoldingRangeProvider', uri)).length > 5);
            const [selection] = await asked<vscode.SelectionRange[]>('executeSelectionRangeProvider', uri, [placeOf(document, '10/3', 1)]);
            assert.ok(selection?.parent?.range.contains(selection.range));
            for (const tokens of [
                await asked<vscode.SemanticTokens>('provideDocumentSemanticTokens', uri),
                await asked<vscode.SemanticTokens>('provideDocumentRangeSemanticTokens', uri, new vscode.Range(0, 0, 30, 0)),
            ]) {
                assert.ok(tokens.data.length > 0 && tokens.data.length % 5 === 0);
            }
        });

        it('lenses and links', async () => {
            const { document } = await open(example);
            const lenses = await asked<vscode.CodeLens[]>('executeCodeLensProvider', document.uri, 200);
            const titles = lenses.map(({ command }) => command?.title ?? '');
            assert.ok(titles.some((title) => title.startsWith('taken up ')) && titles.includes('Français'), titles.join());
            const links = await asked<vscode.DocumentLink[]>('executeLinkProvider', document.uri);
            assert.ok(links.some(({ target }) => target?.toString().startsWith('https://undocs.org/')));
        });

        it('formatting of a document, of lines and after Enter', async () => {
            const editor = await open(example);
            const { document } = editor;
            const line = lineOf(document, /^item 2 {2}/u);
            await editor.edit((edit) => edit.insert(new vscode.Position(line, 4), '  '));
            const options = { tabSize: 4, insertSpaces: true };
            const range = new vscode.Range(line, 0, line + 1, 0);
            for (const [command, ...args] of [
                ['executeFormatDocumentProvider', options],
                ['executeFormatRangeProvider', range, options],
                ['executeFormatOnTypeProvider', new vscode.Position(line + 1, 0), '\n', options],
            ] as const) {
                const edits = await asked<vscode.TextEdit[]>(command, document.uri, ...args);
                assert.deepEqual(
                    edits.map((edit) => [edit.range.start.line, edit.newText]),
                    [[line, '']],
                    command,
                );
            }
        });

        it('the fix of all that is certain, its edit made when it is chosen, and moves of items', async () => {
            const { document } = await open('mistakes.agenda');
            await findingsOf(document, (all) => all.length >= 10);
            const whole = new vscode.Range(0, 0, document.lineCount, 0);
            const [all] = await asked<vscode.CodeAction[]>('executeCodeActionProvider', document.uri, whole, 'source.fixAll.agenda', 5);
            assert.ok((all?.edit?.size ?? 0) > 0);
            const line = lineOf(document, /^item 2 {2}/u);
            const moves = await asked<vscode.CodeAction[]>(
                'executeCodeActionProvider',
                document.uri,
                new vscode.Range(line, 0, line, 0),
                'refactor.move',
            );
            assert.ok(moves.some(({ command }) => command?.command === 'agenda.moveItem'));
        });

        it('the name of a note in its mark and its text while it is typed', async () => {
            const settings = vscode.workspace.getConfiguration('editor');
            await settings.update('linkedEditing', true, vscode.ConfigurationTarget.Workspace);
            try {
                const content = 'agenda A/AC.5/2031/1\nlanguage: en\n\nitem 1  A\n\nText.[^1]\n\n[^1]: A note.\n';
                const document = await vscode.workspace.openTextDocument({ language: 'agenda', content });
                const editor = await vscode.window.showTextDocument(document);
                const [start, end] = [new vscode.Position(0, 0), placeOf(document, '[^1]', 3)];
                await until('both names', async () => {
                    // The editor asks for the ranges when the caret has moved and come to rest.
                    for (const place of [start, end]) {
                        editor.selection = new vscode.Selection(place, place);
                        await new Promise((resolve) => setTimeout(resolve, 1000));
                    }
                    await vscode.commands.executeCommand('type', { text: '2' });
                    // The other name follows.
                    await new Promise((resolve) => setTimeout(resolve, 500));
                    if (/Text\.\[\^12\]\n\n\[\^12\]:/u.test(document.getText())) {
                        return true;
                    }
                    await vscode.commands.executeCommand('undo');
                    return undefined;
                });
            } finally {
                await settings.update('linkedEditing', undefined, vscode.ConfigurationTarget.Workspace);
            }
        });

        it('the findings of files that come, are renamed and go', async () => {
            const [old, renamed] = [inFolder('watched.agenda'), inFolder('renamed.agenda')];
            await vscode.workspace.fs.writeFile(old, new TextEncoder().encode(gap));
            await untilGap(old, true);
            const edit = new vscode.WorkspaceEdit();
            edit.renameFile(old, renamed);
            assert.ok(await vscode.workspace.applyEdit(edit));
            await untilGap(renamed, true);
            await untilGap(old, false);
            await vscode.workspace.fs.delete(renamed);
            await untilGap(renamed, false);
        });
    });
}
