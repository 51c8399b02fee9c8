/** The number and the dates of a session as people type them, in any of the six languages: "17th", "1-4 September 2026". */
import { compareDates, dayNumber, formatIsoDate, isRealDate } from '../../locales/calendar.js';
import { locales } from '../../locales/index.js';
import type { CalendarDate, Locale } from '../../locales/locale.js';
import { westernDigits } from '../../locales/numerals.js';

/** Days. Nothing longer is a session. */
const longestSession = 400;
const longestText = 200;
/** As far as sessions have a number in words. */
const mostInWords = 199;

export interface SessionDates {
    readonly from: CalendarDate;
    readonly to: CalendarDate;
}

/** `2026-09-01 to 2026-09-04`, or one day: how the masthead has it. */
export function datesText({ from, to }: SessionDates): string {
    return compareDates(from, to) === 0 ? formatIsoDate(from) : `${formatIsoDate(from)} to ${formatIsoDate(to)}`;
}

/**
 * The first and the last day in a text, in the words of a language or of any other one. Undefined without a day, without a year, with a third day, with one
 * that does not exist, or if the days are not those of a session.
 * @param locale the language that is tried first
 */
export function readSessionDates(text: string, locale: Locale): SessionDates | undefined {
    if (text.length > longestText) {
        return undefined;
    }
    const plain = westernDigits(text);
    const iso = [...plain.matchAll(/(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/gu)].map(([, year, month, day]) => ({
        year: Number(year),
        month: Number(month),
        day: Number(day),
    }));
    const found: readonly LooseDate[] =
        iso.length > 0
            ? iso
            : ([locale, ...Object.values(locales)].map(({ findDates }) => findDates(text)).find((dates) => dates.length > 0) ?? []);
    const [first, second = first, ...more] = found;
    return first && second && more.length === 0 ? between(first, second) : undefined;
}

type LooseDate = Omit<CalendarDate, 'year'> & { readonly year: number | undefined };

/** A day without a year has that of the other day: "29 December to 2 January 2027" begins in the year before. */
function between(first: LooseDate, last: LooseDate): SessionDates | undefined {
    const year = last.year ?? first.year;
    if (year === undefined || year < 1000) {
        return undefined;
    }
    const to = { year, month: last.month, day: last.day };
    const sameYear = { year: first.year ?? year, month: first.month, day: first.day };
    const from = first.year === undefined && compareDates(sameYear, to) > 0 ? { ...sameYear, year: year - 1 } : sameYear;
    const length = dayNumber(to) - dayNumber(from);
    return isRealDate(from) && isRealDate(to) && length >= 0 && length < longestSession ? { from, to } : undefined;
}

/** The number of a session: `17`, "17th", "seventeenth", "Fifteenth session", 第十五届会议. Undefined if there is none, or more than one. */
export function readSessionNumber(text: string): number | undefined {
    if (text.length > longestText) {
        return undefined;
    }
    const [figures, ...more] = westernDigits(text).match(/\d+/gu) ?? [];
    if (figures !== undefined) {
        const number = Number(figures);
        return more.length === 0 && number >= 1 && number <= 9999 ? number : undefined;
    }
    const typed = wordsOf(text);
    for (const { printSession, printSessionAsMeeting } of Object.values(locales)) {
        for (const print of [printSession, printSessionAsMeeting ?? printSession]) {
            const nouns = new Set(wordsOf(print(1)).filter((word) => wordsOf(print(2)).includes(word)));
            const bare = (words: readonly string[]): string => words.filter((word) => !nouns.has(word)).join(' ');
            for (let number = 1; bare(typed) !== '' && number <= mostInWords; number++) {
                if (bare(wordsOf(print(number))) === bare(typed)) {
                    return number;
                }
            }
        }
    }
    return undefined;
}

function wordsOf(text: string): readonly string[] {
    return text
        .toLowerCase()
        .split(/\s/u)
        .filter((word) => word !== '');
}
