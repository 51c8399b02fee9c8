/** The facts of the masthead, read from its `key: value` lines. */
import { onceForText } from '../kept/once.js';
import type { CalendarDate, Language } from '../locales/locale.js';
import {
    type Agenda,
    type Field,
    type FurtherSymbol,
    isField,
    isMark,
    isText,
    type NamedItem,
    type Opening,
    type SymbolText,
} from '../grammar/generated/ast.js';
import { defaults, type HouseStyle } from '../styles/house-style.js';
import { styleOf } from '../styles/styled.js';
import { textOf } from '../syntax/tree/nodes.js';
import { plainSymbol } from '../syntax/words/symbols.js';
import { type Hours, readDay, readHours, readSessionDays, type SessionDays } from './written-times.js';
import type { Distribution } from './written-words.js';
import { readSessionName, type SessionName } from './session-names.js';
import { readDistribution, readLanguage, readLanguages, readParagraphs } from './written-values.js';

export const mastheadKeys = [
    'language',
    'conference',
    'body',
    'session',
    'meeting',
    'dates',
    'place',
    'venue',
    'timezone',
    'distribution',
    'issued',
    'original',
    'languages',
    'item',
    'title',
    'author',
    'job',
    'register',
    'hours',
    'paragraphs',
    'style',
] as const;
export type MastheadKey = (typeof mastheadKeys)[number];
/** The keys whose value must have a form. The others take any text. */
export type FormedKey = Exclude<MastheadKey, 'conference' | 'venue' | 'title' | 'author'>;
/** The keys that the house style needs to print a masthead. A meeting may stand for the session. */
export const neededKeys: readonly MastheadKey[] = ['language', 'body', 'session', 'dates', 'place', 'distribution', 'issued', 'original'];

export { type Distribution, distributions, paragraphNumberings } from './written-words.js';

/** The meeting hours of an agenda that names none, where no style says otherwise: 10 a.m. to 1 p.m., and 3 to 6 p.m. */
export const usualHours: readonly Hours[] = defaults.hours;

/** A masthead line with an unknown or repeated key, or with a value that cannot be read. */
export type MastheadProblem =
    | { readonly field: Field; readonly kind: 'unknown' | 'repeated' }
    | { readonly field: Field; readonly kind: 'value'; readonly key: FormedKey };

/** A line of the masthead: its value as written, without the marks of notes. */
export interface Line {
    readonly text: string;
    readonly field: Field;
}

export interface Masthead {
    /** The symbol of the document as written, with reissue asterisks; the first one of two. */
    readonly symbol: string;
    /** All symbols of the document as written. */
    readonly symbols: readonly string[];
    readonly language: Language | undefined;
    readonly original: Language | undefined;
    /** The languages in which it was written first; the first of them is `original`. */
    readonly originals: readonly Language[];
    /** The languages in which the document is issued, where it is not issued in all six. */
    readonly languages: readonly Language[] | undefined;
    /** The number of the session or meeting. */
    readonly session: number | undefined;
    /** The session or meeting by its number, and which of the two it is. Undefined where the value is words that are printed as they are. */
    readonly sessionName: (SessionName & { readonly kind: 'session' | 'meeting' }) | undefined;
    readonly dates: SessionDays | undefined;
    /** The item under which the document stands, or several. */
    readonly item: NamedItem | undefined;
    readonly issued: CalendarDate | undefined;
    /** The zone of the times, as the time zone data of the platform spells it, or its distance from UTC: `UTC+5:30`. */
    readonly timezone: string | undefined;
    readonly distribution: Distribution | undefined;
    readonly hours: readonly Hours[];
    /** Whether the paragraphs of the introduction and the annotations are numbered. */
    readonly areParagraphsNumbered: boolean;
    /** The house style that the document names, one of the workspace or of our own, else that of its symbol. */
    readonly style: HouseStyle;
    /** The lines of the body, from the highest one down: "Economic Commission for Europe", "Inland Transport Committee". The last one is the body that meets. */
    readonly bodies: readonly Line[];
    /** Values as written, by key. The first line of a key counts, and of the lines of the body the last one. */
    readonly values: ReadonlyMap<MastheadKey, Line>;
    readonly problems: readonly MastheadProblem[];
}

/** Reads the masthead. A broken or empty one gives fewer facts and more problems; it never throws. */
export function readMasthead(agenda: Agenda): Masthead {
    const values = new Map<MastheadKey, Line>();
    const bodies: Line[] = [];
    const problems: MastheadProblem[] = [];
    for (const field of agenda.masthead.filter(isField)) {
        const key = mastheadKeys.find((known) => known === field.key.toLowerCase());
        const line = { text: fieldValue(field), field };
        if (!key) {
            problems.push({ field, kind: 'unknown' });
        } else if (key === 'body' && !bodies.some(({ text }) => text === line.text)) {
            bodies.push(line);
            values.set(key, line);
            if (line.text === '') {
                problems.push({ field, kind: 'value', key });
            }
        } else if (values.has(key) || (isSessionKey(key) && sessionKeys.some((other) => values.has(other)))) {
            problems.push({ field, kind: 'repeated' });
        } else {
            values.set(key, line);
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
    read('place', (text) => text || undefined);
    read('register', (text) => (/^[A-Z][^\s]*$/u.test(text) ? text : undefined));
    read('style', (text) => text || undefined);
    const symbol = agenda.opening?.symbol?.symbol ?? '';
    const style = styleOf(agenda, values.get('style')?.text ?? '', plainSymbol(symbol));
    const originals = read('original', languagesIn) ?? [];
    const key = values.has('session') ? 'session' : 'meeting';
    const called = values.get(key);
    // Any other value is printed as it is written.
    read(key, (text) => text || undefined);
    const name = called && sessionIn(called.text);
    const sessionName = name && { ...name, kind: name.kind ?? key };
    const readItem = (): NamedItem | undefined => {
        const { field, text } = values.get('item') ?? {};
        return read('item', () => (field?.named && textOf(field.named) === text ? field.named : undefined));
    };
    return {
        symbol,
        symbols: symbolTextsOf(agenda.opening),
        language: read('language', languageIn),
        original: originals[0],
        originals,
        languages: read('languages', languagesIn),
        session: sessionName?.number,
        sessionName,
        dates: read('dates', daysIn),
        item: readItem(),
        issued: read('issued', dayIn),
        timezone: read('timezone', timeZoneIn),
        distribution: read('distribution', distributionIn),
        hours: read('hours', hoursIn) ?? style.hours,
        areParagraphsNumbered: (read('paragraphs', paragraphsIn) ?? style.paragraphs) === 'numbered',
        style,
        bodies,
        values,
        problems,
    };
}

/** The two keys for the session, of which a masthead has one. */
export const sessionKeys = ['session', 'meeting'] as const satisfies readonly MastheadKey[];

function isSessionKey(key: MastheadKey): boolean {
    return sessionKeys.some((one) => one === key);
}

/** The keys that may have several lines. */
export function mayRepeat(key: MastheadKey): boolean {
    return key === 'body';
}

/** The line of the masthead that a field is, where it counts: a repeated one does not. */
export function lineOf({ values, bodies }: Pick<Masthead, 'values' | 'bodies'>, field: Field): Line | undefined {
    const key = keyOf(field);
    return [...bodies, ...(key ? [values.get(key)] : [])].find((line) => line?.field === field);
}

/** The labels of the items under which a document stands, in normal form; for a range its first and its last one. */
export function itemLabelsOf({ item }: Pick<Masthead, 'item'>): readonly string[] {
    return item ? [item, ...item.further].map((named) => named.item.$refText) : [];
}

/** Whether a masthead has a line of a key, or the other one of the two for the session. */
export function hasLine({ values }: Pick<Masthead, 'values'>, key: MastheadKey): boolean {
    return values.has(key) || (isSessionKey(key) && sessionKeys.some((other) => values.has(other)));
}

/** What the symbols of a first line are made of. */
export function symbolPartsOf({ symbol, further }: Opening): readonly (SymbolText | FurtherSymbol)[] {
    return symbol ? [symbol, ...further] : [];
}

/** The symbols on a first line as written, with reissue asterisks. */
export function symbolTextsOf(opening: Opening | undefined): readonly string[] {
    return [opening?.symbol, ...(opening?.further ?? []).map(({ symbol }) => symbol)].flatMap((node) => (node ? [node.symbol] : []));
}

/** The key of a masthead line, if the masthead knows it. */
export function keyOf(field: Field): MastheadKey | undefined {
    return mastheadKeys.find((known) => known === field.key.toLowerCase());
}

/** The value of a masthead line without its note marks. */
export function fieldValue(field: Field): string {
    const text = field.parts
        .filter(isText)
        .map((part) => part.text)
        .join('');
    return `${field.named ? textOf(field.named) : ''}${text}`.trim();
}

/** The names of the notes marked in a masthead line. */
export function marksOf(field: Field): readonly string[] {
    return field.parts.filter(isMark).map((part) => part.note.$refText);
}

/** The symbol of the document without reissue asterisks; the first one of two. Versions of one document are found by it. */
export function symbolOf(agenda: Agenda): string {
    return plainSymbol(agenda.opening?.symbol?.symbol ?? '');
}

/** Whether a value has the form of a job number of any duty station. */
export function isJobNumber(text: string): boolean {
    return /^(?:[A-Z]{1,4}\.?\s?)?\d{2}-?\d{4,6}(?:\s*\(\s*[ACEFRS]\s*\))?(?:\s+\d{6}){0,4}$/u.test(text);
}

// Every keystroke in the masthead reads all its values again.
const languageIn = onceForText(readLanguage);
const languagesIn = onceForText(readLanguages);
const sessionIn = onceForText(readSessionName);
const daysIn = onceForText(readSessionDays);
const dayIn = onceForText(readDay);
const distributionIn = onceForText(readDistribution);
const hoursIn = onceForText(readHours);
const paragraphsIn = onceForText(readParagraphs);

/** The zone that a value names, as the time zone data of the platform spells it: `Europe/Vienna`, `UTC`. The check is slow, and keystrokes repeat it. */
const timeZoneIn = onceForText((text): string | undefined => {
    const wanted = text.toLowerCase().replaceAll(' ', '_');
    if (['UTC', 'GMT'].includes(text.toUpperCase())) {
        return 'UTC';
    }
    if (!wanted.includes('/')) {
        return distanceFromUtc(text);
    }
    // The list of the platform is much faster than a formatter, which loads the data of a language, but it lacks old names such as Asia/Kolkata.
    try {
        const listed = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === wanted);
        return listed ?? (new Intl.DateTimeFormat('en', { timeZone: text }) && text);
    } catch {
        return undefined;
    }
});

/** The zone that a value names by its distance from UTC: `UTC+1`, `UTC-3:30`. None is further away than fourteen hours. */
function distanceFromUtc(text: string): string | undefined {
    const match = /^(?:UTC|GMT) ?([+−–-]) ?(\d{1,2})(?:[:.]?(\d{2}))?$/iu.exec(text);
    const [hours, minutes] = [Number(match?.[2]), Number(match?.[3] ?? 0)];
    if (!match || hours * 60 + minutes > furthest || minutes > 59) {
        return undefined;
    }
    const distance = `${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
    return distance === '0' ? 'UTC' : `UTC${match[1] === '+' ? '+' : '-'}${distance}`;
}

/** Minutes. */
const furthest = 840;

/** Whether a value names a zone of the time zone data. */
export function isTimeZone(text: string): boolean {
    return timeZoneIn(text) !== undefined;
}

/** How those values are read that have a form of their own, which ordinary words do not have. */
const ownForms: Partial<Readonly<Record<MastheadKey, (text: string) => unknown>>> = {
    language: languageIn,
    original: languagesIn,
    languages: languagesIn,
    session: sessionIn,
    meeting: sessionIn,
    dates: daysIn,
    issued: dayIn,
    timezone: timeZoneIn,
    distribution: distributionIn,
    hours: hoursIn,
    paragraphs: paragraphsIn,
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
