/** Rules on what the schedule takes up. */
import { appearances, unscheduled } from '../semantics/coverage.js';
import { spellLabel } from '../semantics/labels.js';
import { leaves } from '../semantics/outline.js';
import { rangeOf, spanOf } from '../syntax/nodes.js';
import { GrammarUtils } from 'langium';
import type { Rule } from './rule.js';

export const coverageRules: readonly Rule[] = [
    {
        code: 'schedule/unscheduled',
        severity: 'warning',
        finds: 'an item that no meeting takes up',
        *check({ reading }) {
            for (const entry of unscheduled(reading)) {
                yield { range: rangeOf(entry.item, 'name'), message: `No meeting takes up item ${spellLabel(entry.label)}.` };
            }
        },
    },
    {
        code: 'schedule/continued',
        severity: 'information',
        finds: 'an item taken up again without "(continued)", or with it at its first appearance',
        *check({ reading }) {
            const whole = new Set(leaves(reading.outline).map((entry) => entry.label));
            const word = reading.locale.phrases.continued;
            for (const { taken, label, marked, again, begun } of appearances(reading)) {
                if (marked && !begun) {
                    const cst = GrammarUtils.findNodeForProperty(taken.$cstNode, 'continued');
                    const before = taken.item.$refNode?.end ?? 0;
                    yield {
                        range: cst?.range ?? rangeOf(taken),
                        message: `Item ${spellLabel(label)} is taken up here for the first time; it is not continued.`,
                        fixes: () =>
                            cst
                                ? [
                                      {
                                          title: `Remove ${cst.text}`,
                                          changes: [{ start: Math.max(before, cst.offset - 1), end: cst.end, text: '' }],
                                      },
                                  ]
                                : [],
                    };
                } else if (!marked && again && whole.has(label)) {
                    yield {
                        range: rangeOf(taken),
                        message: `Item ${spellLabel(label)} was taken up before: mark it ${word}.`,
                        fixes: () => [
                            { title: `Add ${word}`, changes: [{ start: spanOf(taken).end, end: spanOf(taken).end, text: ` ${word}` }] },
                        ],
                    };
                }
            }
        },
    },
];
