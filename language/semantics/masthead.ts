/** The facts of the masthead, read from its `key: value` lines. */
import { onceForText } from '../kept/once.js';
import type { CalendarDate, Language } from '../locales/locale.js';
import { type Agenda, type Field, isField, isMark, isText } from '../grammar/generated/ast.js';
import { styleFor, usualStyle } from '../styles/catalogue.js';
import { defaults, type HouseStyle } from '../styles/house-style.js';
import { plainSymbol } from '../syntax/words/symbols.js';
import { type Days, type Hours, readDay, readDays, readHours } from './written-times.js';
import type { Distribution } from './written-words.js';
import { readDistribution, readLanguage, readSession } from './written-values.js';

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
    'style',
] as const;
export type MastheadKey = (typeof mastheadKeys)[number];
/** The keys whose value must have a form. The others take any text. */
export type FormedKey = Exclude<MastheadKey, 'conference' | 'venue' | 'title'>;
/** The keys that the house style needs to print a masthead. */
export const neededKeys: readonly MastheadKey[] = ['language', 'body', 'session', 'dates', 'place', 'distribution', 'issued', 'original'];

export { type Distribution, distributions } from './written-words.js';

/** The meeting hours of an agenda that names none, where no style says otherwise: 10 a.m. to 1 p.m., and 3 to 6 p.m. */
export const usualHours: readonly Hours[] = defaults.hours;

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
    readonly dates: Days | undefined;
    readonly issued: CalendarDate | undefined;
    /** The zone of the times, as the time zone data of the platform spells it. */
    readonly timezone: string | undefined;
    readonly distribution: Distribution | undefined;
    readonly hours: readonly Hours[];
    /** The house style of our own that the document names, else that of its symbol. A style of a workspace is known to those who print. */
    readonly style: HouseStyle;
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
    read('job', (text) => (isJobNumber(text) ? text : undefined));
    read('body', (text) => text || undefined);
    read('place', (text) => text || undefined);
    read('register', (text) => (/^[A-Z][^\s]*$/u.test(text) ? text : undefined));
    read('style', (text) => text || undefined);
    const symbol = agenda.opening?.symbol?.symbol ?? '';
    const style = styleFor(values.get('style')?.text ?? '', plainSymbol(symbol)) ?? usualStyle(plainSymbol(symbol));
    return {
        symbol,
        language: read('language', languageIn),
        original: read('original', languageIn),
        session: read('session', sessionIn),
        dates: read('dates', daysIn),
        issued: read('issued', dayIn),
        timezone: read('timezone', timeZoneIn),
        distribution: read('distribution', distributionIn),
        hours: read('hours', hoursIn) ?? style.hours,
        style,
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

/** Whether a value has the form of a job number of any duty station. */
export function isJobNumber(text: string): boolean {
    return /^(?:[A-Z]{1,4}\.?\s?)?\d{2}-?\d{4,6}(?:\s*\(\s*[ACEFRS]\s*\))?(?:\s+\d{6}){0,4}$/u.test(text);
}

// Every keystroke in the masthead reads all its values again.
const languageIn = onceForText(readLanguage);
const sessionIn = onceForText(readSession);
const daysIn = onceForText(readDays);
const dayIn = onceForText(readDay);
const distributionIn = onceForText(readDistribution);
const hoursIn = onceForText(readHours);

/** The zone that a value names, as the time zone data of the platform spells it: `Europe/Vienna`, `UTC`. The check is slow, and keystrokes repeat it. */
const timeZoneIn = onceForText((text): string | undefined => {
    const wanted = text.toLowerCase().replaceAll(' ', '_');
    if (['UTC', 'GMT'].includes(text.toUpperCase())) {
        return 'UTC';
    }
    if (!wanted.includes('/')) {
        return undefined;
    }
    // The list of the platform is much faster than a formatter, which loads the data of a language, but it lacks old names such as Asia/Kolkata.
    try {
        const listed = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === wanted);
        return listed ?? (new Intl.DateTimeFormat('en', { timeZone: text }) && text);
    } catch {
        return undefined;
    }
});

/** Whether a value names a zone of the time zone data. */
export function isTimeZone(text: string): boolean {
    return timeZoneIn(text) !== undefined;
}

/** How those values are read that have a form of their own, which ordinary words do not have. */
const ownForms: Partial<Readonly<Record<MastheadKey, (text: string) => unknown>>> = {
    language: languageIn,
    original: languageIn,
    session: sessionIn,
    dates: daysIn,
    issued: dayIn,
    timezone: timeZoneIn,
    distribution: distributionIn,
    hours: hoursIn,
    job: (text) => isJobNumber(text) || undefined,
};

/** Whether the values of a key have a form of their own. */
export function hasOwnForm(key: MastheadKey): boolean {
    return ownForms[key] !== undefined;
}

/** What is longer is no value with a form of its own, and is not read. */
const longestFormed = 300;

/** Whether a text can be the value of a key. A key whose values have no form of their own can have any text. */
export function canBeValue(key: MastheadKey, text: string): boolean {
    const read = ownForms[key];
    return read ? text.length <= longestFormed && read(text) !== undefined : text !== '';
}
