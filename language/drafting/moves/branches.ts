/** Branches of an agenda: an item with everything that belongs to it, its sub-items included. */
import { type Agenda, type Footnote, isAnnex, isFootnote, isItem, isSchedule, type Item } from '../../grammar/generated/ast.js';
import { remembered } from '../../kept/remembered.js';
import { markedIn } from '../../semantics/notes.js';
import type { Outline, OutlineItem } from '../../semantics/outline.js';

/** An item, and what stands below it up to the next item of its level or a higher one, or up to an annex. */
export interface Branch {
    readonly head: OutlineItem;
    /** All items of the branch in the order of the text, the head first. Half-typed items without a label are among them. */
    readonly items: readonly OutlineItem[];
    /** The first and the last section of the branch in the agenda, by index. Both are items: a heading at its end stays where it is. */
    readonly first: number;
    readonly last: number;
}

/** The branch of an item that has a label. */
export function branchOf(agenda: Agenda, outline: Outline, head: OutlineItem): Branch {
    const first = head.item.$containerIndex ?? 0;
    const items = [head];
    let last = first;
    for (let index = first + 1; index < agenda.sections.length; index++) {
        const section = agenda.sections[index];
        const entry = isItem(section) ? outline.entryOf(section) : undefined;
        if (isSchedule(section) || isAnnex(section) || (entry && entry.level > 0 && entry.level <= head.level)) {
            break;
        }
        if (entry) {
            items.push(entry);
            last = index;
        }
    }
    return { head, items, first, last };
}

/** Whether the labels of a branch are unique, and its items are the head's own sub-items: all of them, and no others. */
export function isWhole(branch: Branch, outline: Outline): boolean {
    const { head, items } = branch;
    const labelled = items.filter(({ level }) => level > 0);
    return labelled.every((entry) => isUnique(entry, outline) && isBelow(entry, head)) && labelled.length === countBelow(head) + 1;
}

function isUnique({ label }: OutlineItem, outline: Outline): boolean {
    return !repeatedLabels(outline).has(label);
}

const repeatedLabels = remembered(({ items, byLabel }: Outline): ReadonlySet<string> => {
    const repeated = items.filter((entry) => entry.label !== '' && byLabel.get(entry.label) !== entry);
    return new Set(repeated.map(({ label }) => label));
});

function isBelow(entry: OutlineItem, head: OutlineItem): boolean {
    for (let at: OutlineItem | undefined = entry; at; at = at.parent) {
        if (at === head) {
            return true;
        }
    }
    return false;
}

function countBelow({ children }: OutlineItem): number {
    return children.reduce((sum, child) => sum + 1 + countBelow(child), 0);
}

/** How many levels a branch has: 1 for an item without sub-items. */
export function depthOf({ head, items }: Branch): number {
    return items.reduce((most, { level }) => Math.max(most, level), head.level) - head.level + 1;
}

/**
 * The notes at the end of a branch that are those of the whole document: at the end of the last item, where not all of them are marked
 * in the branch. They stay at the end when the branch moves.
 */
export function collectedNotes(agenda: Agenda, { first, last }: Branch): readonly Footnote[] {
    const item = agenda.sections[last] as Item;
    if (agenda.sections.slice(last + 1).some(isItem)) {
        return [];
    }
    const from = item.blocks.findLastIndex((block) => !isFootnote(block)) + 1;
    const notes = item.blocks.slice(from).filter(isFootnote);
    const marked = new Set(agenda.sections.slice(first, last + 1).flatMap((section) => markedIn(section).map(({ note }) => note.$refText)));
    return notes.some(({ name }) => !marked.has(name)) ? notes : [];
}
