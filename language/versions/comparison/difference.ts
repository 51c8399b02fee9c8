/** A difference between one language version and another. */
import type { AstNode } from 'langium';
import type { Spot } from '../../syntax/tree/spots.js';
import type { Fact } from '../facts/fact.js';
import type { FactKind } from '../facts/fact.js';

/**
 * What differs. `item`: an item too many or too few; `label`: an item with another label; `heading`: an unnumbered heading too many or too few;
 * `blocks`: paragraphs and entries; `joined`: two paragraphs that are one in the other version, or the reverse; `text`: a mark without its note;
 * `told`: what the text tells by words; `place`: what stands in another entry, note or paragraph.
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
    | 'moment'
    | 'told'
    | 'place';

/** Our section, day or meeting; `front` is the masthead as a section, `document` the whole. */
export type Scope = AstNode | 'front' | 'document';

/** Words and nodes. Comparisons are kept across edits, so no position stands in it. */
export type DifferenceKey = readonly (string | AstNode | undefined)[];

/** A difference seen from one version, ours. The caller knows which the other one is. */
export interface Difference {
    readonly kind: FactKind;
    readonly topic: Topic;
    /** Identifies what differs by our nodes. Differences of several versions with the same key concern the same fact. */
    readonly key: DifferenceKey;
    /** What contains it. A version without a counterpart of it has no vote. */
    readonly scope: Scope;
    /** Our value. Undefined where we have none. */
    readonly here: Fact | undefined;
    /** Their value. Undefined where they have none. */
    readonly there: Fact | undefined;
    /** Their value in a form equal for all languages, where `there` is in the words of their language. */
    readonly answer?: string;
    /** The place in theirs where ours would belong, if they have nothing. */
    readonly beside?: Spot;
    /** The place of the finding in ours. */
    readonly at: Spot;
    /** What it belongs to: the normal form of an item's label, the day and time of a meeting, or a key of the masthead. */
    readonly of: string;
}

/** The differences of two versions, and our scopes that the other version has too. */
export class Differences {
    readonly found: Difference[] = [];
    readonly compared = new Set<Scope>(['document']);

    add(difference: Difference): void {
        this.found.push(difference);
    }
}

/** Spells keys as texts, within one vote: equal keys give equal texts. */
export class SpelledKeys {
    readonly #numbers = new Map<AstNode, string>();

    /** The text of a key. */
    of(key: DifferenceKey): string {
        return key.map((one) => (typeof one === 'object' ? this.#numberOf(one) : (one ?? ''))).join(' ');
    }

    #numberOf(node: AstNode): string {
        const number = this.#numbers.get(node) ?? String(this.#numbers.size);
        this.#numbers.set(node, number);
        return number;
    }
}
