/** Cells of tables that hold a figure and nothing else: they stand at the end of their column. */
import { type Content, plainText } from '../document/blocks.js';

const figure = /^[+\u2212\u2013-]?\p{Nd}[\p{Nd}.,\u066b\u066c\u00a0\u202f ]*[%\u066a\uff05]?$/u;

/** Whether a cell is a figure, such as 1,250 or 12 %, in the digits of any script; a mark of a note may stand at it. */
export function isFigure(cell: Content): boolean {
    return figure.test(plainText(cell.filter(({ kind }) => kind !== 'mark')).trim());
}
