/** The rule on numbers that are typed before the titles of annexes. */
import { isAnnex, isSchedule } from '../../grammar/generated/ast.js';
import { annexesOf, typedAnnexNumber } from '../../semantics/annex-numbers.js';
import { runOf, spanOf } from '../../syntax/tree/nodes.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { replace } from '../edits.js';
import type { Rule } from '../rule.js';

export const annexNumberRules: readonly Rule[] = [
    {
        code: 'numbering/annex',
        severity: 'warning',
        finds: 'the typed number of an annex that is not the one printed',
        needs: ({ reading: { agenda, locale } }) => [annexesOf(agenda), locale],
        looksAt: (piece) => isAnnex(piece) || isSchedule(piece),
        *checkIn(piece, { reading: { agenda, locale } }, index) {
            const { title } = piece as { title?: Parameters<typeof runOf>[0] };
            const [first] = title?.parts ?? [];
            const all = annexesOf(agenda);
            const number = all.length > 1 ? all.indexOf(index) + 1 : undefined;
            const typed = title && typedAnnexNumber(runOf(title), number, locale);
            if (!first || !typed || typed.value === (number ?? 1)) {
                return;
            }
            yield {
                at: spotInside(first, 0, typed.text.length),
                message:
                    number === undefined
                        ? `This is the only annex, not number ${typed.value}: numbers of annexes are printed by themselves.`
                        : `This is annex ${number}, not ${typed.value}: numbers of annexes are printed by themselves and need not be typed.`,
                fixes: () => {
                    const { start } = spanOf(first);
                    return [{ title: `Remove ${typed.text}`, changes: [replace(start, start + typed.end, '')] }];
                },
            };
        },
    },
];
