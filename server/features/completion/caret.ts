/** The place of a completion request, and the suggestions for it. */
import type { LangiumDocument } from 'langium';
import type { CompletionItemKind, Position } from 'vscode-languageserver-protocol';
import type { Agenda } from '../../../language/grammar/generated/ast.js';
import type { Reading } from '../../../language/semantics/reading.js';
import { readingOf } from '../../../language/semantics/reading.js';
import { type AgendaPart, partAt } from '../shared/part-at.js';
import { lineText } from '../shared/places.js';

export interface Caret {
    /**
     * Whether the list opens by itself, on a character that was typed. It must not hinder whoever goes on typing: it opens where a certain thing must follow,
     * and closes when that thing is complete.
     */
    readonly isAuto: boolean;
    readonly document: LangiumDocument;
    readonly reading: Reading;
    readonly line: number;
    /** The text of the line before and after the caret. */
    readonly before: string;
    readonly after: string;
    /** The line above, trimmed; empty at the start of the document. */
    readonly above: string;
    readonly part: AgendaPart;
}

/** One suggestion. The text in `insert` may contain the placeholders of a snippet. */
export interface Suggestion {
    readonly label: string;
    readonly kind: CompletionItemKind;
    readonly insert: string;
    readonly snippet?: boolean;
    /** Shown beside the label. */
    readonly detail?: string;
    readonly description?: string;
    readonly documentation?: string;
    /** Compared with the typed characters in place of the label. */
    readonly filter?: string;
    /** Whether accepting this suggestion triggers completion again. */
    readonly again?: boolean;
}

/** Suggestions for a stretch of the line, the likeliest first: replaces the `typed` characters before the caret and the `rest` after it. */
export interface Suggestions {
    readonly typed: number;
    readonly rest: number;
    /**
     * Whether the rest is replaced even where an editor inserts only: a bracket that the editor has closed by itself belongs to what is written.
     */
    readonly replacesRest?: boolean;
    /**
     * When an editor closes a list that opened by itself without asking again, however fast the next key follows: at the first character typed, or once a
     * suggestion is typed in full. Without it the editor asks after each character.
     */
    readonly closes?: 'typed' | 'complete';
    readonly items: readonly Suggestion[];
}

/** The caret in an agenda. */
export function caretAt(document: LangiumDocument, agenda: Agenda, { line, character }: Position, isAuto: boolean): Caret {
    const text = lineText(document, line);
    return {
        isAuto,
        document,
        reading: readingOf(agenda),
        line,
        before: text.slice(0, character),
        after: text.slice(character),
        above: line > 0 ? lineText(document, line - 1).trim() : '',
        part: partAt(document, agenda, line),
    };
}

/** Whether the line continues running text: a structural word there is text. */
export function isBelowText({ above, part }: Caret): boolean {
    return above !== '' && part === 'annotations' && !/^(?:introduction|group|item|heading|documentation|\/\/)/u.test(above);
}

/** UTF-16 length of a pattern's match at the start of a text. */
export function lengthOf(pattern: RegExp, text: string): number {
    return pattern.exec(text)?.[0].length ?? 0;
}

/**
 * The suggestions without the one that would write what stands there already. Where the list opened by itself, nothing is left then: a list that stays open
 * takes the next key. Blanks at the end do not count: they come with the next word.
 */
export function withoutComplete({ before, after, isAuto }: Caret, suggestions: Suggestions): Suggestions {
    const { typed, rest, items } = suggestions;
    const standing = `${before.slice(before.length - typed)}${after.slice(0, rest)}`.trimEnd();
    const others = items.filter(({ insert }) => insert.trimEnd() !== standing);
    return others.length === items.length ? suggestions : { ...suggestions, items: isAuto ? [] : others };
}
