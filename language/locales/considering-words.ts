/** The words by which an annotation says when its item is taken up: "will consider this item on Wednesday". */
export interface ConsideringWords {
    /** "This item". */
    readonly thisItem: readonly string[];
    /** Verbs, and beginnings of their forms: "consider", "take up". */
    readonly verbs: readonly string[];
    /** Words before an item by which something else happens under it: "under this item, a panel will meet". */
    readonly under: readonly string[];
    /** Words before a day by which it is the day of something else: "following the briefing on", "the report dated". They may be beginnings of words. */
    readonly otherDays: readonly string[];
}
