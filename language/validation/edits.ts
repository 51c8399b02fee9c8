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
