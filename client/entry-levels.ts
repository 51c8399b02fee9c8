/** Tab and Shift+Tab at the head of a list entry. Everywhere else the keys are the editor's. */
import * as vscode from 'vscode';
import type { EntryLevelParams } from '../protocol/protocol.js';
import type { LanguageServer } from './language-server.js';

/** True where the caret stands in the marker of an entry, or right after it. The key bindings ask for it. */
const contextKey = 'agenda.atEntryHead';

/** What looks like a marker at the head of a line. The server decides whether it is one. */
const marker =
    /^[ \t]{0,40}(?:[-–—•·*]|[(（]?[\p{L}\p{N}]{1,6}(?:[)）.．、]|[ \t]?-)|[\u2460-\u24e9\u3220-\u3229\u3280-\u3289])[ \t\u00a0\u3000]{0,8}/u;

export class EntryLevels implements vscode.Disposable {
    readonly #listening: vscode.Disposable[];
    #isAtHead = false;

    constructor(private readonly server: LanguageServer) {
        this.#listening = [
            vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#look(textEditor)),
            vscode.window.onDidChangeActiveTextEditor((editor) => this.#look(editor)),
        ];
        this.#look(vscode.window.activeTextEditor);
    }

    /** Changes the level of the entry at the caret, in one edit, or does what the key does without us. */
    async change(change: EntryLevelParams['change']): Promise<void> {
        const editor = vscode.window.activeTextEditor;
        const isChanged = editor !== undefined && isAtHead(editor) && (await this.#change(editor, change));
        if (!isChanged) {
            await vscode.commands.executeCommand(change === 'deeper' ? 'tab' : 'outdent');
        }
    }

    /** @returns whether the key is spent; otherwise it is the editor's */
    async #change(editor: vscode.TextEditor, change: EntryLevelParams['change']): Promise<boolean> {
        const { document, selection } = editor;
        const { version } = document;
        const { line, character } = selection.active;
        const answer = await this.server.entryLevel({ uri: this.server.uriText(document.uri), version, line, change }).catch(() => null);
        // A server that starts again answers late. What was typed meanwhile, and where the caret has gone, counts, and the key is spent.
        if (vscode.window.activeTextEditor !== editor || document.version !== version || !editor.selection.isEqual(selection)) {
            return true;
        }
        if (!answer) {
            return false;
        }
        const { edits, character: end } = answer;
        // The entry has no such level.
        if (end === undefined) {
            return true;
        }
        const before = edits.find(({ range }) => range.start.line === line)?.range.end.character ?? end;
        const done = await editor.edit((edit) => {
            for (const { range, newText } of edits) {
                const { start, end: last } = range;
                edit.replace(new vscode.Range(start.line, start.character, last.line, last.character), newText);
            }
        });
        if (done) {
            // The caret keeps its place before the text.
            const place = new vscode.Position(line, Math.max(0, character + end - before));
            editor.selection = new vscode.Selection(place, place);
        }
        return true;
    }

    #look(editor: vscode.TextEditor | undefined): void {
        if (editor && editor !== vscode.window.activeTextEditor) {
            return;
        }
        const isNow = editor !== undefined && isAtHead(editor);
        if (isNow !== this.#isAtHead) {
            this.#isAtHead = isNow;
            void vscode.commands.executeCommand('setContext', contextKey, isNow);
        }
    }

    dispose(): void {
        for (const listening of this.#listening) {
            listening.dispose();
        }
    }
}

/** Whether there is one caret, without a selection, in the marker of a line or right after it. */
function isAtHead({ document, selections }: vscode.TextEditor): boolean {
    const [selection] = selections;
    if (document.languageId !== 'agenda' || selections.length !== 1 || !selection?.isEmpty) {
        return false;
    }
    const { line, character } = selection.active;
    const length = marker.exec(document.lineAt(line).text)?.[0].length ?? -1;
    return character <= length;
}
