/** The first items of a document whose pages are read as a table: readers of PDF files take a title block and the heading below it for rows of one table. */
import type { FormBlock, FormParagraph } from '../form.js';
import { headOf } from './heads.js';

/** A whole number at the head of an item, with or without a stop. */
const number = /^(\d{1,2})[.．]?$/u;
/** Blocks behind the table in which the next number stands. */
const mostBehind = 40;

/** The blocks with the last rows of a table as paragraphs, where they are a number and a title, and a heading behind the table counts on. */
export function withRowsApart(blocks: readonly FormBlock[]): readonly FormBlock[] {
    return blocks.flatMap((block, index): readonly FormBlock[] => {
        if (block.kind !== 'table' || block.hasHead) {
            return [block];
        }
        const rows = block.rows.map(headIn);
        const first = rows.lastIndexOf(undefined) + 1;
        const heads = rows.slice(first).filter((row) => row !== undefined);
        // A table that has nothing else is a list, and one whose number is not counted on is a table.
        return first > 0 && heads.length > 0 && countsOn(heads, blocks.slice(index + 1, index + 1 + mostBehind))
            ? [{ ...block, rows: block.rows.slice(0, first) }, ...heads.map(({ paragraph }) => paragraph)]
            : [block];
    });
}

interface RowHead {
    readonly number: number;
    readonly paragraph: FormParagraph;
}

/** A row of a number and a title, as a paragraph. */
function headIn(row: readonly string[]): RowHead | undefined {
    const [label = '', title = '', ...others] = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const [, digits] = number.exec(label) ?? [];
    return digits !== undefined && others.length === 0 && /\p{L}/u.test(title)
        ? { number: Number(digits), paragraph: { kind: 'paragraph', text: `${label}\t${title}`, heading: 1 } }
        : undefined;
}

function countsOn(heads: readonly RowHead[], behind: readonly FormBlock[]): boolean {
    const last = heads.at(-1)?.number ?? 0;
    const isCounted = heads.every((head, index) => head.number === last - (heads.length - 1 - index));
    return (
        isCounted &&
        behind.some((block) => {
            const head = block.kind === 'paragraph' && block.heading !== undefined ? headOf(block.text) : undefined;
            return head?.kind === 'number' && head.parts.length === 1 && Number(head.parts[0]) === last + 1;
        })
    );
}
