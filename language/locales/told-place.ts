/** What a text tells by words of a language, and what is the same in all languages of labels and addresses. */
/** Something that a text tells. The value is the same in all languages: `2011-08`, `14`. Offsets are UTF-16, `end` is exclusive. */
export interface Told {
    readonly kind: 'month' | 'article' | 'session';
    readonly value: string;
    readonly start: number;
    readonly end: number;
}
