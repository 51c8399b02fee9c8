/** The rule on items that running text names in plain words and this agenda does not have. */
import { spellLabel } from '../../semantics/labels.js';
import { isOfOwnAgenda, nameOfBody, plainItemsIn } from '../../semantics/plain-items.js';
import type { Rule } from '../rule.js';

export const plainItemRules: readonly Rule[] = [
    {
        code: 'item/plain',
        severity: 'information',
        finds: 'an item named in plain words that this agenda does not have',
        needs: ({ reading }) => [reading.outline, reading.locale, nameOfBody(reading.masthead)],
        *checkIn(piece, { reading }) {
            const { byLabel } = reading.outline;
            for (const item of byLabel.size > 0 ? plainItemsIn(piece, reading.locale) : []) {
                const { label, text, spot } = item;
                if (!byLabel.has(label) && isOfOwnAgenda(item, reading)) {
                    yield { at: spot, message: `“${text}”: there is no item ${spellLabel(label)} on this agenda.` };
                }
            }
        },
    },
];
