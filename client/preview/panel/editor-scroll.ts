/** The editor's side of synchronized scrolling. */
import * as vscode from 'vscode';
import { EchoGuard } from '../page/echo.js';

/** Milliseconds for which scrolling of the editor by the program is not reported to the preview. Smooth scrolling takes a while. */
const echoMilliseconds = 300;

export class EditorScroll {
    readonly #echo = new EchoGuard(echoMilliseconds);

    constructor(private readonly uri: () => vscode.Uri) {}

    /** The first visible line of the editor and whether its last line is visible; undefined if the program scrolled it. */
    position(editor: vscode.TextEditor): { readonly line: number; readonly end: boolean } | undefined {
        const first = editor.visibleRanges[0];
        const last = editor.visibleRanges.at(-1);
        if (!first || !last || this.#echo.isEcho(Date.now())) {
            return undefined;
        }
        const line = first.start.line;
        return { line, end: line > 0 && last.end.line >= editor.document.lineCount - 1 };
    }

    /** Scrolls the editor to a line of the preview, unless that line is already at the top. */
    scrollTo(line: number): void {
        for (const editor of vscode.window.visibleTextEditors) {
            if (editor.document.uri.toString() !== this.uri().toString()) {
                continue;
            }
            const target = Math.min(Math.floor(line), editor.document.lineCount - 1);
            if (editor.visibleRanges[0]?.start.line === target) {
                continue;
            }
            this.#echo.expect(Date.now());
            editor.revealRange(new vscode.Range(target, 0, target, 0), vscode.TextEditorRevealType.AtTop);
        }
    }
}
