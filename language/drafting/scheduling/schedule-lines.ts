/** Where lines of a schedule end, so that others can be written below them. Offsets are UTF-16. */
import type { AstNode } from 'langium';
import { type Day, isFootnote, type Row, type Schedule, type Slot } from '../../grammar/generated/ast.js';
import { endOfLine } from '../../text/lines.js';
import { isBlankSign } from '../formatting/blanks.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import { propertyIn } from '../../syntax/tree/properties.js';

/** The end of a meeting's last line. The notes of the annex may stand below it, but they are no part of it. */
export function endOfSlot(slot: Slot, text: string): number {
    return endOf(lastRow(slot.rows) ?? { start: spanOf(slot).start }, text);
}

/** The end of a day's last line, notes left out. */
export function endOfDay(day: Day, text: string): number {
    const slot = day.slots.at(-1);
    return slot ? endOfSlot(slot, text) : endOfHead(day, text);
}

/** The end of the last line of a day above its meetings. */
export function endOfHead(day: Day, text: string): number {
    return endOf(lastRow(day.strays) ?? { start: spanOf(day).start }, text);
}

/** The end of a schedule's last line, notes left out. */
export function endOfSchedule({ days, slots, blocks, ...schedule }: Schedule, text: string): number {
    const day = days.at(-1);
    const slot = slots.at(-1);
    if (day || slot) {
        return day ? endOfDay(day, text) : endOfSlot(slot!, text);
    }
    const block = blocks.findLast((one) => !isFootnote(one));
    return endOf(block ?? schedule.title ?? { start: schedule.$cstNode?.offset ?? 0 }, text);
}

function lastRow(rows: readonly Row[]): Row | undefined {
    return rows.findLast((row) => !isFootnote(row));
}

function endOf(last: AstNode | { readonly start: number }, text: string): number {
    return endOfLine(text, 'start' in last ? last.start : spanOf(last).end);
}

/** Where the blanks before an offset begin, on its line. */
export function blanksStart(text: string, offset: number): number {
    let at = offset;
    while (isBlankSign(text.charAt(at - 1))) {
        at--;
    }
    return at;
}

/** The blanks before a node on its line. */
export function indentOf(node: AstNode, text: string): string {
    const { start } = spanOf(node);
    return text.slice(blanksStart(text, start), start);
}

/** Where the times of a meeting end in its line. */
export function endOfTimes(slot: Slot): number {
    return propertyIn(slot.$cstNode, 'time')?.end ?? spanOf(slot).end;
}
