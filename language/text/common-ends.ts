/** The elements that two lists share at both ends: only those between have changed. */

/** How many elements two lists share. */
export interface CommonEnds {
    /** At the beginning. */
    readonly head: number;
    /** At the end, not counting those in `head`. */
    readonly tail: number;
}

/**
 * Counts the elements that two lists share at both ends. No element counts twice.
 * @param isSameAtEnd how to compare elements at the end, if not as at the beginning
 */
export function commonEnds<One, Other>(
    before: readonly One[],
    after: readonly Other[],
    isSame: (one: One, other: Other) => boolean,
    isSameAtEnd = isSame,
): CommonEnds {
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    while (head < shorter && isSame(before[head]!, after[head]!)) {
        head++;
    }
    let tail = 0;
    while (tail < shorter - head && isSameAtEnd(before[before.length - 1 - tail]!, after[after.length - 1 - tail]!)) {
        tail++;
    }
    return { head, tail };
}
