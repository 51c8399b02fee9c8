/** The rule on blanks, and on marks that the keyboard has and the language has not. */
import { type Habit, habitsOf, type Spaced, spacedIn } from '../../semantics/spacing.js';
import type { Reading } from '../../semantics/reading.js';
import { remembered } from '../../kept/remembered.js';
import { gather } from '../../kept/pieces.js';
import type { Rule, RuleContext, TextChange } from '../rule.js';
import { straightMarks, usualMarks } from './straight-marks.js';

export const spacingRules: readonly Rule[] = [
    {
        code: 'text/spacing',
        severity: 'information',
        certain: true,
        finds: 'two styles of the same thing in one document',
        needs: ({ reading }) => [habitsOf(reading.agenda, reading.locale), reading.locale, usualMarks(reading)],
        *checkIn(piece, { reading }) {
            yield* straightMarks(piece, reading);
            const habits = habitsOf(reading.agenda, reading.locale);
            for (const one of spacedIn(piece, reading.locale)) {
                const { style, example } = habits.get(one.thing) ?? {};
                if (style === undefined || one.style === style) {
                    continue;
                }
                yield {
                    at: one.spot,
                    message: `Most of this document writes ${one.thing} ${style === 'spaced' ? 'with spaces' : 'without spaces'}${example ? `, as in “${example}”` : ''}.`,
                    fixes: (now) => {
                        const { places, all } = oddOnes(now, one.thing, style);
                        return [
                            ...(places > 1
                                ? [
                                      {
                                          title: `Write ${one.thing} ${style === 'spaced' ? 'with spaces' : 'without spaces'} everywhere`,
                                          changes: all,
                                      },
                                  ]
                                : []),
                            {
                                title: `Write it ${style === 'spaced' ? 'with spaces' : 'without spaces'} here`,
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

/** The places of an expression in the unusual style: their number, and the changes that fix them all. */
interface OddOnes {
    readonly places: number;
    readonly all: readonly TextChange[];
}

/** By expression and style. Kept, because the fixes at every place need the same list. */
const known = remembered((_: Reading) => new Map<string, OddOnes>());

function oddOnes({ reading }: RuleContext, thing: string, style: Habit['style']): OddOnes {
    const key = `${style} ${thing}`;
    const found = known(reading).get(key);
    if (found) {
        return found;
    }
    const odd = gather(reading.agenda, (piece) => spacedIn(piece, reading.locale)).filter(
        (one) => one.thing === thing && one.style !== style,
    );
    const all = { places: odd.length, all: odd.flatMap((one) => changes(one, style)) };
    known(reading).set(key, all);
    return all;
}

function changes(one: Spaced, style: 'spaced' | 'tight'): TextChange[] {
    const text = style === 'spaced' ? ' ' : '';
    return one.blanks.filter(({ start, end }) => end > start !== (style === 'spaced')).map(({ start, end }) => ({ start, end, text }));
}
