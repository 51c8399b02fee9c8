/** Which of some things are in order, and which are out of place. */
import { lastWhere } from './searching.js';

/**
 * The longest rising series of numbers, as their indexes. With it, one thing that has moved is one that is out of place.
 * @param places where each thing belongs, in the order in which they stand
 */
export function longestRise(places: readonly number[]): ReadonlySet<number> {
    // Patience sorting: `tails[n]` is the index of the least place that ends a series of n + 1.
    const tails: number[] = [];
    const before: number[] = [];
    for (const [index, place] of places.entries()) {
        const last = lastWhere(tails.length, (length) => places[tails[length]!]! < place);
        before[index] = tails[last] ?? -1;
        tails[last + 1] = index;
    }
    const kept = new Set<number>();
    for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]!) {
        kept.add(index);
    }
    return kept;
}
