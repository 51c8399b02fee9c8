/**
 * What printed words mean, for formats that need more than words: calendars, XML, Word. A value stands beside the words that it belongs to. What is not known is
 * absent and never guessed: a date without a year, a resolution whose body nobody names.
 */
import type { Language, MarkerScript } from '../locales/locale.js';

/** A day of the Gregorian calendar as ISO 8601 writes it, `2024-09-03`. The calendar has it. */
export type IsoDate = string;

/** From one day to another, both included; one day twice for a single one. */
export interface Days {
    readonly from: IsoDate;
    readonly to: IsoDate;
}

/** A resolution or decision. */
export interface CitationValue {
    readonly kind: 'resolution' | 'decision';
    /** Normal form, `10/3`, `3363 (XXX)`. */
    readonly number: string;
    /** The symbol of the body that adopted it, as its register has it: `A`, `CAC/COSP`. Present where the text names the body, or its register has the number. */
    readonly body?: string;
}

/** A document. */
export interface SymbolValue {
    /** Its symbol in Latin letters, without blanks and reissue asterisks. */
    readonly symbol: string;
}

/** A date, or two that share their month or year. */
export interface DateValue {
    /** The days that the words name, in their order: the two ends of "3–6 September 2024", both days of "3 and 6 September 2024". Present where each is complete. */
    readonly days: readonly IsoDate[];
}

/** An item of this agenda. Whether the agenda has it is another question. */
export interface MentionValue {
    /** Normal form, `2(a)(i)`: the label of a {@link ItemValue}. */
    readonly label: string;
    /** The labels of the other items, where one mention names several. */
    readonly others?: readonly string[];
}

/** The facts of the masthead. */
export interface MastheadValue {
    /** Without reissue asterisks. */
    readonly symbol?: string;
    readonly session?: number;
    /** The first and the last day; `parts` where the session does not meet on all days between. */
    readonly dates?: Days & { readonly parts?: readonly Days[] };
    /** Normal form, `1(b)`: the label of the {@link ItemValue} under which the document stands. */
    readonly item?: string;
    readonly issued?: IsoDate;
    readonly original?: Language;
    readonly distribution?: 'General' | 'Limited' | 'Restricted';
    /** As written, in the language of the document. */
    readonly conference?: string;
    readonly body?: string;
    /** All lines of the body, where there are several; the last of them is `body`. */
    readonly bodies?: readonly string[];
    readonly place?: string;
    readonly venue?: string;
    /** A time zone that the platform knows: `Europe/Vienna`, `UTC`. */
    readonly timezone?: string;
}

/** Two UTF-16 offsets in the plain text of a line, the end exclusive. */
export interface LineSpan {
    readonly start: number;
    readonly end: number;
}

/** Where the line of place and dates has each of them. Their values are those of the masthead. */
export interface PlaceDatesValue {
    readonly place?: LineSpan;
    readonly dates?: LineSpan;
}

/** What a marker counts: 3 for `(c)`, 9 for `(i)` after `(h)`. A dash counts nothing. */
export interface Counted {
    readonly script: MarkerScript | 'dash';
    readonly ordinal?: number;
}

/** An item of the agenda, in the list and at its heading. */
export interface ItemValue {
    /** Normal form of the whole label, `2(a)(i)`. */
    readonly label: string;
    /** The same as numbers, `2.1.1`: equal in all language versions. */
    readonly path?: string;
    readonly counted?: Counted;
}

/** A slot of the schedule. */
export interface SlotValue {
    /**
     * Unique in the document. It follows from the day, the track and how many slots stand before it there, so that it stays where the time is changed.
     */
    readonly id: string;
    /** Minutes since midnight, the end exclusive and later than the start. Present where both can be read. */
    readonly times?: { readonly start: number; readonly end: number };
    /** The room or parallel line of meetings, as written. */
    readonly track?: string;
}

/** An item that a slot takes up. */
export interface TakenValue {
    /** Normal form, `2(a)(i)`: the label of a {@link ItemValue}. */
    readonly label: string;
    readonly continued: boolean;
}

/** A row of the annex. All rows of a slot have it; rows outside of slots have none. */
export interface RowValue {
    readonly slot?: SlotValue;
    readonly item?: TakenValue;
}

/** A day of the annex. */
export interface DayValue {
    readonly date: IsoDate;
}

/** A meeting, whatever the layout of the timetable. */
export interface MeetingValue {
    /** Unique in the document. It follows from the day, the track and how many meetings stand before it there, so that it stays where the time is changed. */
    readonly id: string;
    readonly date: IsoDate;
    /** When it is, as printed. */
    readonly time: string;
    /** Minutes since midnight, the end exclusive and later than the start. Present where both can be read. */
    readonly times?: { readonly start: number; readonly end: number };
    /** The room or parallel line of meetings, as written. */
    readonly track?: string;
    /** What is taken up: items with their labels as printed, and rows of text, whose label is empty. */
    readonly rows: readonly { readonly label: string; readonly text: string }[];
}
