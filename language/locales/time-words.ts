/** A language's words for times of day, and the tables that find them. */
import { WordTable, type WordHabits } from '../text/word-table.js';

/** A clock reading as it stands in the text. `half` is `unknown` if other words must give the half of the day. */
export interface ClockReading {
    readonly hour: number;
    readonly minute: number;
    readonly half: 'morning' | 'afternoon' | 'none' | 'unknown';
    /** For an unknown half: whether this is a time of the 24-hour clock if no other time gives the half. */
    readonly standsAlone?: boolean;
}

/** The elements of a possible time of day. */
export interface ClockParts {
    readonly hour: number;
    /** Two digits after a sign, and the sign; the minutes after a word for hours. */
    readonly minute: number | undefined;
    readonly sign: string;
    readonly spokenMinute: number | undefined;
    /** The words found, as the language spells them, or empty. */
    readonly lead: string;
    readonly hourWord: string;
    readonly partOfDay: string;
    /** The character before the hour, and the two characters after hour and minutes if no word stands between. */
    readonly before: string;
    readonly after: string;
}

/**
 * The text that may follow a word for hours: minutes with a word of their own (`named`), any number of minutes (`bare`), two digits that count nothing else
 * (`pair`; not "10 heures 15 participants"), or no minutes (`alone`). `other`: not a word for hours (时间).
 */
export type HourWord = 'named' | 'bare' | 'pair' | 'alone' | 'other';

/** The words are plain text, not expressions. A blank in them stands for blanks of any kind and number. */
export interface TimeWords {
    /** How the words are compared with a text. */
    readonly habits: WordHabits;
    /** Names of times, with their hours: noon 12, midnight 0. */
    readonly names: Readonly<Record<string, number>>;
    /** Whether a name may follow its number: "12 noon". */
    readonly isTwelveBeforeNames?: boolean;
    /** A character before a name that makes it part of another word: the hyphen of `après-midi`. */
    readonly notBeforeName?: string;
    /** Words before an hour. With `areApart`, a number with letters right before it is not an hour, unless they are one of these words. */
    readonly leads: readonly string[];
    readonly areApart?: boolean;
    /** Signs between hours and minutes, and whether blanks may stand before them. */
    readonly signs: string;
    readonly areSignsLoose?: boolean;
    readonly hourWords: Readonly<Record<string, HourWord>>;
    readonly minuteWords: readonly string[];
    /** The word for thirty minutes: 半. */
    readonly halfHour?: string;
    /** Words after a time: `p.m.`. */
    readonly partsOfDay: readonly string[];
    /** Those of them that belong to a twelve-hour clock alone, so that 13 p.m. is no time. */
    readonly halvesOfTwelve?: readonly string[];
    /** The lead that means the hours from noon to evening, and no night, where it holds for both ends of a slot: 下午. */
    readonly afternoon?: string;
    /** Whether two times with a hyphen between them may stand in either order, since the hyphen is shown with them from left to right. */
    readonly isHyphenTurned?: true;
    /** Words between the two ends of a slot. */
    readonly joiners: readonly string[];
    /** Which end of a slot gives the half of the day for both: the last in English (3–6 p.m.), the first in Chinese. */
    readonly halfFrom: 'first' | 'last';
    /** Turns the elements found into a reading; undefined if they are not a time. */
    read(parts: ClockParts): ClockReading | undefined;
}

/** The tables of one language. Each builds its tree when it is first asked. */
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
        // If numbers may touch words, prepositions may be written together with words.
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
