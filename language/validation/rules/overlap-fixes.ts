/** Fixes of a meeting that overlaps another on its track: it begins later, or moves to hours that are free. */
import { isMark } from '../../grammar/generated/ast.js';
import { compareDates, formatIsoDate, formatIsoTime } from '../../locales/calendar.js';
import { freeHours, type Meeting, isMeeting, meetingsOutOfOrder, outsideSession, overlap, trackKey } from '../../semantics/meetings.js';
import { partOfDayIn } from '../../semantics/parts-of-day.js';
import { takenIn, type Timetable, type TimetableDay, type TimetableSlot } from '../../semantics/timetable.js';
import type { Hours } from '../../semantics/written-times.js';
import { labelParts } from '../../syntax/words/labels.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import { propertyIn } from '../../syntax/tree/properties.js';
import { nodesOf } from '../../syntax/tree/walk.js';
import { hoursText } from '../../drafting/writer.js';
import { lineAfter, lineEndOf, lineStartAbove, replace } from '../edits.js';
import type { Fix, RuleContext } from '../rule.js';

/**
 * @param slot the later one in the text
 * @param day the day of both
 */
export function overlapFixes(slot: Meeting, day: TimetableDay, timetable: Timetable, context: RuleContext): readonly Fix[] {
    const earlier = endingEarlier(slot, day);
    // Parallel meetings may take up one item. At another time the item would be "continued".
    if (sharesItems(slot, timetable)) {
        return earlier;
    }
    return [...beginningLater(slot, day, context.reading.masthead.hours), ...moved(slot, day, timetable, context), ...earlier];
}

/** Whether another meeting takes up an item of this one, in whole or in part. */
function sharesItems(slot: Meeting, timetable: Timetable): boolean {
    const own = slot.rows.flatMap((row) => (row.kind === 'item' ? [labelParts(row.label)] : []));
    return takenIn(timetable).some(
        (taken) =>
            taken.slot?.slot !== slot.slot &&
            own.some((parts) => isPartOf(parts, labelParts(taken.label)) || isPartOf(labelParts(taken.label), parts)),
    );
}

function isPartOf(parts: readonly string[], whole: readonly string[]): boolean {
    return whole.length <= parts.length && whole.every((part, index) => part === parts[index]);
}

/** Begins the meeting when the others have ended, if that is in the meeting hours: no meeting begins when lunch does. */
function beginningLater(slot: Meeting, day: TimetableDay, meetingHours: readonly Hours[]): readonly Fix[] {
    const others = onTrackOf(slot, day);
    const start = Math.max(...others.filter((other) => overlap(slot, other)).map(({ end }) => end));
    const isFree = start < slot.end && !others.some((other) => overlap({ start, end: slot.end }, other));
    const isUsual = meetingHours.some((range) => range.start <= start && start < range.end);
    return isFree && isUsual && isOrderKept(slot, { start, end: slot.end }, day)
        ? [{ title: `Begin at ${formatIsoTime(start)}`, changes: [{ ...spanOfTime(slot), text: hoursText(start, slot.end) }] }]
        : [];
}

/** Minutes of the shortest meeting. */
const shortest = 30;

/** Ends the only meeting that overlaps this one when this one begins. */
function endingEarlier(slot: Meeting, day: TimetableDay): readonly Fix[] {
    const [other, ...more] = onTrackOf(slot, day).filter((one) => overlap(slot, one));
    return other && more.length === 0 && slot.start - other.start >= shortest && !partOfDayIn(other.slot.time)
        ? [
              {
                  title: `End the meeting ${hoursText(other.start, other.end)} at ${formatIsoTime(slot.start)}`,
                  changes: [{ ...spanOfTime(other), text: hoursText(other.start, slot.start) }],
              },
          ]
        : [];
}

/** The other meetings of a day on the track of one. */
function onTrackOf(slot: TimetableSlot, day: TimetableDay): readonly Meeting[] {
    return day.slots.filter(isMeeting).filter((other) => other.slot !== slot.slot && trackKey(other) === trackKey(slot));
}

/** Whether no more meetings of a day are out of order if one of them has other hours. */
function isOrderKept(slot: Meeting, hours: Hours, { slots }: TimetableDay): boolean {
    return (
        meetingsOutOfOrder(slots.map((one) => (one.slot === slot.slot ? { ...one, ...hours } : one))).length <=
        meetingsOutOfOrder(slots).length
    );
}

/** Moves the meeting to the next meeting hours that are free on its track: later on its day, or on a later day of the schedule that lies in the session. */
function moved(slot: Meeting, day: TimetableDay, timetable: Timetable, context: RuleContext): readonly Fix[] {
    const { masthead } = context.reading;
    const length = slot.end - slot.start;
    const later = timetable.days
        .slice(timetable.days.indexOf(day) + 1)
        .filter(
            ({ date }) => date && day.date && compareDates(date, day.date) > 0 && !(masthead.dates && outsideSession(masthead.dates, date)),
        );
    for (const other of [day, ...later]) {
        const from = other === day ? slot.start : 0;
        const free = freeHours(onTrackOf(slot, other), masthead.hours).find(({ start, end }) => start >= from && end - start >= length);
        if (free) {
            return movedTo(slot, day, other, { start: free.start, end: free.start + length }, context);
        }
    }
    return [];
}

function movedTo(slot: Meeting, day: TimetableDay, target: TimetableDay, hours: Hours, { document }: RuleContext): readonly Fix[] {
    const written = hoursText(hours.start, hours.end);
    const time = spanOfTime(slot);
    if (target === day && isOrderKept(slot, hours, day)) {
        return [{ title: `Move to ${written}`, changes: [{ ...time, text: written }] }];
    }
    // Notes are numbered in the order of their marks.
    const place = placeFor(hours, slot, target);
    if (!place || !target.date || slot.slot.rows.some(({ $type }) => $type === 'Footnote') || nodesOf(slot.slot).some(isMark)) {
        return [];
    }
    const text = document.textDocument.getText();
    const end = lineEndOf(document);
    const start = lineStartAbove(text, spanOf(slot.slot).start);
    const lines = text.slice(start, time.start) + written + text.slice(time.end, spanOf(slot.slot).end);
    return [
        {
            title: target === day ? `Move to ${written}` : `Move to ${formatIsoDate(target.date)}, ${written}`,
            changes: [replace(start, lineAfter(text, spanOf(slot.slot).end), ''), replace(place, place, `${end}${lines}`)].sort(
                (one, other) => one.start - other.start,
            ),
        },
    ];
}

/** The offset after which the lines of a meeting with the given hours stand on a day: after the last meeting that does not begin later, or after the date. */
function placeFor({ start }: Hours, slot: Meeting, { day, slots }: TimetableDay): number | undefined {
    const before = slots.findLast((other) => other.slot !== slot.slot && (other.start ?? 0) <= start);
    return before ? spanOf(before.slot).end : day && (propertyIn(day.$cstNode, 'date')?.end ?? undefined);
}

/** The place of the hours of a meeting. */
export function spanOfTime(slot: TimetableSlot): { start: number; end: number } {
    const cst = propertyIn(slot.slot.$cstNode, 'time');
    return cst ? { start: cst.offset, end: cst.end } : spanOf(slot.slot);
}
