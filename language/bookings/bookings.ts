/** The bookings of an agenda: which rooms its meetings take, on which days, and from when to when. */
import type { AstNode } from 'langium';
import { type Agenda, type Item, isField, isItem, isSchedule, type Schedule, type Slot } from '../grammar/generated/ast.js';
import { drawnFrom } from '../kept/ledger.js';
import { piecesOf } from '../kept/pieces.js';
import { remembered, rememberedWith } from '../kept/remembered.js';
import { formatIsoDate } from '../locales/calendar.js';
import { isMeeting } from '../semantics/meetings.js';
import { fieldValue, keyOf, type MastheadKey, usualHours } from '../semantics/masthead.js';
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
    /** Minutes since midnight, `end` exclusive. */
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

/** The bookings of a schedule. Days without a date, times that cannot be read and tracks that are no rooms have none. */
const bookedIn = rememberedWith((schedule: Schedule, hours: readonly Hours[]): readonly BookedSlot[] =>
    timetableOf(schedule, hours).days.flatMap(({ day, date, slots, strays }) => {
        if (!day || !date) {
            return [];
        }
        const isJointDay = strays.some(saysJoint);
        return slots.filter(isMeeting).flatMap(({ slot, track, start, end, rows }): BookedSlot[] => {
            const room = track === '' ? '' : roomKey(track);
            if (room === '') {
                return [];
            }
            const isJoint = isJointDay || rows.some(saysJoint);
            const labels = rows.flatMap((row) => (row.kind === 'item' ? [row.label] : []));
            return [{ slot, booking: { room, name: track, date: formatIsoDate(date), start, end, isJoint }, labels }];
        });
    }),
);

function saysJoint(row: TimetableRow): boolean {
    return row.kind === 'text' && tellsJoint(runOf(row.row));
}

/** The label of an item whose title says that it is a joint one; empty for other items. */
const jointLabelOf = remembered(({ name, title }: Item): string => (name && title && tellsJoint(runOf(title)) ? name : ''));

const contributionOf = remembered((schedule: Schedule): string =>
    // The meeting hours, which parts of the day stand for, are a contribution of their own.
    JSON.stringify(bookedIn(schedule, usualHours).map(({ booking, labels }) => [booking, labels])),
);

/** The line of the masthead with the meeting hours, as it is written; empty for others. */
function hoursLine(piece: AstNode): string {
    return isField(piece) && keyOf(piece) === 'hours' ? fieldValue(piece) : '';
}

interface Scheduled {
    /** The meeting hours. */
    readonly hours: readonly Hours[];
    readonly meetings: readonly Booking[];
    /** Where each of them stands: the index of the piece, and the number among the bookings of that piece. */
    readonly places: readonly { readonly piece: number; readonly nth: number }[];
}

/** The meetings of all schedules in rooms. It stays the same object as long as they are the same. */
const scheduledIn: (agenda: Agenda) => Scheduled = drawnFrom({
    contribution: (piece) => (isSchedule(piece) ? contributionOf(piece) : isItem(piece) ? jointLabelOf(piece) : hoursLine(piece)),
    make(pieces) {
        const written = pieces.map(hoursLine).find((line) => line !== '');
        const hours = (written === undefined ? undefined : readHours(written)) ?? usualHours;
        const found = pieces.flatMap((piece, index) =>
            isSchedule(piece) ? bookedIn(piece, hours).map((booked, nth) => ({ booked, place: { piece: index, nth } })) : [],
        );
        const joint = found.length > 0 ? jointLabelsIn(pieces) : undefined;
        return {
            hours,
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
    const scheduled = scheduledIn(agenda);
    if (scheduled.meetings.length === 0) {
        return undefined;
    }
    const { values, dates, session, timezone } = readingOf(agenda).masthead;
    const textOf = (key: MastheadKey): string => values.get(key)?.text ?? '';
    return located(
        scheduled,
        placeKey(textOf('place')),
        venueKey(textOf('venue')),
        timezone ?? '',
        bodyKey(textOf('body')),
        session,
        dates && formatIsoDate(dates.from),
        dates && formatIsoDate(dates.to),
    );
}

const located = rememberedWith(
    (
        scheduled: Scheduled,
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
    const { places, hours } = scheduledIn(agenda);
    const place = places[nth];
    const piece = place && piecesOf(agenda)[place.piece];
    return isSchedule(piece) ? bookedIn(piece, hours)[place?.nth ?? -1]?.slot : undefined;
}
