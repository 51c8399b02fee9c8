/** The schedule of a new agenda: two meetings on each working day, with the usual items in the first and in the last one. */
import { addDays, compareDates, isoWeekday } from '../../locales/calendar.js';
import type { CalendarDate, Locale } from '../../locales/locale.js';
import { usualHours } from '../../semantics/masthead.js';
import { dayLine, hoursText, ignoreLine, meetingLine, scheduleLine, takenText } from '../writer.js';

/** How many items the first meeting takes up before the matter of the session, and the last one after it. */
export interface ItemCounts {
    readonly first: number;
    readonly last: number;
}

/** The lines of the annex, with its title. */
export function scheduleLines(
    dates: { readonly from: CalendarDate; readonly to: CalendarDate },
    items: ItemCounts,
    { phrases }: Locale,
): readonly string[] {
    const days = meetingDays(dates.from, dates.to);
    const meetings = days.length * usualHours.length;
    const matter = items.first + 1;
    return [
        scheduleLine(phrases.schedule),
        ...days.flatMap((day, dayIndex) => [
            '',
            ...(isWeekend(day) ? [ignoreLine(['schedule/weekend'])] : []),
            dayLine(day),
            ...usualHours.flatMap(({ start, end }, index) => {
                const meeting = dayIndex * usualHours.length + index;
                const isLast = meeting === meetings - 1;
                return [
                    meetingLine(hoursText(start, end)),
                    ...(meeting === 0 ? labels(1, items.first) : []),
                    ...(isLast ? labels(matter + 1, items.last) : [takenText(String(matter), meeting === 0 ? '' : phrases.continued)]),
                ];
            }),
        ]),
    ];
}

function labels(from: number, count: number): readonly string[] {
    return Array.from({ length: count }, (_, index) => takenText(String(from + index)));
}

/** The working days of a session. One that has none meets on all its days, as its author wants it. */
export function meetingDays(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
    const days: CalendarDate[] = [];
    for (let day = from; compareDates(day, to) <= 0; day = addDays(day, 1)) {
        days.push(day);
    }
    const working = days.filter((day) => !isWeekend(day));
    return working.length > 0 ? working : days;
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: CalendarDate): boolean {
    return isoWeekday(day) > 5;
}
