/** The first line of an agenda, read without the rest of it: to tell which files of a folder belong together. */
import { behindGaps, isGap } from '../../text/characters.js';

/** The symbol on an agenda's first line, without reissue asterisks; undefined where there is none. Comments may stand above it. */
export function openingSymbol(text: string): string | undefined {
    let at = behindGaps(text, 0);
    while (text.startsWith('//', at)) {
        at = behindGaps(text, lineEnd(text, at));
    }
    const start = behindGaps(text, at + 6);
    let end = start;
    while (end < text.length && !isGap(text.charCodeAt(end)) && text[end] !== '[' && text[end] !== '*') {
        end++;
    }
    return text.startsWith('agenda', at) && start > at + 6 && end > start ? text.slice(start, end) : undefined;
}

/** Where the line that an offset stands in ends. */
function lineEnd(text: string, at: number): number {
    let end = at;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') {
        end++;
    }
    return end;
}
