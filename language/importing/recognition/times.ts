/** Days and hours of a timetable as they are printed. */
import { locales } from '../../locales/index.js';
import { onceComputed } from '../../kept/once.js';
import { partWords } from '../../locales/part-words.js';
import type { CalendarDate, PartOfDay } from '../../locales/locale.js';
import { westernDigits } from '../../locales/numerals.js';
import { formatIsoTime, isoWeekday } from '../../locales/calendar.js';
import { dayInLine, fullHoursAtStart, hoursAtStart } from '../../semantics/written-lines.js';
import { type Days, readMeetingTimes } from '../../semantics/written-times.js';
import { figuresOf } from '../../locales/figures.js';
import { plainTitle } from './titles.js';

/** A day, and what else its line says. */
export interface PrintedDay {
    readonly date: CalendarDate;
    readonly rest: string;
    /** Whether the line names another day of the week than that of the date. */
    readonly isOtherWeekday?: true;
}

/** Hours as the agenda language writes them, or a part of the day, and what else the line says. */
export interface PrintedHours {
    readonly hours: string;
    readonly rest: string;
    /** Whether the line has only the begin: the end is that of the usual hours. */
    readonly isOpen?: true;
}

/** UTF-16 units of the longest line that may be a day or hours. */
const longest = 120;
const figures = /^\d{1,2}[:.：]\d{2}\s{0,2}[-–—−~]\s{0,2}\d{1,2}[:.：]\d{2}/u;
const dayMinutes = 1440;

/** The day that a line names. A sentence with a date is none. */
export function dayAt(line: string, session: Days | undefined): PrintedDay | undefined {
    const text = plainTitle(line);
    if (text.length > longest || !/\d/u.test(westernDigits(text))) {
        return undefined;
    }
    const found = dayInLine(text, session);
    const isOther = found?.weekday !== undefined && found.weekday !== isoWeekday(found.day);
    return found && { date: found.day, rest: found.rest, ...(isOther ? { isOtherWeekday: true } : {}) };
}

/** The hours that a line begins with. */
export function hoursAt(line: string): PrintedHours | undefined {
    const text = line.replaceAll('**', '').trim();
    const plain = westernDigits(text);
    const written = figures.exec(plain)?.[0];
    // Half of a day may be named behind the figures.
    const isWhole = written !== undefined && !/^[ \u00a0]?[ap]\.?[ \u00a0]?m/iu.test(text.slice(written.length));
    const times = isWhole ? readMeetingTimes(written.replace(/[：]/gu, ':').replace(/\s/gu, '')) : undefined;
    if (written !== undefined && times) {
        return { hours: textOf(times.start, times.end), rest: text.slice(written.length).trim() };
    }
    const inWords = hoursAtStart(text) ?? (/^\d/u.test(plain) ? fullHoursAtStart(text) : undefined);
    if (inWords) {
        const { start, end } = inWords.hours;
        return { hours: textOf(start, end), rest: text.slice(inWords.end).trim() };
    }
    return partAt(text) ?? openHours(text);
}

function textOf(start: number, end: number): string {
    return `${formatIsoTime(start % dayMinutes)}-${formatIsoTime(end === dayMinutes ? end : end % dayMinutes)}`;
}

/** Words for parts of the day in all languages, the longest first. */
const parts = onceComputed((): readonly (readonly [string, PartOfDay])[] => {
    const own = Object.values(locales).flatMap(({ phrases }): (readonly [string, PartOfDay])[] => [
        ...(Object.entries(phrases.partsOfDay) as [PartOfDay, string][]).map(([part, word]) => [word.toLowerCase(), part] as const),
        [phrases.morning.toLowerCase(), 'morning'],
        [phrases.afternoon.toLowerCase(), 'afternoon'],
    ]);
    return [...partWords, ...own].sort(([one], [other]) => other.length - one.length);
});

/** The part of the day that a line is, or begins with before a sign or a bracket. */
export function partAt(line: string): PrintedHours | undefined {
    const text = line.trim();
    const small = text.toLowerCase();
    const found = parts().find(([word]) => small.startsWith(word) && /^\s{0,2}(?:$|[,.:;(（،，：]|\s\d)/u.test(small.slice(word.length)));
    return (
        found && {
            hours: found[1],
            rest: text
                .slice(found[0].length)
                .replace(/^[\s,.:;،，：]{1,4}/u, '')
                .trim(),
        }
    );
}

/** The hours of a meeting of which the line has the begin alone. */
function openHours(text: string): PrintedHours | undefined {
    if (text.length > 40) {
        return undefined;
    }
    for (const locale of Object.values(locales)) {
        const [time, ...more] = locale.placeTimes(text, figuresOf(text));
        if (time && more.length === 0 && !/[\p{L}\d]/u.test(text.slice(0, time.start).replace(/^\p{L}{1,7}\s?/u, ''))) {
            const end = time.minutes < 780 ? 780 : time.minutes < 1080 ? 1080 : Math.min(dayMinutes, time.minutes + 120);
            return { hours: textOf(time.minutes, end), rest: text.slice(time.end).trim(), isOpen: true };
        }
    }
    return undefined;
}

/** What stands in brackets behind hours is a room or a track. */
export function trackIn(rest: string): { readonly track: string; readonly rest: string } {
    const text = rest.trim();
    const open = text.charAt(0);
    if (open !== '(' && open !== '（') {
        return { track: '', rest: text };
    }
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        depth += '(（'.includes(text.charAt(at)) ? 1 : ')）'.includes(text.charAt(at)) ? -1 : 0;
        if (depth === 0) {
            return { track: text.slice(1, at).trim(), rest: text.slice(at + 1).trim() };
        }
    }
    return { track: '', rest: text };
}
