/** A new label for an item, in the other language versions of its document: what it counts stays, and each version writes it in its own way. */
import { cyrillicValue, markerValues } from '../../locales/numerals.js';
import { relabel, spell } from '../../semantics/labels.js';
import { type OutlineItem, readMarker } from '../../semantics/outline.js';
import type { Reading } from '../../semantics/reading.js';
import { labelOfParts, labelParts, normaliseLabel } from '../../syntax/words/labels.js';
import type { TextChange } from '../../text/change.js';
import { labelChanges } from './label-changes.js';
import { isReadBack, labelOf, type NewLabel, Relabelling } from './new-labels.js';
import { sameItem } from './same-items.js';

/**
 * The changes that give an item of another version the label that an item gets in its own, with all that refers to it. Undefined where the items of the two are
 * not the same, where the label counts nothing, or where the other version has another item with it.
 * @param entry the item, before it gets the label
 * @param label the new label as typed in the version of the item
 */
export function changesInVersion(entry: OutlineItem, label: string, from: Reading, to: Reading): readonly TextChange[] | undefined {
    const same = sameItem(entry, from.outline, to.outline);
    const relabelling = new Relabelling(to.outline, to.locale);
    const written = same && labelInVersion(entry, same, labelParts(label), from, to, relabelling);
    if (!same || !written || !isReadBack(written)) {
        return undefined;
    }
    const taken = to.outline.byLabel.get(normaliseLabel(written.typed));
    if (taken && taken !== same) {
        return undefined;
    }
    relabelling.give(same, written);
    return labelChanges(to, relabelling.labels);
}

function labelInVersion(
    entry: OutlineItem,
    same: OutlineItem,
    parts: readonly string[],
    from: Reading,
    to: Reading,
    relabelling: Relabelling,
): NewLabel | undefined {
    const above = parts.slice(0, -1);
    const parent = from.outline.byLabel.get(labelOfParts(above));
    const ordinal = ordinalOf(parts.at(-1) ?? '', entry, parent?.children.at(-1));
    if (ordinal === undefined) {
        return undefined;
    }
    if (above.length === 0) {
        const number = [relabelling.part({ script: to.outline.scheme.head, level: 1, parent: undefined }, ordinal)];
        return { parts: number, typed: same.level === 1 ? relabel(labelOf(same).typed, number) : spell(number) };
    }
    const aboveThere = parent && sameItem(parent, from.outline, to.outline);
    if (!aboveThere) {
        return undefined;
    }
    if (same.level === parts.length && same.script) {
        const written = [...aboveThere.parts, relabelling.part(same, ordinal)];
        return { parts: written, typed: relabel(labelOf(same).typed, written) };
    }
    return relabelling.below(labelOf(aboveThere), ordinal);
}

/** What the last part of a new label counts: in the script in which the item counted before, else among its new neighbours. */
function ordinalOf(part: string, entry: OutlineItem, neighbour: OutlineItem | undefined): number | undefined {
    const own = entry.isCyrillic ? cyrillicValue(part) : markerValues(part).find(({ script }) => script === entry.script)?.value;
    return own ?? readMarker(part, neighbour)?.value;
}
