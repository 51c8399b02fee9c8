/** What is added to the text while a person types: the marker of the next entry of a list, and quotation marks of the language. */
import type { LangiumDocument } from 'langium';
import type { DocumentOnTypeFormattingParams, TextEdit } from 'vscode-languageserver-protocol';
import { afterBlank, afterEnter, type LineChange } from '../../language/drafting/list-typing.js';
import { afterStraightQuote } from '../../language/drafting/quotation-typing.js';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { readingOf } from '../../language/semantics/reading.js';
import type { TypingSettings } from '../settings.js';
import { partAt } from './shared/part-at.js';
import { lineText } from './shared/places.js';

/** The characters after which something may be added, the first one first. */
export const typingCharacters = ['\n', ' ', '"'] as const;

/** Lines above the caret in which the entry before is looked for. */
const mostLines = 200;

/** The edits after a character was typed: at most one. Only annotations have lists and running text. */
export function typingEdits(
    document: LangiumDocument,
    { ch, position: { line, character } }: Pick<DocumentOnTypeFormattingParams, 'ch' | 'position'>,
    { quotationMarks }: TypingSettings,
): TextEdit[] {
    const root = document.parseResult.value;
    if (!isAgenda(root) || partAt(document, root, line) !== 'annotations') {
        return [];
    }
    const { locale } = readingOf(root);
    const text = lineText(document, line);
    const change = ((): LineChange | undefined => {
        switch (ch) {
            case '\n':
                return afterEnter(linesAbove(document, line), text);
            case ' ':
                return afterBlank(linesAbove(document, line), text.slice(0, character));
            case '"':
                return quotationMarks ? afterStraightQuote(text.slice(0, character - 1), locale) : undefined;
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
