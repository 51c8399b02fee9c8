/** Where two text versions differ, and what takes the place of a stretch. */

/** A stretch of the earlier text version that reads differently in the later one. Offsets are UTF-16 and count in the earlier version. */
export interface Change {
    readonly start: number;
    /** Exclusive. */
    readonly end: number;
    /** How many UTF-16 units longer the later text is. */
    readonly shift: number;
}

/** A replacement of a stretch of a text. Offsets are UTF-16, `end` exclusive; equal for an insertion. */
export interface TextChange {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

/** The text after changes that do not overlap. Of two insertions at one offset the first in the list comes first. */
export function changed(text: string, changes: readonly TextChange[]): string {
    let result = '';
    let at = 0;
    for (const { start, end, text: written } of inOrder(changes)) {
        result += text.slice(at, start) + written;
        at = end;
    }
    return result + text.slice(at);
}

/** Changes in the order of the text. */
export function inOrder(changes: readonly TextChange[]): readonly TextChange[] {
    return [...changes].sort((one, other) => one.start - other.start || one.end - other.end);
}

/** UTF-16 units compared in one go: engines compare strings far faster than we compare unit by unit. */
const stretch = 4096;

/** More changes than this become one: an editor has fewer cursors, and replacing a word everywhere means reading the whole text anew. */
const mostChanges = 1000;

/** The one stretch to replace to turn the earlier text version into the later one. */
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

/** Two changes and the text between them as one change. The second must stand after the first. */
export function joined(first: Change, second: Change): Change {
    return { start: first.start, end: second.end, shift: first.shift + second.shift };
}

/**
 * The changes of a text with one more, all in offsets of the text before any of them.
 * @param changes in the order of the text, none touching another
 * @param edit in offsets of the text after `changes`
 */
export function withEdit(changes: readonly Change[], edit: Change): readonly Change[] {
    // How far the text at the edit has moved, and how many changes stand before it.
    let moved = 0;
    let first = 0;
    for (let change = changes[first]; change && change.end + change.shift + moved < edit.start; change = changes[++first]) {
        moved += change.shift;
    }
    let last = first;
    let inside = 0;
    for (let change = changes[last]; change && change.start + moved + inside <= edit.end; change = changes[++last]) {
        inside += change.shift;
    }
    const touched = changes.slice(first, last);
    const start = Math.min(edit.start - moved, touched[0]?.start ?? Number.POSITIVE_INFINITY);
    const end = Math.max(edit.end - moved - inside, touched.at(-1)?.end ?? 0);
    const all = [...changes.slice(0, first), { start, end, shift: edit.shift + inside }, ...changes.slice(last)];
    return all.length > mostChanges ? [all.reduce(joined)] : all;
}
