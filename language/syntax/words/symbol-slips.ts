/** Symbols of a document's own series with a sign that is off: `CHW18`, `CHW-18`, a backslash, a small l for 1, a capital O for 0. */
import { latinised } from '../../locales/look-alikes.js';
import { symbolDefect } from './symbol-defects.js';
import { isStrictSymbol } from './symbols.js';

/** A symbol in a text as it is written, and as it is meant. Offsets are UTF-16, `end` is exclusive. */
export interface SymbolSlip {
    readonly start: number;
    readonly end: number;
    readonly written: string;
    readonly meant: string;
}

/** UTF-16 units of the longest symbol that is looked at. */
const longest = 80;
const ofSymbol = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}./\\／|()_–-]/u;
const touching = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}./\\_-]/u;

/** The symbols in a text that are of a series but for a sign. What is right, or of any other series, is none. */
export function symbolSlipsIn(text: string, series: readonly string[]): readonly SymbolSlip[] {
    const head = /^[A-Z]+/u.exec(series[0] ?? '')?.[0] ?? '';
    // A single segment without a number, or none, says too little.
    if (head === '' || !/\d/u.test(series.join('')) || (series.length < 2 && head.length < 2)) {
        return [];
    }
    const found: SymbolSlip[] = [];
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + head.length)) {
        if (at > 0 && touching.test(text.charAt(at - 1))) {
            continue;
        }
        const written = text.slice(at, symbolEnd(text, at + head.length, at + longest));
        const meant = meantInSeries(written, series);
        if (meant !== undefined) {
            found.push({ start: at, end: at + written.length, written, meant });
        }
    }
    return found;
}

/** Where a symbol ends, with a blank between letters and a number, and without the stops and brackets of the sentence. */
function symbolEnd(text: string, from: number, to: number): number {
    let end = from;
    while (end < to && end < text.length && (ofSymbol.test(text.charAt(end)) || isInnerBlank(text, end))) {
        end++;
    }
    const written = text.slice(from, end);
    const bracket = written.indexOf('(') < 0 ? written.indexOf(')') : -1;
    end = bracket < 0 ? end : from + bracket;
    while (end > from && '.-–/\\|('.includes(text.charAt(end - 1))) {
        end--;
    }
    return end;
}

function isInnerBlank(text: string, at: number): boolean {
    return /^[A-Z][ \u00a0]\d$/u.test(text.slice(at - 1, at + 2));
}

/** The symbol as it is meant, if it is written like one of the series but for its signs. */
function meantInSeries(written: string, series: readonly string[]): string | undefined {
    const right = series.join('/');
    const latin = latinised(written);
    const end = latin.startsWith(right) && isSlash(latin.charAt(right.length)) ? right.length : seriesEnd(latin, folded(right));
    const head = latin.slice(0, end);
    // A blank that is missing or added is a matter of habit: MSC107/1 for MSC 107/1.
    if (end < 0 || (head !== right && withoutBlanks(head) === withoutBlanks(right))) {
        return undefined;
    }
    const rest = withFigures(latin.slice(end + 1).replace(/[\\|／]/gu, '/'));
    // What is wrong in its own form has a finding of its own.
    if (!/^(?:\p{Nd}|[A-Z]{1,5}[./]?\p{Nd})/u.test(rest) || symbolDefect(latin)?.corrected !== undefined) {
        return undefined;
    }
    const meant = `${right}/${rest}`;
    const corrected = symbolDefect(meant)?.corrected ?? meant;
    return corrected !== latin && (isStrictSymbol(corrected) || !isStrictSymbol(`${right}/1`)) ? corrected : undefined;
}

/** Where the series ends in a written symbol, at a slash; -1 if the symbol does not begin with it. */
function seriesEnd(written: string, series: string): number {
    const isNear = folded(written).startsWith(series);
    for (let at = 1; isNear && at < written.length; at++) {
        if (isSlash(written.charAt(at)) && folded(written.slice(0, at)) === series) {
            return at;
        }
    }
    return -1;
}

function isSlash(sign: string): boolean {
    return sign === '/' || sign === '\\' || sign === '／' || sign === '|';
}

/** The letters and numbers of a series, without the signs between letters and a number. Letters that stand for figures are figures. */
function folded(text: string): string {
    return withFigures(text)
        .replace(/[\\|／]/gu, '/')
        .replace(/[–_ \u00a0]/gu, '.')
        .replace(/(?<=\p{L})[./-](?=\p{Nd})/gu, '')
        .replace(/(?<=\p{L})[.](?=\p{L})/gu, '/');
}

/** Letters beside a figure that are written for figures: l and I for 1, O for 0. Behind other letters they are letters. */
function withFigures(text: string): string {
    let [out, at] = ['', 0];
    while (at < text.length) {
        let end = at;
        while (end < text.length && 'lIO'.includes(text.charAt(end))) {
            end++;
        }
        if (end === at) {
            out += text.charAt(at++);
            continue;
        }
        const [before, after] = [text.charAt(at - 1), text.charAt(end)];
        const isNumber = figure.test(before) || (figure.test(after) && !letter.test(before));
        const letters = text.slice(at, end);
        out += isNumber ? letters.replace(/[lI]/gu, '1').replaceAll('O', '0') : letters;
        at = end;
    }
    return out;
}

const figure = /\p{Nd}/u;
const letter = /\p{L}/u;

function withoutBlanks(text: string): string {
    return text.replace(/[ \u00a0]/gu, '');
}
