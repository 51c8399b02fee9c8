/** What has changed between two agendas, as data: the answer of the server, and what `agenda compare --to json` writes. */

/** Zero-based, as in the protocol of language servers; characters are UTF-16. */
export interface TextPosition {
    readonly line: number;
    readonly character: number;
}

export interface TextRange {
    readonly start: TextPosition;
    readonly end: TextPosition;
}

/** A stretch of two texts: what both have, or what only one has. `now` is how the later text spells what both have, where that is otherwise. */
export interface ChangedPiece {
    readonly kind: 'same' | 'removed' | 'added';
    readonly text: string;
    readonly now?: string;
}

export type PartKind = 'masthead' | 'introduction' | 'item' | 'group' | 'heading' | 'schedule' | 'annex' | 'notes';
export type UnitKind = 'paragraph' | 'entry' | 'document' | 'row' | 'heading' | 'note' | 'text';

/** A part of an agenda, as people name it. */
export interface PartName {
    readonly kind: PartKind;
    /** Of an item, as it is cited: `2 (a)`. Of an annex among several, its number. */
    readonly label?: string;
    readonly title?: string;
}

/** A passage of a part. `number` counts from 1: the number of a numbered paragraph, else its place among those of its kind. */
export interface UnitName {
    readonly kind: UnitKind;
    readonly number?: number;
    /** Of an entry, `(b)`, and of a note. */
    readonly marker?: string;
}

/** Where something stands in one of the agendas, and what stands there: of two paragraphs that are one in the other agenda, both, each on a line. */
export interface ChangedPlace {
    readonly part: PartName;
    readonly unit?: UnitName;
    readonly text: string;
    readonly range: TextRange;
}

/** A meeting. Times are minutes since midnight. */
export interface ComparedMeeting {
    /** ISO 8601. */
    readonly date?: string;
    readonly start?: number;
    readonly end?: number;
    readonly track?: string;
}

/**
 * `masthead`: a line of the masthead says something else. `added`, `removed`, `moved`: a part, a passage or a meeting. `retitled`: a part has another title. `renumbered`:
 * items have other labels, all of them in one change. `changed`: a passage has other words. `split`, `joined`: a paragraph is now two, or the reverse. `taken`: a meeting takes up another item, or no
 * longer. `form`: a paragraph is now an entry of a list, or the reverse. `spacing`: blanks alone differ. `version`: two language
 * versions differ, which are compared by what they must share and not by their words.
 */
export type ChangeKind =
    | 'masthead'
    | 'added'
    | 'removed'
    | 'moved'
    | 'retitled'
    | 'renumbered'
    | 'changed'
    | 'split'
    | 'joined'
    | 'taken'
    | 'form'
    | 'spacing'
    | 'version';

export interface Change {
    readonly kind: ChangeKind;
    /** What has changed: a part, a passage of one, a meeting, or what a meeting takes up. */
    readonly of: 'masthead' | 'part' | 'passage' | 'meeting';
    /** One sentence in the terms of the document. */
    readonly message: string;
    /** In the earlier agenda. Absent where it has nothing of it. */
    readonly before?: ChangedPlace;
    /** In the later agenda. */
    readonly after?: ChangedPlace;
    /** The key of a line of the masthead. */
    readonly key?: string;
    /** The words of a title or a passage. */
    readonly pieces?: readonly ChangedPiece[];
    /** The passages of a part that is new or gone, as printed. Those that stand elsewhere in the other agenda are not among them. */
    readonly passages?: readonly string[];
    /** Items with other labels. */
    readonly labels?: readonly { readonly before: string; readonly after: string }[];
    /** Resolutions, decisions and symbols that only one of the two texts cites. */
    readonly cited?: { readonly removed: readonly string[]; readonly added: readonly string[] };
    readonly meetings?: { readonly before?: ComparedMeeting; readonly after?: ComparedMeeting };
}

/** One of the two agendas. */
export interface ComparedAgenda {
    readonly symbol: string;
    readonly language: string;
    readonly title: string;
}

export interface Comparison {
    /** Increases when a property disappears or changes its meaning. */
    readonly schema: 1;
    readonly before: ComparedAgenda;
    readonly after: ComparedAgenda;
    /** How many changes there are, those of blanks alone aside. */
    readonly count: number;
    /** In the order of the later agenda. What only the earlier one has stands where it would be. */
    readonly changes: readonly Change[];
}
