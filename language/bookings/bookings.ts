/** The bookings of an agenda: which rooms its meetings take, on which days, and from when to when. */
import type { AstNode } from 'langium';
import { type Agenda, type Item, isItem, isSchedule, type Schedule, type Slot } from '../grammar/generated/ast.js';
import { drawnFrom } from '../kept/ledger.js';
import { piecesOf } from '../kept/pieces.js';
import { remembered, rememberedBy, rememberedWith } from '../kept/remembered.js';
import { formatIsoDate } from '../locales/calendar.js';
import type { PartOfDay } from '../locales/locale.js';
import { isMeeting } from '../semantics/meetings.js';
import { partOfDayIn, timesOfPart } from '../semantics/parts-of-day.js';
import type { MastheadKey } from '../semantics/masthead.js';
import { readingOf } from '../semantics/reading.js';
import { type TimetableRow, timetableOf } from '../semantics/timetable.js';
import { type Hours, readHours } from '../semantics/written-times.js';
import { runOf } from '../syntax/tree/nodes.js';
import { bodyKey, placeKey, roomKey, tellsJoint, venueKey } from './room-names.js';

/** A room that a meeting takes. */
export interface Booking {
    /** The key of the room. */
    readonly room: string;
    /** The room as it is written. */
    readonly name: string;
    /** `2024-09-03`. */
    readonly date: string;
    /** The part of the day that is written in place of its times. */
    readonly part?: PartOfDay;
    /** Minutes since midnight, `end` exclusive. Both are 0 where a part of the day is written, and it is not known yet which hours that are. */
    readonly start: number;
    readonly end: number;
    /** Whether the agenda says that the meeting is a joint one. */
    readonly isJoint: boolean;
    /** Its number among all meetings of the agenda in rooms, from zero. */
    readonly nth: number;
}

/** The bookings of an agenda and what says where its rooms are. Keys are names without differences of spelling, and empty where nothing is known. */
export interface Bookings {
    readonly place: string;
    readonly venue: string;
    readonly timezone: string;
    readonly body: string;
    readonly session: number | undefined;
    /** In the order of the text; never empty. */
    readonly meetings: readonly Booking[];
}

/** A meeting in a room, in a schedule. */
interface BookedSlot {
    readonly slot: Slot;
    readonly booking: Omit<Booking, 'nth'>;
    /** The labels of the items that it takes up, in normal form. */
    readonly labels: readonly string[];
}

/** The bookings of a schedule as they are written. Days without a date, times that cannot be read and tracks that are no rooms have none. */
const bookedIn = remembered((schedule: Schedule): readonly BookedSlot[] =>
    timetableOf(schedule).days.flatMap(({ day, date, slots, strays }) => {
        if (!day || !date) {
            return [];
        }
        const isJointDay = strays.some(saysJoint);
        return slots.flatMap((read): BookedSlot[] => {
            const { slot, track, rows } = read;
            const room = track === '' ? '' : roomKey(track);
            const part = partOfDayIn(slot.time);
            const hours = part ? unknownHours : isMeeting(read) ? { start: read.start, end: read.end } : undefined;
            if (room === '' || !hours) {
                return [];
            }
            const isJoint = isJointDay || rows.some(saysJoint);
            const labels = rows.flatMap((row) => (row.kind === 'item' ? [row.label] : []));
            return [
                { slot, booking: { room, name: track, date: formatIsoDate(date), ...(part ? { part } : {}), ...hours, isJoint }, labels },
            ];
        });
    }),
);

const unknownHours: Hours = { start: 0, end: 0 };

/** Bookings with the hours that the parts of the day stand for. A part that stands for none takes no room. */
export function withHours<T extends Booking>(bookings: readonly T[], hours: readonly Hours[]): readonly T[] {
    return bookings.flatMap((booking) => {
        const own = booking.part && timesOfPart(booking.part, hours);
        return !booking.part ? [booking] : own && own.start < own.end ? [{ ...booking, ...own }] : [];
    });
}

function saysJoint(row: TimetableRow): boolean {
    return row.kind === 'text' && tellsJoint(runOf(row.row));
}

/** The label of an item whose title says that it is a joint one; empty for other items. */
const jointLabelOf = remembered(({ name, title }: Item): string => (name && title && tellsJoint(runOf(title)) ? name : ''));

const contributionOf = remembered((schedule: Schedule): string =>
    JSON.stringify(bookedIn(schedule).map(({ booking, labels }) => [booking, labels])),
);

interface Scheduled {
    /** As they are written. */
    readonly meetings: readonly Booking[];
    /** Where each of them stands: the index of the piece, and the number among the bookings of that piece. */
    readonly places: readonly { readonly piece: number; readonly nth: number }[];
}

/** The meetings of all schedules in rooms. It stays the same object as long as they are the same. */
const scheduledIn: (agenda: Agenda) => Scheduled = drawnFrom({
    contribution: (piece) => (isSchedule(piece) ? contributionOf(piece) : isItem(piece) ? jointLabelOf(piece) : ''),
    make(pieces) {
        const found = pieces.flatMap((piece, index) =>
            isSchedule(piece) ? bookedIn(piece).map((booked, nth) => ({ booked, place: { piece: index, nth } })) : [],
        );
        const joint = found.length > 0 ? jointLabelsIn(pieces) : undefined;
        return {
            meetings: found.map(({ booked: { booking, labels } }, nth) => ({
                ...booking,
                isJoint: booking.isJoint || labels.some((label) => joint?.has(label)),
                nth,
            })),
            places: found.map(({ place }) => place),
        };
    },
});

function jointLabelsIn(pieces: readonly AstNode[]): ReadonlySet<string> {
    return new Set(pieces.flatMap((piece) => (isItem(piece) ? jointLabelOf(piece) : '')).filter((label) => label !== ''));
}

/** The bookings of an agenda; undefined where it has none, or its place is not known. They stay the same object as long as they are the same. */
export function bookingsOf(agenda: Agenda): Bookings | undefined {
    return bookingsIn(agenda, readingOf(agenda).masthead.hours);
}

/** The same, but for the hours of parts of the day that only a house style says: what can be known of an agenda without the styles of a workspace. */
export function writtenBookingsOf(agenda: Agenda): Bookings | undefined {
    return bookingsIn(agenda, readHours(readingOf(agenda).masthead.values.get('hours')?.text ?? ''));
}

/** @param hours the meeting hours; undefined leaves parts of the day as they are */
function bookingsIn(agenda: Agenda, hours: readonly Hours[] | undefined): Bookings | undefined {
    const scheduled = scheduledIn(agenda);
    if (scheduled.meetings.length === 0) {
        return undefined;
    }
    const { values, dates, session, timezone } = readingOf(agenda).masthead;
    const textOf = (key: MastheadKey): string => values.get(key)?.text ?? '';
    return located(
        timed(scheduled, hours ? JSON.stringify(hours) : ''),
        placeKey(textOf('place')),
        venueKey(textOf('venue')),
        timezone ?? '',
        bodyKey(textOf('body')),
        session,
        dates && formatIsoDate(dates.from),
        dates && formatIsoDate(dates.to),
    );
}

const timed = rememberedBy((scheduled: Scheduled, hours: string): Pick<Scheduled, 'meetings'> => {
    const hasParts = scheduled.meetings.some(({ part }) => part !== undefined);
    return hours === '' || !hasParts ? scheduled : { meetings: withHours(scheduled.meetings, JSON.parse(hours) as readonly Hours[]) };
});

const located = rememberedWith(
    (
        scheduled: Pick<Scheduled, 'meetings'>,
        place: string,
        venue: string,
        timezone: string,
        body: string,
        session: number | undefined,
        from: string | undefined,
        to: string | undefined,
    ): Bookings | undefined => {
        // A day outside the session is a mistake, or left over from the last session: nobody meets on it.
        const isOfSession = ({ date }: Booking): boolean => from === undefined || to === undefined || (from <= date && date <= to);
        const meetings = place === '' ? [] : scheduled.meetings.filter(isOfSession);
        return meetings.length === 0 ? undefined : { place, venue, timezone, body, session, meetings };
    },
);

/** The slot of a booking, where the agenda still has it. */
export function bookedSlot(agenda: Agenda, { nth }: Booking): Slot | undefined {
    const { places } = scheduledIn(agenda);
    const place = places[nth];
    const piece = place && piecesOf(agenda)[place.piece];
    return isSchedule(piece) ? bookedIn(piece)[place?.nth ?? -1]?.slot : undefined;
}
