/** New labels as changes of the text, at the items and at every reference to them. */
import type { OutlineItem } from '../../semantics/outline.js';
import type { Reading } from '../../semantics/reading.js';
import { relabel, spell } from '../../semantics/labels.js';
import { type ItemReference, itemReferences } from '../../semantics/item-references.js';
import { propertyIn } from '../../syntax/tree/properties.js';
import { labelOfParts, labelParts, normaliseLabel } from '../../syntax/words/labels.js';
import type { TextChange } from '../../text/change.js';
import type { NewLabels } from './new-labels.js';

/** The changes that give items new labels. A reference to a sub-item that does not exist follows the item that it would be under. */
export function labelChanges({ agenda, outline }: Reading, labels: NewLabels): readonly TextChange[] {
    const changes: TextChange[] = [];
    for (const [{ item }, { typed }] of labels) {
        const cst = propertyIn(item.$cstNode, 'name');
        if (cst && cst.text !== typed) {
            changes.push({ start: cst.offset, end: cst.end, text: typed });
        }
    }
    for (const reference of itemReferences(agenda)) {
        const text = referenceTo(reference, outline.byLabel, labels);
        if (text !== reference.typed) {
            changes.push({ start: reference.start, end: reference.end, text });
        }
    }
    return changes;
}

/** A reference as it is written after the move. */
function referenceTo({ typed, label }: ItemReference, byLabel: ReadonlyMap<string, OutlineItem>, labels: NewLabels): string {
    const parts = labelParts(label);
    for (let depth = parts.length; depth > 0; depth--) {
        const entry = byLabel.get(labelOfParts(parts.slice(0, depth)));
        const changed = entry && labels.get(entry);
        if (changed) {
            const written = [...changed.parts, ...parts.slice(depth)];
            const isSameLevel = written.length === parts.length;
            return isSameLevel ? relabel(typed, written) : depth === parts.length ? changed.typed : spell(written);
        }
        if (entry) {
            break;
        }
    }
    return typed;
}

/** The new labels that references name already, although there is no such item yet: they will lead to the items that get them. */
export function caughtLabels({ agenda, outline }: Reading, labels: NewLabels): readonly string[] {
    const added = new Map([...labels.values()].map(({ parts, typed }) => [labelOfParts(parts), typed]));
    const caught = itemReferences(agenda)
        .filter(({ label }) => !outline.byLabel.has(label))
        .flatMap((reference) => added.get(normaliseLabel(referenceTo(reference, outline.byLabel, labels))) ?? []);
    return [...new Set(caught)];
}
