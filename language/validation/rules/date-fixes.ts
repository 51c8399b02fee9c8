/** Fixes of a day that its month lacks. They are offered only where one day is meant, and are never applied without asking. */
import type { AstNode } from 'langium';
import { type Day, isSchedule } from '../../grammar/generated/ast.js';
import { addDays, compareDates, dayNumber, daysInMonth, formatIsoDate, isoWeekday, isRealDate } from '../../locales/calendar.js';
import { toChinese, westernDigits } from '../../locales/numerals.js';
import type { CalendarDate } from '../../locales/locale.js';
import { type DateInText, datesIn } from '../../semantics/dates.js';
import type { Days } from '../../semantics/written-times.js';
import { outsideSession } from '../../semantics/meetings.js';
import { type Timetable, type TimetableDay, timetableOf } from '../../semantics/timetable.js';
import { isHan } from '../../text/characters.js';
import { spanOf, textOf } from '../../syntax/tree/nodes.js';
import { replace } from '../edits.js';
import type { Fix } from '../rule.js';

/** Days. In a longer session nobody looks for the one that was meant. */
const longestSession = 60;

/**
 * The last day of the month in place of the 29th, 30th or 31st that it lacks. None beside a weekday that is not that of the last day, and none where the text
 * names the last day already.
 * @param year of dates without one, if it is certain
 */
export function lastDayOfMonth({ date, node, base }: DateInText, piece: AstNode, year: number | undefined): readonly Fix[] {
    const inYear = date.year ?? year;
    const last = daysInMonth(inYear ?? 2023, date.month);
    const isNear = date.day > last && date.day <= 31 && last > 0;
    const isWeekdayRight =
        !date.weekday || (inYear !== undefined && isoWeekday({ year: inYear, month: date.month, day: last }) === date.weekday.number);
    const isNamed = datesIn(piece).some((other) => other.node === node && other.date.month === date.month && other.date.day === last);
    const [start, end] = date.dayRange;
    const typed = node.text.slice(start, end);
    const written = writtenAlike(last, typed);
    return isNear && isWeekdayRight && !isNamed && written !== undefined
        ? [{ title: `Change to ${written}`, changes: [replace(base + start, base + end, written)] }]
        : [];
}

/**
 * The days of the session for which a day outside of it may stand: with another year, another month, with day and month exchanged, or the only day that fits between
 * its neighbours. No Saturday or Sunday, none that the schedule has already, or that would be out of order.
 */
export function dayInSession(day: Day, date: CalendarDate, session: Days | undefined): readonly Fix[] {
    if (!session || day.date === undefined) {
        return [];
    }
    const { before, after } = neighbours(day, isSchedule(day.$container) ? timetableOf(day.$container) : undefined, session);
    const ends = [session.from, session.to];
    const likely = [
        ...ends.map(({ year }) => ({ ...date, year })),
        ...ends.map(({ year, month }) => ({ ...date, year, month })),
        ...ends.map(({ year }) => ({ year, month: date.day, day: date.month })),
    ];
    const fits = (one: CalendarDate): boolean =>
        isRealDate(one) &&
        isoWeekday(one) < 6 &&
        !outsideSession(session, one) &&
        (!before || compareDates(before, one) < 0) &&
        (!after || compareDates(one, after) < 0);
    const found = likely.filter(fits).map(formatIsoDate);
    const [only, ...others] = found.length > 0 ? [] : daysOf(session).filter(fits);
    const meant = only && others.length === 0 ? [formatIsoDate(only)] : [...new Set(found)];
    const [at, { length }] = [spanOf(day).start + textOf(day).indexOf(day.date), day.date];
    return meant.map((text) => ({ title: `Change to ${text}`, changes: [replace(at, at + length, text)] }));
}

/** A number in the digits of another, or as a Chinese numeral. Undefined where the other is neither. */
function writtenAlike(number: number, model: string): string | undefined {
    const plain = westernDigits(model);
    if (/^\d+$/u.test(plain)) {
        const zero = model.charCodeAt(0) - plain.charCodeAt(0);
        return [...String(number)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + zero)).join('');
    }
    return isHan(model.charCodeAt(0)) ? toChinese(number) : undefined;
}

/** The only day of the session, no Saturday or Sunday, that may stand between its neighbours in the schedule; without dates of the session, the last day of the month. */
export function dayBetween(day: Day, session: Days | undefined): readonly Fix[] {
    const written = day.date?.split('-').map(Number) ?? [];
    const [year = 0, month = 0, number = 0] = written;
    const timetable = isSchedule(day.$container) ? timetableOf(day.$container) : undefined;
    const { before, after } = neighbours(day, timetable);
    const fits = (date: CalendarDate): boolean =>
        (!before || compareDates(before, date) < 0) &&
        (!after || compareDates(date, after) < 0) &&
        isoWeekday(date) < 6 &&
        !(session && outsideSession(session, date));
    const last = { year, month, day: daysInMonth(year, month) };
    const isNear = isRealDate(last) && number > last.day && number <= 31 && fits(last);
    const [only, ...others] = isNear ? [last] : session ? daysOf(session).filter(fits) : [];
    const at = spanOf(day).start + textOf(day).indexOf(day.date ?? '');
    return only && others.length === 0 && day.date
        ? [{ title: `Change to ${formatIsoDate(only)}`, changes: [replace(at, at + day.date.length, formatIsoDate(only))] }]
        : [];
}

/** The last day that exists before a day of the schedule, and the first one after it; of a session, if one is given. */
function neighbours(
    day: Day,
    timetable: Timetable | undefined,
    session?: Days,
): { readonly before: CalendarDate | undefined; readonly after: CalendarDate | undefined } {
    const days = timetable?.days ?? [];
    const index = days.findIndex((one) => one.day === day);
    const isRight = ({ date }: TimetableDay): boolean => date !== undefined && !(session && outsideSession(session, date));
    return { before: days.slice(0, index).findLast(isRight)?.date, after: days.slice(index + 1).find(isRight)?.date };
}

/** The days of a session; none of a longer one. */
function daysOf({ from, to }: Days): readonly CalendarDate[] {
    const count = dayNumber(to) - dayNumber(from) + 1;
    return count <= longestSession ? Array.from({ length: count }, (_, index) => addDays(from, index)) : [];
}
