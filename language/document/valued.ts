/** Puts values beside the printed words of blocks. They are read from what a block prints when a document is made, so that no key in the editor waits for them. */
import type { Inline } from '../grammar/generated/ast.js';
import { isDateText, isDecisionCitation, isSymbolText } from '../grammar/generated/ast.js';
import { formatIsoDate } from '../locales/calendar.js';
import { daysOf } from '../semantics/dates.js';
import { isMeeting, trackKey } from '../semantics/meetings.js';
import { pathOf } from '../semantics/outline.js';
import type { Reading } from '../semantics/reading.js';
import type { TimetableDay, TimetableSlot } from '../semantics/timetable.js';
import { type Citation, isCitation } from '../syntax/tree/nodes.js';
import { plainSymbol } from '../syntax/words/symbols.js';
import { printedRows } from './annex.js';
import type { AnnexRow, Block, Content, InlineRun } from './blocks.js';
import { keyPart, type Printed } from './draft.js';
import { mastheadValue, placeDatesValue } from './masthead-values.js';
import type { ItemValue, RowValue, SlotValue } from './values.js';

/** The symbol of the body that adopted what a citation cites; undefined where that is not known. */
export type BodyOf = (citation: Citation) => string | undefined;

/** What running text is made of; a title that is missing has no parts. */
type PrintedPassage = Printed['passage'];

/** @returns a function that gives a block of this document its values */
export function valuesIn(reading: Reading, bodyOf: BodyOf): (block: Block, printed: Printed) => Block {
    const valued = (content: Content, passage: PrintedPassage): Content => valuedContent(content, passage, bodyOf);
    return (block, { passage, item, day, counted, cells: written }) => {
        switch (block.kind) {
            case 'masthead':
                return { ...block, ...beside(mastheadValue(reading)) };
            case 'place-dates':
                return { ...block, ...beside(placeDatesValue(reading)) };
            case 'list-row':
            case 'annex-item':
            case 'annotation-heading': {
                const value = item && itemValue(item, reading);
                return { ...block, content: valued(block.content, passage), ...beside(value) };
            }
            case 'list-entry':
            case 'paragraph':
                return { ...block, content: valued(block.content, passage), ...beside(counted) };
            case 'table': {
                const rows = block.rows.map((row, index) => ({
                    ...row,
                    cells: row.cells.map((cell, column) => valued(cell, written?.[index]?.[column])),
                }));
                return { ...block, rows };
            }
            case 'annex-day': {
                const rows = day ? valuedRows(block.rows, day, block.id, reading, valued) : block.rows;
                return { ...block, rows, ...beside(day?.date && { date: formatIsoDate(day.date) }) };
            }
            default:
                return passage ? { ...block, content: valued(block.content, passage) } : block;
        }
    };
}

/** A value as a property; none where it says nothing. */
function beside<T extends object>(value: T | undefined): { readonly value?: T } {
    return value && Object.keys(value).length > 0 ? { value } : {};
}

function itemValue(item: NonNullable<Printed['item']>, { outline }: Reading): ItemValue | undefined {
    const entry = outline.entryOf(item);
    if (!entry?.label) {
        return undefined;
    }
    const path = pathOf(entry);
    const { script, ordinal } = entry;
    return {
        label: entry.label,
        ...(path === undefined ? {} : { path }),
        ...(script && ordinal !== undefined ? { counted: { script, ordinal } } : {}),
    };
}

/**
 * Running text with its values. Runs of these kinds come one from each part of the passage, in order; some runs of text come from no part or from several.
 */
function valuedContent(content: Content, passage: PrintedPassage, bodyOf: BodyOf): Content {
    const parts = (passage?.parts ?? []).filter((part) => runKindOf(part) !== undefined);
    let next = 0;
    return parts.length === 0
        ? content
        : content.map((run) => (run.kind === runKindOf(parts[next]) ? valuedRun(run, parts[next++]!, bodyOf) : run));
}

/** The kind of run that a part with a value is printed as. A mention has its value already. */
function runKindOf(part: Inline | undefined): InlineRun['kind'] | undefined {
    return isCitation(part) ? 'citation' : isSymbolText(part) ? 'symbol' : isDateText(part) ? 'date' : undefined;
}

function valuedRun(run: InlineRun, part: Inline, bodyOf: BodyOf): InlineRun {
    if (run.kind === 'citation' && isCitation(part)) {
        const body = bodyOf(part);
        const kind = isDecisionCitation(part) ? 'decision' : 'resolution';
        return { ...run, value: { kind, number: part.entry.$refText, ...(body === undefined ? {} : { body }) } };
    }
    if (run.kind === 'symbol' && isSymbolText(part)) {
        return { ...run, value: { symbol: plainSymbol(part.symbol.normalize('NFKC')).replace(/\s+/gu, '') } };
    }
    if (run.kind === 'date' && isDateText(part)) {
        const days = daysOf(part)?.map(formatIsoDate);
        return days ? { ...run, value: { days } } : run;
    }
    return run;
}

function valuedRows(
    rows: readonly AnnexRow[],
    day: TimetableDay,
    block: string,
    { outline }: Reading,
    valued: (content: Content, passage: PrintedPassage) => Content,
): readonly AnnexRow[] {
    const slots = slotValues(day, block);
    const printed = printedRows(day);
    return rows.map((line, index): AnnexRow => {
        const { row, slot } = printed[index] ?? {};
        const isItem = row?.kind === 'item';
        const value: RowValue = {
            ...(slot ? { slot: slots.get(slot)! } : {}),
            ...(isItem && row.label ? { item: { label: row.label, continued: row.taken.continued !== undefined } } : {}),
        };
        const passage = isItem ? outline.byLabel.get(row.label)?.item.title : row?.row;
        return { ...line, content: valued(line.content, passage), ...beside(value) };
    });
}

/** The slots of a day, by slot. Their ids begin with the day's, and count on each track. */
function slotValues({ slots }: TimetableDay, block: string): ReadonlyMap<TimetableSlot, SlotValue> {
    const counts = new Map<string, number>();
    return new Map(
        slots.map((slot): [TimetableSlot, SlotValue] => {
            const { track } = slot;
            const key = `${block.replace(/^[^:]*/u, 'slot')}:${track === '' ? '' : `${keyPart(trackKey(slot))}:`}`;
            const nth = (counts.get(key) ?? 0) + 1;
            counts.set(key, nth);
            const times = isMeeting(slot) ? { times: { start: slot.start, end: slot.end } } : {};
            return [slot, { id: `${key}${nth}`, ...times, ...(track === '' ? {} : { track }) }];
        }),
    );
}
