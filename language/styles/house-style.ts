/** How a house prints its agendas: data in one shape, for our own styles and for those of a workspace. */
import type { Language } from '../locales/locale.js';

/** Minutes since midnight. */
export interface StyleHours {
    readonly start: number;
    readonly end: number;
}

/** The values of each property that has a few. The first one is what a style has that does not say it. */
export const styleValues = {
    paragraphs: ['plain', 'numbered'],
    parts: ['plain', 'numbered'],
    headings: ['number', 'item', 'above'],
    stops: ['usual', 'every', 'none'],
    punctuation: ['printed', 'none'],
    bodies: ['alike', 'first-large'],
    itemLine: ['provisional', 'agenda'],
    list: ['printed', 'except-addenda', 'omitted'],
    itemTitle: ['own', 'whole'],
    annotations: ['short', 'long'],
    documents: ['written', 'title-symbol', 'symbol-title', 'table'],
    documentation: ['heading', 'plain'],
    bullets: ['dash', 'bullet'],
    annex: ['days', 'items', 'halves'],
    schedule: ['annex', 'part'],
    times: ['words', 'figures', 'stops'],
    issuer: ['by-symbol', 'united-nations', 'none'],
    pageNumbers: ['fraction', 'bold'],
    annexPages: ['portrait', 'landscape'],
    ending: ['open', 'rule'],
    numbering: ['typed', 'automatic'],
} as const;

export type StyleValue<Name extends keyof typeof styleValues> = (typeof styleValues)[Name][number];

/** The facts of the issue that a masthead may show, in their order. */
export const mastheadFacts = ['organization', 'symbol', 'distribution', 'issued', 'languages', 'job'] as const;
export type MastheadFact = (typeof mastheadFacts)[number];

/** The columns of an annex by days. The time comes first and the title last. */
export const annexColumns = ['time', 'item', 'title'] as const;

/** The parts of the document that a Word file has styles for. */
export const wordParts = [
    'title',
    'part heading',
    'item heading',
    'sub-item heading',
    'heading',
    'paragraph',
    'list entry',
    'document',
    'note',
] as const;
export type WordPart = (typeof wordParts)[number];

export interface HouseStyle {
    /** Its name in the line `style:` of the masthead. */
    readonly name: string;
    /** Whether paragraphs have numbers, through the introduction and the annotations. */
    readonly paragraphs: StyleValue<'paragraphs'>;
    /** Whether the parts have Roman numbers: "I. Provisional agenda". */
    readonly parts: StyleValue<'parts'>;
    /** What stands at the head of an annotation: `1. Title`, `Item 1. Title`, or `Item 1` on a line above the title. */
    readonly headings: StyleValue<'headings'>;
    /** What follows the number of an item: `1.` and `4.1`; a stop after every number, `4.1.`; or none, `1`. */
    readonly stops: StyleValue<'stops'>;
    /** Whether the rows of the list end with the punctuation of the language. */
    readonly punctuation: StyleValue<'punctuation'>;
    /** Several lines of the body in the title block: all alike, or the first one larger. */
    readonly bodies: StyleValue<'bodies'>;
    /** The item of the title block: "Item 1 of the provisional agenda" and its title, or "Agenda item 1". */
    readonly itemLine: StyleValue<'itemLine'>;
    /** The languages in which the session is printed in figures, "106e session". */
    readonly sessionInFigures: readonly Language[];
    readonly list: StyleValue<'list'>;
    /** The title of the item under which the document stands: its own, or below those of the items above it. */
    readonly itemTitle: StyleValue<'itemTitle'>;
    /** The heading of the annotations: "Annotations", or "Annotations to the provisional agenda". */
    readonly annotations: StyleValue<'annotations'>;
    /** Where the symbol of a document stands under "Documentation"; or a table of titles and symbols. */
    readonly documents: StyleValue<'documents'>;
    /** Whether the word "Documentation" stands above the documents of an item. */
    readonly documentation: StyleValue<'documentation'>;
    /** How the entries of a list without markers are printed: with a dash or a bullet, whichever is typed. */
    readonly bullets: StyleValue<'bullets'>;
    /** How a schedule is laid out: by days; by items, with dates and documents; a grid of mornings and afternoons. */
    readonly annex: StyleValue<'annex'>;
    /** Whether a schedule is an annex or the last part of the document: "III. Provisional timetable". */
    readonly schedule: StyleValue<'schedule'>;
    /** The times of a schedule: in the words of the language, or as "09:30–12:30" or "09.30 – 12.30". */
    readonly times: StyleValue<'times'>;
    /** Whether “United Nations” stands at the head of the first page: always, never, or where the symbol has the form of one of the United Nations. */
    readonly issuer: StyleValue<'issuer'>;
    /** What stands at the outer side of the foot of each page but the first: “2/9”, or the number alone in bold letters. */
    readonly pageNumbers: StyleValue<'pageNumbers'>;
    /** How the pages of an annex with a schedule or a table lie. */
    readonly annexPages: StyleValue<'annexPages'>;
    /** Whether a short line stands below the last words of the document. */
    readonly ending: StyleValue<'ending'>;
    /** Whether the numbers in a Word file are text, or Word counts them. */
    readonly numbering: StyleValue<'numbering'>;
    /** What stands between the marks of two notes that follow each other. */
    readonly marks: string;
    /** The meeting hours of an agenda that names none. */
    readonly hours: readonly StyleHours[];
    readonly masthead: readonly MastheadFact[];
    /** Whether the line of place and dates names the time zone. */
    readonly timezone: boolean;
    /** The names of Word's styles for the parts of the document. */
    readonly word: Readonly<Partial<Record<WordPart, string>>>;
}

/** What a style has that does not say otherwise. */
export const defaults: Omit<HouseStyle, 'name'> = {
    paragraphs: 'plain',
    parts: 'plain',
    headings: 'number',
    stops: 'usual',
    punctuation: 'printed',
    bodies: 'alike',
    itemLine: 'provisional',
    sessionInFigures: [],
    list: 'printed',
    itemTitle: 'own',
    annotations: 'short',
    documents: 'written',
    documentation: 'heading',
    bullets: 'dash',
    annex: 'days',
    schedule: 'annex',
    times: 'words',
    issuer: 'by-symbol',
    pageNumbers: 'fraction',
    annexPages: 'portrait',
    ending: 'open',
    numbering: 'typed',
    marks: ', ',
    hours: [
        { start: 600, end: 780 },
        { start: 900, end: 1080 },
    ],
    masthead: mastheadFacts,
    timezone: false,
    word: {},
};
