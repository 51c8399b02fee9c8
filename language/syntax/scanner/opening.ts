/** Reads the first line of an agenda without the rest, to find the files of a folder that belong together. */
import { skipGaps, isGap } from '../../text/characters.js';
import { endOfLine } from '../../text/lines.js';
import { openingSymbols } from '../words/opening-symbols.js';
import { withoutUnseen } from '../../text/see-through.js';
import { plainSymbol } from '../words/symbols.js';

/** The symbol on an agenda's first line, without reissue asterisks; undefined if there is none. Comments may stand above the line. */
export function openingSymbol(text: string): string | undefined {
    let at = skipGaps(text, 0);
    while (text.startsWith('//', at)) {
        at = skipGaps(text, endOfLine(text, at));
    }
    if (!text.startsWith('agenda', at) || !isGap(text.charCodeAt(at + 6))) {
        return undefined;
    }
    const line = withoutUnseen(text.slice(at, endOfLine(text, at)));
    const [symbol] = openingSymbols(line, skipGaps(line, 6));
    return symbol && plainSymbol(line.slice(symbol.start, symbol.end));
}
