/** Columns of a text that shows a page as it is laid out: cells with wide gaps between them, their lines below each other. */
import { dayInLine } from '../../semantics/written-lines.js';
import type { FormBlock, FormTable } from '../form.js';

interface Cell {
    readonly at: number;
    readonly text: string;
}

/** Blanks between two columns. */
const gap = /\S(?: {0,2}\S)*/gu;
/** How far two lines of one column may begin from each other. */
const tolerance = 4;
/** Cells of the widest row. Lines with more have wide gaps because they are justified. */
const mostCells = 6;
/** UTF-16 units of the longest line between two tables that is a day. */
const longestDay = 60;

/**
 * The rows of lines without an empty one between them; undefined where they have no columns. A line with several cells begins a row; what stands alone goes on
 * with the cell above it, or with the one below it in the first row.
 * @param between what stands between the lines of a cell
 */
export function columnRows(lines: readonly string[], between = ' '): string[][] | undefined {
    const cells = lines.map(cellsOf);
    const wide = cells.filter((one) => one.length > 1);
    if (wide.length === 0 || wide.some((one) => one.length > mostCells)) {
        return undefined;
    }
    const columns = columnsOf(cells.flat());
    const columnOf = ({ at }: Cell): number => columns.findLastIndex((start) => start <= at + tolerance);
    /** Whether a line goes on with the row above it: one of its cells goes on with a word in small letters. */
    const goesOn = (line: readonly Cell[], row: readonly string[]): boolean =>
        line.some((cell) => /^\p{Ll}/u.test(cell.text) && /[\p{L},]$/u.test(row[Math.max(0, columnOf(cell))] ?? ''));
    const rows: string[][] = [];
    let isBegun = false;
    for (const line of cells) {
        if (rows.length === 0 || (line.length > 1 && isBegun && wide.length > 1 && !goesOn(line, rows.at(-1)!))) {
            rows.push(columns.map(() => ''));
        }
        isBegun ||= line.length > 1;
        const row = rows.at(-1)!;
        for (const cell of line) {
            const column = Math.max(0, columnOf(cell));
            row[column] = joinedCell(row[column] ?? '', cell.text, between);
        }
    }
    return rows;
}

/** A cell with another line. Behind the hyphen of a word or a span of figures no blank stands. */
function joinedCell(cell: string, line: string, between: string): string {
    const isGlued = between === ' ' && /[\p{L}\d][-\u2010]$/u.test(cell) && /^[\p{Ll}\d]/u.test(line);
    return cell === '' ? line : `${cell}${isGlued ? '' : between}${line}`;
}

/** The stretches of a line without wide gaps. */
function cellsOf(line: string): readonly Cell[] {
    return [...line.matchAll(gap)].map(({ 0: text, index }) => ({ at: index, text }));
}

/** Where columns begin. */
function columnsOf(cells: readonly Cell[]): readonly number[] {
    const starts: number[] = [];
    for (const { at } of [...cells].sort((one, other) => one.at - other.at)) {
        if (at - (starts.at(-1) ?? Number.NEGATIVE_INFINITY) > tolerance) {
            starts.push(at);
        }
    }
    return starts;
}

/** Tables that follow each other as one; a day between two of them is a row. */
export function joinedTables(blocks: readonly FormBlock[]): readonly FormBlock[] {
    const out: FormBlock[] = [];
    for (const [index, block] of blocks.entries()) {
        const last = out.at(-1);
        const next = blocks[index + 1];
        if (last?.kind === 'table' && block.kind === 'table') {
            out[out.length - 1] = { ...last, rows: [...last.rows, ...block.rows] } satisfies FormTable;
        } else if (last?.kind === 'table' && next?.kind === 'table' && block.kind === 'paragraph' && isDay(block.text)) {
            out[out.length - 1] = { ...last, rows: [...last.rows, [block.text]] };
        } else {
            out.push(block);
        }
    }
    return out;
}

function isDay(text: string): boolean {
    return text.length <= longestDay && /\d/u.test(text) && dayInLine(`${text}, 2000`) !== undefined;
}
