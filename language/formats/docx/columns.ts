/** The widths of the columns of a table that is written in the text. */
import type { Content, TableContent } from '../../document/blocks.js';

/** About how wide a letter is in a table, and what stands beside the words of a cell, in twentieths of a point. */
const letter = 105;
const padding = 190;
/** The shares of title, symbol, and what is to be done with a document: the same in all tables of documents. */
const [twoColumns, threeColumns] = [
    [0.4, 0.6],
    [0.36, 0.43, 0.21],
];
/** Longer words may be parted, and longer texts have several lines. */
const [longestWord, longestText] = [28, 40];

/**
 * A column has room for its longest word, and of the rest what its longest text needs beside the others.
 * @param width that of the table, in twentieths of a point
 * @returns one width for each column; their sum is that of the table, or less by a column's rounding
 */
export function columnsOf({ rows, isOfDocuments }: TableContent, width: number): readonly number[] {
    const count = Math.max(1, rows[0]?.cells.length ?? 1);
    if (isOfDocuments) {
        return (count > 2 ? threeColumns : twoColumns).map((share) => Math.floor(share * width));
    }
    const columns = Array.from({ length: count }, (_, index) => {
        const texts = rows.map(({ cells }) => textOf(cells[index] ?? []));
        const words = texts.flatMap((text) => text.split(/[\s\u00a0]+/u));
        return { least: longest(words, longestWord) * letter + padding, wish: Math.max(1, longest(texts, longestText)) };
    });
    const [least, wishes] = [sum(columns.map((column) => column.least)), sum(columns.map(({ wish }) => wish))];
    const rest = width - least;
    return columns.map((column) => Math.floor(rest < 0 ? (column.least / least) * width : column.least + (rest * column.wish) / wishes));
}

function textOf(content: Content): string {
    return content.map(({ text }) => text).join('');
}

function longest(texts: readonly string[], most: number): number {
    return texts.reduce((length, text) => Math.max(length, Math.min(most, text.length)), 0);
}

function sum(numbers: readonly number[]): number {
    return numbers.reduce((all, one) => all + one, 0);
}
