/** Reads a style from its JSON. What cannot be read is told and left out, so that a file with a mistake still gives a style. */
import type { Language } from '../locales/locale.js';
import { languages } from '../locales/locale.js';
import {
    defaults,
    type HouseStyle,
    type MastheadFact,
    mastheadFacts,
    type StyleHours,
    styleValues,
    type WordPart,
    wordParts,
} from './house-style.js';

/** What a file says of a style. What it leaves out comes from the style that it extends. */
export interface StyleFile {
    readonly style: Partial<Omit<HouseStyle, 'name'>>;
    readonly extends?: string;
    /** The beginnings of the symbols of documents that are printed in this style, each with what is different there. */
    readonly series: Readonly<Record<string, Partial<Omit<HouseStyle, 'name'>>>>;
    /** The properties that cannot be read, by their names in the file. */
    readonly unread: readonly string[];
}

type Properties = Readonly<Record<string, unknown>>;

/** Reads the JSON of a style: the text of a file, or what was parsed from it. Never throws. */
export function readStyle(json: unknown): StyleFile {
    const unread: string[] = [];
    const file = propertiesOf(typeof json === 'string' ? parsed(json) : json);
    if (!file) {
        return { style: {}, series: {}, unread: [''] };
    }
    const { $schema: _, extends: above, series, ...own } = file;
    if (above !== undefined && typeof above !== 'string') {
        unread.push('extends');
    }
    const style = styleIn(own, '', unread);
    if (series !== undefined && !propertiesOf(series)) {
        unread.push('series');
    }
    const variants = Object.entries(propertiesOf(series) ?? {}).map(
        ([head, changes]) => [head, styleIn(propertiesOf(changes) ?? {}, `series ${head}: `, unread)] as const,
    );
    return { style, ...(typeof above === 'string' ? { extends: above } : {}), series: Object.fromEntries(variants), unread };
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text.replace(/^\ufeff/u, ''));
    } catch {
        return undefined;
    }
}

function propertiesOf(value: unknown): Properties | undefined {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Properties) : undefined;
}

/** How each property is read; undefined for what it cannot be. */
const readers: { readonly [Name in keyof Omit<HouseStyle, 'name'>]: (value: unknown) => HouseStyle[Name] | undefined } = {
    paragraphs: oneOf(styleValues.paragraphs),
    parts: oneOf(styleValues.parts),
    headings: oneOf(styleValues.headings),
    stops: oneOf(styleValues.stops),
    punctuation: oneOf(styleValues.punctuation),
    bodies: oneOf(styleValues.bodies),
    itemLine: oneOf(styleValues.itemLine),
    sessionInFigures: listOf<Language>(languages),
    list: oneOf(styleValues.list),
    itemTitle: oneOf(styleValues.itemTitle),
    annotations: oneOf(styleValues.annotations),
    documents: oneOf(styleValues.documents),
    documentation: oneOf(styleValues.documentation),
    bullets: oneOf(styleValues.bullets),
    annex: oneOf(styleValues.annex),
    schedule: oneOf(styleValues.schedule),
    times: oneOf(styleValues.times),
    issuer: oneOf(styleValues.issuer),
    pageNumbers: oneOf(styleValues.pageNumbers),
    annexPages: oneOf(styleValues.annexPages),
    ending: oneOf(styleValues.ending),
    numbering: oneOf(styleValues.numbering),
    marks: (value) => (typeof value === 'string' && value.length <= 8 ? value : undefined),
    hours: hoursIn,
    masthead: listOf<MastheadFact>(mastheadFacts),
    timezone: (value) => (value === true || value === false ? value : undefined),
    word: wordIn,
};

/** The names of the properties of a style, as files have them. */
export const styleProperties = Object.keys(readers);

function styleIn(properties: Properties, where: string, unread: string[]): StyleFile['style'] {
    const style: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(properties)) {
        const read = Object.hasOwn(readers, name) ? readers[name as keyof typeof readers](value) : undefined;
        if (read === undefined) {
            unread.push(`${where}${name}`);
        } else {
            style[name] = read;
        }
    }
    return style;
}

function oneOf<T extends string>(values: readonly T[]): (value: unknown) => T | undefined {
    return (value) => values.find((one) => one === value);
}

function listOf<T extends string>(values: readonly T[]): (value: unknown) => readonly T[] | undefined {
    return (value) =>
        Array.isArray(value) && value.every((one: unknown) => values.some((known) => known === one)) ? (value as readonly T[]) : undefined;
}

function hoursIn(value: unknown): readonly StyleHours[] | undefined {
    const hours = Array.isArray(value) ? value.map(rangeIn) : [];
    return hours.length > 0 && hours.every((range) => range !== undefined) ? hours : undefined;
}

/** `10:00-13:00` as minutes. */
function rangeIn(value: unknown): StyleHours | undefined {
    const [, ...figures] = (typeof value === 'string' && /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/u.exec(value)) || [];
    const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = figures.map(Number);
    const range = { start: fromHour * 60 + fromMinute, end: toHour * 60 + toMinute };
    return figures.length > 0 && range.start < range.end && range.end <= 1440 ? range : undefined;
}

function wordIn(value: unknown): HouseStyle['word'] | undefined {
    const names = propertiesOf(value);
    return names && Object.entries(names).every(([part, name]) => isWordPart(part) && typeof name === 'string')
        ? (names as HouseStyle['word'])
        : undefined;
}

function isWordPart(text: string): text is WordPart {
    return wordParts.some((part) => part === text);
}

/** A whole style: what a file says, over what the style below it has. */
export function completed(name: string, style: StyleFile['style'], below: Omit<HouseStyle, 'name'> = defaults): HouseStyle {
    return { ...below, ...style, name };
}
