/** How a language names items of an agenda in running text: "item 2 (a)", "items 1 and 2", "agenda item 3". */

/** Words are plain text; a blank in them stands for blanks of any kind. They are compared as the words of citations are. */
export interface ItemWords {
    /** All forms of "item" and "agenda item", singular and plural, in every case. */
    readonly words: readonly string[];
    /** What is printed before the labels of several items: "items". */
    readonly plural: string;
    /** Words between the labels of two items. */
    readonly and: readonly string[];
    /** Words between the first and the last item of a range. */
    readonly to: readonly string[];
    /** What is printed between the last two items, and between the ends of a range, with its blanks: " and ", " to ". */
    readonly printed: { readonly list: string; readonly range: string };
    /** Words of {@link words} that name an item of an agenda and nothing else: "agenda item". A paragraph of a resolution is a "пункт" too. */
    readonly certain: readonly string[];
    /** Words right behind a label that make it the item of an agenda: "of the agenda", "de l’ordre du jour". */
    readonly ofAgenda: readonly string[];
    /** Words behind these that begin the name of the body whose agenda it is: "of". */
    readonly owners: readonly string[];
    /** Words that show that a sentence may be about another session. They may be the beginnings of words. */
    readonly elsewhere: readonly string[];
    /** Where the owner of an agenda stands before its item: all that may stand there without being one. */
    readonly before?: readonly string[];
}
