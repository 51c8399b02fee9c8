/** The times of a meeting as they are printed. */
import { timeOfDay } from '../locales/calendar.js';
import type { Locale } from '../locales/locale.js';
import type { TimetableSlot } from '../semantics/timetable.js';
import { partOfDayIn } from '../semantics/parts-of-day.js';

/** "10 a.m.–1 p.m."; the part of the day where no meeting hours say when it is; as it is written, where it cannot be read. */
export function timeOf({ slot, start, end }: Pick<TimetableSlot, 'slot' | 'start' | 'end'>, locale: Locale): string {
    const part = partOfDayIn(slot.time);
    const written = part ? locale.phrases.partsOfDay[part] : slot.time;
    return start === undefined || end === undefined ? written : locale.printSlot(start, timeOfDay(end));
}
