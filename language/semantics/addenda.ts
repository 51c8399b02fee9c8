/** Addenda that stand behind a symbol by their last part alone: `A/79/5 and Add.1–3`, `A/79/5, Corr.1 et Add.2`. */
import { isSymbolText, type SymbolText } from '../grammar/generated/ast.js';
import { remembered } from '../kept/remembered.js';
import { type Passage, textOf } from '../syntax/tree/nodes.js';
import { plainSymbol } from '../syntax/words/symbols.js';

/** One of them, with a short word or a comma before it, in any language, and perhaps the last of a range. */
const addendum =
    /^(?:\s{0,2}[,;،؛，、]\s{0,2}|\s{1,2})?(?:\p{L}{1,3}\s{0,2})?(Add|Corr|Rev|Amend)\.(\d{1,3})(?:\s?[-–—]\s?(?:(?:Add|Corr|Rev|Amend)\.)?(\d{1,3}))?(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}])/u;
const atEnd = /\/(?:Add|Corr|Amend)\.\d{1,3}$/u;
/** A range of more is none. */
const longestRange = 30;
/** UTF-16 units that are read for each of them. */
const longest = 40;

/** The symbols of the addenda behind each symbol of a passage. Those without any are not in the map. */
export const addendaOn = remembered((passage: Passage): ReadonlyMap<SymbolText, readonly string[]> => {
    const found = new Map<SymbolText, readonly string[]>();
    for (const [index, node] of passage.parts.entries()) {
        const next = passage.parts[index + 1];
        if (isSymbolText(node)) {
            const symbols = rangeOn(node.symbol, next ? textOf(next).slice(0, longest) : '').concat(
                next ? behind(node.symbol, textOf(next)) : [],
            );
            if (symbols.length > 0) {
                found.set(node, symbols);
            }
        }
    }
    return found;
});

/** The rest of a range that begins with the symbol itself: `A/79/5/Add.1–3`. */
function rangeOn(symbol: string, text: string): readonly string[] {
    const plain = plainSymbol(symbol);
    const [, kind = '', first = ''] = /\/(Add|Corr|Amend)\.(\d{1,3})$/u.exec(plain) ?? [];
    const last = /^[-–—](?:(?:Add|Corr|Amend)\.)?(\d{1,3})(?![\p{L}\p{Nd}/])/u.exec(text)?.[1];
    return kind === '' || last === undefined ? [] : numbered(plain.replace(atEnd, ''), kind, Number(first) + 1, Number(last));
}

function behind(symbol: string, text: string): readonly string[] {
    const base = plainSymbol(symbol).replace(atEnd, '');
    const symbols: string[] = [];
    // Whether `A/79/5/Rev.1 and Add.1` means A/79/5/Add.1 or A/79/5/Rev.1/Add.1, nobody knows.
    if (/\/Rev\.\d{1,3}$/u.test(base)) {
        return symbols;
    }
    for (const [, kind = '', first, last] of addendaAt(text.replace(/^[-–—]\d{1,3}/u, ''))) {
        symbols.push(...numbered(base, kind, Number(first), Number(last ?? first)));
    }
    return symbols;
}

/** The addenda at the beginning of the text behind a symbol, one after the other: each with its kind, its number and the last one of a range. */
function* addendaAt(text: string): Generator<RegExpExecArray> {
    let at = 0;
    for (let one = addendum.exec(text.slice(0, longest)); one; one = addendum.exec(text.slice(at, at + longest))) {
        yield one;
        at += one[0].length;
    }
}

/** How many UTF-16 units at the beginning of the text behind a symbol are its addenda; 0 if there are none. */
export function addendaLength(text: string): number {
    return [...addendaAt(text)].reduce((length, [written]) => length + written.length, 0);
}

function numbered(base: string, kind: string, first: number, last: number): readonly string[] {
    const count = last >= first && last - first < longestRange ? last - first + 1 : 0;
    return Array.from({ length: count }, (_, index) => `${base}/${kind}.${first + index}`);
}
