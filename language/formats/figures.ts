/** Cells of tables that hold a figure and nothing else: they stand at the end of their column. */
import { type Content, plainText, type TableContent } from '../document/blocks.js';

const figure = /^[+\u2212\u2013-]?\p{Nd}[\p{Nd}.,\u066b\u066c\u00a0\u202f ]*[%\u066a\uff05]?$/u;

/** Whether a cell is a figure, such as 1,250 or 12 %, in the digits of any script; a mark of a note may stand at it. */
export function isFigure(cell: Content): boolean {
    return figure.test(plainText(cell.filter(({ kind }) => kind !== 'mark')).trim());
}

/** The columns of a table with a head whose cells are figures, or empty: their heads stand at the end of the column too. */
export function figureColumns({ rows, hasHead }: TableContent): ReadonlySet<number> {
    const [head, ...body] = rows;
    return new Set(
        (hasHead ? (head?.cells ?? []) : []).flatMap((_, column) => {
            const filled = body.map(({ cells }) => cells[column] ?? []).filter((cell) => plainText(cell).trim() !== '');
            return filled.length > 0 && filled.every(isFigure) ? [column] : [];
        }),
    );
}
