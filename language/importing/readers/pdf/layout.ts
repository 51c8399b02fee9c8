/** PDF files without a structure: paragraphs, tables and notes by the places and sizes of their letters. */
import type { FormBlock } from '../../form.js';
import { withJoinedMarks, withoutSigns } from '../marks.js';
import { raisedHead } from '../raised-text.js';
import type { PdfPage } from './file.js';
import { type Region, regionAt, regionStart, rowsOf } from './grid.js';
import { joinedOverPages, type PlacedBlock } from './over-pages.js';
import { beginsNote, type LaidLine, laidPages } from './page-lines.js';
import type { Hyphenation } from '../parted-words.js';
import { type PageLine, raisedSign, textOfLines } from './pieces.js';

/** Gaps between lines that end a paragraph, in usual gaps. */
const paragraphGap = 1.28;
/** The masthead stands in the upper part of the first page. */
const mastheadEnd = 0.62;
/** Letters of lines of one paragraph differ by no more. */
const sizeDifference = 0.06;
/** The part of the width of a page by which lines that begin apart are no paragraph. */
const aside = 0.12;
/** The part of the width of a page behind which lines stand at its right side. */
const rightSide = 0.45;
/** Markers and decimals that begin a paragraph behind the end of a sentence. */
const counted = /^(?:\([\p{L}\d]{1,4}\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s)|\d{1,3}\.\s)/u;
const labelHead =
    /^(?:\p{L}{2,8} )?(?:\(?(?:\d{1,3}(?:\.\d{1,2})*|\p{L}|[ivxlIVXL]{1,6})\)|(?:\d{1,3}|[IVXL]{1,6}|\p{L})\.(?=\s)|[•·▪–—-](?=\s)|\d{1,3}、|[（(]?\p{Script=Han}{1,2}[）)、](?=.))/u;

/** Lines of a page that reach to the margin, in points about it, so that it is one. */
const [fewestReaching, marginWidth] = [3, 12];
/** The part of the way to the other margin that lines reach which are not stretched. */
const leastReach = 0.9;
/** A figure that one blank parts from a title; so many that count on are labels. */
const [bareLabel, fewestBare] = [/^(\d{1,2}) (?=\p{Lu}\p{Ll})/u, 4] as const;

/** The blocks of pages, and what stood in their margins. Raised signs are not yet marks of notes. */
export function layoutBlocks(
    pages: readonly PdfPage[],
    hyphenation: Hyphenation,
): { readonly blocks: readonly FormBlock[]; readonly margins: readonly string[] } {
    const laid = laidPages(pages);
    const pitch = usualPitch(laid.pages.flatMap(({ body }) => body));
    const placed: PlacedBlock[] = [];
    const labelled = labelledIn(laid.pages.flatMap(({ body }) => body));
    for (const [index, { body, notes }] of laid.pages.entries()) {
        const { width = 595, height = 842 } = pages[index] ?? {};
        const blocks = new PageReader(body, { width, height, pitch, hyphenation, labelled, isFirst: index === 0 }).read();
        placed.push(...[...blocks, ...notesOf(notes, hyphenation)].map((block) => ({ block, first: index, last: index })));
    }
    return { blocks: joinedOverPages(placed), margins: laid.margins };
}

/** The usual distance between two lines, in sizes of their letters. */
function usualPitch(lines: readonly LaidLine[]): number {
    const gaps = lines
        .slice(1)
        .flatMap((line, at) => {
            const before = lines[at];
            const gap = before ? (before.line.y - line.line.y) / line.line.size : 0;
            return gap > 0.8 && gap < 2.5 ? [gap] : [];
        })
        .sort((one, other) => one - other);
    return gaps[Math.floor(gaps.length * 0.4)] ?? 1.2;
}

/** The lines whose figures count on from 1. */
function labelledIn(lines: readonly LaidLine[]): ReadonlySet<LaidLine> {
    const found: LaidLine[] = [];
    for (const line of lines) {
        if (Number(bareLabel.exec(line.text)?.[1] ?? 0) === found.length + 1) {
            found.push(line);
        }
    }
    return new Set(found.length < fewestBare ? [] : found);
}

interface PageLook {
    readonly width: number;
    readonly height: number;
    readonly pitch: number;
    readonly hyphenation: Hyphenation;
    /** Lines that begin with a bare figure which counts. */
    readonly labelled: ReadonlySet<LaidLine>;
    readonly isFirst: boolean;
}

class PageReader {
    readonly #lines: readonly LaidLine[];
    readonly #look: PageLook;
    /** The right end of the text. */
    readonly #right: number;

    constructor(lines: readonly LaidLine[], look: PageLook) {
        this.#lines = lines;
        this.#look = look;
        const isLong = ({ line, parts }: LaidLine): boolean => parts.length === 1 && line.end - line.x > look.width * 0.4;
        const ends = (lines.some(isLong) ? lines.filter(isLong) : lines).map(({ line }) => line.end).sort((one, other) => one - other);
        const right = ends[Math.floor(ends.length * 0.95)] ?? look.width;
        // Where hardly a line reaches it, the margin is that of the other side.
        const left = lines.reduce((least, { line }) => Math.min(least, line.x), look.width);
        const reaching = ends.filter((end) => Math.abs(end - right) < marginWidth).length;
        this.#right = reaching >= fewestReaching ? right : Math.max(right, (look.width - left) * leastReach);
    }

    read(): readonly FormBlock[] {
        const out: FormBlock[] = [];
        for (let at = 0; at < this.#lines.length; ) {
            const { region, start } = this.#nextRegion(at);
            while (at < start) {
                let end = at + 1;
                while (end < start && this.#goesOn(end, at)) {
                    end++;
                }
                out.push(this.#paragraph(at, end));
                at = end;
            }
            if (region) {
                out.push(this.#table(at, region));
                at = region.end;
            }
        }
        return out;
    }

    /** The next table, and where it begins; without one, where the lines end. */
    #nextRegion(from: number): { readonly region: Region | undefined; readonly start: number } {
        for (let at = from; at < this.#lines.length; at++) {
            const region = regionAt(this.#lines, at, this.#look.width);
            if (region) {
                return { region, start: regionStart(this.#lines, at, from, region) };
            }
        }
        return { region: undefined, start: this.#lines.length };
    }

    #paragraph(at: number, end: number): FormBlock {
        const { text, isBold } = textOfLines(
            this.#lines.slice(at, end).map(({ line }) => line),
            this.#look.hyphenation,
        );
        return {
            kind: 'paragraph',
            text: withJoinedMarks(withoutSigns(text)),
            ...(isBold ? { isBold: true } : {}),
            ...(this.#isTight(at) ? { isTight: true } : {}),
        };
    }

    #gap(at: number): number {
        const [before, line] = [this.#lines[at - 1], this.#lines[at]];
        return before && line ? (before.line.y - line.line.y) / Math.max(line.line.size, before.line.size) : Number.POSITIVE_INFINITY;
    }

    #isTight(at: number): boolean {
        return this.#gap(at) < this.#look.pitch * paragraphGap;
    }

    /** Whether a line belongs to the paragraph that begins at another one. */
    #goesOn(at: number, start: number): boolean {
        const [before, own, first] = [this.#lines[at - 1]!, this.#lines[at]!, this.#lines[start]!];
        if (
            !this.#isTight(at) ||
            Math.abs(before.line.size - own.line.size) > own.line.size * sizeDifference ||
            boldOf(before) !== boldOf(own)
        ) {
            return false;
        }
        const em = own.line.size;
        // A line at the other side of the page, such as the symbol, is one of its own.
        if (this.#isAside(before, own) || this.#isTitleAbove(before, own)) {
            return false;
        }
        if (this.#look.labelled.has(own) || (/[.;:。；：]$/u.test(before.text) && counted.test(own.text))) {
            return false;
        }
        if (labelHead.test(own.text) && (own.line.x < first.line.x + em || !this.#isFull(before, own))) {
            return (
                !/^[\p{L}\d(•·▪–—-]/u.test(own.text) ||
                (/^\p{L}/u.test(own.text) ? this.#isFull(before, own) && !/^\p{L}[.)]/u.test(own.text) : false)
            );
        }
        // The first line of the next paragraph is set in.
        if (own.line.x > before.line.x + em && at - start > 1 && Math.abs(before.line.x - (this.#lines[at - 2]?.line.x ?? 0)) < em / 2) {
            return false;
        }
        return this.#isFull(before, own) || /^[\p{Ll},;)]/u.test(own.text);
    }

    /** Whether two lines begin further apart than those of one paragraph do, or stand at the right side of the page. */
    #isAside({ line: before, text: above }: LaidLine, { line, text }: LaidLine): boolean {
        const { width } = this.#look;
        if (/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(`${above}${text}`)) {
            return false;
        }
        const isSetOut = before.x - line.x > width * aside;
        const isSetIn = line.x - before.x > width * 2 * aside;
        const endsTogether = Math.abs(before.end - line.end) < 1;
        const isAtRight = Math.min(before.x, line.x) > width * rightSide && (endsTogether || Math.abs(before.x - line.x) > line.size / 2);
        return isSetOut || isSetIn || (isAtRight && !/^\p{Ll}/u.test(text));
    }

    /** Whether a line is in the middle of the page, and the one below it begins at the margin. */
    #isTitleAbove({ line: before }: LaidLine, { line }: LaidLine): boolean {
        const isCentred = Math.abs(before.x + before.end - this.#look.width) < before.size;
        return isCentred && before.x > line.x + line.size * 2 && Math.abs(line.x + line.end - this.#look.width) > line.size;
    }

    /** Whether the first word of a line had no place in the line above it. */
    #isFull({ line: before, text: above }: LaidLine, { line, text }: LaidLine): boolean {
        const letters = Math.max(1, text.length);
        const word = /\p{Script=Han}/u.test(text.slice(0, 1)) ? text.slice(0, 1) : firstWord(text);
        const isCentred = Math.abs(before.x + before.end - (line.x + line.end)) < line.size && before.x - line.x > line.size / 2;
        return isCentred
            ? false
            : before.end + ((word.length + 1) * (line.end - line.x)) / letters > this.#right - line.size || /[-\u2010]$/u.test(above);
    }

    #table(from: number, region: Region): FormBlock {
        const lines = this.#lines.slice(from, region.end);
        const { isFirst, height, hyphenation, pitch } = this.#look;
        const isMasthead = isFirst && from < 4 && (lines.at(-1)?.line.y ?? 0) > height * mastheadEnd;
        const text = (cell: readonly PageLine[]): string =>
            isMasthead ? mastheadText(cell, hyphenation) : textOfLines(cell, hyphenation).text;
        return {
            kind: 'table',
            rows: rowsOf(lines, region, pitch, isMasthead).map((row) => row.map((cell) => withJoinedMarks(withoutSigns(text(cell))))),
        };
    }
}

/** The first word of a line, with a short one before it, which may not be parted from it: `3 p.m.` */
function firstWord(text: string): string {
    const end = text.indexOf(' ', 4);
    return end < 0 ? text : text.slice(0, end);
}

/** The lines of a cell of the masthead. Lines in bold letters go on with each other. */
function mastheadText(cell: readonly PageLine[], hyphenation: Hyphenation): string {
    const groups: PageLine[][] = [];
    for (const line of cell) {
        const last = groups.at(-1);
        const before = last?.at(-1);
        if (last && before && isBoldLine(before) && isBoldLine(line) && before.size === line.size && before.y - line.y < line.size * 1.6) {
            last.push(line);
        } else {
            groups.push([line]);
        }
    }
    return groups.map((group) => textOfLines(group, hyphenation).text).join('\n');
}

/** Whether all words of a line are bold. */
function boldOf({ line }: LaidLine): boolean {
    return isBoldLine(line);
}

function isBoldLine({ pieces }: PageLine): boolean {
    return pieces.every(({ isBold, text }) => isBold || !/[\p{L}\p{N}]/u.test(text));
}

/** Notes: each begins with its sign. */
function notesOf(lines: readonly LaidLine[], hyphenation: Hyphenation): readonly FormBlock[] {
    const groups: LaidLine[][] = [];
    for (const line of lines) {
        const last = groups.at(-1);
        if (last && !beginsNote(line)) {
            last.push(line);
        } else {
            groups.push([line]);
        }
    }
    return groups.map((group) => {
        const { text } = textOfLines(
            group.map(({ line }) => line),
            hyphenation,
        );
        const head = raisedHead.test(text) ? null : /^(\d{1,3}|\*{1,3}|[a-z])\s+/u.exec(text);
        return { kind: 'paragraph', text: withoutSigns(head ? `${raisedSign(head[1] ?? '')} ${text.slice(head[0].length)}` : text) };
    });
}
