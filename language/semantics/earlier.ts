/** The meetings that take up an item before another meeting does. */
import { isMeeting } from './meetings.js';
import type { TimetableDay, TimetableSlot } from './timetable.js';

/** Where an item is taken up. */
export interface SchedulePlace {
    readonly day: TimetableDay;
    /** Undefined where the item is above the first meeting of a day. */
    readonly slot: TimetableSlot | undefined;
}

/** A summary of the meetings of one day. It suffices to say whether one of them is not parallel to another, however many there are. */
interface OneDay {
    /** One slot of the day; `others` says whether there are more. */
    slot: TimetableSlot;
    others: boolean;
    /** Whether the times of some slot cannot be read. */
    unread: boolean;
    /** The earliest end and the latest start of the meetings, in minutes since midnight. */
    firstEnd: number;
    lastStart: number;
}

/** Places in the order of the text. Meetings of one day that overlap are parallel: neither is before the other. */
export class EarlierPlaces {
    readonly #days = new Map<TimetableDay, OneDay>();
    #hasPlaceOutsideMeetings = false;
    #isEmpty = true;

    add({ day, slot }: SchedulePlace): void {
        this.#isEmpty = false;
        if (!slot) {
            this.#hasPlaceOutsideMeetings = true;
            return;
        }
        let known = this.#days.get(day);
        if (!known) {
            known = {
                slot,
                others: false,
                unread: false,
                firstEnd: Number.POSITIVE_INFINITY,
                lastStart: Number.NEGATIVE_INFINITY,
            };
            this.#days.set(day, known);
        }
        known.others ||= known.slot !== slot;
        if (isMeeting(slot)) {
            known.firstEnd = Math.min(known.firstEnd, slot.end);
            known.lastStart = Math.max(known.lastStart, slot.start);
        } else {
            known.unread = true;
        }
    }

    /** Whether one of the places added so far is before this one, that is, not parallel to it. */
    isAnyBefore({ day, slot }: SchedulePlace): boolean {
        if (this.#isEmpty || !slot || this.#hasPlaceOutsideMeetings || this.#days.size > 1) {
            return !this.#isEmpty;
        }
        const known = this.#days.get(day);
        if (!known) {
            return true;
        }
        return isMeeting(slot)
            ? known.unread || known.firstEnd <= slot.start || known.lastStart >= slot.end
            : known.others || known.slot !== slot;
    }
}
