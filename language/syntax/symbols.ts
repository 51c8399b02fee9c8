/** The grammar of document symbols: HEAD(/SEGMENT)+(/Add.n|/Corr.n|/Rev.n|/Amend.n|/Summary)* and up to two asterisks. */
import { matchesOf } from '../locales/matches.js';
import { latinised } from './look-alikes.js';

const head = '(?:[A-Z]{2,12}|[AEST])(?:\\.\\d+)?(?:\\([A-Z]+\\))?';
const tail = '(?:[A-Za-z0-9&]+(?:[.\\-&][A-Za-z0-9&]+|\\([A-Za-z0-9]+\\))*)';
/**
 * Read loosely, so that a symbol with a mistake in it is still seen as one: doubled, full-width and trailing slashes, a blank after a slash.
 * `XII/5` is the number of a decision.
 * Chinese and Arabic text may touch it. The ends of forms outside the grammar, `200 EX/1` and `… WG.431/2`, are not taken for symbols.
 */
const loose = new RegExp(
    `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}/／.@_-])(?!WG\\.|(?<=\\d )EX/|[IVXLC]+/\\d+(?![\\d/]))${head}(?:[/／]+(?:${tail})|[/／]+ (?=\\d+/|[A-Z]+\\.\\d)(?:${tail})|[/／]{2,}${tail}?){1,24}[/／]?\\*{0,2}`,
    'gu',
);
const strict = new RegExp(`^${head}(?:/${segment()})+\\*{0,2}$`, 'u');
/** The last segment but for addenda and revisions is a number, a year in brackets or a dotted code: `3`, `2209(2015)`, `CRP.1`. */
const numbered =
    /[/／] ?(?:(?:[A-Z]+-)?\d+(?:\(\d{4}\))?|[A-Za-z]+(?:\.[A-Za-z]+)*\.\d+|[A-Z]+\(\d+\)|[A-Z]+\.\d+\([IVX]+\)|Agenda)(?:[/／](?:(?:Add|Corr|Rev|Amend)\.?\d+|Summary))*[/／]?\*{0,2}$/u;
const addendum = /\/(Add|Corr|Rev|Amend)(\d+)/gu;

function segment(): string {
    return '[A-Za-z0-9]+(?:[.&-][A-Za-z0-9]+)*(?:\\([A-Za-z0-9]+\\))?';
}

export interface FoundSymbol {
    readonly start: number;
    readonly end: number;
}

/** Everything in the text that is meant as a document symbol, in order. Offsets are UTF-16, `end` is exclusive. */
export function findSymbols(text: string): readonly FoundSymbol[] {
    if (!text.includes('/') && !text.includes('／')) {
        return [];
    }
    const found: FoundSymbol[] = [];
    for (const match of matchesOf(loose, text)) {
        const symbol = match[0];
        const slashes = symbol.match(/[/／]/gu)?.length ?? 0;
        const next = text[match.index + symbol.length] ?? '';
        if (
            numbered.test(symbol) &&
            /\d/u.test(symbol) &&
            !/[\p{L}\p{N}]/u.test(/[\u4e00-\u9fff]/u.test(next) ? '' : next) &&
            (slashes > 1 ||
                /^(?:[AEST]|IDB|PBC|CLCS|HSP|DP|SPLOS|WHA)/u.test(symbol) ||
                symbol.includes('.') ||
                /^[A-Z]{3,}(?:\.\d+)?\/\d/u.test(symbol))
        ) {
            found.push({ start: match.index, end: match.index + symbol.length });
        }
    }
    return found;
}

/** What is wrong with a symbol, and the symbol as it must be meant where that is certain. */
export interface SymbolDefect {
    readonly kind: 'dot' | 'segment' | 'blank' | 'fullwidth' | 'form';
    readonly corrected?: string;
}

/** The defect of a symbol, or undefined where it follows the grammar. Never throws. */
export function symbolDefect(written: string): SymbolDefect | undefined {
    const symbol = latinised(written);
    if (/[／]/u.test(symbol)) {
        return { kind: 'fullwidth', corrected: symbol.replace(/／/gu, '/') };
    }
    if (/\/\s/u.test(symbol)) {
        return { kind: 'blank', corrected: symbol.replace(/\/\s+/gu, '/') };
    }
    if (/\/\/|\/\*{0,2}$/u.test(symbol)) {
        return { kind: 'segment' };
    }
    if (addendum.test(symbol)) {
        addendum.lastIndex = 0;
        return { kind: 'dot', corrected: symbol.replace(addendum, '/$1.$2') };
    }
    return strict.test(symbol) && /\d/u.test(symbol) ? undefined : { kind: 'form' };
}

/** The symbol in Latin letters without reissue asterisks, as it is linked and compared. */
export function plainSymbol(symbol: string): string {
    return latinised(symbol).replace(/\*+$/u, '').trim();
}
