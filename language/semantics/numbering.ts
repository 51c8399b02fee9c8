/** Where the numbering of items goes wrong: skipped, doubled, out of place, without a parent, alone. */
import type { Outline, OutlineItem } from './outline.js';

export type NumberingProblem =
    | { readonly kind: 'duplicate'; readonly entry: OutlineItem; readonly first: OutlineItem }
    | { readonly kind: 'gap'; readonly entry: OutlineItem; readonly missing: readonly number[]; readonly before: OutlineItem | undefined }
    | { readonly kind: 'order'; readonly entry: OutlineItem; readonly belongs: OutlineItem | undefined }
    | { readonly kind: 'parent'; readonly entry: OutlineItem; readonly parent: readonly string[] }
    | { readonly kind: 'lone'; readonly entry: OutlineItem };

const kept = new WeakMap<Outline, readonly NumberingProblem[]>();

/** All numbering problems of an outline, one for each mistake: what only follows from another is not listed. */
export function numberingProblems(outline: Outline): readonly NumberingProblem[] {
    const problems = kept.get(outline) ?? [...find(outline)];
    kept.set(outline, problems);
    return problems;
}

function* find(outline: Outline): Generator<NumberingProblem> {
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
    yield* series(outline.roots, misplaced, repeated);
    for (const entry of outline.items) {
        if (entry.children.length > 0) {
            yield* series(entry.children, misplaced, repeated);
            const [only] = entry.children;
            if (entry.children.length === 1 && only && only.ordinal === 1) {
                yield { kind: 'lone', entry: only };
            }
        }
    }
}

/** Order and gaps among the items of one parent. */
function* series(siblings: readonly OutlineItem[], misplaced: ReadonlySet<OutlineItem>, repeated: ReadonlySet<OutlineItem>): Generator<NumberingProblem> {
    const counted = siblings.filter(entry => entry.ordinal !== undefined && !misplaced.has(entry) && !repeated.has(entry));
    const ordered = new Set(longestRise(counted));
    for (const entry of counted) {
        if (!ordered.has(entry)) {
            yield { kind: 'order', entry, belongs: undefined };
        }
    }
    const present = new Set(siblings.map(entry => entry.ordinal));
    const uncounted = siblings.filter(entry => entry.ordinal === undefined || repeated.has(entry));
    let last = 0;
    let previous: OutlineItem | undefined;
    for (const entry of counted.filter(one => ordered.has(one))) {
        const ordinal = entry.ordinal ?? 0;
        const from = previous ? siblings.indexOf(previous) : -1;
        const to = siblings.indexOf(entry);
        // A doubled or unreadable label between two items stands where the missing one should.
        const fillers = uncounted.filter(one => siblings.indexOf(one) > from && siblings.indexOf(one) < to).length;
        const missing = range(last + 1, ordinal).filter(value => !present.has(value));
        if (missing.length > fillers) {
            yield { kind: 'gap', entry, missing, before: previous };
        }
        last = ordinal;
        previous = entry;
    }
}

/** The longest series of items in rising order, so that one item moved is one item out of place. */
function longestRise(items: readonly OutlineItem[]): readonly OutlineItem[] {
    // Patience sorting: `tails[n]` ends the best series of length n + 1.
    const tails: number[] = [];
    const before: number[] = [];
    items.forEach((item, index) => {
        const value = item.ordinal ?? 0;
        let low = 0;
        let high = tails.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((items[tails[middle] ?? 0]?.ordinal ?? 0) < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
        tails[low] = index;
    });
    const rise: OutlineItem[] = [];
    for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
        const item = items[index];
        if (item) {
            rise.unshift(item);
        }
    }
    return rise;
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
