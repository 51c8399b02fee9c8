/**
 * Arabic in the editor. The editor lays every line out from left to right and isolates each coloured stretch of Arabic, so that a sentence
 * with a date or a symbol in it falls into pieces that stand in the wrong order. It offers extensions nothing for that but the style of
 * decorations (github.com/microsoft/vscode/issues/11770). Here the stretches are joined again and set from right to left.
 */
import * as vscode from 'vscode';
import { arabicStart } from './arabic-lines.js';

const setting = 'agenda.editor.rightToLeft';
/** Lines above and below the visible ones that are prepared for scrolling. */
const margin = 120;
/** Milliseconds of quiet after which lines that were typed or scrolled to are set. */
const quiet = 40;

/**
 * A line is a row of stretches, and each row that is wrapped from it another. The first of ours in a row opens an isolate from right to left
 * (U+2067), which ends with the row; none of ours is an isolate by itself. What
 * follows the semicolon goes into the style sheet as it stands; nothing before it, so that links keep their line.
 */
const style: vscode.DecorationRenderOptions = {
    rangeBehavior: vscode.DecorationRangeBehavior.OpenOpen,
    textDecoration: '; unicode-bidi: normal !important; &:first-child::before, :not(&) + &::before { content: "\\2067"; }',
};

export class ReadingOrder implements vscode.Disposable {
    readonly #decoration = vscode.window.createTextEditorDecorationType(style);
    readonly #subscriptions: vscode.Disposable[];
    #timer: ReturnType<typeof setTimeout> | undefined;

    constructor() {
        const later = (): void => this.#later();
        this.#subscriptions = [
            this.#decoration,
            vscode.window.onDidChangeVisibleTextEditors(later),
            vscode.window.onDidChangeTextEditorVisibleRanges(later),
            vscode.workspace.onDidOpenTextDocument(later),
            vscode.workspace.onDidChangeTextDocument(({ document }) => document.languageId === 'agenda' && later()),
            vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(setting) && later()),
        ];
        this.#later();
    }

    dispose(): void {
        clearTimeout(this.#timer);
        vscode.Disposable.from(...this.#subscriptions).dispose();
    }

    #later(): void {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
            const on = vscode.workspace.getConfiguration().get<boolean>(setting) ?? true;
            for (const editor of vscode.window.visibleTextEditors) {
                if (editor.document.languageId === 'agenda' || editor.document.languageId === 'register') {
                    editor.setDecorations(this.#decoration, on ? arabicRanges(editor) : []);
                }
            }
        }, quiet);
    }
}

/** The stretches to be set from right to left, in and around what can be seen. */
function arabicRanges({ document, visibleRanges }: vscode.TextEditor): vscode.Range[] {
    const ranges: vscode.Range[] = [];
    let next = 0;
    for (const { start, end } of visibleRanges) {
        const last = Math.min(end.line + margin, document.lineCount - 1);
        for (let line = Math.max(start.line - margin, next); line <= last; line++) {
            const { text } = document.lineAt(line);
            const from = arabicStart(text);
            if (from !== undefined) {
                ranges.push(new vscode.Range(line, from, line, text.length));
            }
            next = line + 1;
        }
    }
    return ranges;
}
