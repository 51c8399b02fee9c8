/** Meetings that go on past midnight, and what is under way on the same track the day after. */
import { addDays, formatIsoDate } from '../locales/calendar.js';
import { type Meeting, tracksOf, trackKey } from './meetings.js';
import type { Timetable } from './timetable.js';

/** A meeting that begins before another one, of the day before, has ended. */
export interface MetAtNight {
    readonly slot: Meeting;
    /** The meeting of the day before, which ends last on this track. */
    readonly other: Meeting;
}

const minutesOfDay = 1440;

/** The meetings of a timetable that begin before one of the day before on their track has ended, in the order of the text. */
export function metAtNight({ days }: Timetable): readonly MetAtNight[] {
    const late = new Map<string, Meeting>();
    for (const day of days) {
        const date = day.date && formatIsoDate(addDays(day.date, 1));
        for (const slot of date === undefined ? [] : tracksOf(day).flat()) {
            const key = `${date} ${trackKey(slot)}`;
            if (slot.end > minutesOfDay && slot.end > (late.get(key)?.end ?? 0)) {
                late.set(key, slot);
            }
        }
    }
    return late.size === 0
        ? []
        : days.flatMap((day) => {
              const date = day.date && formatIsoDate(day.date);
              return tracksOf(day)
                  .flat()
                  .flatMap((slot) => {
                      const other = date === undefined ? undefined : late.get(`${date} ${trackKey(slot)}`);
                      return other && slot.start + minutesOfDay < other.end ? [{ slot, other }] : [];
                  });
          });
}
