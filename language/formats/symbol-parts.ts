/** The symbol of a document as it stands in the masthead: its first part, up to the first stroke, in larger letters. */

/** A piece of a symbol, and whether it is printed larger. */
export interface SymbolPart {
    readonly text: string;
    readonly isLarge: boolean;
}

/** The pieces of one or several symbols, in order: together they are the text. None of them is empty. */
export function symbolParts(text: string): readonly SymbolPart[] {
    const parts: SymbolPart[] = [];
    const add = (start: number, end: number, isLarge: boolean): void =>
        void (start < end && parts.push({ text: text.slice(start, end), isLarge }));
    for (let at = 0; at < text.length; ) {
        const stroke = text.indexOf('/', at);
        const next = nextSymbol(text, at);
        const large = stroke < 0 || stroke > next ? at : stroke;
        add(at, large, true);
        add(large, next, false);
        at = next;
    }
    return parts;
}

/** Where the next one of several symbols begins. */
function nextSymbol(text: string, from: number): number {
    for (let at = from + 1; at < text.length; at++) {
        if (/[\s,\u2013\u2014]/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at))) {
            return at;
        }
    }
    return text.length;
}
