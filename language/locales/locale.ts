/**
 * The shape of a language: everything about one official language that reading, checking and printing an agenda needs. One file per language fills it; no other
 * code asks which language it has. Facts: UN Editorial Manual and issued documents.
 */

import type { Told } from './told-place.js';
import type { AgendaTitles } from './agenda-titles.js';
import type { CitationForms } from './citation-forms.js';
import type { JoiningWords } from './joining-words.js';
import type { ItemWords } from './item-words.js';
import type { RoomWords } from './room-words.js';
import type { ConsideringWords } from './considering-words.js';
import type { FillingWords } from './filling-words.js';
import type { RangeWords } from './range-words.js';
import type { Tellings } from './tellings.js';
import type { ValueWords } from './value-words.js';

export const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type Language = (typeof languages)[number];

/** A day of the Gregorian calendar. Month and day count from 1. It need not exist: 31 September is allowed. */
export interface CalendarDate {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}

/** First and last day, both included. */
export interface DayRange {
    readonly from: CalendarDate;
    readonly to: CalendarDate;
}

/** How a session is called besides its number. */
export interface SessionForm {
    /** Bodies such as the working groups of conferences call their sessions meetings. */
    readonly kind?: 'session' | 'meeting';
    readonly special?: 'special' | 'emergency';
    /** Which time it is resumed; 0 where that is not said. */
    readonly resumed?: number;
    /** Which of its parts the document is for. */
    readonly part?: number;
    /** Whether its number is printed in figures, where the house does so: "106th session". */
    readonly inFigures?: boolean;
}

/** The script in which the marker of a label or list counts. `letter` goes a…z, aa; `abjad` أ ب ج د ه و ز ح ط ي; `chinese` 一 二 三. */
export type MarkerScript = 'number' | 'letter' | 'roman' | 'chinese' | 'abjad';

/** How markers of one level are written: the script and the signs around it, e.g. `(` `)`. */
export interface MarkerStyle {
    readonly script: MarkerScript;
    readonly before: string;
    readonly after: string;
}

/** The digits of a text. */
export interface Figures {
    /** The text with western digits, of the same length. */
    readonly plain: string;
    /** The start and end of each run of digits, in turn. */
    readonly runs: readonly number[];
}

/** A date found in running text. Offsets are UTF-16 and count in the given text; `end` is exclusive. */
export interface FoundDate {
    readonly start: number;
    readonly end: number;
    /** Undefined if the text gives no year ("3 September"). */
    readonly year: number | undefined;
    readonly month: number;
    readonly day: number;
    /** The place of the day's number (in a range, the number of this day). */
    readonly dayRange: readonly [number, number];
    /** The place of the names of two months where one month was to have both its names (أيلول/أكتوبر), and the number of the second one. */
    readonly months?: { readonly start: number; readonly end: number; readonly other: number };
    /** The weekday written beside the date, and its place. ISO numbers, 1 Monday … 7 Sunday. */
    readonly weekday?: { readonly number: number; readonly start: number; readonly end: number };
}

/** A time of day found in running text, in minutes since midnight. Offsets are UTF-16 and count in the given text; `end` is exclusive. */
export interface FoundTime {
    readonly minutes: number;
    /** From here to `end` stands all that gives the time: "3–6 p.m." also for the first end of the slot, since only the last end names the half of the day. */
    readonly start: number;
    readonly end: number;
}

/** What is wrong with a time: its hour, its minute, its half of the day; or hours end before they begin. */
export const oddness = { hour: 0, minute: 1, half: 2, backward: 3 } as const;

/** A time of day in running text that no clock has, or hours that end before they begin. Offsets are UTF-16, `end` is exclusive. */
export interface OddTime {
    readonly kind: (typeof oddness)[keyof typeof oddness];
    readonly start: number;
    readonly end: number;
    /** What is certainly meant. */
    readonly mended?: string;
    /** Whether the words around it may tell how long something takes: "de 13 à 10 heures". */
    readonly mayBeDuration?: true;
}

/** A part of a day for which a schedule may name no hours. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** Words of the formatted document. All are printed as they are, without a final stop. */
export interface Phrases {
    /** The usual title of the document: "Annotated provisional agenda". */
    readonly title: string;
    /** Heading of the list: "Provisional agenda". */
    readonly list: string;
    /** Heading of the annotations: "Annotations". */
    readonly annotations: string;
    /** The same in houses that name what they belong to: "Annotations to the provisional agenda". */
    readonly annotationsToAgenda: string;
    readonly documentation: string;
    /** The heads of a table of documents. */
    readonly documentTitle: string;
    readonly documentSymbol: string;
    readonly annex: string;
    /** Default title of the annex: "Proposed organization of work". */
    readonly schedule: string;
    /** Head of the days in a grid of mornings and afternoons. */
    readonly date: string;
    /** Heads of the annex table's three columns. */
    readonly dateAndTime: string;
    readonly item: string;
    readonly titleOrDescription: string;
    /** Heads of the annex table in other layouts: the two halves of a day, the dates and the documents of an item. */
    readonly morning: string;
    readonly afternoon: string;
    readonly proposedDates: string;
    readonly documents: string;
    /** "(continued)", brackets included. */
    readonly continued: string;
    /** "(concluded)", brackets included: taken up for the last time. */
    readonly concluded: string;
    /** What is printed for a part of a day that the meeting hours do not say: "Morning". */
    readonly partsOfDay: Readonly<Record<PartOfDay, string>>;
    /** The organization whose name stands at the head of the first page. */
    readonly unitedNations: string;
}

/** What stands in a new line where something is to be filled in: "Title". */
export interface Blanks {
    /** Of an item. */
    readonly title: string;
    /** Of a heading: "Opening". */
    readonly heading: string;
    /** Of a document: "Note by the Secretariat". */
    readonly paper: string;
    /** Of a document: "symbol". */
    readonly symbol: string;
    /** Of a list entry or a note. */
    readonly text: string;
}

/** An item that most agendas have: its title, and how its annotation begins. */
export interface UsualItem {
    readonly title: string;
    readonly annotation: string;
}

/** The items that a new agenda begins with. What has to be filled in stands as "…". */
export interface UsualItems {
    /** Those of the first meeting: opening, election of officers, adoption of the agenda. */
    readonly first: readonly UsualItem[];
    /** The matter that the session is about. */
    readonly matter: UsualItem;
    /** Those of the last meeting: the agenda of the next session, other matters, the report. */
    readonly last: readonly UsualItem[];
}

/** Punctuation of the agenda list: after a parent, after a child, after the last descendant or an item without children. */
export interface ListPunctuation {
    readonly parent: string;
    readonly child: string;
    readonly last: string;
}

/** What differs where a thing is written in several ways, if it is no blank: a sign, or whether a sign is full or half as wide as a Chinese character. */
export const bySign = 'sign';
export const byWidth = 'width';

/** What a rule calls the signs of a sentence. */
export const punctuation = 'punctuation';

/** A thing that is written in several ways: with or without blanks inside, with one sign or another. */
export interface SpacingHabit {
    /** Its name in messages: "the number of a resolution". */
    readonly thing: string;
    /** Source of a regular expression (flags `gu`) whose groups capture what differs: blanks, which may be empty, or a sign. */
    readonly pattern: string;
    /** Whether it is the mention of an item: printed mentions follow it. */
    readonly isMention?: true;
    /** What differs: blanks if missing; a sign; or the width of a sign, full or half. */
    readonly by?: typeof bySign | typeof byWidth;
    /** The blank that is written; a space if missing. */
    readonly blank?: string;
}

export interface Locale {
    readonly language: Language;
    /** The language's name in English (Chinese) as mastheads print it, and the name of each language in the English, French and Spanish versions. */
    readonly englishName: string;
    /** The language's name in itself: Français, 中文. */
    readonly ownName: string;
    /** Letter of the job number: A C E F R S. */
    readonly jobLetter: string;
    /** Code in links to the public documents site: `ch` for Chinese, `sp` for Spanish. */
    readonly documentsCode: string;
    readonly direction: 'ltr' | 'rtl';

    /** Styles of label markers, level 1 first. Each level lists the accepted styles, the preferred one first. */
    readonly levels: readonly (readonly MarkerStyle[])[];
    /** What stands behind the number of an item that was put in between two others, from the second on (bis, ter …): of each the printed word first. */
    readonly supplements: readonly (readonly string[])[];
    readonly phrases: Phrases;
    readonly blanks: Blanks;
    /** What stands between a quotation mark and the words in it, if anything: a no-break space in French. */
    readonly quotationBlank?: string;
    /** The marks of a quotation inside another one. */
    readonly innerQuotes: readonly [string, string];
    /** Brackets behind other words, with the blank before the first one. Without them the language has those of ASCII. */
    readonly brackets?: readonly [string, string];
    readonly punctuation: ListPunctuation;
    /** Whether the mark of a note stands behind the stop or the semicolon at the same place. */
    readonly marksFollowStops?: true;
    /** The separator of a date, a time and a place on one line, its blank included. */
    readonly comma: string;
    readonly citations: CitationForms;
    readonly values: ValueWords<Language>;
    readonly roomWords: RoomWords;
    readonly itemWords: ItemWords;
    readonly joiningWords: JoiningWords;
    /** Shortened words that may end a title, with their stops: "etc." */
    readonly titleAbbreviations: readonly string[];
    /** The word above the documents of an item, alone on its line, as it is printed. */
    readonly documentationWords: readonly string[];

    /** Words between the last two entries of a list, where they end the line above the last one: `and`, `or`. */
    readonly entryJoiners: readonly string[];
    /** What a date in words has, if the language writes any without figures: 九月三日. A text without figures and without this is not searched for dates. */
    readonly dateInWords?: RegExp;
    /** Words in brackets after a label that mark a continuation, as sources of regular expressions (`continued`, `续`). */
    readonly continuedWords: readonly string[];
    /** Those that mark the last time an item is taken up (`concluded`, `续完`). */
    readonly concludedWords: readonly string[];

    /** Things with optional blanks, which a document should write in one way throughout. */
    readonly spacing?: readonly SpacingHabit[];
    /** Whether issued documents have straight quotation marks and apostrophes as well as printed ones. A document should have one kind. */
    readonly marksVary?: true;

    /** "3 September 2024" in running text, as the UN prints it (non-breaking space after the day, except in Chinese). */
    printDate(date: CalendarDate): string;
    /** The day row of the annex: "Tuesday, 3 September 2024". The weekday is computed. */
    printDay(date: CalendarDate): string;
    /** A date with its weekday in running text: "Tuesday, 3 September 2024", 2024 年 9 月 3 日星期二. */
    printDateInText(date: CalendarDate): string;
    /** "3–6 September 2024"; months and years are repeated only if they differ. */
    printRange(from: CalendarDate, to: CalendarDate): string;
    /** A time of day in minutes since midnight: "9.30 a.m.", 下午 3 时. */
    printTime(minutes: number): string;
    /** A slot, both in minutes since midnight: "10 a.m.–1 p.m.", 上午 10 时—下午 1 时. */
    printSlot(start: number, end: number): string;
    /** The masthead's date line; English in Chinese, Russian and Arabic versions. */
    printIssued(date: CalendarDate): string;
    /** The masthead's distribution line: "Distr.: General", "Distr. générale". */
    printDistribution(kind: 'General' | 'Limited' | 'Restricted'): string;
    /** The masthead's language lines: ["Chinese", "Original: English"], or only the last if this version is an original. */
    printLanguages(originals: readonly Language[]): readonly string[];
    /** The masthead's line of languages, where the document is not in all six: "English, French and Spanish only". */
    printOnlyIn(only: readonly Language[]): string;
    /** The session in the title block: "Fifteenth session", "Sixth meeting", 第二十三届特别会议. */
    printSession(number: number, form?: SessionForm): string;
    /** Days of the session that do not follow each other: "27 September and 2–10 October 2006". At least one; in order. */
    printRanges(ranges: readonly DayRange[]): string;
    /** The line of place and dates in the title block: "Vienna, 3–6 September 2024", 2024年9月3日至6日，维也纳. Both arguments are in printed form. */
    printMeeting(place: string, dates: string): string;
    /** The title of a sub-item as the list has it, where that is another than at its heading: "открытие сессии". */
    readonly titleInList?: (title: string) => string;
    /** The same at its annotation and in the annex, however it is typed: "Открытие сессии". */
    readonly titleAtHead?: (title: string) => string;
    /**
     * The line with the items under which the document stands: "Item 1 (b) of the provisional agenda".
     * @param labels as they are printed: "1 (b)", "2 and 3"
     * @param count how many items they are; 1 if missing
     */
    printItemLine(labels: string, count?: number): string;
    /** The same in houses that name the agenda only: "Agenda item 1". */
    printAgendaItem(labels: string, count?: number): string;
    /** The usual items of a session that opens at a time, in minutes since midnight. */
    usualItems(opening: CalendarDate, minutes: number): UsualItems;
    /**
     * A mention of an item in running text: "item 2 (a)", 议程项目 2(a). `label` is a result of {@link Locale.printLabel}. `isTight` leaves out the blank before it in a
     * language that may be written without.
     */
    printMention(label: string, isTight?: boolean): string;
    /** The number before the heading of a part: "II.". `number` counts from 1. */
    printPart(number: number): string;
    /** The marker of an item at its annotation, in houses that name it: "Item 2.". `marker` is that of the list. */
    printItemHeading(marker: string): string;
    /** The heading of one annex among several: "Annex II". `number` counts from 1. */
    printAnnex(number: number): string;
    /** What running text tells by words, and other language versions must tell alike. */
    readonly placeTold: (text: string) => readonly Told[];
    /** What a mention of a numbered paragraph begins with, in all forms that stand before a number: "paragraph", пункте, 段落. */
    readonly paragraphWords: readonly string[];
    /** What stands before the names of paragraphs, and the word behind them that closes it: 第…段. */
    readonly paragraphAround?: readonly [before: string, behind: string];
    /** The form of such a word for two paragraphs and for more, where one may be of the wrong number: "paras." for "para.". In lower case. */
    readonly paragraphPlurals: Readonly<Record<string, string | readonly [two: string, more: string]>>;
    /**
     * Numbered paragraphs in running text: "paragraph 12", 第 12 段, "paragraphs 4 and 6".
     * @param numbers as they are printed
     * @param count how many they are; 1 if missing
     */
    printParagraph(numbers: number | string, count?: number): string;
    /** A citation in the nominative: "resolution 10/3", 第 10/3 号决议; with a title: "resolution 3/2, entitled “Preventive measures”". */
    printCitation(kind: 'resolution' | 'decision', number: string, title?: string): string;
    /** A label from its parts, spelled as this language cites it: "2 (a) (i)", "2 a) i)", 2(a)(一). Parts are bare: ["2","a","i"]. */
    printLabel(parts: readonly string[]): string;
    /** The marker before an item in list and headings: "2.", "(a)", "1 -". `part` is bare, `level` counts from 1. */
    printMarker(part: string, level: number): string;
    /** The mark of a note in raised print, if it is more than the note's name: `(1)` in Arabic. */
    printNoteMark?(name: string): string;

    /** The name of a month as dates have it, where a month has two with a slash between them. */
    monthName?(number: number): string;
    /** Name of an ISO weekday (1 Monday) for running text beside a date. */
    weekdayName(number: number): string;
    /** Name of an ISO weekday in the form of `model`, another weekday found in the text: its grammatical case, capital and prefix. For fixes. */
    weekdayLike(number: number, model: string): string;
    // `figures` are those of the text, where the caller has read them for several languages.
    /** All dates in the text with at least day and month, both ends of a range included, in order. Finds nothing in text of other languages. */
    findDates(text: string, figures?: Figures): readonly FoundDate[];
    /** The words around two days or two times that make a range of them. */
    readonly ranges: RangeWords;
    /** The words by which an annotation says when its item is taken up. */
    readonly considering: ConsideringWords;
    /** The words by which an author leaves something to be filled in. */
    readonly filling: FillingWords;
    /** What finds sentences about a session: that it opens, that it is held. */
    readonly tellings: Tellings;
    /** Whether the title of an item names the agenda, and whether it is the adoption of this agenda. */
    readonly agendaTitles: AgendaTitles;
    /** Times of day written in words, in minutes since midnight, in order: "3 p.m.", 下午 3 时. For reading pasted lines. */
    findTimes(text: string, figures?: Figures): readonly number[];
    /** The same times with their places. */
    placeTimes(text: string, figures?: Figures): readonly FoundTime[];
    /** Times that cannot be, in order. */
    placeOddTimes(text: string, figures?: Figures): readonly OddTime[];
}
