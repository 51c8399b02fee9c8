/** Rules on whole items: references to them, and their annotations. */
import type { AstNode } from 'langium';
import { isDocumentation, isFootnote, isItem, isMention, isTaken, type Mention, type Taken } from '../../grammar/generated/ast.js';
import { relabel, spellLabel } from '../../semantics/labels.js';
import { labelParts } from '../../syntax/words/labels.js';
import { remembered } from '../../kept/remembered.js';
import { nodesOf } from '../../syntax/tree/walk.js';
import { nearestLabels } from '../nearest.js';
import type { Rule } from '../rule.js';

/** The references to items in a piece of an agenda. */
const referringIn = remembered((piece: AstNode): readonly (Taken | Mention)[] =>
    nodesOf(piece).filter((node) => isTaken(node) || isMention(node)),
);

export const itemRules: readonly Rule[] = [
    {
        code: 'item/unknown',
        severity: 'error',
        finds: 'a reference to an item that does not exist',
        needs: ({ reading }) => [reading.outline],
        *checkIn(piece, { reading: { outline } }) {
            for (const { item: reference } of referringIn(piece)) {
                const cst = reference?.$refNode;
                if (!reference || !cst || outline.byLabel.has(reference.$refText)) {
                    continue;
                }
                yield {
                    at: { node: cst.astNode, property: 'item' },
                    message: `There is no item ${spellLabel(reference.$refText)} on this agenda.`,
                    fixes: ({ reading }) =>
                        nearestLabels(reference.$refText, reading.outline.byLabel.keys()).map((label) => ({
                            title: `Change to ${spellLabel(label)}`,
                            changes: [{ start: cst.offset, end: cst.end, text: relabel(cst.text, labelParts(label)) }],
                        })),
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
