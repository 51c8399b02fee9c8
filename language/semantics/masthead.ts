/** The facts of the masthead, read from its `key: value` lines. */
import { onceForText } from '../kept/once.js';
import { type CalendarDate, type Language, languages } from '../locales/locale.js';
import { compareDates, isRealDate, parseIsoDate } from '../locales/calendar.js';
import { type Agenda, type Field, isField, isMark, isText } from '../grammar/generated/ast.js';
import { plainSymbol } from '../syntax/words/symbols.js';

export const mastheadKeys = [
    'language',
    'conference',
    'body',
    'session',
    'dates',
    'place',
    'venue',
    'timezone',
    'distribution',
    'issued',
    'original',
    'title',
    'job',
    'register',
    'hours',
] as const;
export type MastheadKey = (typeof mastheadKeys)[number];
/** The keys whose value must have a form. The others take any text. */
export type FormedKey = Exclude<MastheadKey, 'conference' | 'venue' | 'title'>;
/** The keys that the house style needs to print a masthead. */
export const neededKeys: readonly MastheadKey[] = ['language', 'body', 'session', 'dates', 'place', 'distribution', 'issued', 'original'];

export const distributions = ['General', 'Limited', 'Restricted'] as const;
export type Distribution = (typeof distributions)[number];

/** Minutes since midnight, `end` exclusive. */
export interface Hours {
    readonly start: number;
    readonly end: number;
}

export const usualHours: readonly Hours[] = [
    { start: 600, end: 780 },
    { start: 900, end: 1080 },
];

/** A masthead line with an unknown or repeated key, or with a value that cannot be read. */
export type MastheadProblem =
    | { readonly field: Field; readonly kind: 'unknown' | 'repeated' }
    | { readonly field: Field; readonly kind: 'value'; readonly key: FormedKey };

export interface Masthead {
    /** The symbol of the document as written, with reissue asterisks. */
    readonly symbol: string;
    readonly language: Language | undefined;
    readonly original: Language | undefined;
    readonly session: number | undefined;
    readonly dates: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
    readonly issued: CalendarDate | undefined;
    readonly distribution: Distribution | undefined;
    readonly hours: readonly Hours[];
    /** Values as written, by key. The first line of a key counts. */
    readonly values: ReadonlyMap<MastheadKey, { readonly text: string; readonly field: Field }>;
    readonly problems: readonly MastheadProblem[];
}

/** Reads the masthead. A broken or empty one gives fewer facts and more problems; it never throws. */
export function readMasthead(agenda: Agenda): Masthead {
    const values = new Map<MastheadKey, { text: string; field: Field }>();
    const problems: MastheadProblem[] = [];
    for (const field of agenda.masthead.filter(isField)) {
        const key = mastheadKeys.find((known) => known === field.key.toLowerCase());
        if (!key) {
            problems.push({ field, kind: 'unknown' });
        } else if (values.has(key)) {
            problems.push({ field, kind: 'repeated' });
        } else {
            values.set(key, { text: fieldValue(field), field });
        }
    }
    const read = <T>(key: FormedKey, reader: (text: string) => T | undefined): T | undefined => {
        const entry = values.get(key);
        const value = entry && reader(entry.text);
        if (entry && value === undefined) {
            problems.push({ field: entry.field, kind: 'value', key });
        }
        return value;
    };
    const oneOf =
        <T extends string>(choices: readonly T[]) =>
        (text: string): T | undefined =>
            choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
    read('timezone', (text) => (isTimeZone(text) ? text : undefined));
    read('job', (text) => (isJobNumber(text) ? text : undefined));
    read('body', (text) => text || undefined);
    read('place', (text) => text || undefined);
    read('register', (text) => (/^[A-Z][^\s]*$/u.test(text) ? text : undefined));
    return {
        symbol: agenda.opening?.symbol?.symbol ?? '',
        language: read('language', oneOf(languages)),
        original: read('original', oneOf(languages)),
        session: read('session', readSession),
        dates: read('dates', readDates),
        issued: read('issued', readDate),
        distribution: read('distribution', oneOf(distributions)),
        hours: read('hours', readHours) ?? usualHours,
        values,
        problems,
    };
}

/** The key of a masthead line, if the masthead knows it. */
export function keyOf(field: Field): MastheadKey | undefined {
    return mastheadKeys.find((known) => known === field.key.toLowerCase());
}

/** The value of a masthead line without its note marks. */
export function fieldValue(field: Field): string {
    return field.parts
        .filter(isText)
        .map((part) => part.text)
        .join('')
        .trim();
}

/** The names of the notes marked in a masthead line. */
export function marksOf(field: Field): readonly string[] {
    return field.parts.filter(isMark).map((part) => part.note.$refText);
}

/** The symbol of the document without reissue asterisks. */
export function symbolOf(agenda: Agenda): string {
    return plainSymbol(agenda.opening?.symbol?.symbol ?? '');
}

function isJobNumber(text: string): boolean {
    return /^(?:[A-Z]{1,4}\.?\s?)?\d{2}-?\d{4,6}(?:\s*\(\s*[ACEFRS]\s*\))?(?:\s+\d{6}){0,4}$/u.test(text);
}

function readSession(text: string): number | undefined {
    return /^[1-9]\d{0,3}$/u.test(text) ? Number(text) : undefined;
}

function readDate(text: string): CalendarDate | undefined {
    const date = parseIsoDate(text);
    return date && isRealDate(date) ? date : undefined;
}

function readDates(text: string): Masthead['dates'] {
    const [from, to, ...more] = text.split(/\bto\b|–|—|\s-\s/u).map((day) => readDate(day.trim()));
    if (!from || more.length > 0 || (text.trim().length > 10 && !to)) {
        return undefined;
    }
    const end = to ?? from;
    return compareDates(from, end) <= 0 ? { from, to: end } : undefined;
}

function readHours(text: string): readonly Hours[] | undefined {
    const hours = text.split(/[,;]/u).map((part) => readTimes(part));
    return hours.length > 0 && hours.every((range) => range !== undefined && range.start < range.end) ? (hours as Hours[]) : undefined;
}

/** Reads `15:00-18:00` with any dash, `:` or `.`, in minutes since midnight. 24:00 may end a range. Undefined where a time does not exist. */
export function readTimes(text: string): Hours | undefined {
    const match = /^(\d{1,2})[:.：](\d{2})\s*[-–—−~]\s*(\d{1,2})[:.：](\d{2})$/u.exec(text.trim());
    if (!match) {
        return undefined;
    }
    const [startHour = 0, startMinute = 0, endHour = 0, endMinute = 0] = match.slice(1).map(Number);
    const start = startHour * 60 + startMinute;
    const end = endHour * 60 + endMinute;
    return startHour < 24 && startMinute < 60 && endMinute < 60 && end <= 1440 ? { start, end } : undefined;
}

/** Whether the time zone data of the platform has the zone. The check is slow, and every keystroke in the masthead repeats it. */
const isTimeZone = onceForText((text): boolean => {
    if (!/\//u.test(text)) {
        return text === 'UTC';
    }
    // The list of the platform is much faster than a formatter, which loads the data of a language, but it lacks old names such as Asia/Kolkata.
    try {
        return Intl.supportedValuesOf('timeZone').includes(text) || Boolean(new Intl.DateTimeFormat('en', { timeZone: text }));
    } catch {
        return false;
    }
});
