/** The plan that puts an item before or after another one, or under it: the one way in which items move. */
import { isAnnex, isSchedule } from '../../grammar/generated/ast.js';
import type { Reading } from '../../semantics/reading.js';
import { mostLevels } from '../../semantics/label-scheme.js';
import { spellLabel } from '../../semantics/labels.js';
import type { Outline, OutlineItem } from '../../semantics/outline.js';
import { type Branch, branchOf, depthOf, isWhole } from './branches.js';
import { follows, labelOf, type NewLabels, Relabelling, runAfter } from './new-labels.js';

/** A sentence that says why an item cannot be moved. */
export interface Refusal {
    readonly refusal: string;
}

/** Where an item is to stand: beside another item as its sibling, or as the last one under it. */
export interface ItemSpot {
    readonly place: 'before' | 'after' | 'under';
    readonly of: OutlineItem;
}

export interface Plan {
    readonly labels: NewLabels;
    /** The two neighbouring runs of branches that change places; undefined where only labels change. */
    readonly exchanged?: readonly [Branch, Branch];
}

/** Plans how an item that has a label comes to its new place. */
export function placed(reading: Reading, entry: OutlineItem, spot: ItemSpot): Plan | Refusal {
    const { agenda, outline } = reading;
    const own = branchOf(agenda, outline, entry);
    if (own.items.includes(spot.of)) {
        return { refusal: `Item ${spellLabel(entry.label)} cannot be moved to a place inside itself.` };
    }
    const parent = spot.place === 'under' ? spot.of : spot.of.parent;
    if (!isInOutline(entry) || !isInOutline(spot.of)) {
        return outOfOrder(entry);
    }
    if ((parent?.level ?? 0) + depthOf(own) > mostLevels) {
        return { refusal: `Item ${spellLabel(entry.label)} cannot be moved there: an agenda has at most four levels.` };
    }
    const old = seriesOf(outline, entry.parent);
    const series = seriesOf(outline, parent);
    const others = series.filter((sibling) => sibling !== entry);
    const index = spot.place === 'under' ? others.length : others.indexOf(spot.of) + (spot.place === 'after' ? 1 : 0);
    if (series === old && old.indexOf(entry) === index) {
        return { refusal: `Item ${spellLabel(entry.label)} is there already.` };
    }
    const arrival: Arrival = { parent, others, index, between: series === old ? betweenPlaces(old, entry, index) : undefined };
    const exchanged = exchangeFor(reading, own, arrival);
    if (exchanged === 'over a schedule' || ![old, series].every(areRising) || !isOrdered(reading, entry, arrival)) {
        return outOfOrder(entry);
    }
    return { labels: labelsFor(reading, entry, arrival), ...(exchanged ? { exchanged } : {}) };
}

/** The place among the new siblings. */
interface Arrival {
    readonly parent: OutlineItem | undefined;
    /** The new siblings, without the item itself, and how many of them come before it. */
    readonly others: readonly OutlineItem[];
    readonly index: number;
    /** If the siblings stay the same: those that the item passes. */
    readonly between: readonly OutlineItem[] | undefined;
}

/** Whether an item stands in the tree of items: it has a label, and so has the item above it. */
function isInOutline({ level, parent }: OutlineItem): boolean {
    return level === 1 || (level > 1 && parent !== undefined);
}

function seriesOf(outline: Outline, parent: OutlineItem | undefined): readonly OutlineItem[] {
    return parent ? parent.children : outline.roots;
}

function betweenPlaces(series: readonly OutlineItem[], entry: OutlineItem, index: number): readonly OutlineItem[] {
    const from = series.indexOf(entry);
    return index > from ? series.slice(from + 1, index + 1) : series.slice(index, from);
}

/** The siblings after the new place whose numbers make room for one more. */
function makingRoom({ others, index }: Arrival): readonly OutlineItem[] {
    const [before, next] = [others[index - 1], others[index]];
    const isTaken = next !== undefined && (before === undefined || follows(next.ordinal ?? 0, before.ordinal ?? 0));
    return isTaken ? [next, ...runAfter(others, next)] : [];
}

/** Whether every branch that the move touches holds its own sub-items, all of them and no others. */
function isOrdered({ agenda, outline }: Reading, entry: OutlineItem, arrival: Arrival): boolean {
    const { parent, others, index, between } = arrival;
    const touched = between ?? [
        ...(entry.parent ? [entry.parent] : []),
        ...runAfter(seriesOf(outline, entry.parent), entry),
        ...(parent ? [parent] : []),
        ...(others[index - 1] ? [others[index - 1]!] : []),
        ...makingRoom(arrival),
    ];
    return [entry, ...touched].every((one) => isWhole(branchOf(agenda, outline, one), outline));
}

/** The item's own branch, and all that it passes on its way, in the order of the text. */
function exchangeFor(
    { agenda, outline }: Reading,
    own: Branch,
    { parent, others, index }: Arrival,
): readonly [Branch, Branch] | 'over a schedule' | undefined {
    const { items } = outline;
    const start = items.indexOf(own.head);
    const end = start + own.items.length;
    const [before, next] = [others[index - 1], others[index]];
    const last = before ? branchOf(agenda, outline, before).items.at(-1) : parent;
    const target = next ? items.indexOf(next) : last ? items.indexOf(last) + 1 : start;
    const passed = target <= start ? items.slice(target, start) : items.slice(end, target);
    const [head] = passed;
    if (!head) {
        return undefined;
    }
    const run: Branch = { head, items: passed, first: sectionOf(head), last: sectionOf(passed.at(-1)!) };
    const [from, to] = target <= start ? [run.first, own.last] : [own.first, run.last];
    if (agenda.sections.slice(from, to).some((section) => isSchedule(section) || isAnnex(section))) {
        return 'over a schedule';
    }
    return target <= start ? [run, own] : [own, run];
}

function sectionOf({ item }: OutlineItem): number {
    return item.$containerIndex ?? 0;
}

function labelsFor({ outline, locale }: Reading, entry: OutlineItem, arrival: Arrival): NewLabels {
    const relabelling = new Relabelling(outline, locale);
    const { parent, others, index, between } = arrival;
    if (between) {
        // Labels belong to places: each sibling that is passed takes the one beside its own.
        const all = seriesOf(outline, parent);
        const isDown = all.indexOf(entry) < index;
        const order = isDown ? [entry, ...between] : [...between, entry];
        order.forEach((sibling, at) => {
            relabelling.give(sibling, labelOf(order[(at + (isDown ? order.length - 1 : 1)) % order.length]!));
        });
        return relabelling.labels;
    }
    const leave = (): void => {
        const later = runAfter(seriesOf(outline, entry.parent), entry);
        later.forEach((sibling, at) => relabelling.give(sibling, relabelling.under(entry.parent, labelOf(later[at - 1] ?? entry))));
    };
    const arrive = (): void => {
        const room = makingRoom(arrival);
        const before = others[index - 1];
        room.forEach((sibling, at) => {
            const next = room[at + 1];
            relabelling.give(sibling, relabelling.under(parent, next ? labelOf(next) : relabelling.after(sibling)));
        });
        const first = room[0] ? labelOf(room[0]) : before ? relabelling.after(before) : undefined;
        relabelling.give(entry, first ? relabelling.under(parent, first) : relabelling.below(relabelling.now(parent!), 1));
    };
    // What gets a new label hands it on to all below: the higher level goes first.
    const isLeavingFirst = entry.level <= (parent?.level ?? 0) + 1;
    for (const step of isLeavingFirst ? [leave, arrive] : [arrive, leave]) {
        step();
    }
    return relabelling.labels;
}

/** Whether the numbers of siblings rise. Some may be skipped. */
function areRising(siblings: readonly OutlineItem[]): boolean {
    return siblings.every(({ ordinal }, index) => ordinal !== undefined && ordinal > (siblings[index - 1]?.ordinal ?? 0));
}

/** The refusal where nobody knows which labels the items near the moved one should have. */
export function outOfOrder({ label }: OutlineItem): Refusal {
    return { refusal: `Item ${spellLabel(label)} cannot be moved, because labels near it are not in order: renumber the items first.` };
}
