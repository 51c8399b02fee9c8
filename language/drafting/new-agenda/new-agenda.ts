/**
 * The text of a new agenda: masthead, the usual items with the beginnings of their annotations, and a schedule of the working days of the session. It has
 * no finding but that of what is to be filled in: it stands as "…", and the first such place is the symbol.
 */
import { addDays, dayNumber, formatIsoDate, formatIsoRange, isoWeekday } from '../../locales/calendar.js';
import { locales } from '../../locales/index.js';
import type { CalendarDate, Language, UsualItem } from '../../locales/locale.js';
import { usualHours } from '../../semantics/masthead.js';
import { type SessionName, sessionText } from '../../semantics/session-names.js';
import type { Days } from '../../semantics/written-times.js';
import { ellipsis } from '../skeleton/placeholder.js';
import { agendaLine, commentLine, itemLine, mastheadLine, placeholderSymbol } from '../writer.js';
import { firstSymbol } from './session-series.js';
import { scheduleLines } from './schedule-lines.js';

/** Days between the issue of a document and the session: the rule of `masthead/late`. */
const daysBefore = 42;

/** Days. A longer range is a slip of the pen, and its schedule would have no end. */
const longestSession = 400;

/** What a new agenda is made from. */
export interface NewAgenda {
    readonly language: Language;
    readonly body: NewAgendaBody;
    readonly session: SessionName;
    /** Days that {@link areOfSession} accepts. */
    readonly dates: Days;
}

/** Whether days can be those of a session: they are not more than any session has, and the years are of four figures. */
export function areOfSession({ from, to }: Days): boolean {
    return from.year >= 1000 && dayNumber(to) - dayNumber(from) < longestSession;
}

/** The body that meets. */
export interface NewAgendaBody {
    /** The symbol of its register; undefined if no register knows it. */
    readonly symbol?: string;
    /** Its name in the language of the agenda, if it is known. */
    readonly name?: string;
    /** Its name in another language, for the author to translate. */
    readonly otherName?: string;
}

/** A text, and the place in it that is to be filled in first: UTF-16 offsets, end exclusive. */
export interface NewAgendaText {
    readonly text: string;
    readonly start: number;
    readonly end: number;
}

/** The text of a new agenda. Its lines end with LF. */
export function newAgendaText(wanted: NewAgenda): NewAgendaText {
    const locale = locales[wanted.language];
    const { from } = wanted.dates;
    const { first, matter, last } = locale.usualItems(from, usualHours[0]?.start ?? 0);
    const symbol = firstSymbol(wanted.body.symbol ?? placeholderSymbol, wanted.session.number, from.year);
    const head = agendaLine(symbol);
    const lines = [
        head,
        commentLine(`Write the symbol of the document in the first line, and words for each ${ellipsis} below. Then delete this line.`),
        ...mastheadLines(wanted),
        ...[...first, matter, ...last].flatMap(itemLines),
        '',
        ...scheduleLines(wanted.dates, { first: first.length, last: last.length }, locale),
    ];
    return { text: `${lines.join('\n')}\n`, start: head.length - symbol.length, end: head.length };
}

function mastheadLines({ language, body, session, dates }: NewAgenda): readonly string[] {
    return [
        mastheadLine('language', language),
        ...(body.name === undefined && body.otherName !== undefined ? [commentLine(body.otherName)] : []),
        mastheadLine('body', oneLine(body.name ?? ellipsis)),
        mastheadLine(session.kind ?? 'session', sessionText({ ...session, kind: undefined })),
        mastheadLine('dates', formatIsoRange(dates)),
        mastheadLine('place', ellipsis),
        mastheadLine('distribution', 'General'),
        mastheadLine('issued', formatIsoDate(workingDayUpTo(addDays(dates.from, -daysBefore)))),
        mastheadLine('original', language),
    ];
}

/** A name that was typed or pasted, as the value of a line. */
function oneLine(name: string): string {
    return name
        .split(/\s/u)
        .filter((word) => word !== '')
        .join(' ');
}

function itemLines({ title, annotation }: UsualItem, index: number): readonly string[] {
    return ['', itemLine(String(index + 1), title), '', annotation];
}

/** The day itself, or the Friday before a weekend. */
function workingDayUpTo(day: CalendarDate): CalendarDate {
    return addDays(day, -Math.max(0, isoWeekday(day) - 5));
}
