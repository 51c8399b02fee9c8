/** What is recognised of an issued agenda, before it is written as source. */
import type { CalendarDate } from '../../locales/locale.js';
import type { FormBlock, FormNote } from '../form.js';

/** An item of the agenda. */
export interface FoundItem {
    /** As it is cited: `2 (a) (i)`, `2 -`. Of an item whose list has no labels it is computed last. */
    label: string;
    /** Its normal form. */
    key: string;
    /** Counts from 1. */
    readonly level: number;
    /** Without final punctuation, with its marks behind it. */
    title: string;
    readonly isDash: boolean;
    /** Whether its label is computed from where it stands in the list. */
    readonly isCounted: boolean;
}

/** A heading above items in the list. */
export interface FoundGroup {
    readonly title: string;
}

export type ListEntry = { readonly kind: 'item'; readonly item: FoundItem } | { readonly kind: 'group'; readonly group: FoundGroup };

/** A section of the annotations with its text. */
export interface FoundSection {
    of: { readonly kind: 'item'; readonly item: FoundItem } | { readonly kind: 'group' | 'heading'; readonly title: string };
    readonly blocks: FormBlock[];
}

/** A row of a meeting. */
export interface FoundRow {
    /** Empty for a row of text. */
    readonly label: string;
    readonly text: string;
    /** "(continued)" as it is typed, with its brackets; empty where it is not there. */
    readonly continued: string;
    readonly marks: readonly string[];
}

export interface FoundSlot {
    /** `10:00-13:00`, or a part of the day; empty for rows right below the day. */
    readonly hours: string;
    readonly track: string;
    readonly rows: FoundRow[];
}

export interface FoundDay {
    readonly date: CalendarDate;
    readonly slots: FoundSlot[];
}

/** An annex: a timetable with its days, or text. */
export interface FoundAnnex {
    readonly title: string;
    /** The days; undefined where the annex is one of text. */
    readonly days: readonly FoundDay[] | undefined;
    /** What stands above the days, or all of an annex of text. */
    readonly blocks: FormBlock[];
    /** What could not be placed in the days, and why. */
    readonly unplaced: readonly string[];
    readonly notes: readonly FormNote[];
    /** Whether it is the last part of the document and no annex. */
    readonly isPart: boolean;
    /** How its table is laid out. */
    readonly layout: 'days' | 'items' | 'halves' | undefined;
}

/** Something that an issued document says in two ways, or that was not understood. */
export interface Difference {
    readonly kind: 'title' | 'label' | 'item' | 'annex' | 'numbering' | 'text';
    /** The normal label of the item that it is about. */
    readonly item?: string;
    /** The line of the masthead that it is about. */
    readonly key?: string;
    /** A sentence for the user. */
    readonly message: string;
}
