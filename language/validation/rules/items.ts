/** Rules on whole items: references to them, and their annotations. */
import { isItem } from '../../grammar/generated/ast.js';
import { spellLabel } from '../../semantics/labels.js';
import { annotatedBelow, hasText } from '../../semantics/annotated.js';
import { isOfHours } from '../../semantics/hours-meant.js';
import type { Rule } from '../rule.js';
import { referringIn } from '../../semantics/item-references.js';
import { unknownItemFixes } from './unknown-item-fixes.js';

export const itemRules: readonly Rule[] = [
    {
        code: 'item/unknown',
        severity: 'error',
        finds: 'a reference to an item that does not exist',
        needs: ({ reading }) => [reading.outline],
        *checkIn(piece, { reading: { outline } }) {
            for (const node of referringIn(piece)) {
                const reference = node.item;
                const cst = reference?.$refNode;
                if (!reference || !cst || outline.byLabel.has(reference.$refText) || isOfHours(node, outline)) {
                    continue;
                }
                yield {
                    at: { node: cst.astNode, property: 'item' },
                    message: `There is no item ${spellLabel(reference.$refText)} on this agenda.`,
                    fixes: (context) => unknownItemFixes(node, context),
                };
            }
        },
    },
    {
        code: 'item/unannotated',
        severity: 'hint',
        finds: 'an item without sub-items and without an annotation',
        needs: ({ reading }) => [reading.outline, annotatedBelow(reading.agenda)],
        *checkIn(piece, { reading: { agenda, outline } }, index) {
            const entry = isItem(piece) ? outline.entryOf(piece) : undefined;
            if (entry?.label && entry.children.length === 0 && !hasText(entry.item) && !annotatedBelow(agenda).has(index)) {
                yield { at: { node: piece, property: 'name' }, message: `Item ${spellLabel(entry.label)} has no annotation.` };
            }
        },
    },
];
