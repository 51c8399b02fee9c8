/** Words at which houses break a name over two lines. They are in small letters. */
export interface JoiningWords {
    /** Prepositions and conjunctions: what begins with one goes on with the line above. */
    readonly inside: readonly string[];
    /** Articles: what ends with one goes on in the next line. */
    readonly articles: readonly string[];
}
