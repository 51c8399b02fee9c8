/** Completion in the schedule: days of the session, hours of meetings, items. */
import { CompletionItemKind } from 'vscode-languageserver-protocol';
import { addDays, compareDates, formatIsoDate, isoWeekday } from '../../../language/locales/calendar.js';
import type { CalendarDate } from '../../../language/locales/locale.js';
import type { Hours } from '../../../language/semantics/written-times.js';
import { outsideSession } from '../../../language/semantics/meetings.js';
import type { Reading } from '../../../language/semantics/reading.js';
import type { TimetableDay } from '../../../language/semantics/timetable.js';
import { rangeOf } from '../../../language/syntax/tree/nodes.js';
import { type Caret, lengthOf, type Suggestion, type Suggestions } from './caret.js';
import { labelsToSchedule, labelsWaiting } from './labels.js';
import { dayLine, freeLead, hoursText } from '../../../language/drafting/writer.js';

/** Days; no session is longer. More of them come from a typing error in `dates`. */
const mostDays = 60;

/**
 * What must follow in the schedule: a date after "day", an item after hours or a comma, and on a new line what the schedule still lacks. Whoever types one of
 * them by hand has no more need of the list. VS Code does not ask again within a date or hours, where numbers follow each other: the list would stay open until
 * the line's end.
 */
export function expectedInSchedule(caret: Caret): Suggestions | undefined {
    const { before, after } = caret;
    if (/^\s*$/u.test(before)) {
        return after.trim() === '' ? { ...onNewLine(caret), closes: 'typed' } : undefined;
    }
    const expected = /^\s*(?:\p{N}|day\s)/u.test(before) ? inSchedule(caret) : undefined;
    return expected?.typed === 0 ? { ...expected, closes: 'typed' } : undefined;
}

/** On a new line: the items that no meeting takes up yet, the next meeting of the day, and the next day. */
function onNewLine(caret: Caret): Suggestions {
    const { reading, line } = caret;
    const day = dayAt(reading, line);
    const slots = (day?.slots ?? []).filter(({ slot }) => rangeOf(slot).start.line < line);
    const last = Math.max(0, ...slots.map(({ start, end }) => end ?? start ?? 0));
    const waiting = slots.length > 0 ? labelsWaiting(caret) : [];
    const meeting = day ? freeHours(reading, line).filter(({ start }) => start >= last) : [];
    const next = unscheduledDays(reading).find((date) => !day?.date || compareDates(date, day.date) > 0);
    return {
        typed: 0,
        rest: 0,
        items: [
            ...waiting,
            ...meeting.slice(0, 1).map(hoursItem),
            ...(next && slots.length + (day ? 0 : 1) > 0 ? [dayItem(next, reading, true)] : []),
        ],
    };
}

export function inSchedule(caret: Caret): Suggestions | undefined {
    const { before, after, reading, line } = caret;
    const date = /^\s*day\s+([\d-]*)$/u.exec(before)?.[1];
    if (date !== undefined) {
        return {
            typed: date.length,
            rest: lengthOf(/^[\d-]*/u, after),
            items: unscheduledDays(reading).map((day) => dayItem(day, reading, false)),
        };
    }
    if (/^\s*[\d:.\-–—]*$/u.test(before)) {
        const typed = before.trimStart().length;
        const labels = labelsToSchedule(caret)?.items ?? [];
        const hours = dayAt(reading, line) ? freeHours(reading, line).map(hoursItem) : [];
        const next =
            typed === 0
                ? unscheduledDays(reading)
                      .slice(0, 1)
                      .map((day) => dayItem(day, reading, true))
                : [];
        const inSlot = dayAt(reading, line)?.slots.some(({ slot }) => rangeOf(slot).start.line < line) ?? false;
        const rows: Suggestion[] =
            typed === 0 && inSlot ? [{ label: freeLead, kind: CompletionItemKind.Text, insert: freeLead, detail: 'a row of text' }] : [];
        return {
            typed,
            rest: lengthOf(/^[\d:.\-–—]*/u, after),
            items: inSlot ? [...labels, ...hours, ...rows, ...next] : [...hours, ...next],
        };
    }
    if (/^\s*\p{L}+$/u.test(before)) {
        const typed = before.trimStart().length;
        return {
            typed,
            rest: lengthOf(/^\p{L}*/u, after),
            items: unscheduledDays(reading)
                .slice(0, 1)
                .map((day) => dayItem(day, reading, true)),
        };
    }
    return labelsToSchedule(caret);
}

/** The days of the session not yet in the schedule. */
export function unscheduledDays(reading: Reading): readonly CalendarDate[] {
    const { dates } = reading.masthead;
    const scheduled = reading.timetables.flatMap((timetable) => timetable.days);
    const found: CalendarDate[] = [];
    for (let day = dates?.from; day && dates && compareDates(day, dates.to) <= 0 && found.length < mostDays; day = addDays(day, 1)) {
        const date = day;
        if (!outsideSession(dates, date) && !scheduled.some((other) => other.date && compareDates(other.date, date) === 0)) {
            found.push(date);
        }
    }
    const atWeekend = (date: CalendarDate): boolean => isoWeekday(date) > 5;
    return [...found.filter((date) => !atWeekend(date)), ...found.filter(atWeekend)];
}

function dayItem(date: CalendarDate, { locale }: Reading, withWord: boolean): Suggestion {
    const text = withWord ? dayLine(date) : formatIsoDate(date);
    return { label: text, kind: CompletionItemKind.Event, insert: text, description: locale.printDay(date) };
}

/** The day of the schedule that contains a line. */
function dayAt(reading: Reading, line: number): TimetableDay | undefined {
    return reading.timetables
        .flatMap(({ days }) => days)
        .filter(({ day }) => day && rangeOf(day).start.line < line)
        .at(-1);
}

/** The usual hours that no meeting of the day touches; ignores a half-typed slot on the line itself. */
function freeHours(reading: Reading, line: number): readonly Hours[] {
    const slots = (dayAt(reading, line)?.slots ?? []).filter(({ slot }) => rangeOf(slot).start.line !== line);
    return reading.masthead.hours.filter(
        ({ start, end }) => !slots.some((slot) => (slot.start ?? end) < end && (slot.end ?? start) > start),
    );
}

function hoursItem({ start, end }: Hours): Suggestion {
    const text = hoursText(start, end);
    return { label: text, kind: CompletionItemKind.Event, insert: text, detail: 'meeting' };
}
