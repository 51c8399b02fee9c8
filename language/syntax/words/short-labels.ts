/** Labels that a mention gives without their number: the (b) of “items 2 (a) and (b)” stands for 2 (b). */
import { skipGaps } from '../../text/characters.js';
import { labelEnd, markerEnd, normaliseLabel, typedParts } from './labels.js';
import { itemWordAt, joinEnd } from './mentions.js';

/**
 * What stands in the braces of a mention, with every label in full. Undefined if none is short, or if anything else stands there.
 * @param isItem whether the agenda has an item of a label in normal form
 */
export function withFullLabels(content: string, isItem: (label: string) => boolean): string | undefined {
    const word = itemWordAt(content, 0);
    const first = word ? skipGaps(content, word.end) : 0;
    let end = word ? labelEnd(content, first) : -1;
    let label = content.slice(first, Math.max(first, end));
    let written = content.slice(0, Math.max(0, end));
    let isShort = false;
    while (end > 0 && end < content.length) {
        const [whole, bare] = [joinEnd(content, end), joinEnd(content, end, markerEnd)];
        const next = whole < 0 ? bare : whole;
        if (next < 0) {
            return undefined;
        }
        const nextEnd = whole < 0 ? markerEnd(content, next) : labelEnd(content, next);
        const typed = content.slice(next, nextEnd);
        const full = whole < 0 ? completed(typed, label, isItem) : typed;
        if (full === undefined) {
            return undefined;
        }
        isShort ||= whole < 0;
        written += content.slice(end, next) + full;
        [label, end] = [full, nextEnd];
    }
    return isShort && end === content.length ? written : undefined;
}

/** The label of a marker behind another label: of an item beside that one, else of one above. */
function completed(marker: string, label: string, isItem: (label: string) => boolean): string | undefined {
    for (const { at } of typedParts(label).slice(1).reverse()) {
        // The bracket that opens the marker goes, and the blanks before it stay.
        const full = label.slice(0, at).replace(/[(（]\s?$/u, '') + marker;
        if (isItem(normaliseLabel(full))) {
            return full;
        }
    }
    return undefined;
}
