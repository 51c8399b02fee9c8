/** What a move of an item does: which branches change places, and which items get other labels. Or why it cannot be done. */
import type { MoveDirection } from '../../../protocol/protocol.js';
import type { Reading } from '../../semantics/reading.js';
import { spellLabel } from '../../semantics/labels.js';
import type { Outline, OutlineItem } from '../../semantics/outline.js';
import { labelOfParts } from '../../syntax/words/labels.js';
import { type Branch, branchOf, depthOf, isWhole } from './branches.js';
import { isReadBack, labelOf, type NewLabels, Relabelling, runAfter } from './new-labels.js';

/** A sentence that says why an item cannot be moved. */
export interface Refusal {
    readonly refusal: string;
}

export interface Plan {
    readonly labels: NewLabels;
    /** The two neighbouring runs of branches that change places; undefined where only labels change. */
    readonly exchanged?: readonly [Branch, Branch];
}

/** The levels that labels and lists are printed with. */
const mostLevels = 4;

/** Plans the move of an item. */
export function planOf(reading: Reading, entry: OutlineItem, direction: MoveDirection): Plan | Refusal {
    if (entry.level === 0) {
        return { refusal: 'The item has no label: write one such as 2 or 2 (a).' };
    }
    const plan = planners[direction](reading, entry);
    return 'refusal' in plan || isSafe(reading.outline, plan.labels) ? plan : outOfOrder(entry);
}

export function isRefusal(answer: object): answer is Refusal {
    return 'refusal' in answer;
}

const planners: Readonly<Record<MoveDirection, (reading: Reading, entry: OutlineItem) => Plan | Refusal>> = {
    up: (reading, entry) => {
        const before = neighbourOf(reading.outline, entry, -1);
        return before ? exchange(reading, before, entry, entry) : atTheEdge(entry, 'first');
    },
    down: (reading, entry) => {
        const after = neighbourOf(reading.outline, entry, 1);
        return after ? exchange(reading, entry, after, entry) : atTheEdge(entry, 'last');
    },
    promote,
    demote,
};

/** Two neighbours change places, and their labels stay where they are. */
function exchange({ agenda, outline, locale }: Reading, first: OutlineItem, second: OutlineItem, moved: OutlineItem): Plan | Refusal {
    const branches = [branchOf(agenda, outline, first), branchOf(agenda, outline, second)] as const;
    if (!areNeighbours(outline, ...branches) || !branches.every((branch) => isWhole(branch, outline))) {
        return outOfOrder(moved);
    }
    const relabelling = new Relabelling(outline, locale);
    relabelling.give(first, labelOf(second));
    relabelling.give(second, labelOf(first));
    return { labels: relabelling.labels, exchanged: branches };
}

/** The item comes after the one it was under. Those that followed it stay where they belong. */
function promote({ agenda, outline, locale }: Reading, entry: OutlineItem): Plan | Refusal {
    const { parent } = entry;
    if (entry.level === 1) {
        return { refusal: `Item ${spellLabel(entry.label)} cannot be promoted: it is at the first level.` };
    }
    if (!parent || parent.ordinal === undefined) {
        return outOfOrder(entry);
    }
    const later = runAfter(parent.children, entry);
    const uncles = runAfter(siblingsOf(outline, parent), parent);
    const above = branchOf(agenda, outline, parent);
    const branches = [above, ...uncles.map((uncle) => branchOf(agenda, outline, uncle))];
    if (!branches.every((branch) => isWhole(branch, outline)) || ![parent.children, siblingsOf(outline, parent)].every(areRising)) {
        return outOfOrder(entry);
    }
    const relabelling = new Relabelling(outline, locale);
    relabelling.give(entry, uncles[0] ? labelOf(uncles[0]) : relabelling.after(parent));
    relabelling.moveUp(later, labelOf(entry));
    relabelling.moveDown(uncles);
    const own = branchOf(agenda, outline, entry);
    const rest = restOf(above, own);
    return { labels: relabelling.labels, ...(rest ? { exchanged: [own, rest] as const } : {}) };
}

/** The item becomes the last one under the item before it. The text stays where it is. */
function demote({ agenda, outline, locale }: Reading, entry: OutlineItem): Plan | Refusal {
    const before = neighbourOf(outline, entry, -1);
    const own = branchOf(agenda, outline, entry);
    if (!before) {
        return { refusal: `Item ${spellLabel(entry.label)} cannot be demoted: there is no item before it that it could stand under.` };
    }
    if (entry.level + depthOf(own) > mostLevels) {
        return { refusal: `Item ${spellLabel(entry.label)} cannot be demoted: an agenda has at most four levels.` };
    }
    const above = branchOf(agenda, outline, before);
    const later = runAfter(siblingsOf(outline, entry), entry);
    const branches = [above, own, ...later.map((sibling) => branchOf(agenda, outline, sibling))];
    const last = before.children.at(-1);
    const isInOrder = areNeighbours(outline, above, own) && branches.every((branch) => isWhole(branch, outline));
    if (!isInOrder || ![siblingsOf(outline, entry), before.children].every(areRising)) {
        return outOfOrder(entry);
    }
    const relabelling = new Relabelling(outline, locale);
    relabelling.give(entry, last ? relabelling.after(last) : relabelling.below(labelOf(before), 1));
    relabelling.moveUp(later, labelOf(entry));
    return { labels: relabelling.labels };
}

/** What stands after a branch inside a larger one; undefined if nothing does. */
function restOf(above: Branch, own: Branch): Branch | undefined {
    const items = above.items.slice(above.items.indexOf(own.items.at(-1)!) + 1);
    const [head] = items;
    return head && { head, items, first: head.item.$containerIndex ?? 0, last: above.last };
}

function siblingsOf(outline: Outline, { parent, level }: OutlineItem): readonly OutlineItem[] {
    return parent ? parent.children : level === 1 ? outline.roots : [];
}

/** The sibling some places after an item, or before it where `by` is negative. */
function neighbourOf(outline: Outline, entry: OutlineItem, by: number): OutlineItem | undefined {
    const siblings = siblingsOf(outline, entry);
    return siblings[siblings.indexOf(entry) + by];
}

/** Whether no other item stands between two branches. */
function areNeighbours({ items }: Outline, first: Branch, second: Branch): boolean {
    return items[items.indexOf(first.items.at(-1)!) + 1] === second.head;
}

/** Whether the numbers of siblings rise. Some may be skipped. */
function areRising(siblings: readonly OutlineItem[]): boolean {
    return siblings.every(({ ordinal }, index) => ordinal !== undefined && ordinal > (siblings[index - 1]?.ordinal ?? 0));
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

function outOfOrder({ label }: OutlineItem): Refusal {
    return { refusal: `Item ${spellLabel(label)} cannot be moved, because labels near it are not in order: renumber the items first.` };
}
