/** Rules on whole items: references to them, and their annotations. */
import type { AstNode, CstNode } from 'langium';
import { isDocumentation, isFootnote, isItem, isMention, isSlot, isTaken, type Mention, type Taken } from '../../grammar/generated/ast.js';
import { continuableAt } from '../../semantics/coverage.js';
import { referringIn } from '../../semantics/item-references.js';
import type { Reading } from '../../semantics/reading.js';
import { relabel, spellLabel } from '../../semantics/labels.js';
import { labelParts } from '../../syntax/words/labels.js';
import { takenIn } from '../../semantics/timetable.js';
import { nearestLabels } from '../nearest.js';
import type { Rule } from '../rule.js';

/** The meeting that takes up an item, on its own line or below it. */
function slotOf({ $container }: Taken): AstNode {
    return isSlot($container) ? $container : $container.$container;
}

/** Says of a label whether the schedule may mean it at a place: where it is continued, an item that was begun, else one that no other meeting takes up. */
function takenUpRightly(taken: Taken, reading: Reading): (label: string) => boolean {
    if (taken.continued !== undefined) {
        return continuableAt(taken, reading);
    }
    const slot = slotOf(taken);
    const others = reading.timetables.flatMap(takenIn).filter((other) => other.slot?.slot !== slot);
    const labels = new Set(others.map(({ label }) => label));
    return (label) => !labels.has(label);
}

/** Whether the label of a reference goes on in what cannot be read: the 515 of `515:00`. */
function isPartOfMore(node: Taken | Mention, label: CstNode): boolean {
    const unreadable = isMention(node) ? node.unreadable : (node.$container as { readonly unreadable?: AstNode }).unreadable;
    return unreadable?.$cstNode?.offset === label.end;
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
                        const mayBeMeant = isTaken(node) ? takenUpRightly(node, reading) : () => true;
                        const labels = isPartOfMore(node, cst) ? [] : [...reading.outline.byLabel.keys()].filter(mayBeMeant);
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
