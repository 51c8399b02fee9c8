/** A citation found in a text. Offsets are UTF-16, ends are exclusive. */

export type CitedKind = 'resolution' | 'decision';

/** A title without its quotation marks, and the side of the number that it is on. */
export interface QuotedTitle {
    readonly start: number;
    readonly end: number;
    readonly side: 'before' | 'after';
}

export interface FoundCitation {
    readonly kind: CitedKind | 'malformed';
    readonly start: number;
    readonly end: number;
    /** The title quoted beside the number. */
    readonly title?: QuotedTitle;
}
