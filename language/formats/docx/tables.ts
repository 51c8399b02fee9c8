/** Tables in Word: those of a schedule, and the masthead. Their columns have fixed widths, heads repeat, and no row is torn. */
import type { AnnexDayContent, AnnexItemContent, AnnexRow, Block, Content, TableContent } from '../../document/blocks.js';
import { figureColumns, isFigure } from '../figures.js';
import { inHalves } from '../halves.js';
import { unbrokenMention, unbrokenText } from '../line-breaks.js';
import { columnsOf } from './columns.js';
import { border, type Indent, paragraph, type ParagraphLook } from './paragraphs.js';
import { type RunContext, runsOf, textRun, textRuns } from './runs.js';
import { type Extra, extraId } from './styles.js';
import { element } from './xml.js';

/** The width of the text on our own pages, in twentieths of a point. */
export const textWidth = 9638;

export interface Cell {
    readonly content: string;
    readonly span?: number;
    readonly borders?: string;
    /** Whether it goes over the rows below, or is a part of the cell above. */
    readonly merge?: 'restart' | 'continue' | undefined;
}

export interface Row {
    readonly cells: readonly Cell[];
    readonly isHead?: boolean;
    /** The least height, in twentieths of a point. */
    readonly height?: number;
    /** Whether what its cells have stands at their foot. */
    readonly isLow?: boolean;
}

/** How a table stands on the page. Lengths are twentieths of a point. */
interface TableLook {
    readonly caption?: string | undefined;
    readonly indent?: number;
    /** What stands at the sides of the words of a cell. */
    readonly padding?: number;
}

/**
 * A table.
 * @param widths those of its columns, in twentieths of a point
 */
export function table(
    widths: readonly number[],
    rows: readonly Row[],
    direction: Block['direction'],
    { caption, indent = 0, padding = 85 }: TableLook = {},
): string {
    const properties = [
        direction === 'rtl' ? '<w:bidiVisual/>' : '',
        element('w:tblW', { 'w:w': widths.reduce((sum, width) => sum + width, 0), 'w:type': 'dxa' }),
        indent > 0 ? element('w:tblInd', { 'w:w': indent, 'w:type': 'dxa' }) : '',
        element('w:tblLayout', { 'w:type': 'fixed' }),
        element('w:tblCellMar', {}, ...['w:left', 'w:right'].map((side) => element(side, { 'w:w': padding, 'w:type': 'dxa' }))),
        caption ? element('w:tblCaption', { 'w:val': caption }) : '',
    ];
    return element(
        'w:tbl',
        {},
        element('w:tblPr', {}, ...properties),
        element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
        ...rows.map((row) => rowOf(row, widths)),
    );
}

function rowOf({ cells, isHead = false, height, isLow = false }: Row, widths: readonly number[]): string {
    let column = 0;
    const written = cells.map(({ content, span = 1, borders = '', merge }) => {
        const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
        column += span;
        const properties = [
            element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
            span > 1 ? element('w:gridSpan', { 'w:val': span }) : '',
            merge === undefined ? '' : element('w:vMerge', { 'w:val': merge }),
            borders === '' ? '' : element('w:tcBorders', {}, borders),
            isLow ? element('w:vAlign', { 'w:val': 'bottom' }) : '',
        ];
        return element('w:tc', {}, element('w:tcPr', {}, ...properties), content);
    });
    const tall = height === undefined ? '' : element('w:trHeight', { 'w:val': height, 'w:hRule': 'atLeast' });
    return element('w:tr', {}, element('w:trPr', {}, '<w:cantSplit/>', tall, isHead ? '<w:tblHeader/>' : ''), ...written);
}

type Timetable = Block & (AnnexDayContent | AnnexItemContent);

export function isTimetable(block: Block): block is Timetable {
    return block.kind === 'annex-day' || block.kind === 'annex-item';
}

/**
 * The days or items of one schedule as one table. The first block has the heads.
 * @param width that of the page between its margins, in twentieths of a point
 * @param indent that of the paragraphs, where the schedule is no annex but stands in the text
 */
export function timetable(
    blocks: readonly Timetable[],
    contextOf: (block: Block) => RunContext,
    width: number,
    { left = 0, right = 0 }: Indent = {},
): string {
    const [first] = blocks;
    const shares =
        first?.kind === 'annex-item'
            ? first.language === 'ar'
                ? [0.1, 0.3, 0.3, 0.3]
                : [0.1, 0.34, 0.26, 0.3]
            : first?.layout === 'halves'
              ? [0.24, 0.38, 0.38]
              : // The words for a time are long in Arabic.
                first?.language === 'ar'
                ? [0.32, 0.14, 0.54]
                : [0.27, 0.14, 0.59];
    const widths = shares.map((share) => Math.round(share * (width - left - right)));
    const rows = blocks.flatMap((block, index) => rowsOf(block, contextOf(block), index === blocks.length - 1));
    const head = first?.heads;
    const heads = head
        ? [
              {
                  isHead: true,
                  cells: head.map((text) => ({
                      content: words(text, 'head', first),
                      borders: border('w:top', 4) + border('w:bottom', 12),
                  })),
              },
          ]
        : [];
    return table(widths, [...heads, ...rows], first?.direction ?? 'ltr', { caption: first?.caption, indent: left });
}

/**
 * A table that is written in the text: it stands where its paragraphs do.
 * @param width that of the page, in twentieths of a point
 * @param indent that of the paragraphs
 */
export function textTable(block: Block & TableContent, context: RunContext, width: number, { left = 0, right = 0 }: Indent): string {
    const widths = columnsOf(block, Math.max(width - left - right, width / 2));
    const figures = figureColumns(block);
    const rows = block.rows.map(({ cells }, index): Row => {
        const isHead = block.hasHead && index === 0;
        const isLast = index === block.rows.length - 1;
        const borders = (index === 0 ? border('w:top', 4) : '') + border('w:bottom', isHead || isLast ? 12 : 4);
        const written = (content: Content, column: number): string =>
            paragraph(
                {
                    style: extraId(isHead ? 'head' : 'cell'),
                    direction: block.direction,
                    // The head is not alone with one row at the foot of a page.
                    keepNext: index < 2 && !isLast,
                    // The end of the column: in a paragraph from right to left Word takes left and right for start and end.
                    ...((isHead ? figures.has(column) : isFigure(content)) ? { align: 'right' } : {}),
                },
                runsOf(content, context),
            );
        return { isHead, cells: cells.map((content, column) => ({ content: written(content, column), borders })) };
    });
    return table(widths, rows, block.direction, { indent: left });
}

function rowsOf(block: Timetable, context: RunContext, isLast: boolean): readonly Row[] {
    const below = border('w:bottom', isLast ? 12 : 4);
    if (block.kind === 'annex-item') {
        const label = words(unbrokenMention(block.label), 'cell', block);
        const title = cell(block, {}, runsOf(block.content, context));
        const dates = block.dates.map((date) => words(unbrokenText(date), 'cell', block)).join('') || cell(block, {});
        const documents = block.documents.map((one) => cell(block, {}, runsOf(one, context))).join('') || cell(block, {});
        return [{ cells: [label, title, dates, documents].map((content) => ({ content, borders: below })) }];
    }
    return block.layout === 'halves' ? [halves(block, context, below)] : dayRows(block, context, below);
}

/** The rows of a day stay on one page. */
function dayRows(block: Block & AnnexDayContent, context: RunContext, below: string): readonly Row[] {
    const rows = block.rows.map((row, index): Row => {
        const isLast = index === block.rows.length - 1;
        const look: ParagraphLook = { keepNext: !isLast };
        const borders = isLast ? below : '';
        const time = [row.time, row.track].filter((text) => text !== '').map((text) => cell(block, look, textRuns(text, block.direction)));
        const title = cell(block, look, runsOf(row.content, context));
        const first = { content: time.join('') || cell(block, look), borders, merge: mergeOf(block.rows, index) };
        // A row of text has no item, and begins where the titles do.
        const label = cell(block, look, textRuns(unbrokenMention(row.label), block.direction));
        return { cells: [first, ...[label, title].map((content) => ({ content, borders }))] };
    });
    return block.date === '' ? rows : [{ cells: [{ content: words(block.date, 'day', block), span: 3 }] }, ...rows];
}

/** The time and the room of a meeting stand beside all its rows, so that two lines of them tear no rows apart. */
function mergeOf(rows: readonly AnnexRow[], index: number): 'restart' | 'continue' | undefined {
    const isMore = (row: AnnexRow | undefined): boolean => row !== undefined && row.timeAndTrack === '';
    if (isMore(rows[index])) {
        return rows.slice(0, index).some((row) => !isMore(row)) ? 'continue' : undefined;
    }
    return isMore(rows[index + 1]) ? 'restart' : undefined;
}

/** A day of a grid: its date, what is in the morning, and what is in the afternoon. */
function halves(block: Block & AnnexDayContent, context: RunContext, below: string): Row {
    const lines = (rows: readonly AnnexRow[]): string => {
        const behind = behindNumbers(rows);
        return rows.map((row) => halfLine(row, behind, block, context)).join('') || cell(block, {});
    };
    return {
        cells: [words(block.date, 'day', block), ...inHalves(block.rows).map(lines)].map((content) => ({ content, borders: below })),
    };
}

/** The titles of items hang behind their numbers, those of one half at one place. */
function behindNumbers(rows: readonly AnnexRow[]): Indent {
    const longest = rows.reduce((length, { label }) => Math.max(length, label.length), 0);
    const left = Math.max(454, 100 + 90 * longest);
    return { left, hanging: left };
}

/** A meeting has its time on a line of its own. */
function halfLine({ timeAndTrack, label, content }: AnnexRow, indent: Indent, block: Block, context: RunContext): string {
    const { direction, language } = block;
    // Slanted letters are foreign to Chinese and Arabic.
    const look = language === 'zh' || language === 'ar' ? {} : { italic: true };
    const time = timeAndTrack === '' ? '' : cell(block, { keepNext: true }, textRuns(timeAndTrack, direction, look));
    const title = runsOf(content, context);
    const own =
        label === '' ? cell(block, {}, title) : cell(block, { indent }, textRuns(unbrokenMention(label), direction), textRun('\t'), title);
    return time + (label === '' && title === '' ? '' : own);
}

function words(text: string, style: Extra, block: Block): string {
    return paragraph({ style: extraId(style), direction: block.direction }, textRuns(text, block.direction));
}

function cell({ direction }: Block, look: ParagraphLook, ...runs: readonly string[]): string {
    return paragraph({ ...look, style: extraId('cell'), direction }, ...runs);
}
