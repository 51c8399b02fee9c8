/** Rules on items as wholes: references to them, and their annotations. */
import type { AstNode } from 'langium';
import { isDocumentation, isFootnote, isMention, isTaken } from '../grammar/generated/ast.js';
import { relabel, spellLabel } from '../semantics/labels.js';
import { leaves } from '../semantics/outline.js';
import { labelParts } from '../syntax/labels.js';
import { rangeOf } from '../syntax/nodes.js';
import { remembered } from '../syntax/remembered.js';
import { gather, nodesOf } from '../syntax/walk.js';
import { nearestLabels } from './nearest.js';
import type { Rule } from './rule.js';

/** What refers to items. */
const referringIn = remembered((piece: AstNode) => nodesOf(piece).filter((node) => isTaken(node) || isMention(node)));

export const itemRules: readonly Rule[] = [
    {
        code: 'item/unknown',
        severity: 'error',
        finds: 'an item referred to that does not exist',
        *check({ reading }) {
            const { byLabel } = reading.outline;
            for (const { item: reference } of gather(reading.agenda, referringIn)) {
                const cst = reference?.$refNode;
                if (!reference || !cst || byLabel.has(reference.$refText)) {
                    continue;
                }
                yield {
                    range: cst.range,
                    message: `There is no item ${spellLabel(reference.$refText)} on this agenda.`,
                    fixes: () =>
                        nearestLabels(reference.$refText, byLabel.keys()).map((label) => ({
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
        finds: 'an item without sub-items and without a word of annotation',
        *check({ reading }) {
            for (const { item, label } of leaves(reading.outline)) {
                if (item.blocks.every((block) => isFootnote(block) || isDocumentation(block))) {
                    yield { range: rangeOf(item, 'name'), message: `Item ${spellLabel(label)} has no annotation.` };
                }
            }
        },
    },
];
