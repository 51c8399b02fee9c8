/** The lines of a plain text, tidied: without what is printed on each page, markers beside their text, wide gaps as tabs. */
import { isJobNumber } from '../../semantics/masthead.js';
import { findSymbols } from '../../syntax/words/symbols.js';
import type { FormNote } from '../form.js';
import { headOf } from '../recognition/heads.js';
import { withNotesApart } from './page-notes.js';
import { withoutOwnNumber } from './page-numbers.js';
import type { Hyphenation } from './parted-words.js';
import { withTitledParts, withWholeLines } from './stretched-lines.js';
import type { TextLine } from './text-line.js';

/** Wide gaps of a line whose gaps are those of columns. */
const mostGaps = 4;

const onlyPrivate = /^[\s\p{Co}]{1,80}$/u;
const pageNumber = /^(?:\d{1,4}|\d{1,4}\s?\/\s?\d{1,4}|[-–]\s?\d{1,4}\s?[-–])$/u;
const barCode = /^\*\d{6,9}\*$/u;
const loneMarker = /^(?:(?:\p{L}{2,8} )?\d{1,3}[.)]|\(\p{L}{1,4}\)|[IVX]{1,5}\.|\p{L}\)|\*{1,3}|[•▪●■])$/u;
/** Lines at the head and the foot of a page that may be printed on each. */
const edge = 3;
/** Lines of a masthead, which has a job number of its own. */
const mastheadLines = 12;
/** Lines of the notes below a rule. */
const mostNoteLines = 30;
const rule = /^[_=–—-]{5,}$/u;
/** Lines of the longest page whose notes are looked for. */
const mostPageLines = 200;
/** The part of the widest line from which on one reaches to the margin. */
const fullLine = 0.8;
/** What is printed on so many pages, and on such a part of them, belongs to all. */
const [fewestPages, leastPart] = [2, 1 / 3];

/** The lines of a text, what stood at the head or foot of its pages, and the notes at their feet. */
export interface TidiedText {
    readonly lines: readonly TextLine[];
    readonly margins: readonly string[];
    readonly notes: readonly FormNote[];
}

export function tidiedLines(source: string, hyphenation: Hyphenation): TidiedText {
    const { text, margins, notes } = withoutFurniture(source, hyphenation);
    let isTight = false;
    const lines: TextLine[] = [];
    const jobs: string[] = [];
    /** Lines since the last rule, below which notes stand. */
    let sinceRule = Number.POSITIVE_INFINITY;
    for (const line of text.split('\n')) {
        const whole = line.trimEnd();
        if (barCode.test(whole.trim()) || (lines.length > mastheadLines && isJobNumber(whole.trim()))) {
            jobs.push(whole.trim());
            isTight = false;
            continue;
        }
        // The letters of a bar code have no meaning outside of their font.
        if (whole.trim() === '' || onlyPrivate.test(whole)) {
            isTight = false;
            continue;
        }
        const indent = /^ */u.exec(whole)?.[0].length ?? 0;
        const last = lines.at(-1);
        const plain = whole.slice(indent);
        const own = plain.replace(/(\S) {3,}(?=\S)/gu, isJustified(plain) ? '$1 ' : '$1\t');
        sinceRule = rule.test(plain) ? 0 : sinceRule + 1;
        const isNote = sinceRule <= mostNoteLines && /^\d{1,3}$/u.test(last?.text.trim() ?? '') && !/^\d/u.test(own);
        if (last && (isNote || (loneMarker.test(last.text.trim()) && !loneMarker.test(own)))) {
            // Readers of PDF files put a marker on a line of its own.
            lines[lines.length - 1] = {
                ...last,
                text: `${last.text.trim()}\t${own.trim()}`,
                ...(isTight || isNote ? {} : { raw: whole, isTitleApart: true }),
            };
        } else {
            lines.push({ text: own, raw: whole, indent, isTight });
        }
        isTight = true;
    }
    return { ...withoutPageHeads(withTitledParts(withWholeLines(lines)), [...margins, ...jobs]), notes };
}

/** Whether the gaps of a line are those of a line that reaches to the margin: there are many, and hardly more than a word stands between two. */
function isJustified(line: string): boolean {
    const wide = line.match(/\S {3,}(?=\S)/gu)?.length ?? 0;
    const apart = line.match(/\S {2,}(?=\S)/gu)?.length ?? 0;
    const words = line.match(/\S+/gu)?.length ?? 0;
    return wide > mostGaps || (wide > 2 && apart > mostGaps && words <= apart + 2);
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

/** Whether a line is a job number with the number of the page, in either order: `V.23-22222 (S)` and `1/3`. */
function isFoot(line: string): boolean {
    const page = line.length <= 40 ? foot.exec(line) : null;
    return (page !== null && isJobNumber(line.slice(0, page.index).trim())) || isPageLine(line);
}

/** Whether all that stands beside each other on a line belongs to a page: its number, the job number, the symbol; at least two of them. */
function isPageLine(line: string): boolean {
    const parts = line.length <= 160 ? line.trim().split(/\t|\s{3,}/u) : [];
    return (
        parts.length > 1 &&
        parts.every((part) => pageNumber.test(part) || isJobNumber(part) || isSymbol(part)) &&
        parts.some((part) => pageNumber.test(part))
    );
}

function isSymbol(text: string): boolean {
    const [found] = findSymbols(text);
    return found?.start === 0 && found.end === text.length;
}

/** A text without lines that are printed on several pages, and without the numbers of pages. */
function withoutFurniture(
    source: string,
    hyphenation: Hyphenation,
): { readonly text: string; readonly margins: readonly string[]; readonly notes: readonly FormNote[] } {
    const pages = source
        .replace(/\r\n?/gu, '\n')
        .split('\f')
        .map((page) => page.split('\n'));
    if (pages.length < fewestPages) {
        return { text: pages.map((page) => page.join('\n')).join('\n'), margins: [], notes: [] };
    }
    const counts = new Map<string, number>();
    const symbols = new Set((pages[0] ?? []).map((line) => line.trim()).filter(isSymbol));
    for (const page of pages) {
        for (const key of new Set(edges(page).map(keyOf))) {
            counts.set(key, (counts.get(key) ?? 0) + 1);
        }
    }
    const margins: string[] = [];
    const kept = pages.map((page, number) => {
        const removed = new Set<number>();
        const isFurniture = (one: EdgeLine): boolean => {
            const { line, isFoot } = one;
            // Of two pages only the symbol and the numbers belong to both.
            const isUsual = pages.length > fewestPages || isSymbol(line);
            const isRepeated =
                isUsual &&
                (counts.get(keyOf(one)) ?? 0) >= Math.max(fewestPages, pages.length * leastPart) &&
                line.length < 80 &&
                !isSentence(line) &&
                !isLabel(line);
            const isJob = isFoot && isJobNumber(line.split(/\s{2,}/u, 1)[0] ?? '');
            return (
                pageNumber.test(line) ||
                isPageLine(line) ||
                barCode.test(line) ||
                isJob ||
                ((isRepeated || symbols.has(line)) && number > 0)
            );
        };
        // What belongs to all pages stands outside of all else: behind it a figure is none of a page.
        const own = edges(page);
        for (const side of [own.filter(({ isFoot }) => !isFoot), own.filter(({ isFoot }) => isFoot).reverse()]) {
            for (const one of side.slice(0, firstOther(side, isFurniture))) {
                removed.add(one.at);
                margins.push(one.line);
            }
        }
        return page.filter((_, at) => !removed.has(at));
    });
    const notes: FormNote[] = [];
    const bodies = kept.map((page, index) => {
        const noted = page.length > mostPageLines ? undefined : withNotesApart(page, Number(notes.at(-1)?.name ?? 0), hyphenation);
        notes.push(...(noted?.notes ?? []));
        return withoutOwnNumber(noted?.lines ?? page, index + 1).join('\n');
    });
    return { text: joinedPages(bodies), margins: [...new Set(margins)], notes };
}

/** Pages one after another; a sentence that runs over a page goes on. */
function joinedPages(pages: readonly string[]): string {
    const widest = pages.map((page) => page.split('\n').reduce((most, line) => Math.max(most, line.trimEnd().length), 0));
    const parts: string[] = [];
    let before = '';
    for (const [number, page] of pages.entries()) {
        const behind = page.replace(/^(?:[ \t]*\n)+/u, '').trimEnd();
        const last = before.slice(before.lastIndexOf('\n') + 1);
        const isFull = last.length > (widest[number - 1] ?? 0) * fullLine;
        const goesOn = /[\p{Ll},]$/u.test(before) && (/^\s*\p{Ll}/u.test(behind) || (isFull && /^\s*\p{Lu}\p{Ll}/u.test(behind)));
        parts.push(...(number === 0 ? [] : [goesOn ? '\n' : '\n\n']), behind);
        before = behind === '' ? before : behind;
    }
    return parts.join('');
}

function firstOther(lines: readonly EdgeLine[], isFurniture: (line: EdgeLine) => boolean): number {
    const at = lines.findIndex((line) => !isFurniture(line));
    return at < 0 ? lines.length : at;
}

/** A line at the head or the foot of a page. */
interface EdgeLine {
    readonly line: string;
    readonly at: number;
    readonly isFoot: boolean;
}

function edges(page: readonly string[]): readonly EdgeLine[] {
    const filled = page.flatMap((line, at) => (line.trim() === '' ? [] : [{ line: line.trim(), at }]));
    const own = filled.length <= 2 * edge ? filled : [...filled.slice(0, edge), ...filled.slice(-edge)];
    return own.map((one, index) => ({ ...one, isFoot: index >= own.length / 2 }));
}

/** Lines that are the same but for their figures have one key. */
function keyOf({ line, isFoot }: EdgeLine): string {
    return `${isFoot ? 'foot' : 'head'} ${masked(line)}`;
}

/** Whether a line is the label of an item: several pages may begin with one. */
function isLabel(line: string): boolean {
    return loneMarker.test(line) || headOf(line)?.kind === 'word';
}

/** Whether a line is the end of a sentence: pages may end with the same one. */
function isSentence(line: string): boolean {
    return /\p{Ll}\p{Ll}[.;:]$|[。；]$/u.test(line) && line.split(/\s/u).length > 2;
}

function masked(line: string): string {
    return line.replace(/\d+/gu, '0');
}
