/** A day of the schedule that is written with the weekday of another day. Either may be wrong, so neither is dropped without a word. */
import { addDays, isRealDate, isoWeekday } from '../../locales/calendar.js';
import { locales } from '../../locales/index.js';
import type { CalendarDate } from '../../locales/locale.js';
import { outsideSession } from '../../semantics/meetings.js';
import { type DayInLine, dayInLine } from '../../semantics/written-lines.js';
import type { Days } from '../../semantics/written-times.js';

/** Days on each side of a date among which the day with a weekday is looked for. */
const nearest = 3;

/** “21 May 2027 is a Friday”, where the line names another weekday. */
export function otherWeekday({ day, weekday }: DayInLine): string | undefined {
    return weekday === undefined || weekday === isoWeekday(day) ? undefined : `${locales.en.printDate(day)} is a ${weekdayOf(day)}`;
}

/** The same as a part of a sentence, of a line that may name a day; empty where it agrees with itself. */
export function contradiction(text: string): string {
    const found = dayInLine(text);
    const other = found && isRealDate(found.day) ? otherWeekday(found) : undefined;
    return other ? `, and ${other}` : '';
}

/** The days that a line may mean: its date and, where it names another weekday, the day of that name beside it, if it is one of the session. */
export function daysMeant(found: DayInLine, session: Days | undefined): readonly CalendarDate[] {
    const { day, weekday } = found;
    if (otherWeekday(found) === undefined) {
        return [day];
    }
    const beside = Array.from({ length: 2 * nearest + 1 }, (_, index) => addDays(day, index - nearest)).find(
        (date) => isoWeekday(date) === weekday,
    );
    return beside && session && !outsideSession(session, beside) ? [day, beside] : [day];
}

/** “, a Friday”, where the line names another weekday than that of the date. */
export function weekdayTitle(found: DayInLine, day: CalendarDate): string {
    return otherWeekday(found) === undefined ? '' : `, a ${weekdayOf(day)}`;
}

function weekdayOf(day: CalendarDate): string {
    return locales.en.weekdayName(isoWeekday(day));
}
