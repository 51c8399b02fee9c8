/** How a language cites resolutions and decisions and names the bodies that adopted them: its words, and where each of them stands. */
import type { WordHabits } from '../text/word-table.js';

type Words = readonly string[];

/** Words are compared with a text by `spelling`; one blank in them stands for any. */
export interface CitationForms {
    /** Whether the word precedes the number ("resolution 10/3") or the number stands inside a phrase (第 10/3 号决议). */
    readonly order: 'before' | 'around';
    /** How the words below are compared with a text. */
    readonly spelling: WordHabits;
    /** The letters of the language, if they are not Latin: a text with none of them has no citation in its words. */
    readonly letters?: RegExp;

    /** All forms of "resolution", singular and plural, in every case. */
    readonly resolution: Words;
    /** All forms of "decision". */
    readonly decision: Words;
    /** "resolution" and "decision", if one can replace the other in a sentence; left out if inflection forbids it. */
    readonly plainWords?: readonly [resolution: string, decision: string];
    /** The forms among them that announce one number only, if no other word of the language is written like them. */
    readonly singular?: Words;
    /** If `resolution` and `decision` are stems: what is written together with them. */
    readonly affixes?: Affixes;
    /** Words that may stand between word and number: "No.", "núm." */
    readonly numbering: Words;
    /** For `around`: the sign before a number, 第. It has this one or the next. */
    readonly beforeNumber?: string;
    /** For `around`: the sign after a number, 号. */
    readonly afterNumber?: string;

    /** Words between the two ends of a range of numbers: `to`, `à`, `至`. */
    readonly through: Words;
    /** Words before the first number of a range: `from` 58/1 to 58/9. */
    readonly from?: Words;
    /** What a citation may single out of a resolution, right after its number: `paragraph`, `annex`. */
    readonly portions: Words;
    /** Words that may join the numbers of a list, besides a comma: `and`, `y`, `و`, `和`. */
    readonly joiners: Words;
    /** How the parts of a resolution are named: `53/208 A and B`. */
    readonly parts: PartWords;
    /** The letters of bodies' series in a script of its own. */
    readonly series?: SeriesLetters;
    /** Small words of a date between a number and the text that follows: the `de` of "15 de diciembre", `года`. */
    readonly dateWords?: Words;

    /** Words between a number and the opening quotation mark of its title: `entitled`. Commas and a bracket may stand around them. */
    readonly entitled: Words;
    /** For a title before its number: 题为“…”的第 10/3 号决议. */
    readonly leading?: LeadingTitle;
    /** Pairs of quotation marks in use: `[['“', '”'], ['"', '"']]`. */
    readonly quotes: readonly (readonly [string, string])[];

    /** Nouns that head the name of a body, in all their forms, with a capital if the script has capitals: `Conseil`, `Совета`. */
    readonly bodyHeads: Words;
    /** Forms of `bodyHeads` for a body directly after its number: the Russian genitive. */
    readonly headsAfter?: Words;
    /** The small words within such names, if all others have a capital. */
    readonly nameWords?: Words;
    /** Words that join a body to the number before it: "resolution 10/3 of the Council". */
    readonly bodyLinks: Words;
    /** For `before`: the name of a body between the word and the number, "résolutions de l’Assemblée générale 60/251". */
    readonly body?: NameBetween;
    /** Words between a body, as the subject, and its citation, up to the word "resolution": `in its`, `adopted`. A comma may stand before them. */
    readonly speaks: Words;
    /** "Has adopted" before the body that did so, as in Arabic. */
    readonly adopted?: Words;
    /** How a body calls a resolution its own. */
    readonly owned: OwnedWords;
    /** How the text after a body's one-word short name shows that it only begins another body's longer name. */
    readonly nameContinues: LongerNames;
    /** A body that is in no register, named before the word: "Executive Board decision". */
    readonly named?: NameBefore;
    /** The same for a number inside the phrase. */
    readonly namedAround?: NameAround;
    /** A verb in small letters before which a name has ended, perhaps with the word after it: "a prié". Sticky; it may begin in the middle of a text. */
    readonly endsName?: RegExp;
    /** Articles that a name may have or lack. */
    readonly articles?: Words;
    /** What is written together with the next word. */
    readonly attached?: AttachedLetters;
}

/** What is written together with a noun, as in Arabic. */
export interface Affixes {
    /** Conjunctions, prepositions and articles. */
    readonly before: Words;
    /** Endings and possessors. */
    readonly after: Words;
}

/** A letter names one part of a resolution. */
export interface PartWords {
    /** The words between the first and the last of several: `to`. */
    readonly through: Words;
    /** The words between two: `and`. */
    readonly and: Words;
    /** The names of A, B, C … in a script without these letters, in this order. */
    readonly letters?: Words;
    /** Words in small letters that may follow a part: "53/208 A of the Assembly". Any other begins with the letter: "56/509 A new". */
    readonly after: Words;
}

/** Letters of series, by the Latin ones that they stand for. They may be written with or without blanks. */
export interface SeriesLetters {
    /** Special sessions: `S-32/1`, `ES-10/2`. */
    readonly special: Readonly<Record<string, string>>;
    /** The session in brackets, by what stands before its numeral: nothing in `3363 (XXX)`, `S-` in `1234 (S-IV)`. */
    readonly session: Readonly<Record<string, string>>;
    /** Conferences of parties: `15/CP.1`. */
    readonly parties: Readonly<Record<string, string>>;
    /** The World Health Assembly: `WHA32.36`. */
    readonly healthAssembly: Readonly<Record<string, string>>;
    /** Its Executive Board: `EB152.R1`. */
    readonly healthBoard: Readonly<Record<string, string>>;
    /** The `R` of the board's resolutions. */
    readonly boardResolution: Readonly<Record<string, string>>;
}

/** A title before its number. */
export interface LeadingTitle {
    /** The words before the opening mark: 题为. */
    readonly before: Words;
    /** The words between the closing mark and the number: 的. */
    readonly between: Words;
}

/** The name of a body between the word and the number. It counts only if a number follows. */
export interface NameBetween {
    /** One of these begins the name, if there are any. */
    readonly articles?: Words;
    /** One of these begins the name, if there are any and no `articles`. */
    readonly heads?: Words;
    /** No name contains these. */
    readonly never?: Words;
    /** No name ends with these, since a span of years or a fraction may follow: "en 2022/23". */
    readonly neverLast: Words;
}

/** A body's own resolution. */
export interface OwnedWords {
    /** "Its" at the head of a clause. Without `leads`: the words right before the number, as in Arabic, قرارها, with any three words before them. */
    readonly words: Words;
    /** What may stand before "its": "pursuant to". */
    readonly leads?: Words;
}

/** Words after a short name with which a longer one continues. */
export interface LongerNames {
    /** Words that do so before a capital: "Conference of the Parties". */
    readonly beforeCapital?: Words;
    /** Words that always do. */
    readonly words?: Words;
    /** Beginnings of words that do. */
    readonly beginnings?: Words;
    /** Words with such a beginning that do not, since they never describe the word before them: an object after its subject. */
    readonly neverBefore?: Words;
}

/** A name before "resolution". */
export interface NameBefore {
    /** "resolution" and "decision" after a name. */
    readonly nouns: Words;
    /** The small words within such names. */
    readonly within: Words;
    /** Words with a capital at the head of a sentence that belong to no name. */
    readonly openers: Words;
}

/** A name before 第. */
export interface NameAround {
    /** The endings of names. */
    readonly endings: Words;
    /** Words right before a short name that show that it only ends another body's longer name: 缔约方大会. */
    readonly namesBefore: Words;
    /** The words between the name and the sign. */
    readonly links: Words;
    /** How the name of a treaty ends, right before the name of its body: 公约, 》. */
    readonly treaties: Words;
    /** What follows the numeral of a session that stands between the name and the sign: 届会议. */
    readonly sessions: Words;
}

/** Letters written together with the next word. */
export interface AttachedLetters {
    /** Conjunctions and prepositions of one letter. */
    readonly letters: Words;
    /** The forms of the article after them. */
    readonly articles: Words;
}
