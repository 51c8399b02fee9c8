/** Which meetings of two agendas are the same, wherever they have moved to, and what each takes up. */
import type { ComparedMeeting } from '../../protocol/comparison.js';
import type { Schedule } from '../grammar/generated/ast.js';
import { formatIsoDate } from '../locales/calendar.js';
import { trackKey } from '../semantics/meetings.js';
import type { Timetable, TimetableDay, TimetableSlot } from '../semantics/timetable.js';
import { oneLine } from '../syntax/tree/nodes.js';
import { listUnder } from '../text/listing.js';
import { withoutBlanks } from './shared-words.js';

/** A meeting as it is compared. */
export interface Meeting {
    /** The annex in which it stands. */
    readonly schedule: Schedule;
    readonly slot: TimetableSlot;
    readonly value: ComparedMeeting;
    /** The items that it takes up: equal texts for the same item. */
    readonly items: readonly string[];
    /** Its rows of free text. */
    readonly texts: readonly string[];
}

/** @param identity a text for an item by its label, the same in both agendas where the item is */
export function meetingsOf(timetables: readonly Timetable[], identity: (label: string) => string): readonly Meeting[] {
    return timetables.flatMap(({ schedule, days }) =>
        days.flatMap((day) => day.slots.map((slot) => meetingOf(schedule, day, slot, identity))),
    );
}

function meetingOf(schedule: Schedule, { date }: TimetableDay, slot: TimetableSlot, identity: (label: string) => string): Meeting {
    const { start, end, track } = slot;
    return {
        schedule,
        slot,
        value: {
            ...(date ? { date: formatIsoDate(date) } : {}),
            ...(start === undefined ? {} : { start }),
            ...(end === undefined ? {} : { end }),
            ...(track === '' ? {} : { track }),
        },
        items: slot.rows.flatMap((row) => (row.kind === 'item' ? [identity(row.label)] : [])),
        texts: slot.rows.flatMap((row) => (row.kind === 'text' ? [oneLine(row.row)] : [])),
    };
}

/** The place among the later meetings of each earlier one that there still is. */
export function pairMeetings(before: readonly Meeting[], after: readonly Meeting[]): Map<number, number> {
    const pairs = new Map<number, number>();
    const taken = new Set<number>();
    const content = ({ items, texts }: Meeting): string => [...items, '', ...texts.map(withoutBlanks)].join('\n');
    const when = ({ value, slot }: Meeting): string => `${value.date ?? ''} ${value.start ?? slot.slot.time}`;
    const where = ({ slot }: Meeting): string => trackKey(slot);
    // What a meeting takes up says best which one it is; then its place and time; then its time alone.
    const keys: readonly ((meeting: Meeting) => string | undefined)[] = [
        (meeting) => `${when(meeting)} ${meeting.value.end ?? ''} ${where(meeting)}\n${content(meeting)}`,
        (meeting) => (meeting.items.length + meeting.texts.length > 0 ? `${meeting.value.date ?? ''}\n${content(meeting)}` : undefined),
        (meeting) => (meeting.items.length + meeting.texts.length > 0 ? content(meeting) : undefined),
        (meeting) => `${when(meeting)} ${where(meeting)}`,
        when,
        (meeting) => (meeting.items[0] === undefined ? undefined : `first ${meeting.items[0]}`),
    ];
    for (const keyOf of keys) {
        const free = new Map<string, number[]>();
        after.forEach((meeting, index) => {
            const key = taken.has(index) ? undefined : keyOf(meeting);
            if (key !== undefined) {
                listUnder(free, key, index);
            }
        });
        const next = new Map<string, number>();
        before.forEach((meeting, index) => {
            const key = pairs.has(index) ? undefined : keyOf(meeting);
            const at = key === undefined ? 0 : (next.get(key) ?? 0);
            const other = key === undefined ? undefined : free.get(key)?.[at];
            if (key !== undefined && other !== undefined) {
                next.set(key, at + 1);
                pairs.set(index, other);
                taken.add(other);
            }
        });
    }
    return pairs;
}

/** Whether two meetings are at one time in one place. */
export function isAtOnce(one: Meeting, other: Meeting): boolean {
    return (
        one.value.date === other.value.date &&
        one.value.start === other.value.start &&
        one.value.end === other.value.end &&
        trackKey(one.slot) === trackKey(other.slot)
    );
}
