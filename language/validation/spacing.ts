/** The rule on blanks. */
import { minority, type Spaced, spacedThings } from '../semantics/spacing.js';
import { between } from './places.js';
import type { Rule, TextChange } from './rule.js';

export const spacingRules: readonly Rule[] = [
    {
        code: 'text/spacing',
        severity: 'information',
        finds: 'two styles of the same thing in one document',
        *check({ reading, document }) {
            const all = spacedThings(reading.agenda, reading.locale);
            for (const thing of new Set(all.map((one) => one.thing))) {
                const { odd, style } = minority(all.filter((one) => one.thing === thing));
                const usual = all.find((one) => one.thing === thing && one.style === style);
                for (const one of odd) {
                    yield {
                        range: between(document, one.start, one.end),
                        message: `Most places in this document have ${style === 'spaced' ? 'blanks' : 'no blanks'} here${usual ? `, as in “${usual.text}”` : ''}.`,
                        fixes: () => [
                            ...(odd.length > 1
                                ? [
                                      {
                                          title: `Write ${thing} ${style === 'spaced' ? 'with blanks' : 'without blanks'} everywhere`,
                                          changes: odd.flatMap((other) => changes(other, style)),
                                      },
                                  ]
                                : []),
                            {
                                title: `Write it ${style === 'spaced' ? 'with blanks' : 'without blanks'} here`,
                                changes: changes(one, style),
                                sure: true,
                            },
                        ],
                    };
                }
            }
        },
    },
];

function changes(one: Spaced, style: 'spaced' | 'tight'): TextChange[] {
    const text = style === 'spaced' ? ' ' : '';
    return one.blanks.filter(({ start, end }) => end > start !== (style === 'spaced')).map(({ start, end }) => ({ start, end, text }));
}
