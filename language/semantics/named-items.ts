/** The items that the masthead names, those inside a range too. */
import { joinRun } from '../syntax/words/joined.js';
import { joinKind } from '../syntax/words/mentions.js';
import type { Masthead } from './masthead.js';
import type { Outline } from './outline.js';

/** The labels of all items under which a document stands, in normal form, known or not. Of a range, those between its ends are known from the list. */
export function itemsNamedIn({ item }: Pick<Masthead, 'item'>, outline: Outline): readonly string[] {
    const labels = item ? [item.item.$refText] : [];
    for (const { join, item: next } of item?.further ?? []) {
        const label = next.$refText;
        const isRange = joinKind(joinRun(join)) === 'range';
        labels.push(...(isRange ? between(labels.at(-1) ?? '', label, outline) : []), label);
    }
    return labels;
}

/** The items of the same level between two of one series. */
function between(from: string, to: string, { byLabel }: Outline): readonly string[] {
    const first = byLabel.get(from);
    const labels: string[] = [];
    let entry = byLabel.get(to)?.previous;
    while (entry && entry !== first) {
        labels.unshift(entry.label);
        entry = entry.previous;
    }
    return entry ? labels : [];
}
