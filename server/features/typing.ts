/** What is added to the text while a person types: the marker of the next entry of a list, quotation marks and apostrophes of the language. */
import type { LangiumDocument } from 'langium';
import type { DocumentOnTypeFormattingParams, TextEdit } from 'vscode-languageserver-protocol';
import type { MarkerChange } from '../../language/drafting/list-entry.js';
import {
    afterEnter,
    afterSign,
    comesBefore,
    type LineChange,
    shiftedBelow,
    type WrittenMarker,
} from '../../language/drafting/list-typing.js';
import { afterStraightQuote } from '../../language/drafting/quotation-typing.js';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import type { Locale } from '../../language/locales/locale.js';
import { readingOf } from '../../language/semantics/reading.js';
import type { TypingSettings } from '../settings.js';
import { hasLists, partAt } from './shared/part-at.js';
import { lineText } from './shared/places.js';

/** The characters after which something may be added or taken back, the first one first. */
export const typingCharacters = ['\n', ' ', ')', '）', '、', '"', "'"] as const;

/** Lines above and below the caret in which its list is looked for. */
const mostLines = 200;

/** A change of the line of the caret or the one above, and what changes with it further below. */
interface Typed {
    readonly change: LineChange;
    /** The markers of the list below the caret's line. `line` counts from there. */
    readonly below?: readonly MarkerChange[];
}

/** A marker that was written by itself, where, and whether the list below was renumbered for it. */
interface PlacedMarker extends WrittenMarker {
    readonly uri: string;
    readonly line: number;
    readonly isShifted: boolean;
    /** Whether it is on its way to a text in which its line has words already. */
    readonly isComing: boolean;
}

/** Markers that are remembered: of the line of the caret and some above. An editor drops edits when a key follows too fast, so what was found is found again. */
const mostRemembered = 4;

/** What a person types, in one server. */
export class Typing {
    /** The last markers that were written by themselves. */
    #written: readonly PlacedMarker[] = [];

    constructor(private readonly settings: () => TypingSettings) {}

    /** The edits after a character was typed. Only annotations have lists and running text. */
    editsAfter(
        document: LangiumDocument,
        { ch, position: { line, character } }: Pick<DocumentOnTypeFormattingParams, 'ch' | 'position'>,
    ): TextEdit[] {
        const root = document.parseResult.value;
        if (!isAgenda(root) || !hasLists(partAt(document, root, line))) {
            return [];
        }
        const { locale } = readingOf(root);
        const text = lineText(document, line);
        const typed = ((): Typed | undefined => {
            switch (ch) {
                case '\n':
                    return (
                        this.#takenBack(document, line, '') ?? (text.trim() === '' ? this.#afterEnter(document, line, locale) : undefined)
                    );
                case '"':
                case "'": {
                    const change = this.settings().quotationMarks
                        ? afterStraightQuote(ch, text.slice(0, character - 1), locale)
                        : undefined;
                    return change && { change };
                }
                default:
                    return this.#takenBack(document, line, text.slice(0, character));
            }
        })();
        return typed ? editsOf(typed, line) : [];
    }

    /** The edits after Enter, although something stands on the new line by now. None where that begins with the marker itself. */
    lateEdits(document: LangiumDocument, line: number): TextEdit[] {
        const root = document.parseResult.value;
        if (!isAgenda(root) || !hasLists(partAt(document, root, line))) {
            return [];
        }
        const typed = this.#takenBack(document, line, '') ?? this.#afterEnter(document, line, readingOf(root).locale, true);
        return typed ? editsOf(typed, line) : [];
    }

    /** The change for a line that was empty when Enter began it. */
    #afterEnter(document: LangiumDocument, line: number, locale: Locale, isLate = false): Typed | undefined {
        const text = lineText(document, line);
        const above = lineText(document, line - 1);
        const change = afterEnter(linesAbove(document, line), isLate ? '' : text, locale);
        if (!change || (isLate && !change.isEnd && !comesBefore(text, { marker: change.marker, above }))) {
            return undefined;
        }
        const below = shiftedBelow(linesBelow(document, line), change.marker, change.isEnd ? 'back' : 'further');
        if (!change.isEnd) {
            const { uri } = document;
            const written = {
                uri: uri.toString(),
                line,
                marker: change.marker,
                above,
                isShifted: below.length > 0,
                isComing: isLate,
            };
            this.#written = [written, ...this.#written].slice(0, mostRemembered);
        }
        return { change, below };
    }

    /** Takes back the last marker that should not have come, on the line of the caret or one above. */
    #takenBack(document: LangiumDocument, line: number, before: string): Typed | undefined {
        const uri = document.uri.toString();
        // Who writes the marker again after it went wants it there.
        this.#written = this.#written.flatMap((written) => {
            if (written.uri !== uri || written.line > line) {
                return [written];
            }
            const isThere = lineText(document, written.line).startsWith(written.marker);
            return isThere ? [{ ...written, isComing: false }] : written.isComing ? [written] : [];
        });
        for (const written of this.#written) {
            const isAbove = written.line < line;
            const change =
                written.uri === uri && written.line <= line
                    ? afterSign(isAbove ? lineText(document, written.line) : before, written)
                    : undefined;
            if (change) {
                const below = written.isShifted ? shiftedBelow(linesBelow(document, line), written.marker, 'back') : [];
                return { change: { ...change, line: written.line - line }, below };
            }
        }
        return undefined;
    }
}

function linesAbove(document: LangiumDocument, line: number): readonly string[] {
    const first = Math.max(0, line - mostLines);
    return Array.from({ length: line - first }, (_, index) => lineText(document, first + index));
}

/** The lines below one, as far as its list may go. */
function linesBelow(document: LangiumDocument, line: number): readonly string[] {
    const last = Math.min(document.textDocument.lineCount - 1, line + mostLines);
    return Array.from({ length: Math.max(0, last - line) }, (_, index) => lineText(document, line + 1 + index));
}

function editsOf({ change: { line, start, end, text }, below = [] }: Typed, caretLine: number): TextEdit[] {
    const edit = (at: number, from: number, to: number, newText: string): TextEdit => ({
        range: { start: { line: at, character: from }, end: { line: at, character: to } },
        newText,
    });
    return [
        edit(caretLine + line, start, end, text),
        ...below.map((marker) => edit(caretLine + 1 + marker.line, 0, marker.end, marker.text)),
    ];
}
