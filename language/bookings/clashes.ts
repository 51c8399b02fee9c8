/** Bookings of different documents that are at odds: one room of one place, at the same time. */
import type { Range } from 'vscode-languageserver-types';
import { overlap } from '../semantics/meetings.js';
import type { Spot } from '../syntax/tree/spots.js';
import type { Booking, Bookings } from './bookings.js';
import { type Entry, placeIn } from './entries.js';

/** A booking of another agenda at the same time. */
export interface OtherBooking {
    readonly uri: string;
    readonly symbol: string;
    readonly booking: Booking;
    /** Where the room stands. */
    readonly at: () => Spot | Range;
}

/** A booking of an agenda that is at odds with others. */
export interface Clash {
    readonly booking: Booking;
    /** Some of the others, the earliest first. */
    readonly others: readonly OtherBooking[];
    /** How many there are. */
    readonly count: number;
}

/** How many of the others are named. */
const mostNamed = 5;

/** A booking with the bookings of its agenda. */
interface Booked {
    readonly bookings: Bookings;
    readonly booking: Booking;
}

/**
 * Whether two bookings of one room of one place on one day, of two documents, are at odds. They are not if both say that they are joint, if both are the same
 * meeting of one session, or if it is not certain that they mean the same: another building, another time zone.
 */
export function areAtOdds(one: Booked, other: Booked): boolean {
    return (
        overlap(one.booking, other.booking) &&
        !(one.booking.isJoint && other.booking.isJoint) &&
        mayBeSame(one.bookings.venue, other.bookings.venue) &&
        mayBeSame(one.bookings.timezone, other.bookings.timezone) &&
        !isSameMeeting(one, other)
    );
}

/** Whether two names are the same, as far as both are known. */
function mayBeSame(one: string, other: string): boolean {
    return one === '' || other === '' || one === other;
}

/** A session of a body may have several documents, each with the same meetings. */
function isSameMeeting({ bookings, booking }: Booked, other: Booked): boolean {
    return (
        bookings.body !== '' &&
        bookings.body === other.bookings.body &&
        bookings.session !== undefined &&
        bookings.session === other.bookings.session &&
        booking.start === other.booking.start &&
        booking.end === other.booking.end
    );
}

/** The others with which one booking is at odds. */
export class Others {
    readonly #found = new Map<string, OtherBooking>();

    /** Of the language versions of a document, which have one meeting, the first by address is named. */
    add(entry: Entry, index: number, booking: Booking): void {
        const key = `${entry.named.bases[0]} ${booking.start} ${booking.end}`;
        const known = this.#found.get(key);
        if (!known || entry.uri < known.uri) {
            this.#found.set(key, { uri: entry.uri, symbol: entry.symbol, booking, at: () => placeIn(entry, index) });
        }
    }

    /** The clash of the booking; none if there are no others. */
    clashesOf(booking: Booking): readonly Clash[] {
        const others = [...this.#found.values()].sort(byTime).slice(0, mostNamed);
        return others.length > 0 ? [{ booking, others, count: this.#found.size }] : [];
    }
}

function byTime({ booking: one, uri }: OtherBooking, { booking: other, uri: otherUri }: OtherBooking): number {
    return one.start - other.start || one.end - other.end || (uri < otherUri ? -1 : 1);
}

/** What the findings about some clashes depend on in other agendas, as one text; empty for none. Places in documents are not part of it. */
export function stateOf(clashes: readonly Clash[]): string {
    return clashes.length === 0
        ? ''
        : JSON.stringify(clashes.map(({ booking: { nth }, count, others }) => [nth, count, others.map(stateOfOther)]));
}

function stateOfOther({ uri, symbol, booking: { start, end }, at }: OtherBooking): readonly unknown[] {
    const place = at();
    return [uri, symbol, start, end, 'start' in place ? place : undefined];
}
