/** Timetables of which a text has each cell on a line of its own, below the heads of its columns. */
import type { FormBlock, FormTable } from '../form.js';
import { hoursAt } from './times.js';
import { isColumnHead } from './titles.js';

/** Columns of such a timetable: hours, items, and one or two more. */
const [fewestColumns, mostColumns] = [3, 4];
/** UTF-16 units of the longest head of a column. */
const longestHead = 40;

/**
 * The blocks with the lines put into a table; undefined where they have no heads of columns above them.
 * @param first the first line that is a day
 */
export function cellRows(
    blocks: readonly FormBlock[],
    first: number,
    isDay: (block: FormBlock) => boolean,
): readonly FormBlock[] | undefined {
    const heads = headsAbove(blocks, first);
    if (!heads) {
        return undefined;
    }
    const rows: string[][] = [heads];
    for (const block of blocks.slice(first)) {
        const text = block.kind === 'paragraph' ? block.text.trim() : '';
        const row = rows.at(-1)!;
        if (text === '') {
            continue;
        }
        if (isDay(block)) {
            rows.push([text]);
        } else if (hoursAt(text)?.rest === '') {
            rows.push([text]);
        } else if (block.kind === 'paragraph' && block.isTight && row.length > 1) {
            row[row.length - 1] += ` ${text}`;
        } else if (row === rows[0] || row.length === heads.length || rows.length === 1) {
            rows.push(['', text]);
        } else {
            row.push(text);
        }
    }
    return [...blocks.slice(0, first - heads.length), { kind: 'table', rows } satisfies FormTable];
}

/** The heads of the columns, one on each line, right above the first day. */
function headsAbove(blocks: readonly FormBlock[], first: number): string[] | undefined {
    for (let count = mostColumns; count >= fewestColumns; count--) {
        const lines = blocks.slice(Math.max(0, first - count), first);
        const texts = lines.map((block) => (block.kind === 'paragraph' ? block.text.trim() : ''));
        const areHeads =
            texts.length === count && texts.every((text) => text !== '' && text.length <= longestHead && !/[\t.;:。]/u.test(text));
        if (areHeads && isColumnHead(texts[0]!) && isColumnHead(texts[1]!)) {
            return texts;
        }
    }
    return undefined;
}
