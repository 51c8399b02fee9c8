/** One thing that is compared between documents. */
import type { Spot } from '../../syntax/tree/spots.js';

/** What a fact is about; `translation/…` codes are made from it. */
export type FactKind = 'item' | 'schedule' | 'citation' | 'symbol' | 'note' | 'masthead' | 'structure';

/** Something that is compared: its value, equal in all languages, and where it stands. */
export interface Fact {
    readonly value: string;
    readonly spot: Spot;
}
