/** Tables by the places of their cells. */
import { isRaisedNote, type LaidLine } from './page-lines.js';
import type { PageLine } from './pieces.js';

/** Gaps between rows are so much larger than those between the lines of a cell. */
const rowGap = 1.13;
/** Lines of one cell, one below the other, in sizes of letters. */
const closeLines = 1.6;
/** Lines apart by so many sizes of letters belong to no one table. */
const furthest = 4.2;
/** Points by which a cell stands in its column at least. */
const overlap = 2;
const mostColumns = 12;
const mostLines = 300;

interface Column {
    readonly start: number;
    readonly end: number;
}

/** A stretch of lines that stand in columns. */
export interface Region {
    readonly end: number;
    readonly columns: readonly Column[];
}

/** The lines from one on that stand in the columns of one table; undefined where they do not. */
export function regionAt(lines: readonly LaidLine[], from: number, width: number): Region | undefined {
    const first = lines[from];
    if (!first || first.parts.length < 2) {
        return undefined;
    }
    let columns = withLine([], first.parts);
    let end = from + 1;
    let [split, most] = [1, first.parts.length];
    for (let at = end; at < Math.min(lines.length, from + mostLines); at++) {
        const line = lines[at]!;
        const before = lines[at - 1]!;
        if (lowest(before) - line.line.y > furthest * Math.max(line.line.size, before.line.size)) {
            break;
        }
        const parts = partsIn(line, columns);
        if (parts.length > 1) {
            most = Math.max(most, parts.length);
            columns = withLine(columns, parts);
            if (columns.length > mostColumns) {
                return undefined;
            }
            split++;
            end = at + 1;
        } else {
            const column = columnOf(columns, line.line);
            const isCell =
                column >= 0 &&
                (column === 0 ? line.line.end <= (columns[1]?.start ?? 0) : line.line.x > (columns[column - 1]?.end ?? 0) - overlap);
            const isWide = !isCell && line.line.end - line.line.x < width * 0.4;
            if (!(isCell || isWide) || at - end > 3 || isRaisedNote(line)) {
                break;
            }
            // It belongs to the table where it stands right below a cell, or another row follows.
            end = isCell && (column > 0 || (end === at && isClose(before, line))) ? at + 1 : end;
        }
    }
    return split > 1 || most > 2 ? { end, columns: withoutHalves(columns, lines.slice(from, end)) } : undefined;
}

function isClose(before: LaidLine, line: LaidLine): boolean {
    return lowest(before) - line.line.y < line.line.size * closeLines;
}

/** The parts of a line in a table, where a label may have a column of its own. */
function partsIn({ parts, cells }: LaidLine, columns: readonly Column[]): readonly PageLine[] {
    const [first, second] = cells.map((cell) => columnOf(columns, cell));
    return cells.length === 2 && first !== undefined && second !== undefined && first >= 0 && second > first ? cells : parts;
}

/** Columns, with what a line says of them. */
function withLine(columns: readonly Column[], parts: readonly PageLine[]): readonly Column[] {
    const out = [...columns];
    for (const { x, end } of parts) {
        const met = out.flatMap((column, at) => (shared(column, { start: x, end }) > overlap ? [at] : []));
        const [at] = met;
        if (at === undefined) {
            out.push({ start: x, end });
        } else if (met.length === 1) {
            const { start: left, end: right } = out[at]!;
            // It may be wider than the column was, as far as its neighbours let it.
            const before = Math.max(...out.filter((other) => other.end <= left).map((other) => other.end), Number.NEGATIVE_INFINITY);
            const behind = Math.min(...out.filter((other) => other.start >= right).map((other) => other.start), Number.POSITIVE_INFINITY);
            out[at] = { start: Math.max(Math.min(left, x), before), end: Math.min(Math.max(right, end), behind) };
        }
    }
    return out.sort((one, other) => one.start - other.start);
}

/** Columns with those joined of which no line has both, and that a part of some line goes over: a head in the middle of its column, and short cells. */
function withoutHalves(columns: readonly Column[], lines: readonly LaidLine[]): readonly Column[] {
    const out: Column[] = [];
    for (const column of columns) {
        const last = out.at(-1);
        const meets = (one: Column, part: PageLine): boolean => shared(one, { start: part.x, end: part.end }) > overlap;
        const isHalf =
            last !== undefined &&
            lines.some(({ parts }) => parts.length > 1 && parts.some((part) => meets(last, part) && meets(column, part))) &&
            !lines.some(
                ({ parts }) =>
                    parts.some((part) => meets(last, part) && !meets(column, part)) &&
                    parts.some((part) => !meets(last, part) && meets(column, part)),
            );
        if (isHalf) {
            out[out.length - 1] = { start: last.start, end: column.end };
        } else {
            out.push(column);
        }
    }
    return out;
}

function shared(one: Column, other: Column): number {
    return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

/** The column in which most of a part stands; -1 where it stands in none. */
function columnOf(columns: readonly Column[], { x, end }: PageLine): number {
    let [best, most] = [-1, 0];
    for (const [at, column] of columns.entries()) {
        const own = shared(column, { start: x, end });
        if (own > most) {
            [best, most] = [at, own];
        }
    }
    return best;
}

/** The lines above a table that are the first ones of a cell whose neighbours stand lower. */
export function regionStart(lines: readonly LaidLine[], from: number, first: number, { columns }: Region): number {
    let start = from;
    while (start > first) {
        const [above, line] = [lines[start - 1]!, lines[start]!];
        const isCell = above.parts.length === 1 && above.line.end < (columns[1]?.start ?? 0) && columnOf(columns, above.line) === 0;
        if (!isCell || !isClose(above, line)) {
            break;
        }
        start--;
    }
    return start;
}

/**
 * The rows of lines in columns, as lines of their cells.
 * @param pitch the usual distance between two lines, in sizes of their letters
 */
export function rowsOf(
    lines: readonly LaidLine[],
    { columns }: Region,
    pitch: number,
    isMasthead: boolean,
): readonly (readonly (readonly PageLine[])[])[] {
    const gaps = lines.slice(1).map((line, at) => (lowest(lines[at]!) - highest(line)) / line.line.size);
    const least = leastGap(lines, columns, pitch);
    const wide = gaps.filter((gap) => gap > least * rowGap).length;
    const hasGaps = wide * 8 >= gaps.length && wide > 0;
    const rows: PageLine[][][] = [];
    for (const [at, line] of lines.entries()) {
        const parts = partsIn(line, columns);
        const isNew =
            rows.length === 0 ||
            (!isMasthead && (hasGaps ? (gaps[at - 1] ?? 0) > least * rowGap : parts.length > 1 || isOver(line.line, columns)));
        if (isNew) {
            rows.push(columns.map(() => []));
        }
        for (const part of parts) {
            rows.at(-1)?.[parts.length === 1 && isOver(part, columns) ? 0 : Math.max(0, columnOf(columns, part))]?.push(part);
        }
    }
    return rows;
}

/** Whether a part goes over several columns, or stands in the middle of all. */
function isOver(part: PageLine, columns: readonly Column[]): boolean {
    return columns.filter((column) => shared(column, { start: part.x, end: part.end }) > overlap).length > 1 || isCentred(part, columns);
}

/** Whether a part stands in the middle of a table of three columns or more. */
function isCentred({ x, end }: PageLine, columns: readonly Column[]): boolean {
    const [left, right] = [columns[0]?.start ?? 0, columns.at(-1)?.end ?? 0];
    const column = columnOf(columns, { x, end } as PageLine);
    const isInColumn = Math.abs(x - (columns[column]?.start ?? 0)) < (right - left) * 0.02;
    return columns.length > 2 && !isInColumn && Math.abs(x + end - left - right) < (right - left) * 0.12;
}

/** Where the lowest letters of a line stand. */
function lowest({ line }: LaidLine): number {
    return Math.min(...line.pieces.filter(({ size }) => size > line.size * 0.8).map(({ y }) => y), line.y);
}

/** Where the highest letters of a line stand that are not raised. */
function highest({ line }: LaidLine): number {
    return Math.max(...line.pieces.filter(({ size }) => size > line.size * 0.8).map(({ y }) => y), line.y);
}

/** The least distance between two lines of one column, in sizes of letters. */
function leastGap(lines: readonly LaidLine[], columns: readonly Column[], pitch: number): number {
    const last = new Map<number, PageLine>();
    let least = Number.POSITIVE_INFINITY;
    for (const part of lines.flatMap((line) => partsIn(line, columns))) {
        const column = columnOf(columns, part);
        const before = last.get(column);
        const gap = before ? (before.y - part.y) / part.size : 0;
        least = gap > 0.8 ? Math.min(least, gap) : least;
        last.set(column, part);
    }
    return Number.isFinite(least) ? least : pitch;
}
