/** The meetings that have taken up an item before another one does. */
import { isMeeting } from './meetings.js';
import type { TimetableDay, TimetableSlot } from './timetable.js';

/** Where an item is taken up. */
export interface Place {
    readonly day: TimetableDay;
    /** None where it stands above the first meeting of a day. */
    readonly slot: TimetableSlot | undefined;
}

/** What is kept of the meetings of one day: enough to tell whether one of them is not parallel to another, however many there are. */
interface OneDay {
    /** A slot of the day, and whether there is one besides. */
    slot: TimetableSlot;
    others: boolean;
    /** Whether the times of a slot cannot be read. */
    unread: boolean;
    /** Minutes since midnight, of the meetings. */
    firstEnd: number;
    lastStart: number;
}

/** Places in the order of the text. Meetings of one day that overlap are parallel, and none of them is before the other. */
export class EarlierPlaces {
    readonly #days = new Map<TimetableDay, OneDay>();
    #isLoose = false;
    #isEmpty = true;

    add({ day, slot }: Place): void {
        this.#isEmpty = false;
        if (!slot) {
            this.#isLoose = true;
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

    /** Whether one of the places is not parallel to another, which comes after them. */
    isAnyBefore({ day, slot }: Place): boolean {
        if (this.#isEmpty || !slot || this.#isLoose || this.#days.size > 1) {
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
