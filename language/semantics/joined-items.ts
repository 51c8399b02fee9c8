/** Items of a meeting as people join them: `7 and 8`, `7 & 8 (a)`, `7-9`, `7 (a) to (c)`. The language itself reads only commas between them. */
import { labelEnd, labelParts, markerEnd, normaliseLabel } from '../syntax/words/labels.js';
import { tailEnd } from '../syntax/scanner/schedule-lines.js';
import { beforeGaps, skipGaps } from '../text/characters.js';
import { spell } from './labels.js';
import type { Outline, OutlineItem } from './outline.js';
import { joinEnd } from './written-lines.js';
import { skipSigns, writtenWords } from './written-words.js';

/** How an item is joined to the one before it. Blanks and a stroke may also stand in a title or a number. */
type Join = 'list' | 'range' | 'loose';

interface JoinedItem {
    readonly join: Join;
    /** The normal form of the label. */
    readonly label: string;
    /** The label as it is to be written: as typed, or with the number that `and (b)` leaves out. */
    readonly written: string;
    /** What belongs to the item: `(continued)` and the marks of notes. */
    readonly tail: string;
}

/** What stands behind an item on its line. */
export interface JoinedItems {
    /** The items with commas between them. Undefined where it is not certain which items are meant. */
    readonly written: string | undefined;
    /** The UTF-16 offset at which they end in the text. */
    readonly end: number;
}

/**
 * Reads what stands behind an item, up to a track. Undefined where it names no item.
 * @param before the label before it, in normal form
 */
export function joinedItems(text: string, before: string, outline: Outline): JoinedItems | undefined {
    const items: JoinedItem[] = [];
    let at = 0;
    let end = 0;
    let isCertain = true;
    while (isCertain && at < text.length && text.charAt(at) !== '@') {
        const item = itemAt(text, at, items.at(-1)?.label ?? before);
        isCertain = item !== undefined && (item.joined.join !== 'loose' || outline.byLabel.has(item.joined.label));
        if (item && isCertain) {
            items.push(item.joined);
            ({ end } = item);
            at = skipGaps(text, end);
        }
    }
    if (!isCertain) {
        // What goes on behind an item is no reason to lose the item.
        return items.some(({ label }) => outline.byLabel.has(label)) ? { written: undefined, end } : undefined;
    }
    const written = items.map((item, index) => writtenFrom(item, items[index - 1]?.label ?? before, outline));
    return items.length === 0 ? undefined : { written: written.every((one) => one !== undefined) ? written.join(', ') : undefined, end };
}

function itemAt(text: string, from: number, before: string): { readonly joined: JoinedItem; readonly end: number } | undefined {
    const { join, end: start } = joinAt(text, from);
    const own = labelEnd(text, start);
    const end = own >= 0 ? own : markerEnd(text, start);
    if (end < 0) {
        return undefined;
    }
    const typed = text.slice(start, end);
    const above = labelParts(before).slice(0, -1);
    if (own < 0 && above.length === 0) {
        return undefined;
    }
    const written = own >= 0 ? typed : spell([...above, ...labelParts(typed)]);
    const tail = tailEnd(text, end);
    return {
        joined: {
            join: own < 0 && join !== 'range' ? 'loose' : join,
            label: normaliseLabel(written),
            written,
            tail: text.slice(end, tail),
        },
        end: tail,
    };
}

function joinAt(text: string, from: number): { readonly join: Join; readonly end: number } {
    const range = joinEnd(text, from);
    if (range >= 0) {
        return { join: 'range', end: range };
    }
    const signs = skipSigns(text, from, ',;、，،；؛&＆+');
    const word = Math.max(...writtenWords().map(({ and }) => and.longestAt(text, signs)?.end ?? -1));
    if (word >= 0 || beforeGaps(text, signs, from) > from) {
        return { join: 'list', end: skipGaps(text, Math.max(word, signs)) };
    }
    return { join: 'loose', end: skipSigns(text, signs, '/') };
}

/** One item, or all from the one before it to this one. Undefined where one of these is none of the agenda. */
function writtenFrom({ join, label, written, tail }: JoinedItem, before: string, { byLabel }: Outline): string | undefined {
    if (join !== 'range') {
        return `${written}${tail}`;
    }
    const [first, last] = [byLabel.get(before), byLabel.get(label)];
    const between: OutlineItem[] = [];
    for (let item = last; item && item !== first; item = item.previous) {
        between.push(item);
    }
    between.reverse();
    const isWhole =
        first?.ordinal !== undefined &&
        last?.ordinal !== undefined &&
        between[0]?.previous === first &&
        between.length === last.ordinal - first.ordinal;
    return isWhole ? `${[...between.slice(0, -1).map(({ parts }) => spell(parts)), written].join(', ')}${tail}` : undefined;
}
