/** Changes of the text, and helpers for making them. */
import type { LangiumDocument } from 'langium';
import { lineAfter, lineEndIn, lineStart } from '../text/lines.js';
import type { TextChange } from './rule.js';

export { commentsAbove, lineAfter, lineStart, lineStartAbove } from '../text/lines.js';

/** The change that replaces the text between two offsets. */
export function replace(start: number, end: number, text: string): TextChange {
    return { start, end, text };
}

/** The line end for new lines of a document. */
export function lineEndOf(document: LangiumDocument): string {
    return lineEndIn(document.textDocument.getText());
}

/**
 * The change that removes the lines from one offset to another. Of blank lines on both sides those below go too. Where there are none, one stays, so that the
 * lines around it are not joined.
 */
export function withoutLines(text: string, from: number, to: number): TextChange {
    const start = lineStart(text, from);
    const isBlankAbove = start === 0 || text.slice(lineStart(text, start - 1), start).trim() === '';
    const end = lineAfter(text, to);
    let below = end;
    while (below < text.length && text.slice(below, lineAfter(text, below)).trim() === '') {
        below = lineAfter(text, below);
    }
    if (!isBlankAbove && below === end && end < text.length) {
        return replace(from, to, '');
    }
    return replace(start, isBlankAbove ? below : end, '');
}

/** A text on one line for a message, cut to `most` characters with an ellipsis. */
export function shorten(text: string, most = 40): string {
    const plain = text.replace(/\s+/gu, ' ').trim();
    const characters = [...plain];
    return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : plain;
}
