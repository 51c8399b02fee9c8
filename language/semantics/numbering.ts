/** Mistakes in the numbering of items: skipped, duplicate, out of place, without a parent, alone. */
import type { Outline, OutlineItem } from './outline.js';
import { remembered } from '../kept/remembered.js';
import { longestRise } from '../text/longest-rise.js';

export type NumberingProblem =
    | { readonly kind: 'duplicate'; readonly entry: OutlineItem; readonly first: OutlineItem }
    | { readonly kind: 'gap'; readonly entry: OutlineItem; readonly missing: readonly number[]; readonly before: OutlineItem | undefined }
    | { readonly kind: 'order'; readonly entry: OutlineItem; readonly belongs: OutlineItem | undefined }
    | { readonly kind: 'parent'; readonly entry: OutlineItem; readonly parent: readonly string[] }
    | { readonly kind: 'lone'; readonly entry: OutlineItem };

/** The numbering problems of an outline, one for each mistake. A problem that only follows from another is not listed. */
export const numberingProblems = remembered((outline: Outline): readonly NumberingProblem[] => [...problemsIn(outline)]);

function* problemsIn(outline: Outline): Generator<NumberingProblem> {
    const misplaced = new Set<OutlineItem>();
    const repeated = new Set<OutlineItem>();
    let before: OutlineItem | undefined;
    for (const entry of outline.items) {
        if (entry.level === 0) {
            continue;
        }
        const first = outline.byLabel.get(entry.label);
        if (first && first !== entry) {
            repeated.add(entry);
            yield { kind: 'duplicate', entry, first };
        } else if (entry.level > 1 && !entry.parent) {
            const parent = entry.parts.slice(0, -1);
            // One finding for a whole family of orphans.
            if (!entry.previous) {
                yield { kind: 'parent', entry, parent };
            }
        } else if (entry.parent && before && !lineage(before).includes(entry.parent)) {
            misplaced.add(entry);
            yield { kind: 'order', entry, belongs: entry.parent };
        }
        if (!misplaced.has(entry)) {
            before = entry;
        }
    }
    const order = new Map(outline.items.map((entry, index) => [entry, index]));
    const nameless = outline.items.filter((entry) => entry.level === 0).map((entry) => order.get(entry) ?? 0);
    yield* seriesProblems(outline.roots, order, nameless, misplaced, repeated);
    for (const entry of outline.items) {
        if (entry.children.length > 0) {
            yield* seriesProblems(entry.children, order, nameless, misplaced, repeated);
            const [only] = entry.children;
            // An item whose label is still missing may be the second.
            if (entry.children.length === 1 && only && only.ordinal === 1 && outline.items[(order.get(only) ?? 0) + 1]?.level !== 0) {
                yield { kind: 'lone', entry: only };
            }
        }
    }
}

/**
 * Order and gaps among the items of one parent.
 * @param order positions in the text
 * @param nameless positions of the items without a label
 */
function* seriesProblems(
    siblings: readonly OutlineItem[],
    order: ReadonlyMap<OutlineItem, number>,
    nameless: readonly number[],
    misplaced: ReadonlySet<OutlineItem>,
    repeated: ReadonlySet<OutlineItem>,
): Generator<NumberingProblem> {
    const counted = siblings.filter(
        (entry) => entry.ordinal !== undefined && !misplaced.has(entry) && !repeated.has(entry) && isLike(entry, siblings[0]!),
    );
    const ordered = longestRise(counted.map(({ ordinal }) => ordinal ?? 0));
    for (const [index, entry] of counted.entries()) {
        if (!ordered.has(index)) {
            yield { kind: 'order', entry, belongs: undefined };
        }
    }
    const present = new Set(siblings.map((entry) => entry.ordinal));
    const uncounted = [
        ...nameless,
        ...siblings.filter((entry) => entry.ordinal === undefined || repeated.has(entry)).map((entry) => order.get(entry) ?? 0),
    ];
    let last = 0;
    let previous: OutlineItem | undefined;
    for (const entry of counted.filter((_, index) => ordered.has(index))) {
        const ordinal = entry.ordinal ?? 0;
        const missing = ordinal === last + 1 ? [] : missingBetween(last, ordinal).filter((value) => !present.has(value));
        if (missing.length > 0) {
            const from = previous ? (order.get(previous) ?? 0) : -1;
            const to = order.get(entry) ?? 0;
            // A duplicate, unreadable or missing label between two items probably fills the gap.
            const fillers = uncounted.filter((place) => place > from && place < to).length;
            if (missing.length > fillers) {
                yield { kind: 'gap', entry, missing, before: previous };
            }
        }
        last = ordinal;
        previous = entry;
    }
}

/** Whether two siblings count in the same way: a figure among letters is of another scheme, which is told of it. */
function isLike(one: OutlineItem, other: OutlineItem): boolean {
    return (one.script === 'number') === (other.script === 'number');
}

/** The numbers between two of a series. After 1 comes 1 bis or 2, and after 1 bis 1 ter or 2. */
function missingBetween(last: number, next: number): readonly number[] {
    const base = Math.floor(last);
    return base === Math.floor(next) ? [] : range(base + 1, Math.ceil(next));
}

function lineage(entry: OutlineItem): readonly OutlineItem[] {
    const line: OutlineItem[] = [];
    for (let at: OutlineItem | undefined = entry; at; at = at.parent) {
        line.push(at);
    }
    return line;
}

function range(from: number, to: number): number[] {
    return Array.from({ length: Math.max(0, Math.min(to - from, 1000)) }, (_, index) => from + index);
}
