/** What one language version has otherwise than another. */
import type { AstNode } from 'langium';
import { remembered } from '../../kept/remembered.js';
import type { Spot } from '../../syntax/tree/spots.js';
import type { Fact } from '../facts/fact.js';
import type { FactKind } from '../facts/fact.js';

/**
 * What is different. `item`: an item too many or too few; `label`: an item with another label; `heading`: the same of unnumbered headings; `blocks`:
 * paragraphs and entries; `joined`: two paragraphs that are one in the other version, or the reverse; `text`: a mark without its note.
 */
export type Topic =
    | 'masthead'
    | 'item'
    | 'label'
    | 'heading'
    | 'blocks'
    | 'joined'
    | 'citation'
    | 'listed'
    | 'cited'
    | 'mark'
    | 'text'
    | 'schedule'
    | 'day'
    | 'slot'
    | 'time'
    | 'track'
    | 'row'
    | 'free row'
    | 'order'
    | 'row mark'
    | 'moment';

/** A difference seen from one version, ours; the other one is named where it is used. */
export interface Difference {
    readonly kind: FactKind;
    readonly topic: Topic;
    /** What differs, told by places of ours. Differences from several versions with one key are about one thing. */
    readonly key: string;
    /** The part of ours it lies in; a version that has no such part has no vote. Empty for the document itself. */
    readonly scope: string;
    /** Ours, as it is shown; undefined where we have none. */
    readonly here: Fact | undefined;
    /** Theirs; undefined where they have none. */
    readonly there: Fact | undefined;
    /** What they have, the same in all languages, where `there` is shown in words of theirs. */
    readonly answer?: string;
    /** The part of theirs in which they have nothing. */
    readonly beside?: Spot;
    /** Where a finding lies in ours. */
    readonly at: Spot;
    /** What it belongs to: the normal form of an item's label, the day and the time of a meeting, a key of the masthead. */
    readonly of: string;
}

/** Differences between two versions, and the parts of ours that the other version has too. */
export class Differences {
    readonly found: Difference[] = [];
    readonly compared = new Set<string>(['']);

    add(difference: Difference): void {
        this.found.push(difference);
    }
}

let named = 0;

/** A name for a place of ours, the same as long as what stands there stays. What is kept of a comparison must not say where in the document that is. */
export function nameOf({ node }: Spot): string {
    return nameOfNode(node);
}

const nameOfNode = remembered((_: AstNode): string => String(named++));
