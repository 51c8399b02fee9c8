/** The rule on blanks. */
import { type Habit, habitsOf, type Spaced, spacedIn } from '../semantics/spacing.js';
import { gather } from '../syntax/walk.js';
import type { Rule, RuleContext, TextChange } from './rule.js';

export const spacingRules: readonly Rule[] = [
    {
        code: 'text/spacing',
        severity: 'information',
        finds: 'two styles of the same thing in one document',
        needs: ({ reading }) => [habitsOf(reading.agenda, reading.locale), reading.locale],
        *checkIn(piece, { reading }) {
            const habits = habitsOf(reading.agenda, reading.locale);
            for (const one of spacedIn(piece, reading.locale)) {
                const { style, example } = habits.get(one.thing) ?? {};
                if (style === undefined || one.style === style) {
                    continue;
                }
                yield {
                    at: one.spot,
                    message: `Most places in this document have ${style === 'spaced' ? 'blanks' : 'no blanks'} here${example ? `, as in “${example}”` : ''}.`,
                    fixes: (now) => {
                        const odd = oddOnes(now, one.thing, style);
                        return [
                            ...(odd.length > 1
                                ? [
                                      {
                                          title: `Write ${one.thing} ${style === 'spaced' ? 'with blanks' : 'without blanks'} everywhere`,
                                          changes: odd.flatMap((other) => changes(other, style)),
                                      },
                                  ]
                                : []),
                            {
                                title: `Write it ${style === 'spaced' ? 'with blanks' : 'without blanks'} here`,
                                changes: changes(one, style),
                                sure: true,
                            },
                        ];
                    },
                };
            }
        },
    },
];

/** The places of a thing that are not written as most are. */
function oddOnes({ reading }: RuleContext, thing: string, style: Habit['style']): readonly Spaced[] {
    return gather(reading.agenda, (piece) => spacedIn(piece, reading.locale)).filter((one) => one.thing === thing && one.style !== style);
}

function changes(one: Spaced, style: 'spaced' | 'tight'): TextChange[] {
    const text = style === 'spaced' ? ' ' : '';
    return one.blanks.filter(({ start, end }) => end > start !== (style === 'spaced')).map(({ start, end }) => ({ start, end, text }));
}
