/** Lines of the schedule as people write them: a day in words, a meeting in words or with full hours only. In any of the six languages. */
import { isRealDate } from '../locales/calendar.js';
import { figuresOf } from '../locales/figures.js';
import { locales, westernDigits } from '../locales/index.js';
import type { CalendarDate } from '../locales/locale.js';
import { isDash, isDigit, isGap, skipGaps } from '../text/characters.js';
import { outsideSession } from './meetings.js';
import { type Days, type Hours, writtenDays } from './written-times.js';
import { isOnly, skipSigns, type WrittenWords, writtenWords } from './written-words.js';

/** Signs between the hours or the day of a line and its other words. */
const signsBetween = '.,:;،：，-–—';

/** A day has its name and its number. A line that is longer than this is not looked at for figures. */
const longestDay = 100;

/** Full hours below this are more likely numbers of items, or hours of the afternoon. */
const firstFullHour = 7;

/** The hours of a meeting at the beginning of a line. */
export interface HoursInLine {
    readonly hours: Hours;
    /** The UTF-16 offset at which they end. */
    readonly end: number;
    /** What the line says after them. */
    readonly rest: string;
    /** Whether a word such as "h" shows that the figures are hours. */
    readonly isInWords?: boolean;
}

/** A day that a line names, and what else the line says. */
export interface DayInLine {
    readonly day: CalendarDate;
    /** The weekday that the line names, ISO: 1 Monday … 7 Sunday. */
    readonly weekday: number | undefined;
    readonly rest: string;
}

/** The meeting hours in words at the beginning of a line. Undefined where it does not begin with two times, or has more. */
export function hoursAtStart(text: string): HoursInLine | undefined {
    const figures = figuresOf(text);
    for (const words of writtenWords()) {
        const [first, last, ...more] = words.locale.placeTimes(text, figures);
        const start = Math.min(first?.start ?? 0, last?.start ?? 0);
        const end = Math.max(first?.end ?? 0, last?.end ?? 0);
        // The 1 of "15 h - 18 h 1" is an item, or a minute.
        const isCertain = !/\d\D{0,20}\s\d$/u.test(text.slice(Math.max(last?.start ?? 0, end - 40), end));
        if (first && last && isCertain && more.length === 0 && isOnly(text, 0, start, [words.from], '')) {
            return { hours: { start: first.minutes, end: last.minutes }, end, rest: text.slice(skipSigns(text, end, signsBetween)) };
        }
    }
    return undefined;
}

/**
 * Hours in figures at the beginning of a line, one of them or both without minutes: `10-13`, `10 to 13`, `9.30-11`. The same line may name items. Undefined
 * where the end is not after the beginning, small hours may be those of the afternoon, or the line goes on with other hours.
 */
export function fullHoursAtStart(line: string): HoursInLine | undefined {
    const text = westernDigits(line);
    const found = rangeAt(text, 0);
    const rest = found && line.slice(skipSigns(line, found.end, signsBetween));
    return found && rest !== undefined && !rangeAt(westernDigits(rest), 0) ? { ...found, rest } : undefined;
}

function rangeAt(text: string, from: number): Omit<HoursInLine, 'rest'> | undefined {
    const first = clockAt(text, from);
    const behindFirst = first?.isFull ? hourWordEnd(text, first.end) : (first?.end ?? -1);
    const joined = first ? joinEnd(text, behindFirst) : -1;
    const last = joined < 0 ? undefined : clockAt(text, joined);
    const end = last?.isFull ? hourWordEnd(text, last.end) : (last?.end ?? -1);
    const isEarly = first?.isFull && first.minutes < firstFullHour * 60;
    // A bracket or a letter goes on with the number: 10-13 (a) are items.
    const sign = last ? text.charAt(skipGaps(text, end)) : '';
    const isOver = last && (sign === '' || (sign !== '(' && sign !== '（' && (isGap(text.charCodeAt(end)) || ',:;،：，'.includes(sign))));
    return first && last && isOver && !isEarly && (first.isFull || last.isFull) && first.minutes < last.minutes && last.minutes <= 1440
        ? { hours: { start: first.minutes, end: last.minutes }, end, isInWords: behindFirst > first.end || end > last.end }
        : undefined;
}

/** The offset behind a word such as "h" that may follow the number of a full hour; the end of the number if none does. */
function hourWordEnd(text: string, from: number): number {
    const at = skipGaps(text, from);
    return Math.max(from, ...writtenWords().map(({ hours }) => hours.longestAt(text, at)?.end ?? -1));
}

/** The meeting hours at the beginning of a line, in words or with full hours that a word marks: `15 to 18 h`. */
export function hoursInLine(text: string): HoursInLine | undefined {
    const inWords = hoursAtStart(text);
    const full = inWords ? undefined : fullHoursAtStart(text);
    // The 1 of "15h-18h 1" is an item, or a minute.
    const isCertain = full?.isInWords && !/^\S*\s\d$/u.test(text.slice(full.end - 1));
    return inWords ?? (isCertain ? full : undefined);
}

/** A time on a clock of 24 hours, and whether it is a full hour without minutes. */
function clockAt(text: string, at: number): { readonly minutes: number; readonly end: number; readonly isFull: boolean } | undefined {
    let end = at;
    while (isDigit(text.charCodeAt(end))) {
        end++;
    }
    const hour = Number(text.slice(at, end));
    if (end === at || end > at + 2 || hour > 24) {
        return undefined;
    }
    const isMinute =
        ':.：'.includes(text.charAt(end) || ' ') &&
        isDigit(text.charCodeAt(end + 1)) &&
        isDigit(text.charCodeAt(end + 2)) &&
        !isDigit(text.charCodeAt(end + 3));
    const minute = isMinute ? Number(text.slice(end + 1, end + 3)) : 0;
    return minute < 60 ? { minutes: hour * 60 + minute, end: isMinute ? end + 3 : end, isFull: !isMinute } : undefined;
}

/** The offset behind a dash or a word such as "to", and the blanks around it; -1 if there is none. */
export function joinEnd(text: string, from: number): number {
    const at = skipGaps(text, from);
    const dash = isDash(text.charCodeAt(at)) ? at + 1 : -1;
    const end = dash > 0 ? dash : Math.max(...writtenWords().map(({ to }) => to.longestAt(text, at)?.end ?? -1));
    return end < 0 ? -1 : skipGaps(text, end);
}

/**
 * The only day that a line names. Undefined where the line names several, or it is not certain which.
 * @param session gives a day without a year its year, and tells 5/6/2027 in May from that in June
 */
export function dayInLine(text: string, session?: Days): DayInLine | undefined {
    const figures = figuresOf(text);
    for (const words of writtenWords()) {
        const [date, ...more] = words.locale.findDates(text, figures);
        const year = date && (date.year ?? yearIn(session, date));
        if (date && year !== undefined && more.length === 0) {
            return {
                day: { year, month: date.month, day: date.day },
                weekday: date.weekday?.number,
                rest: restAround(words, text, date.start, date.end),
            };
        }
    }
    return text.length > longestDay ? undefined : (dayInFigures(text, session) ?? monthFirst(text, session));
}

/** `May 19`: running text, where 19 may count something else, is read so only with the year. */
function monthFirst(text: string, session: Days | undefined): DayInLine | undefined {
    const found = (year: number): DayInLine | undefined => {
        const date = /\p{L}/u.test(text) && !/\d{3}/u.test(text) ? dayInLine(`${text}, ${year}`) : undefined;
        return date && date.rest === '' && date.day.year === year && session && !outsideSession(session, date.day) ? date : undefined;
    };
    return session && (found(session.from.year) ?? found(session.to.year));
}

function restAround(words: WrittenWords, text: string, start: number, end: number): string {
    const before = isOnly(text, 0, start, [words.from], signsBetween) ? '' : text.slice(0, start);
    const rest = `${before}${text.slice(skipSigns(text, end, signsBetween))}`.trim();
    return /[\p{L}\p{N}]/u.test(rest) ? rest : '';
}

/** The year in which a date is within the session, or the only year that the session has. */
function yearIn(session: Days | undefined, date: { readonly month: number; readonly day: number }): number | undefined {
    const years = session ? [session.from.year, session.to.year] : [];
    const isIn = (year: number): boolean => session !== undefined && !outsideSession(session, { year, month: date.month, day: date.day });
    return years.find(isIn) ?? (years[0] === years[1] ? years[0] : undefined);
}

/** `19/05/2027`, `19.5.2027`, `19/5`, with a weekday or without one. Without its year a day must be one of the session. */
function dayInFigures(text: string, session: Days | undefined): DayInLine | undefined {
    const isIn = (date: CalendarDate): boolean => session !== undefined && !outsideSession(session, date);
    const { rest, weekday } = withoutWeekday(text);
    const plain = westernDigits(rest);
    const whole = writtenDays(plain);
    const [only, ...others] = whole?.isComplete ? whole.days : [];
    const real = only && others.length === 0 ? only.readings.filter(isRealDate) : [];
    const [day, ...more] = real.length > 1 ? real.filter(isIn) : real.length > 0 ? real : shortDays(plain, session).filter(isIn);
    return day && more.length === 0 ? { day, weekday, rest: '' } : undefined;
}

function shortDays(plain: string, session: Days | undefined): readonly CalendarDate[] {
    const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[.]?$/u.exec(plain) ?? [];
    const [one, two] = [Number(first), Number(second)];
    const years = session ? new Set([session.from.year, session.to.year]) : [];
    const dates = [...years].flatMap((year) => [{ year, month: two, day: one }, ...(one === two ? [] : [{ year, month: one, day: two }])]);
    return first === undefined ? [] : dates.filter(isRealDate);
}

/** What a line says beside the name of a weekday at its beginning or end, and the weekday. */
function withoutWeekday(text: string): { readonly rest: string; readonly weekday: number | undefined } {
    const small = text.toLowerCase();
    for (const locale of Object.values(locales)) {
        for (let number = 1; number <= 7; number++) {
            const name = locale.weekdayName(number).toLowerCase();
            if (small.startsWith(name)) {
                return { rest: text.slice(skipSigns(text, name.length, signsBetween)).trim(), weekday: number };
            }
            if (small.endsWith(name)) {
                const rest = text
                    .slice(0, -name.length)
                    .trim()
                    .replace(/[,،，(]$/u, '')
                    .trim();
                return { rest, weekday: number };
            }
        }
    }
    return { rest: text.trim(), weekday: undefined };
}
