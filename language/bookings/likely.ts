/** What an agenda may book, told by its lines alone: without a tree, and wherever the lines stand. It is what the agenda books, and rarely more. */
import { formatIsoDate, isRealDate, parseIsoDate } from '../locales/calendar.js';
import { type Line, linesFrom } from '../syntax/scanner/lines.js';
import { readDay, readSlot } from '../syntax/scanner/schedule-lines.js';
import { type Hours, readMeetingTimes } from '../semantics/written-times.js';
import { partOfDayIn } from '../semantics/parts-of-day.js';
import { withoutUnseen } from '../text/see-through.js';
import { placeKey, roomKey } from './room-names.js';

/** What an agenda may take. */
export interface LikelyBooking extends Hours {
    /** Equal where place, room and day are the same. */
    readonly key: string;
}

/** The rooms that an agenda may take, in each place that its lines may name. */
export function likelyBookings(text: string): readonly LikelyBooking[] {
    const places = new Set<string>();
    const rooms: LikelyBooking[] = [];
    let date = '';
    for (const line of linesFrom(withoutUnseen(text), 0, [])) {
        if (line.text.startsWith('//')) {
            continue;
        }
        const day = wordsOf(line, 'ISO_DATE', readDay);
        const slot = day === undefined ? wordsOf(line, 'TRACK', readSlot) : undefined;
        if (day !== undefined) {
            date = dateIn(day);
        } else if (slot !== undefined) {
            const room = date === '' || slot === '' ? '' : roomKey(slot.trim());
            const hours = room === '' ? undefined : likelyTimes(wordsOf(line, 'TIMES', readSlot) ?? '');
            rooms.push(...(hours ? [{ key: `${room}\n${date}`, ...hours }] : []));
        } else {
            places.add(placeIn(line.text));
        }
    }
    places.delete('');
    return [...places].flatMap((place) => rooms.map((room) => ({ ...room, key: `${place}\n${room.key}` })));
}

/** The times of a meeting. Which hours a part of the day stands for is written elsewhere: it may be the whole day. */
function likelyTimes(text: string): Hours | undefined {
    return partOfDayIn(text) ? { start: 0, end: 1440 } : readMeetingTimes(text);
}

/** The words of a token in a line; empty if it has none, undefined if it is no line of this kind. */
function wordsOf(line: Line, type: string, read: typeof readDay): string | undefined {
    let words = '';
    const isRead = read(line, {
        add: (found, start, end) => {
            words = found === type ? line.text.slice(start - line.start, end - line.start) : words;
        },
    });
    return isRead ? words : undefined;
}

function dateIn(text: string): string {
    const date = parseIsoDate(text);
    return date && isRealDate(date) ? formatIsoDate(date) : '';
}

/** The place that a line of a masthead names; empty if it is another line. */
function placeIn(line: string): string {
    const colon = line.search(/[:：]/u);
    return line.slice(0, Math.max(0, colon)).trim().toLowerCase() === 'place' ? placeKey(line.slice(colon + 1).trim()) : '';
}
