/** The words around two days or two times that make a range of them, and those that show that they are none. */
export interface RangeWords {
    /** Before the first end: "from 6 to 3 September". */
    readonly from: readonly string[];
    /** Between the ends. A dash does the same in every language. */
    readonly through: readonly string[];
    /** The words before and between the ends of "between 6 and 3 September". */
    readonly between: readonly string[];
    readonly and: readonly string[];
    /** What may be written right behind the number of a day. */
    readonly suffixes: readonly string[];
    /** Beginnings of words by which two days or times are no range: something is moved from one to the other. */
    readonly moved: readonly string[];
    /** Words behind a time by which it is one of the day after. */
    readonly nextDay: readonly string[];
    /** Words before a time that a duration or a share never has: "at 25:00". */
    readonly at: readonly string[];
}
