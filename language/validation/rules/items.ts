/** Rules on whole items: references to them, and their annotations. */
import type { AstNode } from 'langium';
import { isDocumentation, isFootnote, isItem, isSlot, isTaken, type Taken } from '../../grammar/generated/ast.js';
import { relabel, spellLabel } from '../../semantics/labels.js';
import { labelParts } from '../../syntax/words/labels.js';
import { takenIn } from '../../semantics/timetable.js';
import { nearestLabels } from '../nearest.js';
import type { Rule } from '../rule.js';
import { referringIn } from './item-references.js';

/** The meeting that takes up an item, on its own line or below it. */
function slotOf({ $container }: Taken): AstNode {
    return isSlot($container) ? $container : $container.$container;
}

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
                if (!reference || !cst || outline.byLabel.has(reference.$refText)) {
                    continue;
                }
                yield {
                    at: { node: cst.astNode, property: 'item' },
                    message: `There is no item ${spellLabel(reference.$refText)} on this agenda.`,
                    fixes: ({ reading }) => {
                        // The schedule means an item that no other meeting takes up.
                        const slot = isTaken(node) ? slotOf(node) : undefined;
                        const others = slot ? reading.timetables.flatMap(takenIn).filter((other) => other.slot?.slot !== slot) : [];
                        const taken = new Set(others.map(({ label }) => label));
                        const labels = [...reading.outline.byLabel.keys()].filter((label) => !taken.has(label));
                        return nearestLabels(reference.$refText, labels).map((label) => ({
                            title: `Change to ${spellLabel(label)}`,
                            changes: [{ start: cst.offset, end: cst.end, text: relabel(cst.text, labelParts(label)) }],
                        }));
                    },
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
