/**
 * Moving an item, in all language versions at once. The keys that promote and demote are named by their place, `[BracketLeft]` and `[BracketRight]`: on German,
 * French and many other keyboards the signs [ and ] need AltGr, which is Ctrl+Alt, and so can have no Alt of their own.
 */
import * as vscode from 'vscode';
import type { ItemPlace, MoveDirection } from '../protocol/protocol.js';
import type { LanguageServer } from './language-server.js';
import { OneAfterAnother } from './one-after-another.js';
import { editorOf } from './open-texts.js';
import { askedWithVersions, makeAsOne, type VersionedPlace } from './version-edits.js';
import { unmovedText } from './versions/wording.js';

/** What the keys of these moves do where there is no item. */
const ownCommands: Readonly<Partial<Record<MoveDirection, string>>> = {
    up: 'editor.action.moveLinesUpAction',
    down: 'editor.action.moveLinesDownAction',
};

/**
 * Who asks for a move: the palette, or a key that the editor uses for lines of text, both for the item at the caret; or something that names an item. It is asked
 * for the item when the move before is made, since that changes where the item stands.
 */
export type Asking = 'palette' | 'key' | (() => Promise<VersionedPlace | undefined>);

export class ItemMoves {
    readonly #moves = new OneAfterAnother();

    constructor(private readonly server: LanguageServer) {}

    /**
     * Moves an item, or does what the editor's own key does. Resolves when the move is made, or left out.
     * @param made is told the zero-based line of the item after its move
     */
    move(to: MoveDirection | ItemPlace, asking: Asking, made?: (line: number) => Promise<void>): Promise<void> {
        return this.#moves.run(async () => {
            const line = await this.#move(to, asking);
            if (line !== undefined) {
                await made?.(line);
            }
        });
    }

    /** @returns the line on which the item is then; undefined if it was not moved */
    async #move(to: MoveDirection | ItemPlace, asking: Asking): Promise<number | undefined> {
        const item = typeof asking === 'function' ? await asking() : itemAtCaret();
        if (!item) {
            return typeof asking === 'function' ? undefined : noItem(to, asking);
        }
        const { uri, version, line } = item;
        const fromEnd = caretFromEnd(item);
        const answer = await askedWithVersions(this.server, () =>
            this.server.moveItem({ uri: this.server.uriText(uri), version, line, to }),
        );
        if (answer === undefined) {
            return noItem(to, asking);
        }
        if ('refusal' in answer) {
            void vscode.window.showInformationMessage(answer.refusal);
            return undefined;
        }
        await makeAsOne(this.server, answer);
        putCaret(uri, answer.line, fromEnd);
        const remark = unmovedText(answer);
        if (remark !== '') {
            void vscode.window.showInformationMessage(remark);
        }
        return answer.line;
    }
}

/** The line of the only caret or selection, if it may be that of an item. */
function itemAtCaret(): VersionedPlace | undefined {
    const editor = vscode.window.activeTextEditor;
    const [selection] = editor?.selections ?? [];
    if (editor?.document.languageId !== 'agenda' || editor.selections.length !== 1 || selection?.isSingleLine !== true) {
        return undefined;
    }
    const { uri, version } = editor.document;
    const { line } = selection.active;
    return /^[\ufeff\s]*item(?:\s|$)/u.test(editor.document.lineAt(line).text) ? { uri, version, line } : undefined;
}

/** The UTF-16 units from the caret to the end of its line, if it is on the line of an item: it keeps its place in the title, whatever the label becomes. */
function caretFromEnd({ uri, line }: VersionedPlace): number | undefined {
    const editor = editorOf(uri);
    const caret = editor?.selection.active;
    return editor && caret?.line === line ? editor.document.lineAt(line).text.length - caret.character : undefined;
}

/** The caret goes along with the item. */
function putCaret(uri: vscode.Uri, line: number, fromEnd: number | undefined): void {
    const editor = editorOf(uri);
    if (editor && line < editor.document.lineCount) {
        const { length } = editor.document.lineAt(line).text;
        const place = new vscode.Position(line, fromEnd === undefined ? 0 : Math.max(0, length - fromEnd));
        editor.selection = new vscode.Selection(place, place);
        editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
}

async function noItem(direction: MoveDirection | ItemPlace, asking: Asking): Promise<undefined> {
    const own = asking === 'key' && typeof direction === 'string' ? ownCommands[direction] : undefined;
    if (own) {
        await vscode.commands.executeCommand(own);
    } else {
        askForItem();
    }
}

/** Says that a command needs an item. */
export function askForItem(): void {
    void vscode.window.showInformationMessage('Put the cursor on the line of an item first.');
}
