/** The annex: days, slots and tracks stay; items get their labels in the target language. */
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
import { propertyIn } from '../../syntax/tree/properties.js';
import { writeBlocks } from './annotations.js';
import { labelIn } from './markers.js';
import type { Target } from './target.js';
import type { SkeletonLines } from './skeleton-lines.js';
import { dayLine, freeLine, markText, meetingLine, noteLine, scheduleLine, takenText } from '../writer.js';

export function writeSchedule(out: SkeletonLines, schedule: Schedule): void {
    const { from, to } = out.target;
    const parts = schedule.title?.parts ?? [];
    out.blank();
    if (oneLine({ parts }) === from.phrases.schedule) {
        out.line(scheduleLine(to.phrases.schedule));
    } else {
        out.passage(schedule, scheduleLine(), parts);
    }
    // Running text occurs only above the first row.
    const rows = schedule.blocks.filter((block) => isItemRow(block) || isTextRow(block) || isUnreadableLine(block));
    writeBlocks(
        out,
        schedule.blocks.filter((block) => isParagraph(block) || isListEntry(block) || isFootnote(block)),
    );
    rows.forEach((row) => writeRow(out, row));
    schedule.slots.forEach((slot) => writeSlot(out, slot));
    schedule.days.forEach((day) => writeDay(out, day));
}

function writeDay(out: SkeletonLines, day: Day): void {
    out.blank();
    out.excuses(day);
    out.line(dayLine(day.date ?? ''));
    remains(out, day);
    day.strays.forEach((row) => writeRow(out, row));
    day.slots.forEach((slot) => writeSlot(out, slot));
}

function writeSlot(out: SkeletonLines, slot: Slot): void {
    const { target } = out;
    const taken = takenIn(slot.taken, target);
    out.excuses(slot);
    out.line(meetingLine(slot.time, taken, slot.track?.trim()));
    remains(out, slot);
    slot.rows.forEach((row) => writeRow(out, row));
}

function writeRow(out: SkeletonLines, row: Row): void {
    if (isItemRow(row)) {
        out.excuses(row);
        out.line(takenIn(row.taken, out.target));
        remains(out, row);
    } else if (isTextRow(row)) {
        out.passage(row, freeLine(''), row.parts);
    } else if (isFootnote(row)) {
        out.blank();
        out.passage(row, noteLine(row.name), row.parts);
    } else {
        out.comment(textOf(row));
    }
}

/** An unreadable rest of a line does not go into the new version; a comment reports it. */
function remains(out: SkeletonLines, { unreadable }: Pick<Slot, 'unreadable'>): void {
    if (unreadable) {
        out.comment(textOf(unreadable));
    }
}

function takenIn(taken: readonly Taken[], { reading, to }: Target): string {
    return taken
        .map((one) => {
            const entry = reading.outline.byLabel.get(one.item.$refText);
            const typed = propertyIn(one.$cstNode, 'item')?.text ?? one.item.$refText;
            const continued = propertyIn(one.$cstNode, 'continued');
            const mark = (wanted: boolean): string[] =>
                one.marks
                    .filter((each) => spanOf(each).start < (continued?.offset ?? 0) === wanted)
                    .map((each) => markText(each.note.$refText));
            const label = takenText(entry ? labelIn(to, entry) : typed, '', mark(true));
            return takenText(label, continued ? to.phrases.continued : '', mark(false));
        })
        .join(', ');
}
