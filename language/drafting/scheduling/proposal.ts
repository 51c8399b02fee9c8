/** Proposes a schedule: items that no meeting takes up go into the free meeting hours of the session. What is scheduled stays as it is. */
import { formatIsoDate } from '../../locales/calendar.js';
import { withoutMeeting } from '../../semantics/coverage.js';
import { type OutlineItem, pathOf } from '../../semantics/outline.js';
import type { Reading } from '../../semantics/reading.js';
import type { TextChange } from '../../text/change.js';
import type { Refusal } from '../moves/plan.js';
import { hoursText } from '../writer.js';
import { type FreeMeeting, freeMeetings } from './free-meetings.js';
import { type UsualPlaces, usualPlaces } from './usual-places.js';
import { writtenMeetings } from './written-meetings.js';

export interface Proposal {
    /** In the order of the text, without overlaps. */
    readonly changes: readonly TextChange[];
    /** How many items it schedules. */
    readonly count: number;
}

/** Whether there is anything to propose: items that are left, and free hours for them. */
export function canPropose(reading: Reading): boolean {
    const free = withoutMeeting(reading).length > 0 ? freeMeetings(reading) : [];
    return !('refusal' in free) && free.length > 0;
}

/**
 * The items come in the order of the agenda, evenly over what is free: those that open a session first, those that end one last. No item is taken up twice, so
 * a second proposal has nothing to do.
 * @param text the text from which the reading was made
 */
export function proposalOf(reading: Reading, text: string): Proposal | Refusal {
    const items = withoutMeeting(reading);
    if (items.length === 0) {
        const some = reading.outline.items.some(({ label }) => label !== '');
        return { refusal: some ? 'There is no item left to schedule.' : 'There are no items to schedule.' };
    }
    const free = freeMeetings(reading);
    if ('refusal' in free) {
        return free;
    }
    if (free.length === 0) {
        return { refusal: 'The session has no free meeting hours left.' };
    }
    return { changes: writtenMeetings(reading, text, shared(usualPlaces(items, reading.locale), free)), count: items.length };
}

/**
 * The same proposal in another language version, whatever the titles of its items say. Undefined where the two have other items left to schedule, or other
 * hours free.
 * @param text the text from which the other reading was made
 */
export function proposalLike(own: Reading, other: Reading, text: string): Proposal | undefined {
    const [items, theirs] = [withoutMeeting(own), withoutMeeting(other)];
    const [free, there] = [freeMeetings(own), freeMeetings(other)];
    if (
        'refusal' in free ||
        'refusal' in there ||
        there.length === 0 ||
        !areAlike(items, theirs, pathOf) ||
        !areAlike(free, there, timeOf)
    ) {
        return undefined;
    }
    const { first, middle, last } = usualPlaces(items, own.locale);
    const counterparts = new Map(items.map((entry, index) => [entry, theirs[index]!]));
    const same = (some: readonly OutlineItem[]): readonly OutlineItem[] => some.map((entry) => counterparts.get(entry)!);
    const places = { first: same(first), middle: same(middle), last: same(last) };
    return { changes: writtenMeetings(other, text, shared(places, there)), count: theirs.length };
}

/** Whether two lists have the same things, one by one. */
function areAlike<T>(some: readonly T[], others: readonly T[], read: (one: T) => string | undefined): boolean {
    return some.length === others.length && some.every((one, index) => read(one) === read(others[index]!));
}

function timeOf({ date, start, end, slot }: FreeMeeting): string {
    return `${formatIsoDate(date)} ${hoursText(start, end)} ${slot ? 'is there' : ''}`;
}

/** Which items go into which free meeting. */
function shared({ first, middle, last }: UsualPlaces, free: readonly FreeMeeting[]): ReadonlyMap<FreeMeeting, readonly OutlineItem[]> {
    const [opening, closing] = [free[0]!, free.at(-1)!];
    const inner = free.slice(first.length > 0 ? 1 : 0, last.length > 0 ? -1 : undefined);
    const room = inner.length > 0 ? inner : free;
    const filled = new Map<FreeMeeting, OutlineItem[]>(free.map((meeting) => [meeting, []]));
    filled.get(opening)!.push(...first);
    middle.forEach((item, index) => filled.get(room[Math.floor((index * room.length) / middle.length)]!)!.push(item));
    filled.get(closing)!.push(...last);
    return new Map([...filled].filter(([, some]) => some.length > 0));
}
