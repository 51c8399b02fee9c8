/** Rows of tables with their cells below each other. */
import type { Table, TableRow } from '../../grammar/generated/ast.js';
import { remembered } from '../../kept/remembered.js';
import { readTableRow, type ScannedRow } from '../../syntax/scanner/tables.js';
import { textOf } from '../../syntax/tree/nodes.js';
import { columnsOf } from '../../text/columns.js';

/** Columns of a line. In a wider table each cell has one blank at both sides. */
const widest = 140;

/** The width of each column of a table; none where its lines would be too long. */
const widthsOf = remembered(({ rows }: Table): readonly number[] => {
    const widths: number[] = [];
    for (const row of rows) {
        const line = textOf(row).trim();
        for (const [index, { start, end }] of readTableRow(line).cells.entries()) {
            widths[index] = Math.max(widths[index] ?? 0, columnsOf(line.slice(start, end)));
        }
    }
    return widths.reduce((sum, width) => sum + width + 3, 1) > widest ? [] : widths;
});

/** A row whose cells begin below those of the other rows. It has the same words and bars. */
export function alignedRow({ $container: table }: TableRow, line: string): string {
    const widths = widthsOf(table);
    const { cells, close }: ScannedRow = readTableRow(line);
    const written = cells.map(({ bar, start, end }, index) => {
        const text = line.slice(start, end);
        const isOpen = index === cells.length - 1 && close === undefined;
        const missing = isOpen ? 0 : Math.max(0, (widths[index] ?? 0) - columnsOf(text));
        return `${line.charAt(bar)}${text === '' ? '' : ' '}${text}${' '.repeat(missing + (text === '' && missing > 0 ? 1 : 0))}`;
    });
    const end = close === undefined ? '' : line.charAt(close);
    return written.join(' ') + (end === '' ? '' : ` ${end}`);
}
