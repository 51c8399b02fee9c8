/** Rules on dates. */
import { addDays, compareDates, dayNumber, formatIsoDate, isoWeekday, isRealDate, parseIsoDate } from '../../locales/calendar.js';
import { englishMonth } from '../../locales/en.js';
import { type CalendarDate, type FoundDate, locales } from '../../locales/index.js';
import { type DateInText, datesIn, exists, languageOf } from '../../semantics/dates.js';
import { joinRun } from '../../syntax/words/joined.js';
import type { Reading } from '../../semantics/reading.js';
import { isOwn, piecesThatTell, type Telling, tellingsIn } from '../../semantics/tellings.js';
import { piecesOf } from '../../kept/pieces.js';
import { isSchedule } from '../../grammar/generated/ast.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import { remembered } from '../../kept/remembered.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { replace } from '../edits.js';
import type { Finding, Rule } from '../rule.js';
import { dayBetween, lastDayOfMonth } from './date-fixes.js';

/** Days. An opening further from the first day of the session is the opening of something else. */
const daysAround = 14;

export const dateRules: readonly Rule[] = [
    {
        code: 'date/weekday',
        severity: 'error',
        finds: 'a weekday that does not match its date',
        needs: ({ reading }) => [sessionKey(reading), reading.locale],
        *checkIn(piece, { reading }) {
            for (const found of datesIn(piece)) {
                const { date, node } = found;
                const written = date.weekday;
                const day = written && wronglyNamed(found, written.number, reading.masthead.dates);
                if (!written || !day) {
                    continue;
                }
                const locale = languageOf(found, reading.locale);
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
                if (date.months) {
                    yield otherMonths(found, date.months);
                } else if (!exists(date)) {
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
        finds: 'an opening of the session that is not on its first day',
        *check(context) {
            const from = context.reading.masthead.dates?.from;
            const openings = from ? openingDates(context.reading) : [];
            const dated = openings.map((opening) => ({ opening, day: withYear(opening.date, context.reading.masthead.dates) }));
            // If one sentence is right, the others are about other openings.
            if (!from || dated.some(({ day }) => day && compareDates(day, from) === 0)) {
                return;
            }
            const { opening, day } =
                dated.find((one) => one.day && isRealDate(one.day) && Math.abs(dayNumber(one.day) - dayNumber(from)) <= daysAround) ?? {};
            if (!opening || !day) {
                return;
            }
            const { node, date } = opening;
            const locale = languageOf(opening, context.reading.locale);
            yield {
                at: spotInside(node, date.start, date.end),
                message: `The session opens on ${locale.printDate(day)} here, but its first day in the masthead is ${locale.printDate(from)}.`,
            };
        },
    },
];

/**
 * The day beside which the text has another day's weekday. A date without a year is of the year of the nearest date before it. Where that one has no weekday or
 * stands in another sentence, it may as well be of the session's year: then the weekday must be wrong in both.
 */
function wronglyNamed({ date, earlier }: DateInText, weekday: number, session: Reading['masthead']['dates']): CalendarDate | undefined {
    const isWrong = (day: CalendarDate | undefined): day is CalendarDate =>
        day !== undefined && isRealDate(day) && isoWeekday(day) !== weekday;
    const ofSession = withYear(date, session);
    if (!earlier) {
        return isWrong(ofSession) ? ofSession : undefined;
    }
    // From the end of a year the text may go on to the next one.
    const isNextYear = earlier.month >= 10 && date.month <= 3;
    const ofEarlier = isNextYear ? undefined : withYear({ ...date, year: earlier.year }, session);
    const isAlsoWrong = isWrong(ofSession);
    const isCertain = earlier.hasWeekday ? earlier.isNear || ofSession === undefined || isAlsoWrong : earlier.isNear && isAlsoWrong;
    return isCertain && isWrong(ofEarlier) ? ofEarlier : undefined;
}

/** Two names that were to be those of one month. Either may be the right one. */
function otherMonths({ date, node, base, locale }: DateInText, { start, end, other }: NonNullable<FoundDate['months']>): Finding {
    const [one, two] = [date.month, other].map((month) => englishMonth(month) ?? '');
    return {
        at: spotInside(node, start, end),
        message: `These are two months, ${one} and ${two}: a month is written with both its own names.`,
        fixes: () =>
            [date.month, other].flatMap((month) => {
                const name = locale.monthName?.(month);
                return name === undefined
                    ? []
                    : [{ title: `Change to ${name}, ${englishMonth(month)}`, changes: [replace(base + start, base + end, name)] }];
            }),
    };
}

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

/** The dates in sentences about the opening of the session, in whichever section. */
function openingDates({ agenda, masthead }: Reading): readonly DateInText[] {
    const pieces = piecesOf(agenda);
    const told = piecesThatTell(agenda).flatMap((index) => tellingsIn(pieces[index]!));
    return told.filter((telling) => opensSession(telling, masthead)).flatMap(({ dates }) => dates);
}

/** Whether a clause says when this session opens, or from which day on it is held. */
function opensSession(telling: Telling, { dates, session, values }: Reading['masthead']): boolean {
    const { ordinal } = telling.session;
    const bodies = [values.get('body') ?? values.get('conference')].flatMap((value) => value?.text ?? []);
    const isThis = (ordinal === undefined || ordinal.number === session) && isOwn(telling, bodies);
    return isThis && (telling.opens || (telling.isHeld && endsAsSession(telling, dates)));
}

/** "From 4 to 6 September": the last day is that of the session, so that the sentence is about it. */
function endsAsSession({ dates: [first, last, ...more] }: Telling, session: Reading['masthead']['dates']): boolean {
    const to = last && more.length === 0 && first?.node === last.node ? withYear(last.date, session) : undefined;
    return session !== undefined && to !== undefined && compareDates(to, session.to) === 0;
}

/** The nodes of these dates: the fixes of many dates ask for it. */
const openingNodes = remembered((reading: Reading) => new Set(openingDates(reading).map(({ node }) => node)));

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
