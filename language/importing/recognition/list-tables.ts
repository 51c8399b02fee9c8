/** A list of items that stands in a table: label, title, and in further columns what documents there are and who submits them. */
import type { FormBlock, FormParagraph, FormTable } from '../form.js';
import { headOf } from './heads.js';
import { dayAt, hoursAt } from './times.js';

/** Rows of the shortest list. */
const fewest = 3;

/** The blocks with the rows of such tables as paragraphs; undefined where there is no such table. */
export function withListRows(blocks: readonly FormBlock[]): readonly FormBlock[] | undefined {
    return blocks.some(isList) ? blocks.flatMap((block) => (isList(block) ? paragraphsOf(block) : [block])) : undefined;
}

function isList(block: FormBlock): block is FormTable {
    if (block.kind !== 'table') {
        return false;
    }
    const rows = block.rows.filter((row) => filled(row).length > 1);
    const labelled = rows.filter(isLabelled);
    return (
        labelled.length >= fewest &&
        labelled.length * 3 >= rows.length * 2 &&
        labelled.some(([label = '']) => /^\D{0,20}1\D{0,3}$/u.test(label.trim())) &&
        !block.rows.flat().some((cell) => cell.length < 80 && (dayAt(cell, undefined) !== undefined || hoursAt(cell) !== undefined))
    );
}

function isLabelled([label = '', title = '']: readonly string[]): boolean {
    const head = label.trim().length <= 20 ? headOf(`${label.trim()}\tX`) : undefined;
    return head !== undefined && head.kind !== 'bullet' && head.rest === 'X' && /\p{L}{2}/u.test(title);
}

function filled(row: readonly string[]): readonly string[] {
    return row.map((cell) => cell.replace(/\s+/gu, ' ').trim()).filter((cell) => cell !== '');
}

function paragraphsOf({ rows, hasHead }: FormTable): readonly FormBlock[] {
    const [first = [], ...rest] = rows;
    const isHead = hasHead === true || (filled(first).length > 1 && !isLabelled(first));
    const columns = Math.max(...rows.map((row) => row.length));
    // One head may stand above label and title.
    const heads = isHead ? [...Array.from({ length: columns - first.length }, () => ''), ...first.map((cell) => cell.trim())] : [];
    return (isHead ? rest : rows).flatMap((row): readonly FormParagraph[] => {
        const [label = '', title = '', ...more] = row.map((cell) => cell.replace(/\s+/gu, ' ').trim());
        if (!isLabelled(row)) {
            return filled(row).map((text) => ({ kind: 'paragraph', text }));
        }
        const told = more.flatMap((cell, index): readonly FormParagraph[] => {
            const head = heads[index + 2] ?? '';
            return cell === '' ? [] : [{ kind: 'paragraph', text: head === '' ? cell : `${head}: ${cell}`, isTight: true, isBelow: true }];
        });
        return [{ kind: 'paragraph', text: `${label}\t${title}` }, ...told];
    });
}
