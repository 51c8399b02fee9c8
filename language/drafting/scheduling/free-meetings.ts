/** What a session has free for meetings. */
import { isFootnote } from '../../grammar/generated/ast.js';
import { compareDates, formatIsoDate } from '../../locales/calendar.js';
import type { CalendarDate } from '../../locales/locale.js';
import { freeHours, isMeeting, type Meeting, outsideSession } from '../../semantics/meetings.js';
import type { Reading } from '../../semantics/reading.js';
import type { TimetableDay, TimetableSlot } from '../../semantics/timetable.js';
import type { Hours } from '../../semantics/written-times.js';
import { listUnder } from '../../text/listing.js';
import { areOfSession } from '../new-agenda/new-agenda.js';
import { meetingDays } from '../new-agenda/schedule-lines.js';
import type { Refusal } from '../moves/plan.js';

/** A meeting that takes up nothing, or free hours of a day. */
export interface FreeMeeting extends Hours {
    readonly date: CalendarDate;
    /** The empty meeting that is there. */
    readonly slot?: TimetableSlot;
}

/** Minutes. What meetings leave of the meeting hours is too short for another one below this. */
const shortestMeeting = 60;

/** In the order of the session. Refuses where nobody can say what is free. */
export function freeMeetings({ masthead, timetables }: Reading): readonly FreeMeeting[] | Refusal {
    const written = timetables.flatMap(({ days }) => days);
    if (written.some(({ date }) => date === undefined)) {
        return { refusal: 'The schedule has meetings without a date that can be read: write their day first.' };
    }
    const days = new Map<string, TimetableDay[]>();
    for (const day of written as readonly (TimetableDay & { readonly date: CalendarDate })[]) {
        listUnder(days, formatIsoDate(day.date), day);
    }
    const { dates } = masthead;
    if (dates && !areOfSession(dates)) {
        return { refusal: 'No session is that long: correct the line “dates” of the masthead first.' };
    }
    const dated = [...days.values()].map(([day]) => day!.date!);
    const possible = dates ? dates.ranges.flatMap(({ from, to }) => meetingDays(from, to)) : dated;
    if (possible.length === 0) {
        return { refusal: 'The masthead does not say when the session is: write a line such as “dates: 2026-09-01 to 2026-09-04”.' };
    }
    const inSession = dated.filter((date) => !dates || !outsideSession(dates, date));
    const found = [
        ...inSession.flatMap((date) => emptyMeetings(date, days.get(formatIsoDate(date)) ?? [])),
        ...possible.flatMap((date) => freeOn(date, days.get(formatIsoDate(date)) ?? [], masthead.hours)),
    ];
    return found.sort((one, other) => compareDates(one.date, other.date) || one.start - other.start);
}

function emptyMeetings(date: CalendarDate, days: readonly TimetableDay[]): readonly FreeMeeting[] {
    return meetingsOf(days)
        .filter(({ rows, slot }) => rows.length === 0 && slot.rows.every(isFootnote) && !slot.unreadable)
        .map((slot) => ({ date, start: slot.start, end: slot.end, slot }));
}

/** The meeting hours of a day that no meeting touches, in whatever room. None if a time of the day cannot be read. */
function freeOn(date: CalendarDate, days: readonly TimetableDay[], hours: readonly Hours[]): readonly FreeMeeting[] {
    if (!days.every(({ slots }) => slots.every(isMeeting))) {
        return [];
    }
    return freeHours(meetingsOf(days), hours)
        .filter(({ start, end }) => end - start >= shortestMeeting)
        .map(({ start, end }) => ({ date, start, end }));
}

function meetingsOf(days: readonly TimetableDay[]): readonly Meeting[] {
    return days.flatMap(({ slots }) => slots.filter(isMeeting));
}
