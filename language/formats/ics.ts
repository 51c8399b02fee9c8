/** iCalendar: one event for each meeting, of all or of one track, with its room and what is taken up there. Without a timetable it is one event for the whole session. */
import { type FormattedDocument, plainText } from '../document/blocks.js';
import type { IsoDate, MastheadValue, MeetingValue } from '../document/values.js';
import { withoutControls } from '../text/controls.js';
import type { TextFormat } from './format.js';
import { fixedOffset, zoneLines } from './time-zone.js';

export const ics: TextFormat = {
    render: (document, _template, _pause, { track } = {}) => {
        const facts = factsOf(document);
        const meetings = meetingsOf(document, track);
        const years = [...meetings.map(({ date }) => date), facts.dates?.from ?? '', facts.dates?.to ?? ''].filter((date) => date !== '');
        const zone = meetings.length > 0 && facts.timezone !== undefined ? zoneLines(facts.timezone, years.map(yearOf)) : [];
        const isOfMeetings = meetings.length > 0 || track !== undefined;
        const events = isOfMeetings ? meetings.map((meeting) => meetingEvent(meeting, facts, zone.length > 0)) : sessionEvent(facts);
        const lines = [
            'BEGIN:VCALENDAR',
            'VERSION:2.0',
            'PRODID:-//Annotated Agenda//EN',
            property('X-WR-CALNAME', track === undefined ? facts.name : `${facts.name}, ${track}`),
            ...zone,
            ...events.flat(),
            'END:VCALENDAR',
        ];
        return `${lines.map(folded).join('\r\n')}\r\n`;
    },
};

/** What all events share. */
interface Facts extends MastheadValue {
    /** What the calendar and its events are called. */
    readonly name: string;
    /** Without its revision, which has the same meetings. */
    readonly series: string;
    readonly revision: number;
}

function factsOf({ blocks, title, symbol }: FormattedDocument): Facts {
    const masthead = blocks.find(({ kind }) => kind === 'masthead');
    const value = masthead?.kind === 'masthead' ? (masthead.value ?? {}) : {};
    const session = blocks.find(({ kind }) => kind === 'session');
    const name = [value.body ?? value.conference ?? title, session?.kind === 'session' ? plainText(session.content) : ''];
    const [, revision = '0'] = /\/Rev\.(\d{1,4})/u.exec(symbol) ?? [];
    return {
        ...value,
        name: name.filter((part) => part !== '').join(' \u2013 '),
        series: symbol.replace(/\/Rev\.\d{1,4}/u, ''),
        revision: Number(revision),
    };
}

/** The tracks of a document, each once, as they are first written. */
export function tracksOf({ meetings = [] }: FormattedDocument): readonly string[] {
    const tracks = new Map<string, string>();
    for (const { track } of meetings) {
        if (track !== undefined && !tracks.has(trackKey(track))) {
            tracks.set(trackKey(track), track);
        }
    }
    return [...tracks.values()];
}

/** The meetings of one track, or of all. */
function meetingsOf({ meetings = [] }: FormattedDocument, wished: string | undefined): readonly MeetingValue[] {
    return wished === undefined ? meetings : meetings.filter(({ track }) => track !== undefined && trackKey(track) === trackKey(wished));
}

/** The name of a track for comparison, without differences of case and blanks. */
export function trackKey(track: string): string {
    return track.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** A meeting whose times cannot be read is an event of its whole day, which says when it is in words. */
function meetingEvent({ id, date, times, time, track, rows }: MeetingValue, facts: Facts, hasZone: boolean): readonly string[] {
    const items = rows.map(({ label, text }) => [label, text].filter((part) => part !== '').join('  '));
    const lines = [...(times ? [] : [time]), ...items].filter((line) => line !== '');
    const at = (name: string, minutes: number): string => `${name}${timeOf(date, minutes, facts.timezone, hasZone)}`;
    return [
        ...opening(id, facts),
        ...(times ? [at('DTSTART', times.start), ...(hasDayAfter(date) ? [at('DTEND', times.end)] : [])] : wholeDays(date, date)),
        property('SUMMARY', facts.name),
        ...placeLine(facts, track),
        ...(lines.length > 0 ? [property('DESCRIPTION', lines.join('\n'))] : []),
        'END:VEVENT',
    ];
}

/** An event of whole days ends on the day after. */
function wholeDays(from: IsoDate, to: IsoDate): readonly string[] {
    return [`DTSTART;VALUE=DATE:${compact(from)}`, ...(hasDayAfter(to) ? [`DTEND;VALUE=DATE:${compact(dayAfter(to, 1))}`] : [])];
}

/** Whether the calendar goes on after a day: its years have four figures. An event on the last one says nothing of its end. */
function hasDayAfter(date: IsoDate): boolean {
    return date < '9999-12-31';
}

/** The session from its first day to its last. One that does not meet between is an event for each stretch of days. */
function sessionEvent(facts: Facts): readonly (readonly string[])[] {
    const { dates } = facts;
    return (dates?.parts ?? (dates ? [dates] : [])).map(({ from, to }, index) => [
        ...opening(index === 0 ? 'session' : `session-${index + 1}`, facts),
        ...wholeDays(from, to),
        property('SUMMARY', facts.name),
        ...placeLine(facts, undefined),
        'END:VEVENT',
    ]);
}

/**
 * The identity of an event says neither its time nor its revision, so that a calendar moves a meeting that is moved, and does not show it twice. The
 * stamp is the day of issue: equal documents give equal files.
 */
function opening(id: string, { series, revision, issued, dates }: Facts): readonly string[] {
    return [
        'BEGIN:VEVENT',
        property('UID', `${plain(id)}@${series}`),
        `DTSTAMP:${compact(issued ?? dates?.from ?? '1970-01-01')}T000000Z`,
        `SEQUENCE:${revision}`,
    ];
}

/** The name of a room may have any signs, and readers differ in how they take those that a calendar writes otherwise, such as commas: they are written as numbers. */
function plain(id: string): string {
    return id.replace(/[^\p{L}\p{N} .:_-]/gu, (sign) => `%${sign.codePointAt(0)?.toString(16)}%`);
}

function placeLine({ venue, place }: Facts, track: string | undefined): readonly string[] {
    const parts = [track, venue, place].filter((part) => part !== undefined && part !== '');
    return parts.length > 0 ? [property('LOCATION', parts.join(', '))] : [];
}

/** A time of day in the zone of the meeting; where that is a distance from UTC, in UTC; where none is known, of whatever place. */
function timeOf(date: IsoDate, minutes: number, zone: string | undefined, hasZone: boolean): string {
    const offset = zone === undefined || hasZone ? undefined : fixedOffset(zone);
    const shifted = minutes - (offset ?? 0);
    const days = Math.floor(shifted / 1440);
    const ofDay = shifted - days * 1440;
    const clock = [Math.floor(ofDay / 60), ofDay % 60, 0].map((part) => String(part).padStart(2, '0')).join('');
    const parameter = hasZone ? `;TZID=${zone}` : '';
    return `${parameter}:${compact(dayAfter(date, days))}T${clock}${offset === undefined ? '' : 'Z'}`;
}

function dayAfter(date: IsoDate, days: number): IsoDate {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

function compact(date: IsoDate): string {
    return date.replaceAll('-', '');
}

function yearOf(date: IsoDate): number {
    return Number(date.slice(0, 4));
}

function property(name: string, text: string): string {
    const written = withoutControls(text).toWellFormed();
    return `${name}:${written.replace(/[\\;,]/gu, '\\$&').replace(/\r\n?|\n/gu, '\\n')}`;
}

/** A line of at most 75 bytes, and what is more on lines that begin with a blank. No letter is parted. */
function folded(line: string): string {
    let out = '';
    let bytes = 0;
    for (const sign of line) {
        const code = sign.codePointAt(0) ?? 0;
        const size = code < 0x80 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
        if (bytes + size > 75) {
            out += '\r\n ';
            bytes = 1;
        }
        out += sign;
        bytes += size;
    }
    return out;
}
