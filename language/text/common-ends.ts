/** What two lists share at their ends: only what lies between has changed. */

/** How many elements two lists have in common. */
export interface CommonEnds {
    /** At their beginnings. */
    readonly head: number;
    /** At their ends, behind those. */
    readonly tail: number;
}

/**
 * What two lists have in common at both ends; an element counts at one of them only.
 * @param isSameBehind where elements at the end are compared otherwise than those at the beginning
 */
export function commonEnds<One, Other>(
    before: readonly One[],
    after: readonly Other[],
    isSame: (one: One, other: Other) => boolean,
    isSameBehind = isSame,
): CommonEnds {
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    while (head < shorter && isSame(before[head]!, after[head]!)) {
        head++;
    }
    let tail = 0;
    while (tail < shorter - head && isSameBehind(before[before.length - 1 - tail]!, after[after.length - 1 - tail]!)) {
        tail++;
    }
    return { head, tail };
}
