/**
 * The symbols on the first line of an agenda. A symbol is the rest of its line, whatever its organization writes: `MSC 107/1`, `34 C/1`, `CoP16 Doc. 2`. A document
 * of two bodies has two, with a comma or a dash between them.
 */
import { beforeGaps, isDash, isGap, isLetterAt, skipGaps } from '../../text/characters.js';
import { findSymbols } from './symbols.js';

/** A symbol. Offsets are UTF-16, the end exclusive. */
export interface OpeningSymbol {
    readonly start: number;
    readonly end: number;
    /** The sign before it, if it is not the first one; else its own start. */
    readonly sign: number;
}

/** What is longer is no symbol. */
const longestSymbol = 120;
/** Letters of a word that belongs to a symbol without a figure: `Doc.`, `Prov.`, `Rev.` */
const longestWord = 6;

/** The symbols that begin at an offset of a line, up to what is none: the mark of a note, a key of the masthead, or words. */
export function openingSymbols(line: string, from: number): readonly OpeningSymbol[] {
    const end = beforeGaps(line, endOfSymbols(line, from));
    const found: OpeningSymbol[] = [];
    for (let [sign, start] = [from, from]; start < end; ) {
        const next = separatorAfter(line, start, end);
        const upTo = beforeGaps(line, next);
        const own = symbolLength(line.slice(start, upTo));
        if (own === 0) {
            break;
        }
        found.push({ start, end: start + own, sign });
        if (start + own < upTo || next >= end) {
            break;
        }
        [sign, start] = [next, skipGaps(line, next + 1)];
    }
    return found;
}

/** Where nothing more can be part of a symbol: before the mark of a note, or a word with a colon. */
function endOfSymbols(line: string, from: number): number {
    let end = from;
    while (end < line.length && end - from < longestSymbol && line[end] !== '[' && line[end] !== ':' && line[end] !== '：') {
        end++;
    }
    if (line[end] === '[' || end >= line.length || end - from >= longestSymbol) {
        return end;
    }
    end = beforeGaps(line, end);
    while (end > from && isLetterAt(line, end - 1)) {
        end--;
    }
    return end;
}

/** The comma behind a symbol, or the dash between two symbols of the usual form; the end if there is none. */
function separatorAfter(line: string, start: number, end: number): number {
    for (let at = start; at < end; at++) {
        const isComma = ',;،؛，；、'.includes(line.charAt(at));
        if (isComma || (isDash(line.charCodeAt(at)) && isUsual(line.slice(start, at)) && isUsual(line.slice(at + 1, end)))) {
            return at;
        }
    }
    return end;
}

/** Whether a text is a symbol of the United Nations. */
function isUsual(text: string): boolean {
    const [symbol] = findSymbols(text.trim());
    return symbol?.start === 0 && symbol.end === text.trim().length;
}

/** How many characters of a text are a symbol, from its first one. */
function symbolLength(text: string): number {
    const [usual] = findSymbols(text);
    const words = wordsOf(text);
    const [first] = words;
    if (!first) {
        return 0;
    }
    // A symbol outside the usual form, or half typed, is still the symbol of the document.
    const isSymbol = usual?.start === 0 || beginsSymbol(text.slice(0, first.end), words.length === 1);
    if (!isSymbol) {
        return 0;
    }
    const begun = Math.max(first.end, usual?.start === 0 ? usual.end : 0);
    const lastFigure = words.findLast(({ start, end }) => /\d/u.test(text.slice(start, end)));
    // Behind a whole symbol only what looks like a part of it belongs to it. A symbol that has no figure yet goes on to it.
    let end = usual?.start === 0 || /\d/u.test(text.slice(0, begun)) ? begun : Math.max(begun, lastFigure?.end ?? 0);
    for (const word of words) {
        if (word.start < end) {
            continue;
        }
        if (!belongs(text.slice(word.start, word.end))) {
            break;
        }
        end = word.end;
    }
    return end;
}

/** Whether a word can begin a symbol: it has a figure or a stroke, or is all capitals. */
function beginsSymbol(word: string, isAlone: boolean): boolean {
    return (
        /^[\p{Lu}\d]/u.test(word) &&
        (/\d/u.test(word) || word.includes('/') || (/^[A-Z().-]+$/u.test(word) && (!isAlone || word.length > 0)))
    );
}

/** Whether a word goes on with a symbol: a figure, a bracket, capitals, an abbreviation. */
function belongs(word: string): boolean {
    return /\d/u.test(word) || /^[([（]/u.test(word) || /^[\p{Lu}.&-]+$/u.test(word) || (word.endsWith('.') && word.length <= longestWord);
}

/** The words of a text; what stands in brackets is one. */
function wordsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
    const words: { start: number; end: number }[] = [];
    for (let at = skipGaps(text, 0); at < text.length; at = skipGaps(text, at)) {
        const start = at;
        for (let depth = 0; at < text.length && (depth > 0 || !isGap(text.charCodeAt(at))); at++) {
            depth += '(（'.includes(text.charAt(at)) ? 1 : ')）'.includes(text.charAt(at)) && depth > 0 ? -1 : 0;
        }
        words.push({ start, end: at });
    }
    return words;
}
