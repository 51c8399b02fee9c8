/** The lines of a plain text, tidied: without what is printed on each page, markers beside their text, wide gaps as tabs. */
import { isJobNumber } from '../../semantics/masthead.js';
import { findSymbols } from '../../syntax/words/symbols.js';

/** Wide gaps of a line whose gaps are those of columns. */
const mostGaps = 4;

/** A line that is not empty. */
export interface TextLine {
    /** Without the blanks at its ends; a leading tab stays. */
    readonly text: string;
    /** As it is in the file. */
    readonly raw: string;
    /** Blanks before it; tabs do not count. */
    readonly indent: number;
    /** Whether it stands right below another one. */
    readonly isTight: boolean;
}

const pageNumber = /^(?:\d{1,4}|\d{1,4}\s?\/\s?\d{1,4}|[-–]\s?\d{1,4}\s?[-–])$/u;
const loneMarker = /^(?:(?:\p{L}{2,8} )?\d{1,3}[.)]|\(\p{L}{1,4}\)|[IVX]{1,5}\.|\p{L}\))$/u;
/** Lines at the head and the foot of a page that may be printed on each. */
const edge = 3;
/** What is printed on so many pages belongs to all. */
const fewestPages = 2;

/** The lines of a text, and what stood at the head or foot of its pages. */
export function tidiedLines(source: string): { readonly lines: readonly TextLine[]; readonly margins: readonly string[] } {
    const { text, margins } = withoutFurniture(source);
    let isTight = false;
    const lines: TextLine[] = [];
    for (const line of text.split('\n')) {
        const whole = line.trimEnd();
        if (whole.trim() === '') {
            isTight = false;
            continue;
        }
        const indent = /^ */u.exec(whole)?.[0].length ?? 0;
        const last = lines.at(-1);
        const gaps = whole.slice(indent).match(/\S {3,}(?=\S)/gu)?.length ?? 0;
        // Lines with many gaps are justified.
        const own = whole.slice(indent).replace(/(\S) {3,}(?=\S)/gu, gaps > mostGaps ? '$1 ' : '$1\t');
        if (last && loneMarker.test(last.text.trim()) && !loneMarker.test(own)) {
            // Readers of PDF files put a marker on a line of its own.
            lines[lines.length - 1] = { ...last, text: `${last.text.trim()}\t${own.trim()}` };
        } else {
            lines.push({ text: own, raw: whole, indent, isTight });
        }
        isTight = true;
    }
    return withoutPageHeads(lines, margins);
}

/** The number of a page, and of how many. */
const foot = /\s(?:\d{1,3}\s?\/\s?)?\d{1,3}$/u;
const pageOf = /^\p{L}{2,9}\.?\s\d{1,3}$/u;

/** Lines without the symbol and "Page 2" that stand where a page began. */
function withoutPageHeads(
    lines: readonly TextLine[],
    margins: readonly string[],
): { readonly lines: readonly TextLine[]; readonly margins: readonly string[] } {
    const heads = new Set<number>();
    const first = new Map<string, number>();
    for (const [index, { text }] of lines.entries()) {
        const line = text.trim();
        first.set(line, first.get(line) ?? index);
    }
    const isRepeated = (index: number): boolean => {
        const line = lines[index]?.text.trim() ?? '';
        return isSymbol(line) && (first.get(line) ?? index) < index;
    };
    for (const [index, { text }] of lines.entries()) {
        const line = text.trim();
        if (pageOf.test(line) && isRepeated(index - 1)) {
            heads.add(index - 1).add(index);
        } else if (isFoot(line)) {
            heads.add(index);
            [index - 1, index + 1].filter(isRepeated).forEach((one) => heads.add(one));
        }
    }
    const found = [...heads].map((index) => (lines[index]?.text.trim() ?? '').replace(foot, ''));
    return { lines: lines.filter((_, index) => !heads.has(index)), margins: [...new Set([...margins, ...found])] };
}

/** Whether a line is a job number with the number of the page: `V.23-22222 (S)` and `1/3`. */
function isFoot(line: string): boolean {
    const page = line.length <= 40 ? foot.exec(line) : null;
    return page !== null && isJobNumber(line.slice(0, page.index).trim());
}

function isSymbol(text: string): boolean {
    const [found] = findSymbols(text);
    return found?.start === 0 && found.end === text.length;
}

/** A text without lines that are printed on several pages, and without the numbers of pages. */
function withoutFurniture(source: string): { readonly text: string; readonly margins: readonly string[] } {
    const pages = source
        .replace(/\r\n?/gu, '\n')
        .split('\f')
        .map((page) => page.split('\n'));
    if (pages.length < fewestPages + 1) {
        return { text: pages.map((page) => page.join('\n')).join('\n'), margins: [] };
    }
    const counts = new Map<string, number>();
    for (const page of pages) {
        for (const line of new Set(edges(page).map(({ line: text }) => masked(text)))) {
            counts.set(line, (counts.get(line) ?? 0) + 1);
        }
    }
    const margins: string[] = [];
    const kept = pages.map((page, number) => {
        const removed = new Set<number>();
        for (const { line, at } of edges(page)) {
            const isRepeated = (counts.get(masked(line)) ?? 0) >= fewestPages && line.length < 80;
            if (pageNumber.test(line) || (isRepeated && number > 0)) {
                removed.add(at);
                margins.push(line);
            }
        }
        return page.filter((_, at) => !removed.has(at)).join('\n');
    });
    return { text: joinedPages(kept), margins: [...new Set(margins)] };
}

/** Pages one after another; a sentence that runs over a page goes on. */
function joinedPages(pages: readonly string[]): string {
    return pages.reduce((text, page) => {
        const [before, behind] = [text.trimEnd(), page.replace(/^\n+/u, '')];
        const goesOn = /[\p{Ll},]$/u.test(before) && /^\s*\p{Ll}/u.test(behind);
        return `${before}${goesOn ? '\n' : '\n\n'}${behind}`;
    });
}

function edges(page: readonly string[]): readonly { readonly line: string; readonly at: number }[] {
    const filled = page.flatMap((line, at) => (line.trim() === '' ? [] : [{ line: line.trim(), at }]));
    return filled.length <= 2 * edge ? filled : [...filled.slice(0, edge), ...filled.slice(-edge)];
}

function masked(line: string): string {
    return line.replace(/\d+/gu, '0');
}
