/** Sentences on this session that tell one fact otherwise than the masthead does. */
import { isField } from '../../grammar/generated/ast.js';
import { compareDates, dayNumber, formatIsoDate } from '../../locales/calendar.js';
import { citiesIn, cityOf } from '../../locales/cities.js';
import type { CalendarDate, FoundDate } from '../../locales/locale.js';
import { exists } from '../../semantics/dates.js';
import type { Masthead } from '../../semantics/masthead.js';
import { isOwn, type Telling, tellingsIn } from '../../semantics/tellings.js';
import { type Spot, spotInside } from '../../syntax/tree/spots.js';
import type { Finding, Rule } from '../rule.js';

export const toldRules: readonly Rule[] = [
    {
        code: 'masthead/told',
        severity: 'warning',
        finds: 'a sentence on this session that differs from the masthead in one fact',
        needs: ({ reading: { masthead } }) => factsOf(masthead),
        *checkIn(piece, { reading: { masthead } }) {
            if (isField(piece)) {
                return;
            }
            for (const telling of tellingsIn(piece)) {
                yield* inTelling(withoutEnd(telling), masthead);
            }
        },
    },
];

/** A sentence that tells when a session is held, and then again when it ends: "from 3 to 6 September, and will close on the 6th". The last day is told with the others. */
function withoutEnd(telling: Telling): Telling {
    const { isHeld, closes, dates } = telling;
    return isHeld && closes && dates.length === 3 ? { ...telling, dates: dates.slice(0, -1) } : telling;
}

/** What the masthead says of the session, as texts. */
function factsOf({ session, dates, values }: Masthead): readonly unknown[] {
    const { from, to } = dates ?? {};
    return [
        session,
        from && formatIsoDate(from),
        dates?.ranges.map((range) => formatIsoDate(range.to)).join(),
        to && formatIsoDate(to),
        ...(['place', 'body', 'conference', 'meeting'] as readonly string[]).map((key) => lineOf(values, key)),
    ];
}

function lineOf(values: Masthead['values'], key: string): string | undefined {
    return [...values].find(([name]) => name === key)?.[1].text;
}

/** One fact of a sentence beside that of the masthead. Undefined where either says nothing of it. */
type Fact = { readonly agrees: true } | { readonly agrees: false; readonly at: Spot; readonly message: string };

/**
 * A sentence is about this session where all it tells but one fact agrees, and the days are among what agrees: that many sessions of other bodies are at one place,
 * and every body has a fourteenth one.
 */
function* inTelling(telling: Telling, masthead: Masthead): Iterable<Finding> {
    const bodies = [lineOf(masthead.values, 'body') ?? lineOf(masthead.values, 'conference')].filter((body) => body !== undefined);
    if (!masthead.dates || !isOwn(telling, bodies) || telling.session.isBeginning) {
        return;
    }
    const ordinal = ordinalOf(telling, masthead);
    const place = placeOf(telling, masthead);
    const year = otherYear(telling, masthead.dates);
    if (year) {
        // The session of another year has another number; where none is told, the place shows that it is this one.
        if (ordinal ? ordinal.agrees && place?.agrees !== false : place?.agrees === true) {
            yield year;
        }
        return;
    }
    const isThis = ordinal?.agrees !== false && place?.agrees !== false;
    const closing = isThis && isSessionOf(telling, masthead) ? otherClosing(telling, masthead.dates) : undefined;
    if (closing) {
        yield closing;
        return;
    }
    const days = daysOf(telling, masthead.dates);
    const facts = [days?.first, days?.last, ordinal, place].filter((fact) => fact !== undefined);
    const [other, ...more] = facts.filter((fact) => !fact.agrees);
    const areDaysTold = days?.first?.agrees === true && (days.last === undefined || other === days.last || days.last.agrees);
    // A first day that is told otherwise is an opening.
    if (other && !other.agrees && more.length === 0 && areDaysTold && facts.length > 1) {
        yield { at: other.at, message: other.message };
    }
}

/** The days of the session, held in another year: of two days that are right the year alone is wrong. */
function otherYear({ dates, isHeld }: Telling, { from, to }: NonNullable<Masthead['dates']>): Finding | undefined {
    const [one, two, ...more] = dates;
    const [first, last] = [one && dayOf(one.date), two && dayOf(two.date)];
    if (
        !isHeld ||
        !two ||
        !first ||
        !last ||
        more.length > 0 ||
        from.year !== to.year ||
        first.year === from.year ||
        last.year !== first.year
    ) {
        return undefined;
    }
    const areDays = compareDates({ ...first, year: from.year }, from) === 0 && compareDates({ ...last, year: to.year }, to) === 0;
    return areDays
        ? {
              at: spotInside(two.node, two.date.start, two.date.end),
              message: `The session is held in ${last.year} here, but in ${to.year} in the masthead.`,
          }
        : undefined;
}

/** Whether a sentence is about the whole session: a meeting of a session may end on any of its days. */
function isSessionOf({ session, dates }: Telling, { values }: Masthead): boolean {
    return dates.length > 0 && (session.kind === 'session' || lineOf(values, 'meeting') !== undefined);
}

/** Days. A closing further from the last day of the session is the closing of something else. */
const daysAround = 14;

/** The day on which the session ends, where the sentence tells of its end and of one day, or of its beginning and its end. */
function otherClosing({ dates, opens, closes, isHeld, locale }: Telling, session: NonNullable<Masthead['dates']>): Finding | undefined {
    const last = dates.at(-1);
    if (!closes || isHeld || !last || dates.length !== (opens ? 2 : 1)) {
        return undefined;
    }
    const { year = session.to.year, month, day } = last.date;
    const told = { year, month, day };
    const isEnd = [session.to, ...session.ranges.map(({ to }) => to)].some((end) => compareDates(end, told) === 0);
    return isEnd || !exists(told) || Math.abs(dayNumber(told) - dayNumber(session.to)) > daysAround
        ? undefined
        : {
              at: spotInside(last.node, last.date.start, last.date.end),
              message: `The session ends on ${locale.printDate(told)} here, but its last day in the masthead is ${locale.printDate(session.to)}.`,
          };
}

/** The first and the last day: where it is held; of an opening, the first. Undefined where the sentence has no range, or no day, that is all that it says of days. */
function daysOf(
    telling: Telling,
    { from, to }: NonNullable<Masthead['dates']>,
): { readonly first?: Fact; readonly last?: Fact } | undefined {
    const { dates, locale, isHeld, opens } = telling;
    if (!isHeld && opens) {
        return { first: agreeing(dates.every(({ date }, index) => isDay(date, index === 0 ? from : to)) && dates.length <= 2) };
    }
    const [one, two, ...more] = dates;
    const first = one && dayOf(one.date);
    const last = two && dayOf(two.date);
    if (!isHeld || !one || !first || more.length > 0 || (two && !last)) {
        return undefined;
    }
    if (!two || !last) {
        return { first: agreeing(compareDates(first, from) === 0 && compareDates(from, to) === 0) };
    }
    const lastAgrees = compareDates(last, to) === 0;
    return {
        first: agreeing(compareDates(first, from) === 0),
        last: lastAgrees
            ? { agrees: true }
            : {
                  agrees: false,
                  at: spotInside(two.node, two.date.start, two.date.end),
                  message: `The session ends on ${locale.printDate(last)} here, but its last day in the masthead is ${locale.printDate(to)}.`,
              },
    };
}

function isDay(found: FoundDate, date: CalendarDate): boolean {
    const day = dayOf(found);
    return day !== undefined && compareDates(day, date) === 0;
}

/** A fact whose difference is told elsewhere. */
function agreeing(agrees: boolean): Fact | undefined {
    return agrees ? { agrees } : undefined;
}

function dayOf({ year, month, day }: FoundDate): CalendarDate | undefined {
    return year === undefined ? undefined : { year, month, day };
}

/** The number of the session. A session and a meeting are counted apart, so that their numbers are not held against each other. */
function ordinalOf(telling: Telling, masthead: Masthead): Fact | undefined {
    const { ordinal, kind } = telling.session;
    const { session, values } = masthead;
    const isMeeting = lineOf(values, 'meeting') !== undefined;
    if (!ordinal || session === undefined) {
        return undefined;
    }
    if (ordinal.number === session) {
        return { agrees: true };
    }
    if (isMeeting !== (kind === 'meeting')) {
        return undefined;
    }
    return {
        agrees: false,
        at: spotIn(telling, ordinal.start, ordinal.end),
        message: `“${telling.sentence.slice(ordinal.start, ordinal.end)}” is told here of the session, which has the number ${session} in the masthead.`,
    };
}

/** The place: one of the cities to which a word such as "in" leads. */
function placeOf(telling: Telling, { values }: Masthead): Fact | undefined {
    const { sentence, clause, locale } = telling;
    const written = lineOf(values, 'place');
    const own = written && cityOf(written);
    const { tellings } = locale;
    const found = citiesIn(sentence, locale).filter(({ start }) => start >= clause.start && start < clause.end);
    if (!own || found.some(({ place }) => place === own)) {
        return own ? (found.length > 0 ? { agrees: true } : undefined) : undefined;
    }
    const other = found.find(({ start, isLed }) => isLed || tellings.leadsToPlace(sentence, start));
    return (
        other && {
            agrees: false,
            at: spotIn(telling, other.start, other.end),
            message: `The session is in ${sentence.slice(other.start, other.end)} here, but in ${written} in the masthead.`,
        }
    );
}

/** A stretch of the sentence as it is typed. */
function spotIn({ passage, sentences, base }: Telling, start: number, end: number): Spot {
    const first = passage.node.parts[0]!;
    return spotInside(first, sentences.typedStart(base + start), sentences.typedEnd(base + end));
}
