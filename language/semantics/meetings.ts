/** Meetings in relation to each other and to the session. */
import { compareDates } from '../locales/calendar.js';
import type { CalendarDate } from '../locales/locale.js';
import { listUnder } from '../text/listing.js';
import type { Days, Hours, SessionDays } from './written-times.js';
import type { TimetableDay, TimetableSlot } from './timetable.js';

/** A slot with readable times that ends after it begins. Minutes since midnight. */
export type Meeting = TimetableSlot & { readonly start: number; readonly end: number };

/** Whether both times of a slot can be read, and it ends after it begins. */
export function isMeeting(slot: TimetableSlot): slot is Meeting {
    return slot.start !== undefined && slot.end !== undefined && slot.start < slot.end;
}

/** The meetings of a day, track by track, in the order of the text. Meetings without a track form one track of their own. */
export function tracksOf(day: TimetableDay): readonly (readonly Meeting[])[] {
    const tracks = new Map<string, Meeting[]>();
    for (const slot of day.slots.filter(isMeeting)) {
        const key = trackKey(slot);
        listUnder(tracks, key, slot);
    }
    return [...tracks.values()];
}

/** The name of a slot's track for comparison, without differences of case and blanks. */
export function trackKey(slot: TimetableSlot): string {
    return slot.track.normalize('NFKC').replace(/\s+/gu, ' ').toLowerCase();
}

/** Whether a date is before the first or after the last day of the session, or between two of its ranges. */
export function outsideSession(dates: Days & Partial<Pick<SessionDays, 'ranges'>>, date: CalendarDate): boolean {
    return (dates.ranges ?? [dates]).every(({ from, to }) => compareDates(date, from) < 0 || compareDates(date, to) > 0);
}

/** The meetings of a day that come after a later meeting of their track, each with that one. Tracks may be listed one after the other. */
export function meetingsOutOfOrder(slots: readonly TimetableSlot[]): readonly { readonly slot: Meeting; readonly before: Meeting }[] {
    const latest = new Map<string, Meeting>();
    return slots.filter(isMeeting).flatMap((slot) => {
        const before = latest.get(trackKey(slot));
        if (before && slot.end <= before.start) {
            return [{ slot, before }];
        }
        if (!before || before.start <= slot.start) {
            latest.set(trackKey(slot), slot);
        }
        return [];
    });
}

/**
 * The meetings of a day that come after a later meeting of another track, each with that one. Rooms whose meetings stand together may be listed one after the
 * other: a day of which every room has one block, and any of them more than one meeting, is in the order of its rooms.
 */
export function tracksOutOfOrder(slots: readonly TimetableSlot[]): readonly { readonly slot: Meeting; readonly before: Meeting }[] {
    const meetings = slots.filter(isMeeting);
    const tracks = new Set(meetings.map(trackKey));
    if (tracks.size < 2 || tracks.has('') || isListedByTrack(meetings, tracks.size)) {
        return [];
    }
    let latest: Meeting | undefined;
    return meetings.flatMap((slot) => {
        const before = latest;
        if (!before || slot.start >= before.start) {
            latest = slot;
        }
        return before && slot.end <= before.start && trackKey(slot) !== trackKey(before) ? [{ slot, before }] : [];
    });
}

function isListedByTrack(meetings: readonly Meeting[], tracks: number): boolean {
    const blocks = meetings.filter((slot, index) => index === 0 || trackKey(slot) !== trackKey(meetings[index - 1]!)).length;
    return blocks === tracks && meetings.length > tracks;
}

/** Whether two stretches of a day share a minute. */
export function overlap(one: Hours, other: Hours): boolean {
    return one.start < other.end && other.start < one.end;
}

/** What the meetings leave free of the meeting hours, in order. */
export function freeHours(meetings: readonly Meeting[], hours: readonly Hours[]): readonly Hours[] {
    const inOrder = [...meetings].sort((one, other) => one.start - other.start);
    return [...hours]
        .sort((one, other) => one.start - other.start)
        .flatMap(({ start, end }) => {
            const free: Hours[] = [];
            let from = start;
            for (const meeting of inOrder.filter((one) => overlap(one, { start, end }))) {
                free.push({ start: from, end: meeting.start });
                from = Math.max(from, meeting.end);
            }
            return [...free, { start: from, end }];
        })
        .filter(({ start, end }) => start < end);
}
