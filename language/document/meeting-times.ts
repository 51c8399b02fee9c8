/** The times of a meeting as they are printed. */
import { timeOfDay } from '../locales/calendar.js';
import type { TimetableSlot } from '../semantics/timetable.js';
import { partOfDayIn } from '../semantics/parts-of-day.js';
import type { PrintedWith } from './draft.js';

/** "10 a.m.–1 p.m.", or "10:00–13:00" as the style has it; the part of the day where no meeting hours say when it is; as it is written, where it cannot be read. */
export function timeOf({ slot, start, end }: Pick<TimetableSlot, 'slot' | 'start' | 'end'>, { locale, style }: PrintedWith): string {
    const part = partOfDayIn(slot.time);
    const written = part ? locale.phrases.partsOfDay[part] : slot.time;
    if (start === undefined || end === undefined) {
        return written;
    }
    const [first, last] = [start, timeOfDay(end)];
    switch (style.times) {
        case 'figures':
            return `${inFigures(first, ':')}–${inFigures(last, ':')}`;
        case 'stops':
            return `${inFigures(first, '.')} – ${inFigures(last, '.')}`;
        default:
            return locale.printSlot(first, last);
    }
}

/** "09:30", or "09.30". */
function inFigures(minutes: number, between: string): string {
    return [Math.floor(minutes / 60), minutes % 60].map((figures) => String(figures).padStart(2, '0')).join(between);
}
