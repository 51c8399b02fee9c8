/** Where two versions of a text differ. */

export interface Change {
    /** The first offset at which they differ. */
    readonly start: number;
    /** Where the difference ends in the earlier version. */
    readonly end: number;
    /** How far what follows has moved. */
    readonly shift: number;
}

/** Stretches of this length are compared at once, which engines do far quicker than unit by unit. */
const stretch = 4096;

/** The one stretch that has to be replaced to make the later version of the earlier one. Offsets are UTF-16. */
export function changeBetween(earlier: string, later: string): Change {
    const shorter = Math.min(earlier.length, later.length);
    let start = 0;
    while (start + stretch <= shorter && earlier.slice(start, start + stretch) === later.slice(start, start + stretch)) {
        start += stretch;
    }
    while (start < shorter && earlier.charCodeAt(start) === later.charCodeAt(start)) {
        start++;
    }
    const rest = shorter - start;
    const shift = later.length - earlier.length;
    let same = 0;
    while (
        same + stretch <= rest &&
        earlier.slice(earlier.length - same - stretch, earlier.length - same) ===
            later.slice(later.length - same - stretch, later.length - same)
    ) {
        same += stretch;
    }
    while (same < rest && earlier.charCodeAt(earlier.length - same - 1) === later.charCodeAt(later.length - same - 1)) {
        same++;
    }
    return { start, end: earlier.length - same, shift };
}

/**
 * Two changes of one text as one: the smallest stretch that holds both.
 * @param before the earlier change, of the text that is compared with; undefined where there was none
 * @param after the later one, of the text that the earlier one has left
 */
export function changeAfter(before: Change | undefined, after: Change): Change {
    if (!before) {
        return after;
    }
    const end = Math.max(before.end, after.end - before.shift);
    return { start: Math.min(before.start, after.start), end, shift: before.shift + after.shift };
}
