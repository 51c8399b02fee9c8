/** A language's words for times of day, and the tables they are found by. */
import { WordTable, type WordHabits } from '../text/word-table.js';

/** A clock reading as it stands in the text. `half` is missing where the words before or after it have to tell. */
export interface ClockReading {
    readonly hour: number;
    readonly minute: number;
    readonly half: 'morning' | 'afternoon' | 'none' | 'unknown';
    /** With an unknown half: whether it is a time of the 24-hour clock where no other time tells the half. */
    readonly standsAlone?: boolean;
}

/** What stands at a place that may be a time of day. */
export interface ClockParts {
    readonly hour: number;
    /** Two digits behind a sign, and the sign; the minutes behind a word for hours. */
    readonly minute: number | undefined;
    readonly sign: string;
    readonly spokenMinute: number | undefined;
    /** The words that were found, as the language spells them, or nothing. */
    readonly lead: string;
    readonly hourWord: string;
    readonly partOfDay: string;
    /** The character before the hour, and what follows hour and minutes without a word between them, two characters. */
    readonly before: string;
    readonly behind: string;
}

/**
 * What follows a word for hours: minutes with a word of their own (`named`), any number of minutes (`bare`), two digits that count nothing else
 * (`pair`: "10 heures 15 participants"), or no minutes. `other`: it is no word for hours (时间).
 */
export type HourWord = 'named' | 'bare' | 'pair' | 'alone' | 'other';

/** The words are plain; blanks in them stand for blanks of any kind and number. */
export interface TimeWords {
    /** How the words are compared with a text. */
    readonly habits: WordHabits;
    /** Times that have a name, with their hours: noon 12, midnight 0. */
    readonly names: Readonly<Record<string, number>>;
    /** Whether a name may follow its figure: "12 noon". */
    readonly isTwelveBeforeNames?: boolean;
    /** What shows that a name is part of another word by standing before it: the hyphen of `après-midi`. */
    readonly notBeforeName?: string;
    /** Words before an hour. Letters before a number without such a word make it no hour where `areApart` says so. */
    readonly leads: readonly string[];
    readonly areApart?: boolean;
    /** Signs between hours and minutes, and whether blanks may stand before them. */
    readonly signs: string;
    readonly areSignsLoose?: boolean;
    readonly hourWords: Readonly<Record<string, HourWord>>;
    readonly minuteWords: readonly string[];
    /** What stands for thirty minutes: 半. */
    readonly halfHour?: string;
    /** Words behind a time: `p.m.`. */
    readonly partsOfDay: readonly string[];
    /** Words between the two ends of a slot. */
    readonly joiners: readonly string[];
    /** Which end of a slot tells the half of the day for both: the last in English (3–6 p.m.), the first in Chinese. */
    readonly halfFrom: 'first' | 'last';
    /** Reads what was found, or tells that it is no time. */
    read(parts: ClockParts): ClockReading | undefined;
}

/** The tables of one language. They grow their trees when they are first asked. */
export class TimeTables {
    readonly names: WordTable<number>;
    readonly leads: WordTable<string>;
    readonly hourWords: WordTable<readonly [word: string, kind: HourWord]>;
    readonly minuteWords: WordTable<string>;
    readonly partsOfDay: WordTable<string>;
    readonly joiners: WordTable<string>;

    constructor(readonly words: TimeWords) {
        const habits: WordHabits = { ...words.habits, edges: 'whole' };
        this.names = new WordTable(Object.entries(words.names), habits);
        // Where numbers may touch words, prepositions may be written together with words.
        this.leads = listed(words.leads, words.areApart ? habits : words.habits);
        this.hourWords = new WordTable(
            Object.entries(words.hourWords).map(([word, kind]) => [word, [word, kind]]),
            habits,
        );
        this.minuteWords = listed(words.minuteWords, habits);
        this.partsOfDay = listed(words.partsOfDay, habits);
        this.joiners = listed(words.joiners, habits);
    }
}

function listed(words: readonly string[], habits: WordHabits): WordTable<string> {
    return new WordTable(
        words.map((word) => [word, word] as const),
        habits,
    );
}
