/** The annex: days, slots and tracks stay, items get their labels in the language. */
import { GrammarUtils } from 'langium';
import {
    type Day,
    isFootnote,
    isItemRow,
    isListEntry,
    isParagraph,
    isTextRow,
    isUnreadableLine,
    type Row,
    type Schedule,
    type Slot,
    type Taken,
} from '../../grammar/generated/ast.js';
import { oneLine, spanOf, textOf } from '../../syntax/tree/nodes.js';
import { writeBlocks } from './annotations.js';
import { labelIn } from './markers.js';
import type { Target } from '../target.js';
import type { Writer } from '../writer.js';

export function writeSchedule(writer: Writer, schedule: Schedule): void {
    const { from, to } = writer.target;
    const parts = schedule.title?.parts ?? [];
    writer.blank();
    if (oneLine({ parts }) === from.phrases.schedule) {
        writer.line(`schedule ${to.phrases.schedule}`);
    } else {
        writer.passage(schedule, 'schedule', parts);
    }
    // Running text stands only above the first row.
    const rows = schedule.blocks.filter((block) => isItemRow(block) || isTextRow(block) || isUnreadableLine(block));
    writeBlocks(
        writer,
        schedule.blocks.filter((block) => isParagraph(block) || isListEntry(block) || isFootnote(block)),
    );
    rows.forEach((row) => writeRow(writer, row));
    schedule.slots.forEach((slot) => writeSlot(writer, slot));
    schedule.days.forEach((day) => writeDay(writer, day));
}

function writeDay(writer: Writer, day: Day): void {
    writer.blank();
    writer.excuses(day);
    writer.line(`day ${day.date ?? ''}`);
    remains(writer, day);
    day.strays.forEach((row) => writeRow(writer, row));
    day.slots.forEach((slot) => writeSlot(writer, slot));
}

function writeSlot(writer: Writer, slot: Slot): void {
    const { target } = writer;
    const taken = takenIn(slot.taken, target);
    writer.excuses(slot);
    writer.line(
        [slot.time, taken && ` ${taken}`, slot.track === undefined ? '' : `@ ${slot.track.trim()}`].filter((part) => part !== '').join(' '),
    );
    remains(writer, slot);
    slot.rows.forEach((row) => writeRow(writer, row));
}

function writeRow(writer: Writer, row: Row): void {
    if (isItemRow(row)) {
        writer.excuses(row);
        writer.line(takenIn(row.taken, writer.target));
        remains(writer, row);
    } else if (isTextRow(row)) {
        writer.passage(row, '-', row.parts);
    } else if (isFootnote(row)) {
        writer.blank();
        writer.passage(row, `[^${row.name}]:`, row.parts);
    } else {
        writer.comment(textOf(row));
    }
}

/** What could not be read on a line is not carried into another document; it is told. */
function remains(writer: Writer, { unreadable }: Pick<Slot, 'unreadable'>): void {
    if (unreadable) {
        writer.comment(textOf(unreadable));
    }
}

function takenIn(taken: readonly Taken[], { reading, to }: Target): string {
    return taken
        .map((one) => {
            const entry = reading.outline.byLabel.get(one.item.$refText);
            const typed = GrammarUtils.findNodeForProperty(one.$cstNode, 'item')?.text ?? one.item.$refText;
            const continued = GrammarUtils.findNodeForProperty(one.$cstNode, 'continued');
            const mark = (wanted: boolean): string[] =>
                one.marks
                    .filter((each) => spanOf(each).start < (continued?.offset ?? 0) === wanted)
                    .map((each) => `[^${each.note.$refText}]`);
            return [entry ? labelIn(to, entry) : typed, ...mark(true), ...(continued ? [to.phrases.continued] : []), ...mark(false)].join(
                ' ',
            );
        })
        .join(', ');
}
