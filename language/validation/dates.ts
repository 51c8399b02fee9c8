/** Rules on dates. */
import { addDays, compareDates, dayNumber, isoWeekday, isRealDate, parseIsoDate } from '../locales/calendar.js';
import type { CalendarDate } from '../locales/locale.js';
import { type DateInText, datesInText, exists } from '../semantics/dates.js';
import { joinRun } from '../semantics/joining.js';
import type { AstNode } from 'langium';
import { isSchedule, isItem } from '../grammar/generated/ast.js';
import { rangeOf, runOf, spanOf } from '../syntax/nodes.js';
import { labelParts } from '../syntax/labels.js';
import { between } from './places.js';
import type { Rule, RuleContext } from './rule.js';

/** An opening further from the first day of the session is that of something else. */
const daysAround = 14;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const dateRules: readonly Rule[] = [
    {
        code: 'date/weekday',
        severity: 'error',
        finds: 'a weekday that is not that of its date',
        *check({ reading, document }) {
            for (const found of datesInText(reading.agenda)) {
                const { date, locale, node } = found;
                const day = withYear(date, reading.masthead.dates);
                const written = date.weekday;
                if (!written || !day || !isRealDate(day) || isoWeekday(day) === written.number) {
                    continue;
                }
                const { base } = found;
                const right = isoWeekday(day);
                const typed = joinRun(node.text.slice(written.start, written.end));
                const mended = locale.weekdayLike(right, typed);
                yield {
                    range: between(document, base + written.start, base + written.end),
                    message: `${locale.printDate(day)} is a ${weekdays[right - 1]}.`,
                    fixes: () => [
                        { title: `Change to ${mended}`, changes: [{ start: base + written.start, end: base + written.end, text: mended }] },
                    ],
                };
            }
        },
    },
    {
        code: 'date/impossible',
        severity: 'error',
        finds: 'a day that the calendar does not have',
        *check({ reading, document }) {
            for (const found of datesInText(reading.agenda)) {
                const { date } = found;
                if (!exists(date)) {
                    const { base } = found;
                    const [start, end] = date.dayRange;
                    yield { range: between(document, base + start, base + end), message: message(date) };
                }
            }
            for (const day of reading.agenda.sections.filter(isSchedule).flatMap((schedule) => schedule.days)) {
                const date = day.date ? parseIsoDate(day.date) : undefined;
                if (date && !isRealDate(date)) {
                    yield { range: rangeOf(day, 'date'), message: message(date) };
                }
            }
        },
    },
    {
        code: 'date/opening',
        severity: 'warning',
        finds: 'an opening named in item 1 that is not the first day of the session',
        *check(context) {
            const from = context.reading.masthead.dates?.from;
            const openings = from ? openingDates(context) : [];
            const dated = openings.map((opening) => ({ opening, day: withYear(opening.date, context.reading.masthead.dates) }));
            // Where one sentence has it right, the others speak of other openings, such as that of the list of speakers.
            if (!from || dated.some(({ day }) => day && compareDates(day, from) === 0)) {
                return;
            }
            const { opening, day } =
                dated.find((one) => one.day && isRealDate(one.day) && Math.abs(dayNumber(one.day) - dayNumber(from)) <= daysAround) ?? {};
            if (!opening || !day) {
                return;
            }
            const { base, date, locale } = opening;
            yield {
                range: between(context.document, base + date.start, base + date.end),
                message: `By the masthead the session begins on ${locale.printDate(from)}; here it opens on ${locale.printDate(day)}.`,
            };
        },
    },
];

function message(date: { readonly year: number | undefined; readonly month: number; readonly day: number }): string {
    const month = [
        'January',
        'February',
        'March',
        'April',
        'May',
        'June',
        'July',
        'August',
        'September',
        'October',
        'November',
        'December',
    ][date.month - 1];
    return month === undefined
        ? `There is no month ${date.month}.`
        : `There is no ${date.day} ${month}${date.month === 2 && date.day === 29 && date.year !== undefined ? ` in ${date.year}` : ''}.`;
}

/** The dates in sentences that speak of an opening: in item 1, or under a heading before it. */
function openingDates({ reading }: RuleContext): readonly DateInText[] {
    const { sections } = reading.agenda;
    const first = sections.findIndex(isItem);
    const openers = new Set<AstNode>(
        sections.filter((section, index) => (isItem(section) ? labelParts(section.name ?? '')[0] === '1' : index < first)),
    );
    const pattern = new RegExp(
        /\p{Script=Han}/u.test(reading.locale.openingWords)
            ? reading.locale.openingWords
            : `(?<!\\p{L})(?:${reading.locale.openingWords})(?!\\p{L})`,
        'iu',
    );
    return datesInText(reading.agenda).filter((found) => {
        const { passage, date } = found;
        if (passage.kind !== 'paragraph' || !passage.section || !openers.has(passage.section)) {
            return false;
        }
        const text = runOf(passage.node);
        const at = found.base + date.start - spanOf(passage.node.parts[0]).start;
        const start = Math.max(...['. ', '。', '; ', '.\n'].map((stop) => text.lastIndexOf(stop, at)), -1) + 1;
        const stops = ['. ', '。', '; ', '.\n'].map((stop) => text.indexOf(stop, at)).filter((index) => index >= 0);
        const sentence = text.slice(start, stops.length > 0 ? Math.min(...stops) : text.length);
        return pattern.test(sentence);
    });
}

/** A date without a year is read near the session; far from it nothing is certain. */
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
