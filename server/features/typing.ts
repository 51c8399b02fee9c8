/** What is added to the text while a person types: the marker of the next entry of a list, and quotation marks of the language. */
import type { LangiumDocument } from 'langium';
import type { DocumentOnTypeFormattingParams, TextEdit } from 'vscode-languageserver-protocol';
import { afterBlank, afterEnter, type LineChange } from '../../language/drafting/list-typing.js';
import { afterStraightQuote } from '../../language/drafting/quotation-typing.js';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { caretAt } from './completion/caret.js';
import { lineText } from './shared/places.js';

/** The characters after which something may be added, the first one first. */
export const typingCharacters = ['\n', ' ', '"'] as const;

/** Lines above the caret in which the entry before is looked for. */
const mostLines = 200;

export interface TypingSettings {
    /** Whether straight quotation marks become those of the language. */
    readonly quotationMarks: boolean;
}

/** The edits after a character was typed: at most one. Only annotations have lists and running text. */
export function typingEdits(
    document: LangiumDocument,
    { ch, position: { line, character } }: Pick<DocumentOnTypeFormattingParams, 'ch' | 'position'>,
    { quotationMarks }: TypingSettings,
): TextEdit[] {
    const root = document.parseResult.value;
    if (!isAgenda(root)) {
        return [];
    }
    const { part, reading } = caretAt(document, root, { line, character }, true);
    if (part !== 'annotations') {
        return [];
    }
    const text = lineText(document, line);
    const change = ((): LineChange | undefined => {
        switch (ch) {
            case '\n':
                return afterEnter(linesAbove(document, line), text);
            case ' ':
                return afterBlank(linesAbove(document, line), text.slice(0, character));
            case '"':
                return quotationMarks ? afterStraightQuote(text.slice(0, character - 1), reading.locale) : undefined;
            default:
                return undefined;
        }
    })();
    return change ? [editOf(change, line)] : [];
}

function linesAbove(document: LangiumDocument, line: number): readonly string[] {
    const first = Math.max(0, line - mostLines);
    return Array.from({ length: line - first }, (_, index) => lineText(document, first + index));
}

function editOf({ line, start, end, text }: LineChange, caretLine: number): TextEdit {
    const at = caretLine + line;
    return { range: { start: { line: at, character: start }, end: { line: at, character: end } }, newText: text };
}
