/** The rule on ranges of days in running text that run backward. */
import { type BackwardRange, backwardRangesIn } from '../../semantics/day-ranges.js';
import { offsetOf } from '../../syntax/tree/nodes.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { replace, shorten } from '../edits.js';
import type { Finding, Rule } from '../rule.js';

export const dayRangeRules: readonly Rule[] = [
    {
        code: 'date/order',
        severity: 'warning',
        finds: 'days in running text of which the last comes before the first',
        *checkIn(piece) {
            for (const range of backwardRangesIn(piece)) {
                yield findingOf(range);
            }
        },
    },
];

function findingOf({ last, sentences, start, end, numbers: [one, other], areNumbersAlone }: BackwardRange): Finding {
    const { text, typedStart, typedEnd } = sentences;
    const first = last.passage.node.parts[0] ?? last.node;
    const turned = `${text.slice(start, one[0])}${text.slice(...other)}${text.slice(one[1], other[0])}${text.slice(...one)}${text.slice(other[1], end)}`;
    return {
        at: spotInside(first, typedStart(start), typedEnd(end)),
        message: `“${shorten(text.slice(start, end))}” ends before it begins.`,
        ...(areNumbersAlone
            ? {
                  fixes: () => {
                      const at = (place: readonly [number, number], number: string) =>
                          replace(offsetOf(first) + typedStart(place[0]), offsetOf(first) + typedEnd(place[1]), number);
                      return [
                          {
                              title: `Change to ${shorten(turned)}`,
                              changes: [at(one, text.slice(...other)), at(other, text.slice(...one))],
                          },
                      ];
                  },
              }
            : {}),
    };
}
