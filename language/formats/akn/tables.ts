/** Tables of the text, and timetables. */
import type { AnnexDayContent, AnnexItemContent, AnnexRow, Block, TableContent } from '../../document/blocks.js';
import { element, escapeXml } from '../docx/xml.js';
import { inHalves } from '../halves.js';
import { inline } from './inline.js';
import type { NoteWriter } from './notes.js';

export function textTable({ hasHead, rows }: TableContent, notes: NoteWriter): string {
    const written = rows.map(({ cells }, index) =>
        element('tr', {}, ...cells.map((cell) => cellOf(hasHead && index === 0 ? 'th' : 'td', [inline(cell, notes)]))),
    );
    return element('table', {}, ...written);
}

type TimetableBlock = Block & (AnnexDayContent | AnnexItemContent);

export function isOfTimetable(block: Block): block is TimetableBlock {
    return block.kind === 'annex-day' || block.kind === 'annex-item';
}

/** The days, or the items, of one timetable. */
export function timetable(blocks: readonly TimetableBlock[], notes: NoteWriter): string {
    const [first] = blocks;
    const caption = first?.caption === undefined ? '' : element('caption', {}, escapeXml(first.caption));
    const heads = first?.heads ? rowOf(first.heads.map((head) => cellOf('th', [escapeXml(head)]))) : '';
    const rows = blocks.flatMap((block) => (block.kind === 'annex-item' ? [itemRow(block, notes)] : dayRows(block, notes)));
    const written = heads + rows.join('');
    return element('table', {}, caption, written === '' ? rowOf([cellOf('td', [])]) : written);
}

function itemRow({ label, content, dates, documents }: AnnexItemContent, notes: NoteWriter): string {
    const papers = documents.map((one) => inline(one, notes));
    return rowOf([
        cellOf('td', [escapeXml(label)]),
        cellOf('td', [inline(content, notes)]),
        cellOf('td', dates.map(escapeXml)),
        cellOf('td', papers),
    ]);
}

function dayRows({ layout, date, rows }: AnnexDayContent, notes: NoteWriter): readonly string[] {
    if (layout === 'halves') {
        const cells = inHalves(rows).map((half) =>
            cellOf(
                'td',
                half.map((row) => lineOf(row, notes)),
            ),
        );
        return [rowOf([cellOf('th', [escapeXml(date)]), ...cells])];
    }
    const day = date === '' ? [] : [rowOf([cellOf('th', [escapeXml(date)], 3)])];
    return [...day, ...rows.map((row) => slotRow(row, notes))];
}

function slotRow({ kind, timeAndTrack, label, content }: AnnexRow, notes: NoteWriter): string {
    const time = cellOf('td', [escapeXml(timeAndTrack)]);
    const text = inline(content, notes);
    return rowOf(kind === 'text' ? [time, cellOf('td', [text], 2)] : [time, cellOf('td', [escapeXml(label)]), cellOf('td', [text])]);
}

/** A row of a slot as a line in a cell. */
function lineOf({ timeAndTrack, label, content }: AnnexRow, notes: NoteWriter): string {
    return [escapeXml(timeAndTrack), escapeXml(label), inline(content, notes)].filter((text) => text !== '').join(' ');
}

function rowOf(cells: readonly string[]): string {
    return element('tr', {}, ...cells);
}

/** @param columns over how many columns the cell reaches */
function cellOf(name: 'td' | 'th', lines: readonly string[], columns?: number): string {
    return element(name, { colspan: columns }, ...lines.filter((line) => line !== '').map((line) => element('p', {}, line)));
}
