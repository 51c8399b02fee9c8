/** A language's words for dates, and the tables that find them. */
import { skipGaps, isLetterAt } from '../text/characters.js';
import { WordTable, type WordHabits } from '../text/word-table.js';

/** The words are plain text, not expressions. A blank in them stands for blanks of any kind and number. */
export interface DateWords {
    /** The script of the language. A text without its letters has no date in the language. */
    readonly script: 'latin' | 'cyrillic' | 'arabic';
    /** How the words are compared with a text. */
    readonly habits: WordHabits;
    /** All forms that each of the twelve months takes in a date. */
    readonly months: readonly (readonly string[])[];
    /** All forms of each of the seven weekdays, from Monday. */
    readonly weekdays: readonly (readonly string[])[];
    /** Whether a month may have two names with a slash between them. */
    readonly monthsInPairs?: boolean;
    /** Words that, after the name of a month, show that it is another word: "May be". */
    readonly noMonthBefore?: { readonly month: number; readonly words: readonly string[] };
    /** Stems that, inside the word before the name of a weekday, show that it is another word: "окружающая среда". */
    readonly noWeekdayAfter?: { readonly weekday: number; readonly stems: readonly string[] };
    /** Suffixes right after the number of the day: `er`, `st`. */
    readonly daySuffixes: readonly string[];
    /** Words that may stand before the day: articles, "the day". */
    readonly dayLeads: readonly string[];
    /** Words that may stand between the day and the month, and between the month and the year. */
    readonly beforeMonth: readonly string[];
    readonly beforeYear: readonly string[];
    /** The commas that may stand between month and year. */
    readonly commasBeforeYear: string;
    /** Words that belong to the year: `года`. */
    readonly yearTails: readonly string[];
    /** Words that join two days: "to", "and". */
    readonly joiners: readonly string[];
    /** The joiners that make a list, not a range: "and". */
    readonly and: readonly string[];
    /** A joiner written together with the next word: `و`. In such a language numbers and weekdays may be written together with words. */
    readonly attachedJoiner?: string;
    /** Whether dates may also begin with the month: "September 3, 2024". */
    readonly isMonthFirstToo?: boolean;
}

/** A name found in a text, with its number, from 1. Offsets are UTF-16, `end` is exclusive. */
export interface Named {
    readonly number: number;
    readonly start: number;
    readonly end: number;
    /** The name of another month behind a slash, where both were meant to name one: أيلول/أكتوبر. */
    readonly other?: Named;
}

/** The tables of one language. Each builds its tree when it is first asked. */
export class DateTables {
    readonly months: WordTable<number>;
    readonly weekdays: WordTable<number>;
    /** For the text before a date: a conjunction or preposition may be written together with the weekday. */
    readonly weekdaysAfterPrefixes: WordTable<number>;
    readonly leadsAfterPrefixes: WordTable<true>;
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
        this.months = numberedWords(words.months, whole);
        this.weekdays = numberedWords(words.weekdays, whole);
        this.weekdaysAfterPrefixes = this.isAttached ? numberedWords(words.weekdays, part) : this.weekdays;
        this.daySuffixes = listed(words.daySuffixes, part);
        this.dayLeads = listed(words.dayLeads, whole);
        this.leadsAfterPrefixes = this.isAttached ? listed(words.dayLeads, part) : this.dayLeads;
        this.beforeMonth = listed(words.beforeMonth, part);
        this.beforeYear = listed(words.beforeYear, part);
        this.yearTails = listed(words.yearTails, part);
        this.joiners = listed(words.joiners, whole);
        this.and = listed(words.and, part);
        this.noMonthBefore = listed(words.noMonthBefore?.words ?? [], { ...whole, ignoreCase: true });
    }

    /** The month whose name begins at an offset, with no letter after it. */
    monthAt(text: string, at: number): Named | undefined {
        const found = this.months.longestAt(text, at);
        if (!found) {
            return undefined;
        }
        const { value: number } = found;
        // Before a letter, a stop does not belong to the abbreviation: "Dec.年".
        const end = isLetterAt(text, found.end) && text[found.end - 1] === '.' ? found.end - 1 : found.end;
        const { noMonthBefore, monthsInPairs } = this.words;
        if (isLetterAt(text, end) || (noMonthBefore?.month === number && this.#isNoMonth(text, end))) {
            return undefined;
        }
        return monthsInPairs ? this.#withPair(text, { number, start: at, end }) : { number, start: at, end };
    }

    #isNoMonth(text: string, end: number): boolean {
        const next = skipGaps(text, end);
        return next > end && this.noMonthBefore.longestAt(text, next) !== undefined;
    }

    /** A month with its other name, if that follows: أيلول/سبتمبر. */
    #withPair(text: string, month: Named): Named {
        const slash = skipGaps(text, month.end);
        const start = skipGaps(text, slash + 1);
        const other = text[slash] === '/' ? this.months.longestAt(text, start) : undefined;
        if (!other || isLetterAt(text, other.end)) {
            return month;
        }
        return other.value === month.number
            ? { ...month, end: other.end }
            : { ...month, end: other.end, other: { number: other.value, start, end: other.end } };
    }
}

function numberedWords(forms: readonly (readonly string[])[], habits: WordHabits): WordTable<number> {
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
