/** Changes of the text, and helpers for making them. */
import type { LangiumDocument } from 'langium';
import type { TextChange } from './rule.js';

/** The change that replaces the text between two offsets. */
export function replace(start: number, end: number, text: string): TextChange {
    return { start, end, text };
}

/** The line ending for new lines: CRLF if the document has any, else LF. */
export function lineEndOf(document: LangiumDocument): string {
    return document.textDocument.getText().includes('\r\n') ? '\r\n' : '\n';
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

/** The start of the line that an offset lies in. Line ends of every system count. */
export function lineStart(text: string, offset: number): number {
    let start = offset;
    while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
        start--;
    }
    // An offset between the two signs of a line end lies in the line that they end.
    return start === offset && text.startsWith('\r\n', start - 1) ? lineStart(text, start - 1) : start;
}

/** The start of the line after the one at an offset, or the end of the text. */
export function lineAfter(text: string, offset: number): number {
    let end = offset;
    while (end < text.length && !isLineEnd(text.charAt(end))) {
        end++;
    }
    return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

function isLineEnd(character: string): boolean {
    return character === '\n' || character === '\r';
}

/** The start of the line at an offset, or of the comments right above that line. */
export function lineStartAbove(text: string, offset: number): number {
    let start = text.lastIndexOf('\n', offset - 1) + 1;
    for (
        let above = text.lastIndexOf('\n', start - 2) + 1;
        start > 0 && isComment(text.slice(above, start));
        above = text.lastIndexOf('\n', start - 2) + 1
    ) {
        start = above;
    }
    return start;
}

/** The comments right above the line at an offset, line by line. */
export function commentsAbove(text: string, offset: number): readonly string[] {
    const line = text.lastIndexOf('\n', offset - 1) + 1;
    return text
        .slice(lineStartAbove(text, offset), line)
        .split(/\r?\n/u)
        .filter((comment) => comment !== '');
}

function isComment(line: string): boolean {
    return line.trimStart().startsWith('//');
}

/** A text on one line for a message, cut to `most` characters with an ellipsis. */
export function shorten(text: string, most = 40): string {
    const plain = text.replace(/\s+/gu, ' ').trim();
    const characters = [...plain];
    return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : plain;
}
