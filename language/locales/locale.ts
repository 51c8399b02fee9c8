/**
 * The shape of a language: everything about one official language that reading, checking and printing an agenda needs.
 * One file per language fills it; nothing elsewhere asks which language it is. Facts: UN Editorial Manual and issued documents.
 */

import type { WordHabits } from '../text/word-table.js';

export const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type Language = (typeof languages)[number];

/** A day of the Gregorian calendar. Month and day count from 1. It need not exist: 31 September is representable. */
export interface CalendarDate {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}

/** What a label's or a list's marker counts with. `letter` goes a…z, aa; `abjad` أ ب ج د ه و ز ح ط ي; `chinese` 一 二 三. */
export type MarkerScript = 'number' | 'letter' | 'roman' | 'chinese' | 'abjad';

/** How a marker of one level is written: its script and what stands around it, e.g. `(` `)`. */
export interface MarkerStyle {
    readonly script: MarkerScript;
    readonly before: string;
    readonly after: string;
}

/** A date found in running text. Offsets are UTF-16, relative to the text given; `end` is exclusive. */
export interface FoundDate {
    readonly start: number;
    readonly end: number;
    /** Undefined where the text gives no year ("3 September"). */
    readonly year: number | undefined;
    readonly month: number;
    readonly day: number;
    /** Where the day's number stands (for a range, the number of the day it belongs to). */
    readonly dayRange: readonly [number, number];
    /** ISO weekday, 1 Monday … 7 Sunday, where one is written beside the date, and where it stands. */
    readonly weekday?: { readonly number: number; readonly start: number; readonly end: number };
}

/** A time of day found in running text, in minutes since midnight. Offsets are UTF-16, relative to the text given; `end` is exclusive. */
export interface FoundTime {
    readonly minutes: number;
    /** All that tells it: "3–6 p.m." for the first end of a slot whose last one tells the half of the day. */
    readonly start: number;
    readonly end: number;
}

/** Words of the formatted document. All are printed as they are, without a final stop. */
export interface Phrases {
    /** The usual title of the document: "Annotated provisional agenda". */
    readonly title: string;
    /** Heading of the list: "Provisional agenda". */
    readonly list: string;
    /** Heading of the annotations: "Annotations". */
    readonly annotations: string;
    readonly documentation: string;
    readonly annex: string;
    /** Default title of the annex: "Proposed organization of work". */
    readonly schedule: string;
    /** Heads of the annex table's three columns. */
    readonly dateAndTime: string;
    readonly item: string;
    readonly titleOrDescription: string;
    /** "(continued)", brackets included. */
    readonly continued: string;
}

/** Punctuation of the agenda list: after a parent, after a child, after the last descendant or a childless item. */
export interface ListPunctuation {
    readonly parent: string;
    readonly child: string;
    readonly last: string;
}

/**
 * How resolutions and decisions are cited in this language.
 * `order` is `before` where the word precedes the number ("resolution 10/3") and `around` where the number stands inside a
 * phrase (第 10/3 号决议). Words are compared as `spelling` says; one blank in them stands for any.
 */
export interface CitationForms {
    readonly order: 'before' | 'around';
    /** How the words below are compared with a text. */
    readonly spelling: WordHabits;
    /** Every form of "resolution", singular and plural, in every case. */
    readonly resolution: readonly string[];
    readonly decision: readonly string[];
    /** What is written onto these words, where `resolution` and `decision` are their stems: Arabic conjunctions, articles, possessors. */
    readonly affixes?: { readonly before: readonly string[]; readonly behind: readonly string[] };
    /** What may stand between word and number: "No.", "núm." */
    readonly numbering: readonly string[];
    /**
     * For `before`: the name of a body between the word and the number: "résolutions de l’Assemblée générale 60/251". Only what a number follows is read
     * so. It begins with one of the articles, or a noun of the heads, where there are any; `never` holds words that no name has, `neverLast` those that it
     * cannot end with, since they may lead up to a span of years or a fraction ("en 2022/23").
     */
    readonly body?: {
        readonly articles?: readonly string[];
        readonly heads?: readonly string[];
        readonly never?: readonly string[];
        readonly neverLast: readonly string[];
    };
    /** Nouns that head the name of a body, in all their forms, with capitals where the script has them: `Conseil`, `Совета`. */
    readonly bodyHeads: readonly string[];
    /** What joins a body to a number before it: "resolution 10/3 of the Council". */
    readonly bodyBehind: readonly string[];
    /** Forms of `bodyHeads` in which a body follows its number at once: the Russian genitive. */
    readonly headsBehind?: readonly string[];
    /** What stands between a body that speaks and its citation, up to the word "resolution": `in its`, `adopted`. A comma may stand before it. */
    readonly speaks: readonly string[];
    /**
     * A resolution that a body calls its own: "its" at the head of a clause, with what may lead up to it ("pursuant to"). Left out, any three words may;
     * then `words` are what stands right before the number, as in Arabic: قرارها.
     */
    readonly owned: { readonly words: readonly string[]; readonly leads?: readonly string[] };
    /**
     * What behind a body's one-word short name shows that another body's longer name begins with it: words that do before a capital ("Conference of the
     * Parties"), words that always do, and what a word begins with that does.
     */
    readonly nameGoesOn: {
        readonly beforeCapital?: readonly string[];
        readonly words?: readonly string[];
        readonly beginnings?: readonly string[];
        /** Words that begin so and yet begin something else, since they never describe the word before them: the object behind the subject. */
        readonly neverBefore?: readonly string[];
    };
    /** "has adopted" where it stands before the body that did so, as in Arabic. */
    readonly adopted?: readonly string[];
    /**
     * A body that no register knows, named before the word: "Executive Board decision". `within` are the small words of such names, `openers` words that
     * may have a capital at the head of a sentence and belong to no name.
     */
    readonly named?: { readonly nouns: readonly string[]; readonly within: readonly string[]; readonly openers: readonly string[] };
    /** The same where the number stands inside the phrase: how names end, and what may stand between the name and 第. */
    readonly namedAround?: { readonly endings: readonly string[]; readonly links: readonly string[] };
    /** Articles that a name may be written with or without. */
    readonly articles?: readonly string[];
    /** What is written onto the next word: conjunctions and prepositions of one letter, and the forms of the article behind them. */
    readonly attached?: { readonly letters: readonly string[]; readonly articles: readonly string[] };
    /** "resolution" and "decision" where one simply takes the other's place in a sentence; left out where inflection forbids it. */
    readonly plainWords?: readonly [string, string];
    /** For `around`: what stands before and after a number, 第 and 号; at least one of them must be there. */
    readonly beforeNumber?: string;
    readonly afterNumber?: string;
    /** What stands between the two ends of a range of numbers: `to`, `à`, `至`. */
    readonly through: readonly string[];
    /**
     * Parts of a resolution, `53/208 A and B`: what joins two of them, letters other than A to Z, and words in small letters that may stand
     * behind one ("53/208 A of the Assembly"; any other word would begin with it: "56/509 A new").
     */
    readonly parts: { readonly joiners: readonly string[]; readonly letters?: readonly string[]; readonly behind: readonly string[] };
    /**
     * The letters of bodies' series where this language has its own for them: special sessions (S, ES), any session in brackets, conferences of parties
     * (COP), the World Health Assembly (WHA), its board (EB) and the board's resolutions (R). They may be written with or without blanks.
     */
    readonly series?: Readonly<
        Record<'special' | 'session' | 'parties' | 'healthAssembly' | 'healthBoard' | 'boardResolution', readonly string[]>
    >;
    /** What may join the numbers of a list, besides a comma: `and`, `y`, `و`, `和`. */
    readonly joiners: readonly string[];
    /** Small words of a date that may stand between a number and what follows it: the `de` of "15 de diciembre", `года`. */
    readonly dateWords?: readonly string[];
    /** What leads from a number to the opening quotation mark of its title: `entitled`. Commas and a bracket may stand around it. */
    readonly entitled: readonly string[];
    /** Where the title leads (题为“…”的第 10/3 号决议): what stands before the opening mark, and between the closing one and the number. */
    readonly leading?: { readonly before: readonly string[]; readonly between: readonly string[] };
    /** Pairs of quotation marks in use: `[['“', '”'], ['"', '"']]`. */
    readonly quotes: readonly (readonly [string, string])[];
}

/** A thing that is written with or without blanks inside; each group that captures stands for one of them. */
export interface SpacingHabit {
    /** What it is, in words of the interface: "the number of a resolution". */
    readonly thing: string;
    /** Source of a regular expression (flags `gu`) whose groups capture the blanks, perhaps empty. */
    readonly pattern: string;
}

export interface Locale {
    readonly language: Language;
    /** The language's name in English (Chinese) as mastheads print it, and how the English, French, Spanish versions name each language. */
    readonly englishName: string;
    /** What the language is called in itself: Français, 中文. */
    readonly ownName: string;
    /** Letter of the job number: A C E F R S. */
    readonly jobLetter: string;
    /** Code in links to the public documents site: `ch` for Chinese, `sp` for Spanish. */
    readonly documentsCode: string;
    readonly direction: 'ltr' | 'rtl';

    /** Styles of label markers, level 1 first; each level lists the accepted styles, the preferred one first. */
    readonly levels: readonly (readonly MarkerStyle[])[];
    readonly phrases: Phrases;
    readonly punctuation: ListPunctuation;
    /** What parts a date, a time and a place on one line, its blank included. */
    readonly comma: string;
    readonly citations: CitationForms;

    /** Words in brackets after a label that mark a continuation, as sources of regular expressions (`continued`, `续`). */
    readonly continuedWords: readonly string[];

    /** Where blanks may stand or not, and should do one or the other throughout a document. */
    readonly spacing?: readonly SpacingHabit[];

    /** "3 September 2024" in running text, as the UN prints it (non-breaking space after the day outside Chinese). */
    printDate(date: CalendarDate): string;
    /** The day row of the annex: "Tuesday, 3 September 2024". The weekday is computed. */
    printDay(date: CalendarDate): string;
    /** A date with its weekday in running text: "Tuesday, 3 September 2024", 2024 年 9 月 3 日星期二. */
    printDateInText(date: CalendarDate): string;
    /** "3–6 September 2024"; months and years are repeated only where they differ. */
    printRange(from: CalendarDate, to: CalendarDate): string;
    /** A time of day in minutes since midnight: "9.30 a.m.", 下午 3 时. */
    printTime(minutes: number): string;
    /** A slot, both in minutes since midnight: "10 a.m.–1 p.m.", 上午 10 时—下午 1 时. */
    printSlot(start: number, end: number): string;
    /** The masthead's date line; English in Chinese, Russian and Arabic versions. */
    printIssued(date: CalendarDate): string;
    /** The masthead's distribution line: "Distr.: General", "Distr. générale". */
    printDistribution(kind: 'General' | 'Limited' | 'Restricted'): string;
    /** The masthead's language lines: ["Chinese", "Original: English"], or only the last where this is the original. */
    printLanguages(original: Language): readonly string[];
    /** Ordinal of the session for the title block: "Fifteenth session", 第十五届会议. */
    printSession(number: number): string;
    /** The same for bodies whose sessions are called meetings: "Fifteenth meeting", 第十五次会议. Working groups of conferences use it. */
    printSessionAsMeeting?(number: number): string;
    /** The line of place and dates in the title block: "Vienna, 3–6 September 2024", 2024年9月3日至6日，维也纳. Both as they are printed. */
    printMeeting(place: string, dates: string): string;
    /** A mention of an item in running text: "item 2 (a)", 议程项目 2(a). `label` is as {@link Locale.printLabel} gives it. */
    printMention(label: string): string;
    /** A citation in the nominative: "resolution 10/3", 第 10/3 号决议; with a title: "resolution 3/2, entitled “Preventive measures”". */
    printCitation(kind: 'resolution' | 'decision', number: string, title?: string): string;
    /** A label from its parts, spelled as this language cites it: "2 (a) (i)", "2 a) i)", 2(a)(一). Parts are bare: ["2","a","i"]. */
    printLabel(parts: readonly string[]): string;
    /** The marker before an item in list and headings: "2.", "(a)", "1 -". `part` is bare, `level` counts from 1. */
    printMarker(part: string, level: number): string;
    /** The mark of a note as it is printed, raised, where that is more than its name: `(1)` in Arabic. */
    printNoteMark?(name: string): string;

    /** Name of an ISO weekday (1 Monday), as it stands in running text beside a date. */
    weekdayName(number: number): string;
    /** Name of an ISO weekday written as `model`, another weekday found in the text, is: its grammatical case, capital and prefix. For fixes. */
    weekdayLike(number: number, model: string): string;
    /** Every date with at least day and month that the text holds, a range's both ends, in order; text of other languages gives none. */
    findDates(text: string): readonly FoundDate[];
    /** Whether a sentence speaks of an opening: "opened", "opening". */
    tellsOpening(sentence: string): boolean;
    /** Times of day written in words, minutes since midnight, in order: "3 p.m.", 下午 3 时. Used to read pasted lines. */
    findTimes(text: string): readonly number[];
    /** The same times with where they stand. */
    placeTimes(text: string): readonly FoundTime[];
}
