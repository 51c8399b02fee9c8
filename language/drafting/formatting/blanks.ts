/** Blanks in a line, and the changes that turn one spacing into another. */
import { isGap } from '../../text/characters.js';
import { isLineEnd } from '../../text/chunks.js';

/** The blanks of a line that the formatting may change. Others, such as a byte order mark, are left where they are. */
const blankSigns = ' \t\u00a0\u202f\u3000';

/** Blanks that the end of a line may lose, inside a paragraph too: they are not printed there. */
const trailingSigns = ' \t\u3000';

/** A stretch of a text and what takes its place: blanks for blanks, or line ends for line ends. Offsets are UTF-16, `end` is exclusive. */
export interface Respacing {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

/** Whether a character is a blank that may change; not for none, as before the beginning of a text. */
export function isBlankSign(character: string): boolean {
    return character !== '' && blankSigns.includes(character);
}

/** Whether a text has nothing but blanks that may change. */
export function isBlankOnly(text: string): boolean {
    return endOfBlanks(text, 0) === text.length;
}

/** The start of the blanks that the end of a line may lose; never before `floor`. */
export function startOfTrailing(text: string, end: number, floor: number): number {
    let start = end;
    while (start > floor && trailingSigns.includes(text.charAt(start - 1))) {
        start--;
    }
    return isHidden(text, start - 1) ? end : start;
}

/** The start of the blanks before an offset; never before `floor`. */
export function startOfIndent(text: string, end: number, floor: number): number {
    let start = end;
    while (start > floor && isBlankSign(text.charAt(start - 1))) {
        start--;
    }
    return isHidden(text, start - 1) ? end : start;
}

function endOfBlanks(text: string, from: number): number {
    let end = from;
    while (end < text.length && isBlankSign(text.charAt(end))) {
        end++;
    }
    return end;
}

/**
 * The changes that turn a line into one that differs from it in blanks only, the smallest for each gap, in the order of the text.
 * @param at the offset of the line, from which the changes count
 * @returns none if the lines differ in more than blanks
 */
export function respacings(line: string, wanted: string, at: number): readonly Respacing[] {
    const changes: Respacing[] = [];
    let [old, fresh] = [0, 0];
    while (old < line.length || fresh < wanted.length) {
        const [oldEnd, freshEnd] = [endOfBlanks(line, old), endOfBlanks(wanted, fresh)];
        const isBesideHidden = isHidden(line, old - 1) || isHidden(line, oldEnd);
        const change = isBesideHidden ? undefined : smallest(line.slice(old, oldEnd), wanted.slice(fresh, freshEnd), at + old);
        if (change) {
            changes.push(change);
        }
        if (line.charAt(oldEnd) !== wanted.charAt(freshEnd)) {
            return [];
        }
        [old, fresh] = [oldEnd + 1, freshEnd + 1];
    }
    return changes;
}

/** Whether a sign stands there that is not seen, such as a direction mark. What it does may depend on the blanks beside it. */
function isHidden(text: string, at: number): boolean {
    return isGap(text.charCodeAt(at)) && !isBlankSign(text.charAt(at)) && !isLineEnd(text.charCodeAt(at));
}

/** The change from one text to another without what both begin and end with; undefined if they are equal. */
function smallest(before: string, after: string, at: number): Respacing | undefined {
    if (before === after) {
        return undefined;
    }
    const most = Math.min(before.length, after.length);
    let same = 0;
    while (same < most && before.charAt(same) === after.charAt(same)) {
        same++;
    }
    let tail = 0;
    while (tail < most - same && before.charAt(before.length - tail - 1) === after.charAt(after.length - tail - 1)) {
        tail++;
    }
    return { start: at + same, end: at + before.length - tail, text: after.slice(same, after.length - tail) };
}
