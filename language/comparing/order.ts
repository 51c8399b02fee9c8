/** Which of some pairs stay in order, and which have moved. */

/**
 * The longest run of places that grow, by index. Those that are not in it have moved.
 * @param places where each thing stood before, in the order in which they stand now
 */
export function inOrder(places: readonly number[]): ReadonlySet<number> {
    // Patience sorting: `tails[n]` is the index of the least place that ends a run of n + 1.
    const tails: number[] = [];
    const before: number[] = [];
    for (const [index, place] of places.entries()) {
        let [low, high] = [0, tails.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (places[tails[middle]!]! < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        before[index] = tails[low - 1] ?? -1;
        tails[low] = index;
    }
    const kept = new Set<number>();
    for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]!) {
        kept.add(index);
    }
    return kept;
}
