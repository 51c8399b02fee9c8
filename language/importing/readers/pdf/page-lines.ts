/** The lines of pages by their places: what stands at the head and foot of pages, notes at the foot, and the text between. */
import type { PdfPage } from './file.js';
import { isOnLine, lineOf, loneLabel, type PageLine, type Piece } from './pieces.js';

/** A line with its parts, between which wide gaps stand. */
export interface LaidLine {
    readonly line: PageLine;
    readonly parts: readonly PageLine[];
    /** The same, with a label as a part of its own. */
    readonly cells: readonly PageLine[];
    readonly text: string;
}

export interface LaidPage {
    readonly body: readonly LaidLine[];
    readonly notes: readonly LaidLine[];
}

/** Gap between the parts of a line, in sizes of letters. */
const partGap = 1.7;
const otherSizeGap = 0.9;
/** UTF-16 units of the longest marks, `1, 2`. */
const longestMark = 8;
/** Raised letters stand no further from those of their line, in sizes. */
const touching = 2.5;
/** Letters of one line stand on one height, up to this part of their size. */
const baseline = 0.35;
/** The part of a page, at its head and foot, where numbers of pages and the like stand. */
const margin = 0.13;
/** Lines there that may be such. */
const edge = 3;
/** Letters of notes are so much smaller than those of the text. */
const noteSize = 0.94;
/** Bars of a code at the foot of a page are letters of a font, so much larger than those of the text. */
const barSize = 1.6;
const pageNumber = /^(?:\p{L}{4,6}\.? )?[-–]?\s?\d{1,4}(?:\s?\/\s?\d{1,4}|\s\p{L}{1,4}\s\d{1,4})?\s?[-–]?$/u;
/** `GE.18-01763(E)`, `V.24-01234 (E)`: the number of the job, and a date with the hour of printing behind it. */
const jobNumber = /^[A-Z]{1,4}[.-]\d{2}-\d{4,6}(?:\s?\(\p{L}\))?(?:\s[\d\s]*)?$/u;
const noteHead = /^(?:\d{1,3}|\*{1,3}|[a-z])\s/u;

/** Pages as lines, and what stood in their margins. */
export function laidPages(pages: readonly PdfPage[]): {
    readonly pages: readonly LaidPage[];
    readonly margins: readonly string[];
    readonly size: number;
} {
    const lines = pages.map(({ pieces }) => linesOf(pieces));
    const size = usualSize(lines.flat());
    const counts = new Map<string, number>();
    for (const [index, page] of pages.entries()) {
        for (const key of new Set(edgesOf(lines[index] ?? [], page).flatMap((line) => keysOf(line.text, index)))) {
            counts.set(key, (counts.get(key) ?? 0) + 1);
        }
    }
    const margins: string[] = [];
    const laid = pages.map((page, index): LaidPage => {
        const own = lines[index] ?? [];
        const removed = new Set<LaidLine>();
        for (const line of edgesOf(own, page)) {
            const isFoot = line.line.y < page.height * margin;
            const isRepeated =
                keysOf(line.text, index).some((key) => (counts.get(key) ?? 0) > 1) && line.text.length < 90 && (index > 0 || isFoot);
            if (isRepeated || pageNumber.test(line.text) || (isFoot && (jobNumber.test(line.text) || line.line.size > size * barSize))) {
                removed.add(line);
                margins.push(line.text);
            }
        }
        const kept = own.filter((line) => !removed.has(line));
        const from = notesFrom(kept, size);
        return { body: kept.slice(0, from), notes: kept.slice(from) };
    });
    return { pages: laid, margins: [...new Set(margins)], size };
}

function linesOf(pieces: readonly Piece[]): readonly LaidLine[] {
    const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((one, other) => other.y - one.y || one.x - other.x);
    const groups: Piece[][] = [];
    for (const piece of sorted) {
        // A raised piece stands above its line, and comes before it.
        const line = groups.slice(-3).findLast((group) => group.slice(-80).some((other) => isSameLine(other, piece)));
        if (line) {
            line.push(piece);
        } else {
            groups.push([piece]);
        }
    }
    return withMarks(groups).map((group) => {
        const ordered = [...group].sort((one, other) => one.x - other.x);
        const line = lineOf(ordered);
        const cells = partsOf(ordered, line.size);
        return { line, parts: withLabel(cells).map(lineOf), cells: cells.map(lineOf), text: textOf(line) };
    });
}

/** Groups with raised marks in their lines: these stand higher, so that they come first. */
function withMarks(groups: readonly Piece[][]): readonly Piece[][] {
    const out: Piece[][] = [];
    for (const [at, group] of groups.entries()) {
        const isMark = group.every(({ text }) => text.trim().length <= longestMark) && group.length <= 4;
        const line = isMark
            ? groups
                  .slice(at + 1, at + 3)
                  .find((next) => next.some((other) => group.every((mark) => mark.size < other.size && isSameLine(other, mark))))
            : undefined;
        if (line) {
            line.push(...group);
        } else {
            out.push(group);
        }
    }
    return out;
}

/** Whether two pieces stand on one line. Letters of other sizes do only where they touch: beside a title stand several lines in small letters. */
function isSameLine(one: Piece, other: Piece): boolean {
    const small = Math.min(one.size, other.size);
    const raised = one.size < other.size ? one.text : other.text;
    const gap = one.x < other.x ? other.x - one.x - one.width : one.x - other.x - other.width;
    return (
        Math.abs(one.y - other.y) < small * baseline ||
        (raised.trim().length <= longestMark && isOnLine(one, other) && gap < Math.max(one.size, other.size) * touching)
    );
}

/** The parts of a line, between which wide gaps stand. */
function partsOf(pieces: readonly Piece[], size: number): readonly (readonly Piece[])[] {
    const parts: Piece[][] = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const piece of pieces) {
        const last = parts.at(-1);
        const before = last?.at(-1)?.size ?? size;
        const [small, large] = [Math.min(before, piece.size), Math.max(before, piece.size)];
        // A title, and the lines in smaller letters beside it, stand closer.
        const widest = (small < large * 0.85 ? otherSizeGap : partGap) * small;
        if (
            last &&
            (piece.x - end < widest ||
                (piece.size < size * 0.75 && piece.text.trim().length <= longestMark && piece.x - end < size * touching))
        ) {
            last.push(piece);
        } else {
            parts.push([piece]);
        }
        end = Math.max(end, piece.x + piece.width);
    }
    return isJustified(parts) ? [pieces] : parts;
}

/** Parts of which a label belongs to what stands behind it. */
function withLabel(parts: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
    const [first, second, ...rest] = parts;
    const isLabelled =
        first &&
        second &&
        rest.length === 0 &&
        loneLabel.test(
            first
                .map(({ text }) => text)
                .join('')
                .trim(),
        );
    return isLabelled ? [[...first, ...second]] : parts;
}

/** Whether the parts of a line are single words that stand equally far apart. */
function isJustified(parts: readonly (readonly Piece[])[]): boolean {
    if (parts.length < 4) {
        return false;
    }
    const gaps = parts.slice(1).map((part, at) => {
        const last = parts[at]?.at(-1);
        return (part[0]?.x ?? 0) - ((last?.x ?? 0) + (last?.width ?? 0));
    });
    return Math.max(...gaps) < Math.min(...gaps) * 1.5;
}

function textOf({ pieces }: PageLine): string {
    let end: number | undefined;
    let text = '';
    for (const piece of pieces) {
        text += `${end !== undefined && piece.x - end > piece.size * 0.12 ? ' ' : ''}${piece.text}`;
        end = piece.x + piece.width;
    }
    return text.replace(/[ \t\ue020]+/gu, ' ').trim();
}

/** The size of most letters. */
function usualSize(lines: readonly LaidLine[]): number {
    const counts = new Map<number, number>();
    for (const { line } of lines) {
        for (const { size, text } of line.pieces) {
            counts.set(size, (counts.get(size) ?? 0) + text.length);
        }
    }
    return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [10, 0] as [number, number])[0];
}

/** The lines at the head and the foot of a page that may belong to all pages. */
function edgesOf(lines: readonly LaidLine[], { height }: PdfPage): readonly LaidLine[] {
    const isAtEdge = ({ line }: LaidLine): boolean => line.y > height * (1 - margin) || line.y < height * margin;
    return [...lines.slice(0, edge), ...lines.slice(Math.max(edge, lines.length - edge))].filter(isAtEdge);
}

/** Figures of a line of which one may count the pages. */
const mostFigures = 6;

/**
 * What a line at the edge of a page has in common with that of another page: its words, or all but one figure that counts on from page to page. Where more differs it is a
 * line of the text, such as one of a list of documents.
 */
function keysOf(text: string, page: number): readonly string[] {
    const figures = [...text.matchAll(/\d{1,6}/gu)].slice(0, mostFigures);
    return [
        `= ${text}`,
        ...figures.map(({ 0: figure, index }) => `+ ${text.slice(0, index)}<${Number(figure) - page}>${text.slice(index + figure.length)}`),
    ];
}

/** Where the notes at the foot of a page begin: small letters to its end, with the sign of a note at their head. */
function notesFrom(lines: readonly LaidLine[], size: number): number {
    let from = lines.length;
    while (from > 0 && (lines[from - 1]?.line.size ?? size) < size * noteSize && !isRow(lines[from - 1])) {
        from--;
    }
    while (from < lines.length && !beginsNote(lines[from])) {
        from++;
    }
    return from;
}

/** Whether a line has cells of a table. */
function isRow(line: LaidLine | undefined): boolean {
    return line !== undefined && line.parts.length > 1;
}

/** Whether a line begins with the sign of a note: raised, or in front of its text. */
export function beginsNote(line: LaidLine | undefined): boolean {
    return line !== undefined && (isRaisedNote(line) || noteHead.test(line.text));
}

/** Whether a line begins with a raised sign. */
export function isRaisedNote({ line: { pieces, size, y } }: LaidLine): boolean {
    const [first] = pieces;
    return first !== undefined && first.size <= size * 0.8 && first.y - y > size * 0.12 && /^[\d*\p{L}()]{1,5}$/u.test(first.text.trim());
}
