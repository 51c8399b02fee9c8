/** The rule on blanks, and on marks that the keyboard has and the language has not. */
import { habitsOf, inStyle, type Spaced, spacedIn } from '../../semantics/spacing.js';
import { bySign, byWidth, type SpacingHabit } from '../../locales/locale.js';
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
                const habit = reading.locale.spacing?.find(({ thing }) => thing === one.thing);
                if (style === undefined || habit === undefined || one.style === style) {
                    continue;
                }
                const words = styleInWords(style, habit);
                yield {
                    at: one.spot,
                    message: `Most of this document writes ${one.thing} ${words}${example && habit.by !== byWidth ? `, as in “${example}”` : ''}.`,
                    fixes: (now) => {
                        const { places, all } = oddOnes(now, habit, style);
                        return [
                            ...(places > 1 ? [{ title: `Write ${one.thing} ${words} everywhere`, changes: all }] : []),
                            { title: `Write it ${words} here`, changes: changes(one, style, habit), sure: true },
                        ];
                    },
                };
            }
        },
    },
];

function styleInWords(style: string, { by }: SpacingHabit): string {
    return by === bySign ? `with “${style}”` : by === byWidth ? `in ${style} width` : style === 'spaced' ? 'with spaces' : 'without spaces';
}

/** The places of an expression in the unusual style: their number, and the changes that fix them all. */
interface OddOnes {
    readonly places: number;
    readonly all: readonly TextChange[];
}

/** By expression and style. Kept, because the fixes at every place need the same list. */
const known = remembered((_: Reading) => new Map<string, OddOnes>());

function oddOnes({ reading }: RuleContext, habit: SpacingHabit, style: string): OddOnes {
    const key = `${style} ${habit.thing}`;
    const found = known(reading).get(key);
    if (found) {
        return found;
    }
    const odd = gather(reading.agenda, (piece) => spacedIn(piece, reading.locale)).filter(
        (one) => one.thing === habit.thing && one.style !== style,
    );
    const all = { places: odd.length, all: odd.flatMap((one) => changes(one, style, habit)) };
    known(reading).set(key, all);
    return all;
}

function changes(one: Spaced, style: string, habit: SpacingHabit): TextChange[] {
    return one.blanks.flatMap(({ start, end }, index) => {
        const written = one.written[index] ?? '';
        const text = inStyle(written, style, habit);
        return text === written ? [] : [{ start, end, text }];
    });
}
