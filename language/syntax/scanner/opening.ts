/** Reads the first line of an agenda without the rest, to find the files of a folder that belong together. */
import { skipGaps, isGap } from '../../text/characters.js';
import { endOfLine } from '../../text/lines.js';

/** The symbol on an agenda's first line, without reissue asterisks; undefined if there is none. Comments may stand above the line. */
export function openingSymbol(text: string): string | undefined {
    let at = skipGaps(text, 0);
    while (text.startsWith('//', at)) {
        at = skipGaps(text, endOfLine(text, at));
    }
    const start = skipGaps(text, at + 6);
    let end = start;
    while (end < text.length && !isGap(text.charCodeAt(end)) && text[end] !== '[' && text[end] !== '*') {
        end++;
    }
    return text.startsWith('agenda', at) && start > at + 6 && end > start ? text.slice(start, end) : undefined;
}
