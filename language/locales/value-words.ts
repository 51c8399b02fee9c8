/** A language's words in the values of the masthead, as people write them there. */

/** Words beside the number of a session. */
export interface SessionWords {
    /** A body that calls its sessions meetings: "meeting". */
    readonly meeting: readonly string[];
    readonly session: readonly string[];
    readonly special: readonly string[];
    readonly emergency: readonly string[];
    readonly resumed: readonly string[];
    readonly part: readonly string[];
    /** Words between these: "of the". */
    readonly links: readonly string[];
}

/** The words are plain text. A blank in them stands for blanks of any kind; they are compared as the words of citations are. */
export interface ValueWords<Language extends string> {
    /** What the language calls each of the six languages. */
    readonly languages: Readonly<Record<Language, readonly string[]>>;
    readonly distributions: Readonly<Record<'General' | 'Limited' | 'Restricted', readonly string[]>>;
    /** Words that printed mastheads put before a language or a distribution: "Original", "Distr." */
    readonly leads: readonly string[];
    /** The ordinal of a session in words, in every gender in which it is written, for 1 to 299. Empty where figures and numerals are all there is. */
    readonly ordinals: (number: number) => readonly string[];
    /** What follows the figures of an ordinal: the `th` of 17th. */
    readonly ordinalEndings: readonly string[];
    readonly session: SessionWords;
    /** "only", behind the languages of a document. */
    readonly only: readonly string[];
    /** Words before the first of two days or times, between the two, and between two ranges of times. */
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly and: readonly string[];
    /** Words that end like a key of the masthead and are none: the venue in "revenue". */
    readonly likeKeys: readonly string[];
}
