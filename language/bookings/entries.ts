/** What is known of the bookings of one agenda, be it a document or a file. */
import type { LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Agenda } from '../grammar/generated/ast.js';
import { symbolOf } from '../semantics/masthead.js';
import { readingOf } from '../semantics/reading.js';
import type { Spot } from '../syntax/tree/spots.js';
import { bookedSlot, type Booking, type Bookings, bookingsOf } from './bookings.js';
import type { Edition } from './editions.js';
import { documentNamed } from './revisions.js';

/** What is known of an agenda that has no tree. */
export interface FileBookings {
    /** In Latin letters, without asterisks; empty if there is none. */
    readonly symbol: string;
    readonly language: string | undefined;
    /** With whatever else says where they stand. */
    readonly bookings: Bookings | undefined;
    /** Where the room of a booking stands, by the index of the booking. */
    readonly placeOf?: (index: number) => Range;
}

/** An agenda with its bookings. */
export interface Entry extends Edition {
    readonly bookings: Bookings | undefined;
    /** Undefined for a file. */
    readonly document: LangiumDocument<Agenda> | undefined;
    /** Undefined for a document. */
    readonly placeOf: ((index: number) => Range) | undefined;
}

const unknown: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export function entryOfDocument(document: LangiumDocument<Agenda>): Entry {
    const agenda = document.parseResult.value;
    const symbol = symbolOf(agenda);
    return {
        uri: document.uri.toString(),
        symbol,
        language: readingOf(agenda).masthead.language,
        named: documentNamed(symbol),
        bookings: bookingsOf(agenda),
        document,
        placeOf: undefined,
    };
}

export function entryOfFile(uri: string, { symbol, language, bookings, placeOf }: FileBookings): Entry {
    return { uri, symbol, language, named: documentNamed(symbol), bookings, document: undefined, placeOf };
}

/** Where the room of a booking stands: in a document as it was read last. */
export function placeIn({ document, bookings, placeOf }: Entry, index: number): Spot | Range {
    const booking = bookings?.meetings[index];
    const node = document && booking && bookedSlot(document.parseResult.value, booking);
    return node ? { node, property: 'track' } : (placeOf?.(index) ?? unknown);
}

/** All that the findings of others depend on, as one text. The places of a document are not part of it: they may move with every key. */
export function contentOf({ symbol, language, bookings, document }: Entry): string {
    return JSON.stringify([symbol, language, bookings, document !== undefined]);
}

/** The room, its place and the day of a booking. */
export function keyOf({ place }: Bookings, { room, date }: Booking): string {
    return `${place}\n${room}\n${date}`;
}

export function keysOf(entry: Entry | undefined): ReadonlySet<string> {
    const bookings = entry?.bookings;
    return new Set(bookings?.meetings.map((booking) => keyOf(bookings, booking)));
}
