/** Rules on dates. */
import { addDays, compareDates, dayNumber, formatIsoDate, isoWeekday, isRealDate, parseIsoDate } from '../../locales/calendar.js';
import { englishMonth } from '../../locales/en.js';
import { type CalendarDate, type Locale, locales } from '../../locales/index.js';
import { type DateInText, datesIn, exists } from '../../semantics/dates.js';
import { joinRun } from '../../syntax/words/joined.js';
import type { Outline } from '../../semantics/outline.js';
import type { Reading } from '../../semantics/reading.js';
import { isItem, isSchedule } from '../../grammar/generated/ast.js';
import { type Passage, runOf, spanOf } from '../../syntax/tree/nodes.js';
import { remembered } from '../../kept/remembered.js';
import { lastWhere } from '../../text/searching.js';
import { spotInside } from '../../syntax/tree/spots.js';
import type { Rule } from '../rule.js';
import { dayBetween, lastDayOfMonth } from './date-fixes.js';

/** Days. An opening further from the first day of the session is the opening of something else. */
const daysAround = 14;

export const dateRules: readonly Rule[] = [
    {
        code: 'date/weekday',
        severity: 'error',
        finds: 'a weekday that does not match its date',
        needs: ({ reading }) => [sessionKey(reading)],
        *checkIn(piece, { reading }) {
            for (const { date, locale, node } of datesIn(piece)) {
                const day = withYear(date, reading.masthead.dates);
                const written = date.weekday;
                if (!written || !day || !isRealDate(day) || isoWeekday(day) === written.number) {
                    continue;
                }
                const right = isoWeekday(day);
                const typed = joinRun(node.text.slice(written.start, written.end));
                const mended = locale.weekdayLike(right, typed);
                const named = locales.en.weekdayName(right);
                yield {
                    at: spotInside(node, written.start, written.end),
                    message: `${locale.printDate(day)} is a ${named}${mended === named ? '' : ` (“${mended}”)`}, not “${typed}”.`,
                    fixes: () => {
                        const { start } = spanOf(node);
                        return [
                            {
                                title: `Change to ${mended}`,
                                changes: [{ start: start + written.start, end: start + written.end, text: mended }],
                            },
                        ];
                    },
                };
            }
        },
    },
    {
        code: 'date/impossible',
        severity: 'error',
        finds: 'a date that does not exist',
        *checkIn(piece) {
            for (const found of datesIn(piece)) {
                const { date, node } = found;
                if (!exists(date)) {
                    yield {
                        at: spotInside(node, ...date.dayRange),
                        message: message(date),
                        // In a sentence about the opening, the first day of the session was meant.
                        fixes: (context) =>
                            openingNodes(context.reading).has(node)
                                ? []
                                : lastDayOfMonth(found, piece, context.reading.masthead.dates?.from.year),
                    };
                }
            }
            for (const day of isSchedule(piece) ? piece.days : []) {
                const date = day.date ? parseIsoDate(day.date) : undefined;
                if (date && !isRealDate(date)) {
                    yield {
                        at: { node: day, property: 'date' },
                        message: message(date),
                        fixes: ({ reading }) => dayBetween(day, reading.masthead.dates),
                    };
                }
            }
        },
    },
    {
        code: 'date/opening',
        severity: 'warning',
        finds: 'an opening in item 1 that is not on the first day of the session',
        *check(context) {
            const from = context.reading.masthead.dates?.from;
            const openings = from ? openingDates(context.reading) : [];
            const dated = openings.map((opening) => ({ opening, day: withYear(opening.date, context.reading.masthead.dates) }));
            // If one sentence is right, the others are about other openings, such as that of the list of speakers.
            if (!from || dated.some(({ day }) => day && compareDates(day, from) === 0)) {
                return;
            }
            const { opening, day } =
                dated.find((one) => one.day && isRealDate(one.day) && Math.abs(dayNumber(one.day) - dayNumber(from)) <= daysAround) ?? {};
            if (!opening || !day) {
                return;
            }
            const { node, date, locale } = opening;
            yield {
                at: spotInside(node, date.start, date.end),
                message: `The session opens on ${locale.printDate(day)} here, but its first day in the masthead is ${locale.printDate(from)}.`,
            };
        },
    },
];

function message(date: { readonly year: number | undefined; readonly month: number; readonly day: number }): string {
    const month = englishMonth(date.month);
    return month === undefined
        ? `There is no month ${date.month}.`
        : `There is no ${date.day} ${month}${date.month === 2 && date.day === 29 && date.year !== undefined ? ` in ${date.year}` : ''}.`;
}

/** The dates of the session as text, for comparison. */
function sessionKey({ masthead: { dates } }: Reading): string {
    return dates ? `${formatIsoDate(dates.from)} ${formatIsoDate(dates.to)}` : '';
}

/** The dates in sentences about an opening: in item 1 and its sub-items, or in the sections before the first item. */
function openingDates({ agenda: { sections }, locale, outline }: Reading): readonly DateInText[] {
    const before = sections.slice(0, Math.max(0, sections.findIndex(isItem)));
    const isInOpening = openingSentences(locale);
    return [...before, ...itemsOfFirst(outline).map(({ item }) => item)].flatMap(datesIn).filter((found) => {
        const { passage, date } = found;
        return passage.kind === 'paragraph' && isInOpening(passage.node, found.base + date.start - spanOf(passage.node.parts[0]).start);
    });
}

/** The same as a set: the fixes of many dates ask for it. */
const openingNodes = remembered((reading: Reading) => new Set(openingDates(reading).map(({ node }) => node)));

/**
 * Says whether the sentence at an offset of a paragraph is about an opening. One paragraph may contain many dates, so it is split into
 * sentences once.
 */
function openingSentences({ tellsOpening }: Locale): (paragraph: Passage, at: number) => boolean {
    const sentencesOf = (node: Passage) => {
        const text = runOf(node);
        return { node, text, starts: [0, ...stopsIn(text).map((stop) => stop + 1)], known: new Map<number, boolean>() };
    };
    let last: ReturnType<typeof sentencesOf> | undefined;
    return (node, at) => {
        const sentences = last?.node === node ? last : sentencesOf(node);
        last = sentences;
        const { text, starts, known } = sentences;
        const index = lastWhere(starts.length, (sentence) => (starts[sentence] ?? 0) <= at);
        const isOpening = known.get(index) ?? tellsOpening(text.slice(starts[index], (starts[index + 1] ?? text.length + 1) - 1));
        known.set(index, isOpening);
        return isOpening;
    };
}

/** The ends of sentences, as offsets. */
function stopsIn(text: string): readonly number[] {
    return [...text.matchAll(/[.;] |。|\.\n/gu)].map(({ index }) => index);
}

/** Item 1 and its sub-items. */
const itemsOfFirst = remembered(({ items }: Outline) => items.filter(({ parts }) => parts[0] === '1'));

/** A date without a year gets the year of the session if it is then within 31 days of it. Otherwise the year is uncertain. */
function withYear(
    date: { readonly year: number | undefined; readonly month: number; readonly day: number },
    session: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined,
): CalendarDate | undefined {
    if (date.year !== undefined) {
        return { year: date.year, month: date.month, day: date.day };
    }
    const guess = session && { year: session.from.year, month: date.month, day: date.day };
    return guess &&
        isRealDate(guess) &&
        compareDates(guess, addDays(session.from, -31)) >= 0 &&
        compareDates(guess, addDays(session.to, 31)) <= 0
        ? guess
        : undefined;
}
