/** A language's words for dates, and the tables they are found by. */
import { behindGaps, isLetterAt } from '../text/characters.js';
import { WordTable, type WordHabits } from '../text/word-table.js';

/** The words are plain; blanks in them stand for blanks of any kind and number. */
export interface DateWords {
    /** The letters without which a text has no date of the language. */
    readonly script: 'latin' | 'cyrillic' | 'arabic';
    /** How the words are compared with a text. */
    readonly habits: WordHabits;
    /** Every form in which each of the twelve months stands in a date. */
    readonly months: readonly (readonly string[])[];
    /** Every form of each of the seven weekdays, from Monday. */
    readonly weekdays: readonly (readonly string[])[];
    /** Whether a month may be told by two of its names with a stroke between them. */
    readonly monthsInPairs?: boolean;
    /** What makes a month another word by following it: "May be". */
    readonly noMonthBefore?: { readonly month: number; readonly words: readonly string[] };
    /** What makes a weekday another word by being part of the word before it: "окружающая среда". */
    readonly noWeekdayAfter?: { readonly weekday: number; readonly stems: readonly string[] };
    /** What may follow the day's number directly: `er`, `st`. */
    readonly daySuffixes: readonly string[];
    /** Words that may stand before the day: articles, "the day". */
    readonly dayLeads: readonly string[];
    /** Words that may stand between the day and the month, and between the month and the year. */
    readonly beforeMonth: readonly string[];
    readonly beforeYear: readonly string[];
    /** The commas that may stand behind a month before its year. */
    readonly commasBeforeYear: string;
    /** What belongs to the year: `года`. */
    readonly yearTails: readonly string[];
    /** Words that join two days: "to", "and". */
    readonly joiners: readonly string[];
    /** Which of them make a list, not a range: "and". */
    readonly and: readonly string[];
    /** A joining word that is written together with what follows: `و`. In such a language numbers and weekdays may be written together with words. */
    readonly attachedJoiner?: string;
    /** Whether dates are also written month first: "September 3, 2024". */
    readonly isMonthFirstToo?: boolean;
}

/** A name found in a text, with its number from 1. Offsets are UTF-16, `end` is exclusive. */
export interface Named {
    readonly number: number;
    readonly start: number;
    readonly end: number;
}

/** The tables of one language. They grow their trees when they are first asked. */
export class DateTables {
    readonly months: WordTable<number>;
    readonly weekdays: WordTable<number>;
    /** For what stands before a date: a conjunction or preposition may be written together with it. */
    readonly weekdaysBehindPrefixes: WordTable<number>;
    readonly leadsBehindPrefixes: WordTable<true>;
    readonly daySuffixes: WordTable<true>;
    readonly dayLeads: WordTable<true>;
    readonly beforeMonth: WordTable<true>;
    readonly beforeYear: WordTable<true>;
    readonly yearTails: WordTable<true>;
    readonly joiners: WordTable<true>;
    readonly and: WordTable<true>;
    readonly noMonthBefore: WordTable<true>;
    readonly isAttached: boolean;

    constructor(readonly words: DateWords) {
        const part: WordHabits = { ...words.habits, edges: 'any' };
        const whole: WordHabits = { ...words.habits, edges: 'whole' };
        this.isAttached = words.attachedJoiner !== undefined;
        this.months = numbered(words.months, whole);
        this.weekdays = numbered(words.weekdays, whole);
        this.weekdaysBehindPrefixes = this.isAttached ? numbered(words.weekdays, part) : this.weekdays;
        this.daySuffixes = listed(words.daySuffixes, part);
        this.dayLeads = listed(words.dayLeads, whole);
        this.leadsBehindPrefixes = this.isAttached ? listed(words.dayLeads, part) : this.dayLeads;
        this.beforeMonth = listed(words.beforeMonth, part);
        this.beforeYear = listed(words.beforeYear, part);
        this.yearTails = listed(words.yearTails, part);
        this.joiners = listed(words.joiners, whole);
        this.and = listed(words.and, part);
        this.noMonthBefore = listed(words.noMonthBefore?.words ?? [], { ...whole, ignoreCase: true });
    }

    /** The month whose name begins at an offset; no letter follows it. */
    monthAt(text: string, at: number): Named | undefined {
        const found = this.months.longestAt(text, at);
        if (!found) {
            return undefined;
        }
        const { value: number } = found;
        // Before a letter the stop of an abbreviation is none: "Dec.年".
        const end = isLetterAt(text, found.end) && text[found.end - 1] === '.' ? found.end - 1 : found.end;
        const { noMonthBefore, monthsInPairs } = this.words;
        if (isLetterAt(text, end) || (noMonthBefore?.month === number && this.#goesOn(text, end))) {
            return undefined;
        }
        return { number, start: at, end: monthsInPairs ? this.#pairEnd(text, end, number) : end };
    }

    #goesOn(text: string, end: number): boolean {
        const next = behindGaps(text, end);
        return next > end && this.noMonthBefore.longestAt(text, next) !== undefined;
    }

    /** Behind the other name of a month: أيلول/سبتمبر. */
    #pairEnd(text: string, end: number, month: number): number {
        const stroke = behindGaps(text, end);
        const other = text[stroke] === '/' ? this.months.longestAt(text, behindGaps(text, stroke + 1)) : undefined;
        return other?.value === month && !isLetterAt(text, other.end) ? other.end : end;
    }
}

function numbered(forms: readonly (readonly string[])[], habits: WordHabits): WordTable<number> {
    return new WordTable(
        forms.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
        habits,
    );
}

function listed(words: readonly string[], habits: WordHabits): WordTable<true> {
    return new WordTable(
        words.map((word) => [word, true] as const),
        habits,
    );
}
