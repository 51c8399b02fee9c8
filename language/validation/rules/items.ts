/** Rules on whole items: references to them, and their annotations. */
import { isDocumentation, isFootnote, isItem } from '../../grammar/generated/ast.js';
import { spellLabel } from '../../semantics/labels.js';
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
        needs: ({ reading }) => [reading.outline],
        *checkIn(piece, { reading: { outline } }) {
            const entry = isItem(piece) ? outline.entryOf(piece) : undefined;
            if (
                entry?.label &&
                entry.children.length === 0 &&
                entry.item.blocks.every((block) => isFootnote(block) || isDocumentation(block))
            ) {
                yield { at: { node: piece, property: 'name' }, message: `Item ${spellLabel(entry.label)} has no annotation.` };
            }
        },
    },
];
