/** The rule on ranges of resolutions that run backward. */
import { citedIn, type ReadCitation } from '../../semantics/citations.js';
import { isBackwardRange } from '../../semantics/cited-ranges.js';
import { spanOf, textOf } from '../../syntax/tree/nodes.js';
import type { Rule } from '../rule.js';

export const citedRangeRules: readonly Rule[] = [
    {
        code: 'resolution/order',
        severity: 'warning',
        finds: 'a range of resolutions or decisions of which the last comes before the first',
        needs: ({ reading: { locale } }) => [locale],
        *checkIn(piece, { reading: { locale } }) {
            let before: ReadCitation | undefined;
            for (const to of citedIn(piece)) {
                const [from, { kind }] = [before, to.passage];
                if (from && kind !== 'title' && kind !== 'paper' && isBackwardRange(from, to, locale)) {
                    const [one, other] = [from.node, to.node];
                    yield {
                        at: { node: one, upTo: other },
                        message: `“${from.number}” to “${to.number}” ends before it begins.`,
                        fixes: () => [
                            {
                                title: `Exchange ${from.number} and ${to.number}`,
                                changes: [
                                    { ...spanOf(one), text: textOf(other) },
                                    { ...spanOf(other), text: textOf(one) },
                                ],
                            },
                        ],
                    };
                }
                before = to;
            }
        },
    },
];
