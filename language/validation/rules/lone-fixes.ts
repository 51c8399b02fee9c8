/** Fixes of a single sub-item: its text becomes that of its item. */
import { isSymbolText } from '../../grammar/generated/ast.js';
import { itemReferences } from '../../semantics/item-references.js';
import { spell, spellLabel } from '../../semantics/labels.js';
import type { OutlineItem } from '../../semantics/outline.js';
import { takenIn } from '../../semantics/timetable.js';
import { opensOther } from '../../syntax/scanner/lines.js';
import { spanOf, textOf } from '../../syntax/tree/nodes.js';
import { propertyIn } from '../../syntax/tree/properties.js';
import { headingLine } from '../../drafting/writer.js';
import { lineAfter, lineEndOf, lineStart, replace } from '../edits.js';
import type { Fix, RuleContext, TextChange } from '../rule.js';

/**
 * Two fixes: the title becomes a heading under the item, or the first line of the item's annotation. References lead to the item. None where it would then be
 * taken up twice, or not at all, or where the sub-item has sub-items itself.
 */
export function loneFixes(entry: OutlineItem, { document, reading }: RuleContext): readonly Fix[] {
    const { parent, item } = entry;
    const taken = new Set(reading.timetables.flatMap(takenIn).map(({ label }) => label));
    if (!parent || !item.title || entry.children.length > 0 || taken.has(parent.label) || (taken.size > 0 && !taken.has(entry.label))) {
        return [];
    }
    const { start } = spanOf(item);
    const title = spanOf(item.title);
    const references = referencesTo(entry, parent, reading.agenda);
    const label = spellLabel(parent.label);
    const text = document.textDocument.getText();
    const end = lineEndOf(document);
    const isBlank = (from: number, to: number): boolean => text.slice(from, to).trim() === '';
    const head = lineStart(text, start);
    const below = lineAfter(text, title.end);
    const asText: readonly TextChange[] = [
        replace(start, title.start, head === 0 || isBlank(lineStart(text, head - 1), head) ? '' : end),
        ...(isBlank(below, lineAfter(text, below)) ? [] : [replace(title.end, title.end, end)]),
        ...references,
    ];
    return [
        // Without an annotation of its own the item would have none, since that of a heading belongs to the heading.
        ...(parent.item.blocks.length > 0
            ? [
                  {
                      title: `Make it a heading under item ${label}`,
                      changes: [replace(start, title.start, `${headingLine('')} `), ...references].sort(byPlace),
                  },
              ]
            : []),
        ...(item.title.parts.some(isSymbolText) || opensOther(textOf(item.title))
            ? []
            : [{ title: `Make it text of item ${label}`, changes: [...asText].sort(byPlace) }]),
    ];
}

function byPlace(one: TextChange, other: TextChange): number {
    return one.start - other.start;
}

/** A reference to the item as the document writes its label: `2 a) i)` becomes `2 a)`. */
function referencesTo(entry: OutlineItem, parent: OutlineItem, agenda: RuleContext['reading']['agenda']): readonly TextChange[] {
    const written = propertyIn(parent.item.$cstNode, 'name')?.text ?? spell(parent.parts);
    return itemReferences(agenda).flatMap(({ start, end, label }) => (label === entry.label ? [replace(start, end, written)] : []));
}
