/**
 * Arabic in the editor. The editor lays out every line from left to right and isolates each coloured stretch of Arabic, so a sentence with a date
 * or a symbol falls into stretches in the wrong order. Extensions can influence this only through the style of decorations
 * (github.com/microsoft/vscode/issues/11770). This file joins the stretches again and sets them from right to left.
 */
import * as vscode from 'vscode';
import { arabicStart } from './arabic-lines.js';

const settingName = 'agenda.editor.rightToLeft';
/** Number of lines above and below the visible ones that are prepared for scrolling. */
const marginLines = 120;
/** Milliseconds of quiet before changed or newly visible lines are set. */
const quietMilliseconds = 40;

/**
 * Each line, and each row wrapped from it, is a row of stretches. The first decorated stretch of a row opens a right-to-left isolate (U+2067), which
 * ends with the row; the stretches themselves are no longer isolates. The text after the semicolon goes into the style sheet as it is; nothing comes
 * before it, so that links keep their underline.
 */
const rightToLeftStyle: vscode.DecorationRenderOptions = {
    rangeBehavior: vscode.DecorationRangeBehavior.OpenOpen,
    textDecoration: '; unicode-bidi: normal !important; &:first-child::before, :not(&) + &::before { content: "\\2067"; }',
};

/** Sets the Arabic lines of all visible agendas and registers from right to left, and follows every change. */
export class ReadingOrder implements vscode.Disposable {
    readonly #decoration = vscode.window.createTextEditorDecorationType(rightToLeftStyle);
    readonly #subscriptions: vscode.Disposable[];
    #timer: ReturnType<typeof setTimeout> | undefined;

    constructor() {
        const update = (): void => this.#scheduleUpdate();
        this.#subscriptions = [
            this.#decoration,
            vscode.window.onDidChangeVisibleTextEditors(update),
            vscode.window.onDidChangeTextEditorVisibleRanges(update),
            vscode.workspace.onDidOpenTextDocument(update),
            vscode.workspace.onDidChangeTextDocument(({ document }) => document.languageId === 'agenda' && update()),
            vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(settingName) && update()),
        ];
        this.#scheduleUpdate();
    }

    dispose(): void {
        clearTimeout(this.#timer);
        vscode.Disposable.from(...this.#subscriptions).dispose();
    }

    #scheduleUpdate(): void {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#update(), quietMilliseconds);
    }

    #update(): void {
        const isWanted = vscode.workspace.getConfiguration().get<boolean>(settingName) ?? true;
        for (const editor of vscode.window.visibleTextEditors) {
            const { languageId } = editor.document;
            if (languageId === 'agenda' || languageId === 'register') {
                editor.setDecorations(this.#decoration, isWanted ? arabicRanges(editor) : []);
            }
        }
    }
}

/** The ranges to set from right to left, in and around the visible lines. */
function arabicRanges({ document, visibleRanges }: vscode.TextEditor): vscode.Range[] {
    const ranges: vscode.Range[] = [];
    /** Visible ranges may overlap with their margins. */
    let next = 0;
    for (const { start, end } of visibleRanges) {
        const last = Math.min(end.line + marginLines, document.lineCount - 1);
        for (let line = Math.max(start.line - marginLines, next); line <= last; line++) {
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
