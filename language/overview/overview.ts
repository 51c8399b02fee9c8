/** The agenda at a glance, as data: its items with the meetings that take them up, its days, and what is wrong with its schedule. */
import type {
    Overview,
    OverviewConflict,
    OverviewDay,
    OverviewItem,
    OverviewMeeting,
    OverviewRow,
    OverviewTime,
} from '../../protocol/overview.js';
import { isFootnote, isMark, type Item } from '../grammar/generated/ast.js';
import { formatIsoDate } from '../locales/calendar.js';
import type { Locale } from '../locales/locale.js';
import { withoutMeeting } from '../semantics/coverage.js';
import type { Outline, OutlineItem } from '../semantics/outline.js';
import type { Reading } from '../semantics/reading.js';
import { takenIn, type TimetableDay, type TimetableRow, type TimetableSlot } from '../semantics/timetable.js';
import { oneLine, rangeOf, textOf } from '../syntax/tree/nodes.js';
import { propertyIn } from '../syntax/tree/properties.js';
import { listUnder } from '../text/listing.js';

/**
 * @param conflicts those of the schedule, with their places in the text from which the reading was made
 */
export function overviewOf(reading: Reading, conflicts: readonly OverviewConflict[]): Overview {
    const { outline, timetables, locale, masthead } = reading;
    const meetings = new Map<string, OverviewTime[]>();
    for (const { label, day, slot } of timetables.flatMap(takenIn)) {
        listUnder(meetings, label, timeOf(day, slot));
    }
    const messages = new Map<number, string[]>();
    for (const { line, message } of conflicts) {
        listUnder(messages, line, message);
    }
    const tops = outline.items.filter(({ parent }) => parent === undefined);
    return {
        items: tops.map((entry) => itemOf(entry, meetings)),
        days: timetables.flatMap(({ days }) => days).map((day) => dayOf(day, outline, messages, locale)),
        conflicts,
        unscheduled: withoutMeeting(reading).map(({ item }) => rangeOf(item).start.line),
        hours: masthead.hours.map(({ start, end }) => ({ start, end })),
        language: locale.language,
        direction: locale.direction,
    };
}

/** The messages of the conflicts on each line. */
type Messages = ReadonlyMap<number, readonly string[]>;

function itemOf(entry: OutlineItem, meetings: ReadonlyMap<string, readonly OverviewTime[]>): OverviewItem {
    const { item, label, children } = entry;
    const { start, end } = rangeOf(item);
    return {
        line: start.line,
        endLine: end.line,
        label: propertyIn(item.$cstNode, 'name')?.text ?? '',
        title: titleLine(item),
        meetings: meetings.get(label) ?? [],
        items: children.map((child) => itemOf(child, meetings)),
    };
}

/** A title on one line, without the marks of its notes. */
function titleLine(item: Item | undefined): string {
    return oneLine({ parts: (item?.title?.parts ?? []).filter((part) => !isMark(part)) });
}

function timeOf(day: TimetableDay, slot: TimetableSlot | undefined): OverviewTime {
    return {
        ...(day.date ? { date: formatIsoDate(day.date) } : {}),
        ...(slot?.start === undefined ? {} : { start: slot.start }),
        ...(slot?.end === undefined ? {} : { end: slot.end }),
        track: slot?.track ?? '',
    };
}

function dayOf(day: TimetableDay, outline: Outline, conflicts: Messages, locale: Locale): OverviewDay {
    const first = day.day ?? day.slots[0]?.slot ?? day.strays.map(nodeOf)[0];
    const meetings = day.slots.map((slot) => meetingOf(day, slot, outline, conflicts));
    const line = first ? rangeOf(first).start.line : 0;
    const last = day.strays.map(nodeOf).at(-1);
    return {
        line,
        endLine: meetings.at(-1)?.endLine ?? (last ? rangeOf(last).end.line : line),
        ...(day.date ? { date: formatIsoDate(day.date), printed: locale.printDay(day.date) } : {}),
        written:
            day.date || !day.day
                ? ''
                : textOf(day.day)
                      .split(/[\r\n]/u, 1)
                      .join('')
                      .trim(),
        rows: day.strays.map((row) => rowOf(row, outline)),
        meetings,
    };
}

function meetingOf(day: TimetableDay, slot: TimetableSlot, outline: Outline, conflicts: Messages): OverviewMeeting {
    const node = slot.slot;
    const { line } = rangeOf(node).start;
    // The notes of the annex may stand below its last meeting, but they are no part of it.
    const rows = node.rows.filter((row) => !isFootnote(row));
    return {
        ...timeOf(day, slot),
        line,
        endLine: rows.length > 0 ? rangeOf(rows.at(-1)!).end.line : line,
        written: node.time.trim(),
        rows: slot.rows.map((row) => rowOf(row, outline)),
        conflicts: conflicts.get(line) ?? [],
    };
}

function rowOf(row: TimetableRow, outline: Outline): OverviewRow {
    const { line, character } = rangeOf(nodeOf(row)).start;
    if (row.kind === 'text') {
        return { line, character, text: oneLine(row.row), isContinued: false };
    }
    const { taken, label } = row;
    return {
        line,
        character,
        label: propertyIn(taken.$cstNode, 'item')?.text ?? label,
        text: titleLine(outline.byLabel.get(label)?.item),
        isContinued: taken.continued !== undefined,
    };
}

function nodeOf(row: TimetableRow) {
    return row.kind === 'item' ? row.taken : row.row;
}
