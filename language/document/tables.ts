/** Tables that are written in the text. */
import type { Table, TableRow } from '../grammar/generated/ast.js';
import { withoutBackslashes } from '../syntax/scanner/tables.js';
import { type Content, plainText, type TableRowContent } from './blocks.js';
import { type Draft, draft, keyOfText } from './draft.js';
import { placeOf } from './places.js';
import { contentOf, type Printing } from './running-text.js';

/** The rows with cells, in order: the line of dashes has none. */
export function rowsWithCells({ rows }: Table): readonly TableRow[] {
    return rows.filter(({ rule }) => rule === undefined);
}

/** The block of a table. Rows with fewer cells than the longest one get empty ones. */
export function tableDraft(table: Table, section: string, printing: Printing): Draft {
    const rows = rowsWithCells(table);
    const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    const place = placeOf(table);
    const printed = rows.map((row): TableRowContent => {
        const { inside } = placeOf(row);
        const cells = row.cells.map((cell) => contentOf(cell, printing).map((run) => ({ ...run, text: withoutBackslashes(run.text) })));
        return {
            cells: Array.from({ length: columns }, (_, index): Content => cells[index] ?? []),
            startLine: inside.startLine - place.inside.startLine,
            endLine: inside.endLine - place.inside.startLine,
        };
    });
    const text = printed.flatMap(({ cells }) => cells.map(plainText)).join(' ');
    const content = { kind: 'table', hasHead: table.rows.length > rows.length, rows: printed } as const;
    return draft(printing, `${section}:${keyOfText(text.trimStart())}`, content, place, { text, cells: rows.map(({ cells }) => cells) });
}
