/** Where the lines of a text begin and end. Line ends may be LF, CRLF or CR, also mixed. All offsets are UTF-16. */
import { isLineEnd } from './chunks.js';

const byteOrderMark = '\ufeff';

/** The line end for new lines: that of the text, or LF if it has none. Where the text has several it is CRLF: an LF after a CR would be half of one line end. */
export function lineEndIn(text: string): string {
    const [hasReturn, hasFeed] = [text.includes('\r'), text.includes('\n')];
    return hasReturn ? (hasFeed ? '\r\n' : '\r') : '\n';
}

/** The start of the line that an offset lies in. An offset inside a CRLF lies in the line that it ends; a byte order mark is no part of a line. */
export function lineStart(text: string, offset: number): number {
    const isInside = text.startsWith('\r\n', offset - 1) && offset > 0;
    let start = isInside ? offset - 1 : offset;
    while (start > 0 && !isLineEnd(text.charCodeAt(start - 1)) && text.charAt(start - 1) !== byteOrderMark) {
        start--;
    }
    return start;
}

/** The end of the line at an offset, before its line end. */
export function endOfLine(text: string, offset: number): number {
    let end = offset;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) {
        end++;
    }
    return end;
}

/** The start of the line after the one at an offset, or the end of the text. */
export function lineAfter(text: string, offset: number): number {
    const end = endOfLine(text, offset);
    return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

/** The end of the line above the one that starts at an offset, before its line end; 0 for the first line. */
export function endOfLineAbove(text: string, start: number): number {
    return Math.max(0, start - (text.startsWith('\r\n', start - 2) ? 2 : 1));
}

/** The start of the line at an offset, or of the comments right above that line. */
export function lineStartAbove(text: string, offset: number): number {
    let start = lineStart(text, offset);
    while (start > 0) {
        const above = lineStart(text, endOfLineAbove(text, start));
        if (!text.slice(above, start).trimStart().startsWith('//')) {
            break;
        }
        start = above;
    }
    return start;
}

/** The comments right above the line at an offset, line by line. */
export function commentsAbove(text: string, offset: number): readonly string[] {
    const lines: string[] = [];
    const end = lineStart(text, offset);
    for (let at = lineStartAbove(text, offset); at < end; at = lineAfter(text, at)) {
        lines.push(text.slice(at, endOfLine(text, at)));
    }
    return lines;
}
