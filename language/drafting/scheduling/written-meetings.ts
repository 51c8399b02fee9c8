/** Meetings with their items as lines of the schedule. Lines are only added. */
import { formatIsoDate } from '../../locales/calendar.js';
import type { CalendarDate } from '../../locales/locale.js';
import type { OutlineItem } from '../../semantics/outline.js';
import type { Reading } from '../../semantics/reading.js';
import type { Timetable, TimetableDay } from '../../semantics/timetable.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import { propertyIn } from '../../syntax/tree/properties.js';
import { trailingLineEnds } from '../../text/ends.js';
import { inOrder, type TextChange } from '../../text/change.js';
import { withoutUnseen } from '../../text/see-through.js';
import { lineEndIn, lineStartAbove } from '../../text/lines.js';
import { isWeekend } from '../new-agenda/schedule-lines.js';
import { dayLine, hoursText, ignoreLine, meetingLine, scheduleLine, takenText } from '../writer.js';
import type { FreeMeeting } from './free-meetings.js';
import { endOfDay, endOfHead, endOfSchedule, endOfSlot } from './schedule-lines.js';

/** @param filled in the order of the session */
export function writtenMeetings(
    reading: Reading,
    text: string,
    filled: ReadonlyMap<FreeMeeting, readonly OutlineItem[]>,
): readonly TextChange[] {
    const out = new AddedLines(text);
    // Of two days with one date the first counts.
    const days = new Map(
        reading.timetables
            .flatMap((timetable) => timetable.days)
            .flatMap((day) => (day.date ? [[formatIsoDate(day.date), day] as const] : []))
            .reverse(),
    );
    const newDays = new Map<string, string[]>();
    for (const [meeting, items] of filled) {
        const rows = items.map(({ item, label }) => takenText(withoutUnseen(propertyIn(item.$cstNode, 'name')?.text ?? label)));
        const lines = [meetingLine(hoursText(meeting.start, meeting.end)), ...rows];
        const date = formatIsoDate(meeting.date);
        const day = days.get(date);
        if (meeting.slot) {
            out.below(endOfSlot(meeting.slot.slot, text), rows);
        } else if (day?.day) {
            out.below(placeOn(day, meeting.start, text), lines);
        } else {
            newDays.set(date, [...(newDays.get(date) ?? newDay(meeting.date)), ...lines]);
        }
    }
    const [timetable] = reading.timetables;
    if (timetable) {
        newDays.forEach((lines, date) => addDay(out, timetable, date, lines, text));
    } else if (newDays.size > 0) {
        out.atEnd([scheduleLine(reading.locale.phrases.schedule), ...[...newDays.values()].flatMap((lines) => ['', ...lines])]);
    }
    return out.changes;
}

/** The session has no working day, if a day of a weekend is new. */
function newDay(date: CalendarDate): readonly string[] {
    return [...(isWeekend(date) ? [ignoreLine(['schedule/weekend'])] : []), dayLine(date)];
}

/** Below the last meeting that begins before, or below the line of the day. */
function placeOn({ day, slots }: TimetableDay, start: number, text: string): number {
    const before = slots.findLast((slot) => (slot.start ?? 0) <= start);
    return before ? endOfSlot(before.slot, text) : endOfHead(day!, text);
}

/** Below the last day before it, else above the first day, else below all that the schedule has. */
function addDay(out: AddedLines, { schedule, days }: Timetable, date: string, lines: readonly string[], text: string): void {
    const written = days.flatMap(({ day, date: there }) => (day && there ? [{ day, date: formatIsoDate(there) }] : []));
    const before = written.findLast((day) => day.date < date);
    const [first] = written;
    if (before) {
        out.below(endOfDay(before.day, text), ['', ...lines]);
    } else if (first) {
        out.above(lineStartAbove(text, spanOf(first.day).start), [...lines, '']);
    } else {
        out.below(endOfSchedule(schedule, text), ['', ...lines]);
    }
}

/** Lines that are added to a text, in the order in which they are given where several are added at one place. */
class AddedLines {
    readonly #added = new Map<number, string>();
    readonly #lineEnd: string;

    constructor(private readonly text: string) {
        this.#lineEnd = lineEndIn(text);
    }

    get changes(): readonly TextChange[] {
        return inOrder([...this.#added].map(([at, text]) => ({ start: at, end: at, text })));
    }

    below(lineEnd: number, lines: readonly string[]): void {
        this.#add(lineEnd, lines.map((line) => `${this.#lineEnd}${line}`).join(''));
    }

    above(lineStart: number, lines: readonly string[]): void {
        this.#add(lineStart, lines.map((line) => `${line}${this.#lineEnd}`).join(''));
    }

    atEnd(lines: readonly string[]): void {
        const { text } = this;
        const ends = trailingLineEnds(text.slice(-8)).match(/\r\n|\r|\n/gu)?.length ?? 0;
        const gap = ends > 1 ? '' : ends === 1 ? this.#lineEnd : `${this.#lineEnd}${this.#lineEnd}`;
        this.#add(text.length, `${text === '' ? '' : gap}${[...lines, ''].join(this.#lineEnd)}`);
    }

    #add(at: number, text: string): void {
        this.#added.set(at, (this.#added.get(at) ?? '') + text);
    }
}
