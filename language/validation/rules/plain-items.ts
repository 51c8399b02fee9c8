/** The rule on items that running text names in plain words and this agenda does not have. */
import { spellLabel } from '../../semantics/labels.js';
import { plainItemsIn } from '../../semantics/plain-items.js';
import type { Reading } from '../../semantics/reading.js';
import type { Rule } from '../rule.js';

export const plainItemRules: readonly Rule[] = [
    {
        code: 'item/plain',
        severity: 'information',
        finds: 'an item named in plain words that this agenda does not have',
        needs: ({ reading }) => [reading.outline, reading.locale, ownBody(reading)],
        *checkIn(piece, { reading }) {
            const { byLabel } = reading.outline;
            const own = ownBody(reading);
            for (const { label, text, spot, heads } of byLabel.size > 0 ? plainItemsIn(piece, reading.locale) : []) {
                // A sentence that names another body may be about its agenda.
                if (!byLabel.has(label) && heads.every((head) => own.includes(head))) {
                    yield { at: spot, message: `“${text}”: there is no item ${spellLabel(label)} on this agenda.` };
                }
            }
        },
    },
];

/** The name of the body that meets, in small letters. */
function ownBody({ masthead }: Reading): string {
    return masthead.values.get('body')?.text.toLowerCase() ?? '';
}
