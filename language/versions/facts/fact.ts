/** A single fact that is compared between documents. */
import type { Spot } from '../../syntax/tree/spots.js';

/** The subject of a fact. The codes `translation/…` are made from it. */
export type FactKind = 'item' | 'schedule' | 'citation' | 'symbol' | 'note' | 'masthead' | 'structure' | 'mention';

/** A compared fact: its value, equal in all languages, and its place. */
export interface Fact {
    readonly value: string;
    readonly spot: Spot;
}
