/**
 * Moving the item at the caret, in all language versions at once. The keys that promote and demote are named by their place, `[BracketLeft]` and `[BracketRight]`: on German,
 * French and many other keyboards the signs [ and ] need AltGr, which is Ctrl+Alt, and so can have no Alt of their own.
 */
import * as vscode from 'vscode';
import type { ItemMove, MoveDirection } from '../protocol/protocol.js';
import type { LanguageServer } from './language-server.js';
import { unmovedText } from './versions/wording.js';

/** What the keys of these moves do where there is no item. */
const ownCommands: Readonly<Partial<Record<MoveDirection, string>>> = {
    up: 'editor.action.moveLinesUpAction',
    down: 'editor.action.moveLinesDownAction',
};

/** Who asks for a move: the palette, a key that the editor uses for lines of text, or a code action on the line of an item. */
export type Asking = 'palette' | 'key' | { readonly uri: vscode.Uri; readonly line: number };

export class ItemMoves {
    /** The move that is being made, and the one key that waits for it: a key that is held down must not go on after it is let go. */
    #running: Promise<void> | undefined;
    #next: (() => Promise<void>) | undefined;

    constructor(private readonly server: LanguageServer) {}

    /** Moves an item, or does what the editor's own key does. Resolves when the move is made, or left out. */
    move(direction: MoveDirection, asking: Asking): Promise<void> {
        const run = (): Promise<void> => this.#move(direction, asking);
        if (this.#running) {
            this.#next = run;
            return this.#running;
        }
        this.#running = this.#runAll(run);
        return this.#running;
    }

    async #runAll(first: () => Promise<void>): Promise<void> {
        try {
            for (let run: (() => Promise<void>) | undefined = first; run; run = this.#next) {
                this.#next = undefined;
                await run();
            }
        } finally {
            this.#running = undefined;
            this.#next = undefined;
        }
    }

    async #move(direction: MoveDirection, asking: Asking): Promise<void> {
        const named = typeof asking === 'object' ? asking : undefined;
        const { activeTextEditor: active } = vscode.window;
        const editor = named ? vscode.window.visibleTextEditors.find(({ document }) => isAt(document, named.uri)) : active;
        if (!editor || (!named && !isOnItem(editor))) {
            await noItem(direction, asking);
            return;
        }
        const { document, selection } = editor;
        const line = named?.line ?? selection.active.line;
        const fromEnd = document.lineAt(Math.min(line, document.lineCount - 1)).text.length - selection.active.character;
        const answer = await this.#ask(document, line, direction);
        if (answer === undefined) {
            await noItem(direction, asking);
        } else if ('refusal' in answer) {
            void vscode.window.showInformationMessage(answer.refusal);
        } else if (await this.#apply(answer)) {
            const place = new vscode.Position(answer.line, Math.max(0, document.lineAt(answer.line).text.length - fromEnd));
            editor.selection = new vscode.Selection(place, place);
            editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
            const remark = unmovedText(answer);
            if (remark !== '') {
                void vscode.window.showInformationMessage(remark);
            }
        }
    }

    /** The answer of the server, after opening the other language versions: an edit must be made for the text that it meets. */
    async #ask(
        document: vscode.TextDocument,
        line: number,
        direction: MoveDirection,
    ): Promise<ItemMove | { readonly refusal: string } | undefined> {
        const ask = () => this.server.moveItem({ uri: this.server.uriText(document.uri), version: document.version, line, direction });
        const answer = await ask();
        if (!answer || 'refusal' in answer || answer.unopened.length === 0) {
            return answer ?? undefined;
        }
        const opened = await Promise.allSettled(
            answer.unopened.map(({ uri }) => vscode.workspace.openTextDocument(this.server.uriOf(uri))),
        );
        return opened.some(({ status }) => status === 'fulfilled') ? ((await ask()) ?? undefined) : answer;
    }

    /** Makes the edits of all documents as one. Nothing is changed if one of them has changed meanwhile. */
    async #apply({ documents }: ItemMove): Promise<boolean> {
        const edit = new vscode.WorkspaceEdit();
        for (const { uri, version, edits } of documents) {
            const there = this.server.uriOf(uri);
            if (vscode.workspace.textDocuments.find((document) => isAt(document, there))?.version !== version) {
                return false;
            }
            edit.set(
                there,
                edits.map(({ range: { start, end }, newText }) =>
                    vscode.TextEdit.replace(new vscode.Range(start.line, start.character, end.line, end.character), newText),
                ),
            );
        }
        return vscode.workspace.applyEdit(edit, { isRefactoring: true });
    }
}

function isAt(document: vscode.TextDocument, uri: vscode.Uri): boolean {
    return document.uri.toString() === uri.toString();
}

/** Whether there is one caret or selection, inside a line that may be that of an item. */
function isOnItem({ document, selections }: vscode.TextEditor): boolean {
    const [selection] = selections;
    return (
        document.languageId === 'agenda' &&
        selections.length === 1 &&
        selection?.isSingleLine === true &&
        /^[\ufeff\s]*item(?:\s|$)/u.test(document.lineAt(selection.active.line).text)
    );
}

async function noItem(direction: MoveDirection, asking: Asking): Promise<void> {
    const own = asking === 'key' ? ownCommands[direction] : undefined;
    if (own) {
        await vscode.commands.executeCommand(own);
    } else {
        void vscode.window.showInformationMessage('Put the cursor on the line of an item first.');
    }
}
