/** Symbols inside bold letters: `**see A/76/100**`. A symbol may end with asterisks of its own, so that only a pair that is open takes them. */
import { addressesIn } from './addresses.js';
import { emphasisIn, noText } from './emphasis.js';
import type { FoundSymbol } from './symbols.js';

/** The symbols of a text without the asterisks that close bold letters. `read` is what was recognised before them: marks and mentions. */
export function withoutBold(text: string, symbols: readonly FoundSymbol[], read: readonly FoundSymbol[]): readonly FoundSymbol[] {
    if (!symbols.some(({ end }) => text.startsWith('**', end - 2))) {
        return symbols;
    }
    const stars = new Map(symbols.map((symbol) => [symbol, asterisksFrom(text, symbol)]));
    const may = new Set([...stars.values()].flatMap(({ start, end }) => (end - start > 1 ? [end - 2] : [])));
    const hidden = [
        ...read,
        ...addressesIn(text).map(({ start, text: address }) => ({ start, end: start + address.length })),
        ...symbols.map((symbol) => {
            const { start, end } = stars.get(symbol)!;
            return { start: symbol.start, end: end - start > 1 ? end - 2 : end };
        }),
    ];
    const signs = emphasisIn(hiddenIn(text, hidden), may);
    const closing = new Set(signs.map(({ start }) => start).filter((start) => may.has(start)));
    return symbols.map((symbol) => {
        const { end } = stars.get(symbol)!;
        return closing.has(end - 2) ? { start: symbol.start, end: end - 2 } : symbol;
    });
}

/** The asterisks at the end of a symbol and right behind it. */
function asterisksFrom(text: string, { end: last }: FoundSymbol): FoundSymbol {
    let [start, end] = [last, last];
    while (text[start - 1] === '*') {
        start--;
    }
    while (text[end] === '*') {
        end++;
    }
    return { start, end };
}

function hiddenIn(text: string, spans: readonly FoundSymbol[]): string {
    let [out, at] = ['', 0];
    for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
        if (start >= at) {
            out += text.slice(at, start) + noText.repeat(end - start);
            at = end;
        }
    }
    return out + text.slice(at);
}
