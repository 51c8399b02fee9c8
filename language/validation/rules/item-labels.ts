/** The rule on labels of items that are written in another form: `item 2: Debate`, `item (3) More`. */
import { isItem, type Item } from '../../grammar/generated/ast.js';
import { spellLabel } from '../../semantics/labels.js';
import { spanOf, textOf } from '../../syntax/tree/nodes.js';
import { labelEnd, normaliseLabel } from '../../syntax/words/labels.js';
import { replace } from '../edits.js';
import type { Rule } from '../rule.js';

/** A label at the head of a title. */
export interface LabelMeant {
    /** In the usual spelling. */
    readonly label: string;
    /** How many UTF-16 units of the title belong to it, its signs and blanks included. */
    readonly length: number;
}

/** The label that a person reads at the head of the title of an item without a label; undefined if there is none. */
export function labelMeant({ title }: Item): LabelMeant | undefined {
    const text = title ? textOf(title) : '';
    const start = text.startsWith('(') ? 1 : 0;
    const end = labelEnd(text, start);
    // A blank must follow the signs: "10/3 and its follow-up" begins with no label.
    const signs = end < 0 ? undefined : /^\s{0,2}[)）\]:：.–—-]{0,3}(?:\s{1,3}|$)/u.exec(text.slice(end))?.[0];
    if (signs === undefined || !/^[\d٠-٩۰-۹０-９]/u.test(text.slice(start))) {
        return undefined;
    }
    return { label: spellLabel(normaliseLabel(text.slice(start, end))), length: end + signs.length };
}

export const itemLabelRules: readonly Rule[] = [
    {
        code: 'item/label',
        severity: 'error',
        finds: 'a label of an item that is not written like one',
        *checkIn(piece) {
            const title = isItem(piece) && !piece.name && !piece.item ? piece.title : undefined;
            const meant = title && isItem(piece) ? labelMeant(piece) : undefined;
            if (!title || !meant) {
                return;
            }
            const { label, length } = meant;
            yield {
                at: { node: title },
                message: `“${textOf(title).slice(0, length).trim()}” is not written like a label: write “item ${label}”, two spaces and the title.`,
                // Where the title is now: an edit above may have moved it since it was checked.
                fixes: () => {
                    const from = spanOf(title).start;
                    return [{ title: `Change to ${label}`, changes: [replace(from, from + length, `${label}  `)] }];
                },
            };
        },
    },
];
