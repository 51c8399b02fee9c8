/** What a move of an item does: which branches change places, and which items get other labels. Or why it cannot be done. */
import type { MoveDirection } from '../../../protocol/protocol.js';
import type { Reading } from '../../semantics/reading.js';
import { mostLevels } from '../../semantics/label-scheme.js';
import { spellLabel } from '../../semantics/labels.js';
import type { Outline, OutlineItem } from '../../semantics/outline.js';
import { labelOfParts } from '../../syntax/words/labels.js';
import { branchOf, depthOf } from './branches.js';
import { isReadBack, type NewLabels } from './new-labels.js';
import { type ItemSpot, outOfOrder, placed, type Plan, type Refusal } from './placing.js';

export type { ItemSpot, Plan, Refusal };

/** Plans the move of an item: in a direction, or to a place beside or under another item. */
export function planOf(reading: Reading, entry: OutlineItem, to: MoveDirection | ItemSpot): Plan | Refusal {
    if (entry.level === 0) {
        return { refusal: 'The item has no label: write one such as 2 or 2 (a).' };
    }
    const spot = typeof to === 'string' ? spots[to](reading, entry) : to;
    const plan = 'refusal' in spot ? spot : placed(reading, entry, spot);
    return 'refusal' in plan || isSafe(reading.outline, plan.labels) ? plan : outOfOrder(entry);
}

/** Whether an answer says why something cannot be done. */
export function isRefusal(answer: object): answer is Refusal {
    return 'refusal' in answer;
}

/** Where the item goes. */
const spots: Readonly<Record<MoveDirection, (reading: Reading, entry: OutlineItem) => ItemSpot | Refusal>> = {
    up: ({ outline }, entry) => {
        const of = neighbourOf(outline, entry, -1);
        return of ? { place: 'before', of } : atTheEdge(entry, 'first');
    },
    down: ({ outline }, entry) => {
        const of = neighbourOf(outline, entry, 1);
        return of ? { place: 'after', of } : atTheEdge(entry, 'last');
    },
    promote: (_, entry) => {
        if (entry.level === 1) {
            return { refusal: `Item ${spellLabel(entry.label)} cannot be promoted: it is at the first level.` };
        }
        return entry.parent ? { place: 'after', of: entry.parent } : outOfOrder(entry);
    },
    demote: ({ agenda, outline }, entry) => {
        const of = neighbourOf(outline, entry, -1);
        if (!of) {
            return { refusal: `Item ${spellLabel(entry.label)} cannot be demoted: there is no item before it that it could stand under.` };
        }
        return entry.level + depthOf(branchOf(agenda, outline, entry)) > mostLevels
            ? { refusal: `Item ${spellLabel(entry.label)} cannot be demoted: an agenda has at most four levels.` }
            : { place: 'under', of };
    },
};

/** The sibling some places after an item, or before it where `by` is negative. */
function neighbourOf(outline: Outline, entry: OutlineItem, by: number): OutlineItem | undefined {
    const siblings = entry.parent ? entry.parent.children : entry.level === 1 ? outline.roots : [];
    return siblings[siblings.indexOf(entry) + by];
}

/** Whether every new label is read back, no two items get the same one, and no item elsewhere becomes a sub-item. */
function isSafe({ items }: Outline, labels: NewLabels): boolean {
    const taken = new Set(items.filter((entry) => !labels.has(entry)).map(({ label }) => label));
    const orphaned = new Set(
        items.filter(({ level, parent }) => level > 1 && !parent).map(({ parts }) => labelOfParts(parts.slice(0, -1))),
    );
    for (const label of labels.values()) {
        const name = labelOfParts(label.parts);
        if (taken.has(name) || orphaned.has(name) || !isReadBack(label)) {
            return false;
        }
        taken.add(name);
    }
    return true;
}

function atTheEdge({ label, parent }: OutlineItem, place: 'first' | 'last'): Refusal {
    const under = parent ? ` under item ${spellLabel(parent.label)}` : '';
    return { refusal: `Item ${spellLabel(label)} is the ${place} one${under}.` };
}
