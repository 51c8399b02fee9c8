/** Annexes: a timetable with its days, or text. */
import type { Days } from '../../semantics/written-times.js';
import { stopLength } from '../../semantics/title-stops.js';
import type { FormBlock, FormNote, FormParagraph, FormTable } from '../form.js';
import { itemTitle } from './list.js';
import type { Difference, FoundAnnex, FoundDay, FoundItem } from './model.js';
import { cellRows } from './cell-lines.js';
import { readTimetable } from './timetable.js';
import { dayAt, hoursAt } from './times.js';
import { isAnnexHeading, isColumnHead, plainTitle, withoutPartNumber } from './titles.js';

/** UTF-16 units of the longest title of an annex. */
const longestTitle = 250;

/** Reads an annex. Its first block is its heading. */
export function readAnnex(
    blocks: readonly FormBlock[],
    items: readonly FoundItem[],
    session: Days | undefined,
): { readonly annex: FoundAnnex; readonly differences: readonly Difference[] } {
    const notes = blocks.filter((block): block is FormNote => block.kind === 'note');
    const all = blocks.filter((block) => block.kind !== 'note' && !(block.kind === 'paragraph' && block.text === ''));
    const heading = (all[0] as FormParagraph).text;
    const isPart = !isAnnexHeading(heading);
    const titled = isPart ? { title: withoutPartNumber(heading).title, rest: all.slice(1) } : titleBelow(all.slice(1));
    const rest = withRows(titled.rest, session);
    const days: FoundDay[] = [];
    const text: FormBlock[] = [];
    const unplaced: string[] = [];
    const differences: Difference[] = [];
    let layout: FoundAnnex['layout'];
    /** The heads of the columns: a table that goes on with the one before has them, too. */
    let heads: readonly string[] = [];
    for (const block of rest) {
        const table = block.kind === 'table' ? readTimetable(block.rows, items, session, heads) : undefined;
        if (table) {
            heads = table.heads;
            days.push(...table.days);
            unplaced.push(...table.unplaced);
            differences.push(...table.differences);
            layout ??= table.layout;
        } else if (block.kind === 'table' && block.rows.length === 1 && block.rows[0]?.every((cell) => cell === '' || isColumnHead(cell))) {
            heads = block.rows[0] ?? [];
        } else if (days.length === 0 || block.kind === 'table') {
            text.push(block);
        } else {
            unplaced.push(block.text);
        }
    }
    return {
        annex: { title: itemTitle(titled.title), days: days.length > 0 ? days : undefined, blocks: text, unplaced, notes, isPart, layout },
        differences,
    };
}

/** The title of an annex is the line below its heading, if that is a title. */
function titleBelow(blocks: readonly FormBlock[]): { readonly title: string; readonly rest: readonly FormBlock[] } {
    const [first, ...rest] = blocks;
    const isTitle =
        first?.kind === 'paragraph' &&
        first.text.length <= longestTitle &&
        (first.heading !== undefined || (stopLength(plainTitle(first.text)) === 0 && !/^\||\t/u.test(first.text))) &&
        first.depth === undefined;
    return isTitle ? { title: first.text, rest } : { title: '', rest: blocks };
}

/** A timetable without a table: lines of which two at least are days. Each line is a row. */
function withRows(blocks: readonly FormBlock[], session: Days | undefined): readonly FormBlock[] {
    if (blocks.some((block) => block.kind === 'table' && readTimetable(block.rows, [], session))) {
        return blocks;
    }
    const isDay = (block: FormBlock): boolean =>
        block.kind === 'paragraph' && block.text.length < 100 && dayAt(block.text, session) !== undefined;
    const first = blocks.findIndex(isDay);
    const lines = blocks.slice(first);
    const meetings = blocks.filter((block) => block.kind === 'paragraph' && block.text.length < 60 && hoursAt(block.text) !== undefined);
    if (first < 0 || blocks.filter(isDay).length + meetings.length < 3 || !lines.every((block) => block.kind === 'paragraph')) {
        return blocks;
    }
    const celled = cellRows(blocks, first, isDay);
    if (celled) {
        return celled;
    }
    const before = blocks.slice(0, first).filter((block) => !(block.kind === 'paragraph' && block.text.split('\t').every(isColumnHead)));
    const rows = lines.map((block) => (block as FormParagraph).text.split(/\t| {3,}/u));
    return [...before, { kind: 'table', rows } satisfies FormTable];
}
