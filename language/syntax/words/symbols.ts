/** The grammar of document symbols: HEAD(/SEGMENT)+(/Add.n|/Corr.n|/Rev.n|/Amend.n|/Summary)* and up to two asterisks. */
import { isHan, isLetter, isNumber } from '../../text/characters.js';
import { latinised } from '../../locales/look-alikes.js';
import { symbolEnd } from './symbol-scanner.js';
import { isOfUnitedNations, lacksDot } from './symbol-segments.js';

const head = '(?:[A-Z]{2,12}|[AEST])(?:\\.\\d+)?(?:\\([A-Z]+\\))?';
const segment = '[A-Za-z0-9]+(?:[.&-][A-Za-z0-9]+)*(?:\\([A-Za-z0-9]+\\))?';
const strict = new RegExp(`^${head}(?:/${segment})+\\*{0,2}$`, 'u');
/** The last segment, not counting addenda and revisions, is a number, a year in brackets or a dotted code: `3`, `2209(2015)`, `CRP.1`. */
const numberedSegment = /^ ?(?:(?:[A-Z]+-)?\d+(?:\(\d{4}\))?|[A-Za-z]+(?:\.[A-Za-z]+)*\.\d+|[A-Z]+\(\d+\)|[A-Z]+\.\d+\([IVX]+\)|Agenda)$/u;
const added = /^(?:(?:Add|Corr|Rev|Amend)\.?\d+|Summary)$/u;
/** How a symbol with a single slash begins, if nothing else shows that it is one. */
const knownSeries = /^(?:[AEST]|IDB|PBC|CLCS|HSP|DP|SPLOS|WHA)/u;

/** How a symbol begins. */
const capital = /[A-Z]/gu;

export interface FoundSymbol {
    readonly start: number;
    readonly end: number;
}

/** All document symbols in a text, those with mistakes included, in order. Offsets are UTF-16, `end` is exclusive. */
export function findSymbols(text: string): readonly FoundSymbol[] {
    if (!text.includes('/') && !text.includes('／')) {
        return [];
    }
    const found: FoundSymbol[] = [];
    capital.lastIndex = 0;
    for (let at = capital.exec(text)?.index; at !== undefined; at = capital.exec(text)?.index) {
        const end = symbolEnd(text, at);
        if (end < 0) {
            continue;
        }
        const next = text.charCodeAt(end);
        if (isCertainSymbol(text.slice(at, end)) && (end === text.length || isHan(next) || !(isLetter(next) || isNumber(next)))) {
            found.push({ start: at, end });
        }
        capital.lastIndex = end;
    }
    return found;
}

/** Whether text that looks like a symbol is meant as one: "AND/OR" is not. */
function isCertainSymbol(symbol: string): boolean {
    const segments = withoutAsterisks(symbol).split(/[/／]/u);
    const slashes = segments.length - 1;
    if (segments.at(-1) === '') {
        segments.pop();
    }
    let last = segments.length - 1;
    while (last > 0 && !numberedSegment.test(segments[last] ?? '') && added.test(segments[last] ?? '')) {
        last--;
    }
    return (
        last > 0 &&
        (numberedSegment.test(segments[last] ?? '') || (isOfUnitedNations(symbol) && lacksDot(segments[last] ?? '', last))) &&
        /\d/u.test(symbol) &&
        (slashes > 1 || knownSeries.test(symbol) || symbol.includes('.') || /^[A-Z]{3,}(?:\.\d+)?\/\d/u.test(symbol))
    );
}

/** Whether a symbol in Latin letters follows the grammar. */
export function isStrictSymbol(symbol: string): boolean {
    return strict.test(symbol);
}

/** The symbol in Latin letters without reissue asterisks, for links and comparisons. */
export function plainSymbol(symbol: string): string {
    return withoutAsterisks(latinised(symbol)).trim();
}

function withoutAsterisks(symbol: string): string {
    let end = symbol.length;
    while (symbol[end - 1] === '*') {
        end--;
    }
    return symbol.slice(0, end);
}
