/** Whether two language versions have the same meetings, so that what is scheduled in one can be scheduled in the other. */
import type { Taken } from '../../grammar/generated/ast.js';
import { compareDates } from '../../locales/calendar.js';
import { pathOf } from '../../semantics/outline.js';
import type { Reading } from '../../semantics/reading.js';
import { takenIn, type TimetableDay, type TimetableSlot } from '../../semantics/timetable.js';

function daysIn({ timetables }: Reading): readonly TimetableDay[] {
    return timetables.flatMap(({ days }) => days);
}

/** All meetings of an agenda, in the order of the text. */
export function slotsIn(reading: Reading): readonly TimetableSlot[] {
    return daysIn(reading).flatMap(({ slots }) => slots);
}

/** Whether both agendas have the same days, and on each the same times. Rooms have other names in other languages. */
export function haveSameMeetings(one: Reading, other: Reading): boolean {
    const [own, theirs] = [daysIn(one), daysIn(other)];
    return (
        one.timetables.length === other.timetables.length &&
        own.length === theirs.length &&
        own.every(({ date, slots }, index) => {
            const there = theirs[index]!;
            const isSameDay = date && there.date ? compareDates(date, there.date) === 0 : date === there.date;
            return (
                isSameDay &&
                slots.length === there.slots.length &&
                slots.every((slot, at) => slot.start === there.slots[at]!.start && slot.end === there.slots[at]!.end)
            );
        })
    );
}

/** An item that a meeting takes up, in another version with the same meetings; undefined where its meeting does not take up the same items there. */
export function sameTaken(taken: Taken, one: Reading, other: Reading): Taken | undefined {
    const [own, theirs] = [one.timetables.flatMap(takenIn), other.timetables.flatMap(takenIn)];
    const path = ({ label }: { readonly label: string }, { outline }: Reading): string | undefined => {
        const entry = outline.byLabel.get(label);
        return entry && pathOf(entry);
    };
    const index = own.findIndex((place) => place.taken === taken);
    const isSame = own.length === theirs.length && own.every((place, at) => path(place, one) === path(theirs[at]!, other));
    return isSame && own[index] && path(own[index], one) !== undefined ? theirs[index]?.taken : undefined;
}
