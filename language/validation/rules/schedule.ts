/** Rules on the organization of work: days and meetings. */
import { compareDates, formatIsoDate, formatIsoTime, isoWeekday } from '../../locales/calendar.js';
import { cityOf } from '../../locales/cities.js';
import { placeWeekends, usualWeekend, type Weekend, weekendOfZone } from '../../locales/place-names.js';
import { type CalendarDate, type Locale, locales } from '../../locales/index.js';
import { usualHours } from '../../semantics/masthead.js';
import { areOurHours } from '../../styles/catalogue.js';
import { type Meeting, meetingsOutOfOrder, outsideSession, tracksOf, tracksOutOfOrder } from '../../semantics/meetings.js';
import { metAtNight } from '../../semantics/past-midnight.js';
import { type Timetable, type TimetableDay, type TimetableSlot, timetableOf } from '../../semantics/timetable.js';
import type { AstNode } from 'langium';
import { isFootnote, isSchedule } from '../../grammar/generated/ast.js';
import type { Hours } from '../../semantics/written-times.js';
import { hoursText } from '../../drafting/writer.js';
import type { Fix, Rule, RuleContext } from '../rule.js';
import { dayInSession } from './date-fixes.js';
import { overlapFixes, spanOfTime } from './overlap-fixes.js';

function hours(slot: TimetableSlot): string {
    return `${formatIsoTime(slot.start ?? 0)}-${formatIsoTime(slot.end ?? 0)}`;
}

/** For each minute of a day, the first meeting in the order of the text that takes it. */
class TakenMinutes {
    readonly #slots: Meeting[] = [];
    readonly #first: number[] = [];

    /** Takes the minutes of a meeting. Returns the first earlier meeting that shares a minute with it. */
    take(slot: Meeting): Meeting | undefined {
        const index = this.#slots.push(slot) - 1;
        let first = index;
        for (let minute = slot.start; minute < slot.end; minute++) {
            const earliest = this.#first[minute] ?? index;
            this.#first[minute] = earliest;
            first = Math.min(first, earliest);
        }
        return first < index ? this.#slots[first] : undefined;
    }
}

/** Whether each meeting begins when those above it have ended: nearly always. */
function areApart(slots: readonly Meeting[]): boolean {
    let end = 0;
    for (const slot of slots) {
        if (slot.start < end) {
            return false;
        }
        end = Math.max(end, slot.end);
    }
    return true;
}

function timetableIn(piece: AstNode, { reading }: RuleContext): Timetable | undefined {
    return isSchedule(piece) ? timetableOf(piece, reading.masthead.hours) : undefined;
}

/** The days of the weekend at the place of the session, as ISO numbers. The time zone tells where the place is no city that we know. */
function weekendAt({ reading: { masthead } }: RuleContext): Weekend {
    const city = cityOf(masthead.values.get('place')?.text ?? '');
    const ofZone = masthead.timezone === undefined ? undefined : weekendOfZone(masthead.timezone);
    return (city && placeWeekends[city]) ?? ofZone ?? usualWeekend;
}

/** A house may keep to other hours than its usual ones: only what the agenda says, or a style of the workspace, is certain. */
function areCertain({ reading: { masthead } }: RuleContext): boolean {
    return masthead.values.has('hours') || !areOurHours(masthead.hours);
}

/** The meeting hours: times may be told by parts of the day. */
function meetingHours({ reading: { masthead } }: RuleContext): string {
    return masthead.hours.map(({ start, end }) => `${start}-${end}`).join();
}

function* daysIn(
    piece: AstNode,
    context: RuleContext,
): Generator<TimetableDay & { readonly date: CalendarDate; readonly node: NonNullable<TimetableDay['day']> }> {
    for (const day of timetableIn(piece, context)?.days ?? []) {
        if (day.day && day.date) {
            yield { ...day, date: day.date, node: day.day };
        }
    }
}

function* slotsIn(
    piece: AstNode,
    context: RuleContext,
): Generator<{ readonly slot: TimetableSlot; readonly start: number; readonly end: number }> {
    for (const slot of timetableIn(piece, context)?.days.flatMap((day) => day.slots) ?? []) {
        if (slot.start !== undefined && slot.end !== undefined) {
            yield { slot, start: slot.start, end: slot.end };
        }
    }
}

/**
 * The masthead line with the dates of the session, the dates themselves, and the language in which messages tell days: the inputs of rules that compare days with
 * them.
 */
function session({ reading: { masthead, locale } }: RuleContext): readonly unknown[] {
    const { dates, values } = masthead;
    return [values.get('dates')?.field, dates && `${formatIsoDate(dates.from)} ${formatIsoDate(dates.to)}`, locale];
}

export const scheduleRules: readonly Rule[] = [
    {
        code: 'schedule/overlap',
        severity: 'error',
        finds: 'two meetings on one track that overlap',
        needs: (context) => [meetingHours(context), context.reading.locale],
        looksAt: isSchedule,
        *checkIn(piece, context) {
            const timetable = timetableIn(piece, context);
            for (const day of timetable?.days ?? []) {
                for (const slots of tracksOf(day)) {
                    if (areApart(slots)) {
                        continue;
                    }
                    const above = new TakenMinutes();
                    for (const slot of slots) {
                        const other = above.take(slot);
                        if (!other || !timetable) {
                            continue;
                        }
                        yield {
                            at: { node: slot.slot, property: 'time' },
                            message: overlapping(slot, other, day.date, context.reading.locale),
                            related: [{ at: { node: other.slot, property: 'time' }, message: `The meeting ${hours(other)}` }],
                            fixes: (now) => overlapFixes(slot, day, timetable, now),
                        };
                    }
                }
            }
            for (const { slot, other } of timetable ? metAtNight(timetable) : []) {
                yield {
                    at: { node: slot.slot, property: 'time' },
                    message: `The meeting ${hours(slot)} begins before the meeting ${hours(other)} of the day before ends.`,
                    related: [{ at: { node: other.slot, property: 'time' }, message: `The meeting ${hours(other)}` }],
                };
            }
        },
    },
    {
        code: 'schedule/end-before-start',
        severity: 'error',
        finds: 'a meeting that ends before it begins',
        needs: (context) => [meetingHours(context)],
        looksAt: isSchedule,
        *checkIn(piece, context) {
            for (const { slot, start, end } of slotsIn(piece, context)) {
                if (end <= start) {
                    yield {
                        at: { node: slot.slot, property: 'time' },
                        message:
                            end === start
                                ? `The meeting begins and ends at ${formatIsoTime(start)}.`
                                : `The meeting ends at ${formatIsoTime(end)}, before it begins at ${formatIsoTime(start)}.`,
                        fixes: ({ reading }) => endFixes(slot, { start, end }, reading.masthead.hours),
                    };
                }
            }
        },
    },
    {
        code: 'schedule/outside-session',
        severity: 'error',
        finds: 'a day outside the dates of the session',
        needs: session,
        looksAt: isSchedule,
        *checkIn(piece, context) {
            const { masthead, locale } = context.reading;
            const { dates, values } = masthead;
            for (const { date, node } of daysIn(piece, context)) {
                if (dates && outsideSession(dates, date)) {
                    yield {
                        at: { node, property: 'date' },
                        message: `${locale.printDate(date)} is outside the session, which is held on ${(dates.ranges ?? [dates]).map(({ from, to }) => locale.printRange(from, to)).join(' and ')}.`,
                        fixes: ({ reading }) => dayInSession(node, date, reading.masthead.dates),
                        related: [
                            {
                                at: { node: values.get('dates')?.field ?? node },
                                message: 'The dates of the session',
                            },
                        ],
                    };
                }
            }
        },
    },
    {
        code: 'schedule/duplicate-day',
        severity: 'error',
        finds: 'a day that appears twice',
        needs: ({ reading: { locale } }) => [locale],
        looksAt: isSchedule,
        *checkIn(piece, context) {
            const { locale } = context.reading;
            const seen = new Map<string, TimetableDay>();
            for (const day of timetableIn(piece, context)?.days ?? []) {
                const key = day.date ? formatIsoDate(day.date) : '';
                const first = seen.get(key);
                if (day.day && day.date && first?.day) {
                    const printed = locale.printDate(day.date);
                    yield {
                        at: { node: day.day, property: 'date' },
                        message: `There is already a day ${printed} in this schedule.`,
                        related: [{ at: { node: first.day, property: 'date' }, message: `The first day ${printed}` }],
                    };
                } else if (key) {
                    seen.set(key, day);
                }
            }
        },
    },
    {
        code: 'schedule/order',
        severity: 'error',
        finds: 'days or meetings that are out of order',
        needs: (context) => [...session(context), meetingHours(context)],
        looksAt: isSchedule,
        *checkIn(piece, context) {
            const { masthead, locale } = context.reading;
            const { dates } = masthead;
            let latest: CalendarDate | undefined;
            const days = timetableIn(piece, context)?.days ?? [];
            const byTrack = days.map(({ slots }) => tracksOutOfOrder(slots));
            // On several days it is how the schedule is made.
            const mixed = byTrack.filter((all) => all.length > 0).length === 1 ? byTrack.flat() : [];
            for (const { day, date, slots } of days) {
                if (day && date && !(dates && outsideSession(dates, date))) {
                    if (latest && compareDates(date, latest) < 0) {
                        yield {
                            at: { node: day, property: 'date' },
                            message: `The day ${locale.printDate(date)} is out of order: it comes after ${locale.printDate(latest)}.`,
                        };
                    } else {
                        latest = date;
                    }
                }
                for (const { slot, before } of meetingsOutOfOrder(slots)) {
                    yield {
                        at: { node: slot.slot, property: 'time' },
                        message: `The meeting ${hours(slot)} is out of order: it comes after the meeting ${hours(before)}.`,
                    };
                }
            }
            for (const { slot, before } of mixed) {
                yield {
                    at: { node: slot.slot, property: 'time' },
                    severity: 'warning',
                    message: `The meeting ${hours(slot)} in ${slot.track} comes after the meeting ${hours(before)} in ${before.track}.`,
                };
            }
        },
    },
    {
        code: 'schedule/weekend',
        severity: 'warning',
        finds: 'a day of the weekend, other than the first and the last day of the session',
        needs: (context) => [...session(context), ...weekendAt(context)],
        looksAt: isSchedule,
        *checkIn(piece, context) {
            const { masthead, locale } = context.reading;
            const { dates } = masthead;
            const weekend = weekendAt(context);
            for (const { date, node } of daysIn(piece, context)) {
                const isEnd = dates && [dates.from, dates.to].some((end) => compareDates(end, date) === 0);
                if (weekend.includes(isoWeekday(date)) && !isEnd && !(dates && outsideSession(dates, date))) {
                    yield {
                        at: { node, property: 'date' },
                        message: `${locale.printDate(date)} is a ${locales.en.weekdayName(isoWeekday(date))}.`,
                    };
                }
            }
        },
    },
    {
        code: 'schedule/outside-hours',
        severity: 'information',
        finds: 'a meeting outside the meeting hours',
        needs: (context) => [meetingHours(context), areCertain(context)],
        looksAt: isSchedule,
        *checkIn(piece, context) {
            const { masthead } = context.reading;
            const usual = masthead.hours;
            const allowed = areCertain(context) ? usual : [...usual, ...usualHours];
            for (const { slot, start, end } of slotsIn(piece, context)) {
                if (start < end && !allowed.some((range) => range.start <= start && end <= range.end)) {
                    yield {
                        at: { node: slot.slot, property: 'time' },
                        message: `The meeting ${hours(slot)} is outside the meeting hours, ${usual.map((range) => `${formatIsoTime(range.start)}-${formatIsoTime(range.end)}`).join(' and ')}.`,
                    };
                }
            }
        },
    },
    {
        code: 'schedule/empty-slot',
        severity: 'information',
        finds: 'a meeting without an item or a row',
        looksAt: isSchedule,
        *checkIn(piece, context) {
            for (const slot of timetableIn(piece, context)?.days.flatMap((day) => day.slots) ?? []) {
                // The notes of the annex may stand below its last meeting.
                if (slot.rows.length === 0 && !slot.slot.unreadable && slot.slot.rows.every(isFootnote)) {
                    yield {
                        at: { node: slot.slot, property: 'time' },
                        message: 'This meeting has no items: add one, or a row such as “- No meeting”.',
                    };
                }
            }
        },
    },
];

/** Meetings with the same hours are named by their day. Otherwise the hours distinguish them. */
function overlapping(slot: TimetableSlot, other: TimetableSlot, date: CalendarDate | undefined, { printDate }: Locale): string {
    const where = `${date ? ` on ${printDate(date)}` : ''}${slot.track ? ` in ${slot.track}` : ''}`;
    return hours(slot) === hours(other)
        ? `There are two meetings at ${hours(slot)}${where}.`
        : `The meeting ${hours(slot)}${where} overlaps the meeting ${hours(other)}.`;
}

/** The afternoon, for an end on a twelve-hour clock, and the two times exchanged. Those within the meeting hours, or all if none is. */
function endFixes(slot: TimetableSlot, { start, end }: Hours, meetingHours: readonly Hours[]): readonly Fix[] {
    const afternoon = { title: `End at ${formatIsoTime(end + 720)}`, start, end: end + 720 };
    const exchanged = { title: `Change to ${hoursText(end, start)}`, start: end, end: start };
    const possible = [afternoon, exchanged].filter((range) => range.start < range.end && range.end <= 1440);
    const usual = possible.filter((range) => meetingHours.some((hour) => hour.start <= range.start && range.end <= hour.end));
    return (usual.length > 0 ? usual : possible).map((range) => ({
        title: range.title,
        changes: [{ ...spanOfTime(slot), text: hoursText(range.start, range.end) }],
    }));
}
