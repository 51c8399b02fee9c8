/** Where completion is asked for, and what is suggested there. */
import type { LangiumDocument } from 'langium';
import type { CompletionItemKind, Position } from 'vscode-languageserver-protocol';
import { type Agenda, isSchedule } from '../../../language/grammar/generated/ast.js';
import type { Reading } from '../../../language/semantics/reading.js';
import { readingOf } from '../../../language/semantics/reading.js';
import { keptRangeOf } from '../shared/kept-ranges.js';
import { lineText } from '../shared/places.js';

export interface Caret {
    readonly document: LangiumDocument;
    readonly reading: Reading;
    readonly line: number;
    /** The text of the line, in front of the caret and behind it. */
    readonly before: string;
    readonly after: string;
    /** The line above, without the blanks around it; empty at the start of the document. */
    readonly above: string;
    readonly part: 'masthead' | 'annotations' | 'schedule';
}

/** A proposal. The text in `insert` may hold the placeholders of a snippet. */
export interface Suggestion {
    readonly label: string;
    readonly kind: CompletionItemKind;
    readonly insert: string;
    readonly snippet?: boolean;
    /** Shown beside the label. */
    readonly detail?: string;
    readonly description?: string;
    readonly documentation?: string;
    /** What is compared with the typed characters, where that is not the label. */
    readonly filter?: string;
    /** Whether suggestions are asked for again when this one is taken. */
    readonly again?: boolean;
}

/** Suggestions for a stretch of the line, the likeliest first: `typed` characters stand in front of the caret, `rest` are replaced behind it. */
export interface Suggestions {
    readonly typed: number;
    readonly rest: number;
    readonly items: readonly Suggestion[];
}

/** The caret in an agenda. What the part is, is told by the sections above the line, so that a half-typed line does not matter. */
export function caretAt(document: LangiumDocument, agenda: Agenda, { line, character }: Position): Caret {
    const text = lineText(document, line);
    const last = /^\s*\p{L}+$/u.test(text) ? line - 1 : line;
    const section = agenda.sections.findLast((other) => keptRangeOf(other).start.line <= last);
    return {
        document,
        reading: readingOf(agenda),
        line,
        before: text.slice(0, character),
        after: text.slice(character),
        above: line > 0 ? lineText(document, line - 1).trim() : '',
        part: section === undefined ? 'masthead' : isSchedule(section) ? 'schedule' : 'annotations',
    };
}

/** The length of what a pattern finds at the start of a text. */
export function lengthOf(pattern: RegExp, text: string): number {
    return pattern.exec(text)?.[0].length ?? 0;
}
