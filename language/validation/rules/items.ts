/** Rules on whole items: references to them, and their annotations. */
import { isItem } from '../../grammar/generated/ast.js';
import { spellLabel } from '../../semantics/labels.js';
import { annotatedBelow, hasText } from '../../semantics/annotated.js';
import { isOfHours } from '../../semantics/hours-meant.js';
import type { Rule } from '../rule.js';
import { referringIn } from '../../semantics/item-references.js';
import { labelMeant } from '../../semantics/label-meant.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { replace } from '../edits.js';
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
        code: 'item/label',
        severity: 'error',
        certain: true,
        finds: 'a label that is written in another way',
        *checkIn(piece) {
            const meant = isItem(piece) ? labelMeant(piece) : undefined;
            if (meant) {
                const { start, end, typed, label } = meant;
                // Of signs behind a label that is read, only these go.
                const isRead = isItem(piece) && piece.name !== undefined;
                yield {
                    at: spotInside(piece, start, end),
                    message: `“${typed}” is not written like a label: write “item ${label}”, two spaces and the title.`,
                    fixes: () => {
                        const from = spanOf(piece).start;
                        return [{ title: `Change to ${label}`, changes: [replace(from + start, from + end, `${label}  `)], sure: isRead }];
                    },
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
