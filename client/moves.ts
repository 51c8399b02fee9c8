/**
 * Moving the item at the caret, in all language versions at once. The keys that promote and demote are named by their place, `[BracketLeft]` and `[BracketRight]`: on German,
 * French and many other keyboards the signs [ and ] need AltGr, which is Ctrl+Alt, and so can have no Alt of their own.
 */
import * as vscode from 'vscode';
import type { ItemPlace, MoveDirection } from '../protocol/protocol.js';
import type { LanguageServer } from './language-server.js';
import { askedWithVersions, isAt, madeAsOne } from './version-edits.js';
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
    move(to: MoveDirection | ItemPlace, asking: Asking): Promise<void> {
        const run = (): Promise<void> => this.#move(to, asking);
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

    async #move(to: MoveDirection | ItemPlace, asking: Asking): Promise<void> {
        const named = typeof asking === 'object' ? asking : undefined;
        const { activeTextEditor: active } = vscode.window;
        const editor = named ? vscode.window.visibleTextEditors.find(({ document }) => isAt(document, named.uri)) : active;
        // The Agenda view shows what is previewed too, which may not be in an editor.
        const document = editor?.document ?? (named && (await vscode.workspace.openTextDocument(named.uri)));
        if (!document || (!named && !(editor && isOnItem(editor)))) {
            await noItem(to, asking);
            return;
        }
        const line = named?.line ?? editor?.selection.active.line ?? 0;
        const fromEnd = document.lineAt(Math.min(line, document.lineCount - 1)).text.length - (editor?.selection.active.character ?? 0);
        const params = { uri: this.server.uriText(document.uri), line, to };
        const answer = await askedWithVersions(this.server, () => this.server.moveItem({ ...params, version: document.version }));
        if (answer === undefined) {
            await noItem(to, asking);
        } else if ('refusal' in answer) {
            void vscode.window.showInformationMessage(answer.refusal);
        } else if (await madeAsOne(this.server, answer)) {
            if (editor) {
                const place = new vscode.Position(answer.line, Math.max(0, document.lineAt(answer.line).text.length - fromEnd));
                editor.selection = new vscode.Selection(place, place);
                editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
            }
            const remark = unmovedText(answer);
            if (remark !== '') {
                void vscode.window.showInformationMessage(remark);
            }
        }
    }
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

async function noItem(direction: MoveDirection | ItemPlace, asking: Asking): Promise<void> {
    const own = asking === 'key' && typeof direction === 'string' ? ownCommands[direction] : undefined;
    if (own) {
        await vscode.commands.executeCommand(own);
    } else {
        void vscode.window.showInformationMessage('Put the cursor on the line of an item first.');
    }
}
