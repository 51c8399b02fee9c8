/** The values of the first page: the facts of the masthead, and where the line of place and dates has them. */
import { formatIsoDate } from '../locales/calendar.js';
import type { Masthead, MastheadKey } from '../semantics/masthead.js';
import type { Days, SessionDays } from '../semantics/written-times.js';
import type { Reading } from '../semantics/reading.js';
import { plainSymbol } from '../syntax/words/symbols.js';
import { printedMeeting } from './front.js';
import type { LineSpan, MastheadValue, PlaceDatesValue } from './values.js';

/** Values that are the words of the masthead. */
const worded = ['conference', 'body', 'place', 'venue'] as const satisfies readonly MastheadKey[];

/** The facts of the masthead. A line that cannot be read gives none. */
export function mastheadValue({ masthead }: Reading): MastheadValue {
    const { session, dates, issued, original, distribution, timezone, item, bodies } = masthead;
    const symbol = plainSymbol(masthead.symbol);
    return {
        ...(symbol === '' ? {} : { symbol }),
        ...(session === undefined ? {} : { session }),
        ...(dates ? { dates: daysValue(dates) } : {}),
        ...(item ? { item: item.item.$refText } : {}),
        ...(issued ? { issued: formatIsoDate(issued) } : {}),
        ...(original ? { original } : {}),
        ...(distribution ? { distribution } : {}),
        ...Object.fromEntries(worded.flatMap((key) => wordsOf(masthead, key))),
        ...(bodies.length > 1 ? { bodies: bodies.map(({ text }) => text) } : {}),
        ...(timezone ? { timezone } : {}),
    };
}

function daysValue(dates: SessionDays): MastheadValue['dates'] {
    const days = ({ from, to }: Days): { from: string; to: string } => ({ from: formatIsoDate(from), to: formatIsoDate(to) });
    return { ...days(dates), ...(dates.ranges.length > 1 ? { parts: dates.ranges.map(days) } : {}) };
}

function wordsOf({ values, problems }: Masthead, key: MastheadKey): readonly (readonly [MastheadKey, string])[] {
    const entry = values.get(key);
    return entry?.text && !problems.some(({ field, kind }) => kind === 'value' && field === entry.field) ? [[key, entry.text]] : [];
}

/** Stand for place and dates, to see where the language prints them. */
const marks = { place: '\u0001', dates: '\u0002' } as const;

/** Where the line of place and dates has each of them, as far as their values are known. */
export function placeDatesValue(reading: Reading): PlaceDatesValue {
    const { place, dates } = printedMeeting(reading);
    const printed = place && dates ? reading.locale.printMeeting(marks.place, marks.dates) : place ? marks.place : marks.dates;
    const [placeAt, datesAt] = [printed.indexOf(marks.place), printed.indexOf(marks.dates)];
    const span = (start: number, text: string, before: string): LineSpan => {
        const from = start + (before === '' ? 0 : before.length - 1);
        return { start: from, end: from + text.length };
    };
    return {
        ...(place ? { place: span(placeAt, place, datesAt >= 0 && datesAt < placeAt ? dates : '') } : {}),
        ...(dates && reading.masthead.dates ? { dates: span(datesAt, dates, placeAt >= 0 && placeAt < datesAt ? place : '') } : {}),
    };
}
