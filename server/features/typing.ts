/** What is added to the text while a person types: the marker of the next entry of a list, quotation marks and apostrophes of the language. */
import type { LangiumDocument } from 'langium';
import type { DocumentOnTypeFormattingParams, TextEdit } from 'vscode-languageserver-protocol';
import { afterEnter, afterSign, type LineChange, type WrittenMarker } from '../../language/drafting/list-typing.js';
import { afterStraightQuote } from '../../language/drafting/quotation-typing.js';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { readingOf } from '../../language/semantics/reading.js';
import type { TypingSettings } from '../settings.js';
import { partAt } from './shared/part-at.js';
import { lineText } from './shared/places.js';

/** The characters after which something may be added or taken back, the first one first. */
export const typingCharacters = ['\n', ' ', ')', '）', '、', '"', "'"] as const;

/** Lines above the caret in which the entry before is looked for. */
const mostLines = 200;

/** What a person types, in one server. */
export class Typing {
    /** The last marker that was written by itself, and where. */
    #written: (WrittenMarker & { readonly uri: string; readonly line: number }) | undefined;

    constructor(private readonly settings: () => TypingSettings) {}

    /** The edits after a character was typed: at most one. Only annotations have lists and running text. */
    editsAfter(
        document: LangiumDocument,
        { ch, position: { line, character } }: Pick<DocumentOnTypeFormattingParams, 'ch' | 'position'>,
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
                    return this.#afterEnter(document, line, () => afterEnter(linesAbove(document, line), text, locale));
                case '"':
                case "'":
                    return this.settings().quotationMarks ? afterStraightQuote(ch, text.slice(0, character - 1), locale) : undefined;
                default:
                    return this.#takenBack(document, line, text.slice(0, character));
            }
        })();
        return change ? [editOf(change, line)] : [];
    }

    /** What was written below is forgotten: the list has gone on. */
    #afterEnter(document: LangiumDocument, line: number, find: () => ReturnType<typeof afterEnter>): LineChange | undefined {
        const left = line > 0 ? this.#takenBack(document, line - 1, lineText(document, line - 1)) : undefined;
        this.#written = undefined;
        if (left) {
            return { ...left, line: -1 };
        }
        const change = find();
        if (change && change.marker !== '') {
            this.#written = { uri: document.uri.toString(), line, marker: change.marker, above: lineText(document, line - 1) };
        }
        return change;
    }

    #takenBack(document: LangiumDocument, line: number, before: string): LineChange | undefined {
        const written = this.#written;
        if (written?.line !== line || written.uri !== document.uri.toString()) {
            return undefined;
        }
        const change = afterSign(before, written);
        if (change) {
            this.#written = undefined;
        }
        return change;
    }
}

function linesAbove(document: LangiumDocument, line: number): readonly string[] {
    const first = Math.max(0, line - mostLines);
    return Array.from({ length: line - first }, (_, index) => lineText(document, first + index));
}

function editOf({ line, start, end, text }: LineChange, caretLine: number): TextEdit {
    const at = caretLine + line;
    return { range: { start: { line: at, character: start }, end: { line: at, character: end } }, newText: text };
}
