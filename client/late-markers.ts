/**
 * The marker of the next entry of a list for someone who types on after Enter. The editor drops an edit that comes after the next key, so this asks for it again,
 * and writes it before the words that were typed meanwhile.
 */
import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient/node';
import type { LateMarkerAnswer } from '../protocol/protocol.js';
import { type LineReplacement, movedLineBy } from './moved-lines.js';

type Middleware = NonNullable<NonNullable<LanguageClientOptions['middleware']>['provideOnTypeFormattingEdits']>;

/** An edit is refused where a key has come before it: then it is tried again, after that key. */
const mostTries = 40;

/** How often, and after how many milliseconds each time, it is looked for an edit that the editor is to make. */
const mostLooks = 20;
const lookMilliseconds = 20;

/** Edits of a text since Enter, the earliest first, with the version that each has made. */
interface Since {
    readonly edits: { readonly version: number; readonly edit: LineReplacement }[];
    isUndone: boolean;
}

export class LateMarkers {
    /** The markers before this one: each stands below the one before. */
    #last: Promise<void> = Promise.resolve();

    /** @param ask asks the server for what is to come on a line of a version of a text */
    constructor(private readonly ask: (document: vscode.TextDocument, version: number, line: number) => Promise<LateMarkerAnswer>) {}

    readonly afterEnter: Middleware = async (document, position, ch, options, token, next) => {
        if (ch !== '\n' || document.lineAt(position.line).text.trim() !== '') {
            return next(document, position, ch, options, token);
        }
        const since: Since = { edits: [], isUndone: false };
        const listening = vscode.workspace.onDidChangeTextDocument(({ document: changed, contentChanges, reason }) => {
            if (changed === document) {
                since.isUndone ||= reason !== undefined;
                // The editor gives the last place first, so that no edit moves the next one.
                since.edits.push(...contentChanges.map((edit) => ({ version: document.version, edit })));
            }
        });
        const before = this.#last;
        const typed = Promise.resolve(next(document, position, ch, options, token)).catch(() => undefined);
        this.#last = (async () => {
            const [edits] = await Promise.all([typed, before]);
            // A marker on the new line, or one that goes from the line above, where the list has ended.
            const [marker] = edits ?? [];
            if (token.isCancellationRequested || (marker && !(await hasCome(marker, since)))) {
                await this.#write(document, position.line, since);
            }
        })()
            // A server that starts again has no answer.
            .catch(() => undefined)
            .finally(() => listening.dispose());
        return typed;
    };

    /** Asks until no key comes between the answer and the edit. */
    async #write(document: vscode.TextDocument, line: number, since: Since): Promise<void> {
        const now = movedLineBy(line, editsOf(since));
        if (now === undefined || since.isUndone) {
            return;
        }
        const answer = await this.ask(document, document.version, now);
        if (!answer) {
            return;
        }
        for (let tries = 0; tries < mostTries; tries++) {
            const editor = vscode.window.visibleTextEditors.find((shown) => shown.document === document);
            const later = editsOf(since, answer.version);
            const edits = answer.edits.flatMap(({ range: { start, end }, newText }) => {
                const at = movedLineBy(start.line, later);
                return at === undefined
                    ? []
                    : [{ range: new vscode.Range(at, start.character, at + end.line - start.line, end.character), newText }];
            });
            // Where only a marker goes, the line stays as it is.
            const isForNobody = edits.some(({ range, newText }) => newText !== '' && isLeftEmpty(document, range.start.line, since));
            if (!editor || since.isUndone || isForNobody || edits.length < answer.edits.length) {
                return;
            }
            const isDone = await editor.edit(
                (edit) => {
                    for (const { range, newText } of edits) {
                        range.isEmpty ? edit.insert(range.start, newText) : edit.replace(range, newText);
                    }
                },
                { undoStopBefore: false, undoStopAfter: false },
            );
            if (isDone) {
                return;
            }
        }
    }
}

/** Whether the editor makes an edit. It drops one without telling if a key comes while the answer is on its way. */
async function hasCome({ newText, range }: vscode.TextEdit, { edits }: Since): Promise<boolean> {
    const isIt = ({ edit }: Since['edits'][number]): boolean =>
        newText === ''
            ? edit.text === '' && edit.range.start.line === range.start.line
            : edit.text !== '' && edit.text.trim() === newText.trim();
    for (let looks = 0; looks < mostLooks; looks++) {
        if (edits.some(isIt)) {
            return true;
        }
        await new Promise((resolve) => setTimeout(resolve, lookMilliseconds));
    }
    return false;
}

/** Whether a second Enter has left the line empty: that ends the list, and a marker would stand there for nobody. */
function isLeftEmpty(document: vscode.TextDocument, line: number, { edits }: Since): boolean {
    return line < document.lineCount && document.lineAt(line).text.trim() === '' && edits.some(({ edit }) => edit.text.includes('\n'));
}

/** The edits after a version. */
function editsOf({ edits }: Since, version = 0): readonly LineReplacement[] {
    return edits.filter((one) => one.version > version).map(({ edit }) => edit);
}
