/** The schedule in another language: days, slots and tracks stay; items get their labels in the target language. */
import {
    type Day,
    isFootnote,
    isItemRow,
    isListEntry,
    isParagraph,
    isTextRow,
    isUnreadableLine,
    type Mark,
    type Row,
    type Schedule,
    type Slot,
    type Taken,
} from '../../grammar/generated/ast.js';
import { isConcluded } from '../../locales/continuing.js';
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
    const text = schedule.blocks.filter((block) => isParagraph(block) || isListEntry(block) || isFootnote(block));
    const rows = schedule.blocks.filter((block) => isItemRow(block) || isTextRow(block) || isUnreadableLine(block));
    writeBlocks(out, text);
    rows.forEach((row) => writeRow(out, row));
    schedule.slots.forEach((slot) => writeSlot(out, slot));
    schedule.days.forEach((day) => writeDay(out, day));
}

function writeDay(out: SkeletonLines, day: Day): void {
    out.blank();
    out.ignoreComments(day);
    out.line(dayLine(day.date ?? ''));
    commentUnreadable(out, day);
    day.strays.forEach((row) => writeRow(out, row));
    day.slots.forEach((slot) => writeSlot(out, slot));
}

function writeSlot(out: SkeletonLines, slot: Slot): void {
    out.ignoreComments(slot);
    out.line(meetingLine(slot.time, takenList(slot.taken, out.target), slot.track?.trim()));
    commentUnreadable(out, slot);
    slot.rows.forEach((row) => writeRow(out, row));
}

function writeRow(out: SkeletonLines, row: Row): void {
    if (isItemRow(row)) {
        out.ignoreComments(row);
        out.line(takenList(row.taken, out.target));
        commentUnreadable(out, row);
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
function commentUnreadable(out: SkeletonLines, { unreadable }: Pick<Slot, 'unreadable'>): void {
    if (unreadable) {
        out.comment(textOf(unreadable));
    }
}

/** `2 (a) (continued), 3`: the items that a meeting takes up. */
function takenList(taken: readonly Taken[], target: Target): string {
    return taken.map((one) => takenItem(one, target)).join(', ');
}

/** An item with its marks, each on its side of "(continued)". An unknown label stays as it is typed. */
function takenItem(taken: Taken, { reading, to }: Target): string {
    const entry = reading.outline.byLabel.get(taken.item.$refText);
    const label = entry ? labelIn(to, entry) : (propertyIn(taken.$cstNode, 'item')?.text ?? taken.item.$refText);
    const continued = propertyIn(taken.$cstNode, 'continued');
    if (!continued) {
        return takenText(label, '', textsOf(taken.marks));
    }
    const isBefore = (mark: Mark): boolean => spanOf(mark).start < continued.offset;
    const before = taken.marks.filter(isBefore);
    const after = taken.marks.filter((mark) => !isBefore(mark));
    const word = isConcluded(continued.text) ? to.phrases.concluded : to.phrases.continued;
    return takenText(takenText(label, '', textsOf(before)), word, textsOf(after));
}

function textsOf(marks: readonly Mark[]): readonly string[] {
    return marks.map((mark) => markText(mark.note.$refText));
}
