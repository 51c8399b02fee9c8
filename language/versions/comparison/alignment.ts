/** Two sequences put side by side at the least cost: what belongs together, and what stands on one side only. */

/** What it costs to leave an element alone. A pair that costs more than two of these is none. */
const alone = 0.6;

export interface Pairing<A, B> {
    readonly pairs: readonly (readonly [A, B])[];
    /** On the left side only, and on the right side only, each with the nearest paired element of the left before it. */
    readonly left: readonly A[];
    readonly right: readonly { readonly element: B; readonly after: A | undefined }[];
}

/** How many pairs are tried: those of a thousand on either side. */
const mostTried = 1_000_000;

/** By how many places, beyond what one side has more, the two must be allowed to differ; else nothing is known of them. */
const leastShift = 8;

/**
 * Aligns two sequences without changing the order of either. `cost` of a pair is 0 for what is surely the same, 1 and more for what is not. Of very
 * long ones only those are tried that stand at nearly the same place. Where that does not tell which is which, nothing is paired, and nothing said to
 * stand alone.
 * @param most how many pairs are tried at most
 */
export function align<A, B>(ours: readonly A[], theirs: readonly B[], cost: (one: A, other: B) => number, most = mostTried): Pairing<A, B> {
    const band = bandOf(ours.length, theirs.length, most);
    return (band && alignWithin(band, ours, theirs, cost)) ?? { pairs: [], left: [], right: [] };
}

/** Places of theirs less places of ours that are tried, both ends inclusive. */
interface Band {
    readonly from: number;
    readonly to: number;
    /** Whether there is nothing beyond it. */
    readonly isAll: boolean;
    /** What every way costs at least that leaves it. */
    readonly beyond: number;
}

function bandOf(ours: number, theirs: number, most: number): Band | undefined {
    if ((ours + 1) * (theirs + 1) <= most) {
        return { from: -ours, to: theirs, isAll: true, beyond: Number.POSITIVE_INFINITY };
    }
    const more = theirs - ours;
    const shift = Math.floor((most / (ours + 1) - Math.abs(more) - 1) / 2);
    if (shift < leastShift) {
        return undefined;
    }
    // Out of it and back again, with elements that stand alone.
    const beyond = alone * (Math.abs(more) + 2 * shift + 2);
    return { from: Math.min(0, more) - shift, to: Math.max(0, more) + shift, isAll: false, beyond };
}

/** Undefined where a way that leaves the band might be better. */
function alignWithin<A, B>(
    { from, to, isAll, beyond }: Band,
    ours: readonly A[],
    theirs: readonly B[],
    cost: (one: A, other: B) => number,
): Pairing<A, B> | undefined {
    const width = isAll ? theirs.length + 1 : to - from + 1;
    const placeOf = (row: number, column: number): number => (isAll ? row * width + column : row * width + (column - row - from));
    const isInside = (row: number, column: number): boolean =>
        row <= ours.length && column <= theirs.length && column - row >= from && column - row <= to;
    const costs = new Float64Array((ours.length + 1) * width);
    const paired = new Float64Array((ours.length + 1) * width);
    const at = (row: number, column: number): number => (isInside(row, column) ? costs[placeOf(row, column)]! : Number.POSITIVE_INFINITY);
    for (let row = ours.length; row >= 0; row--) {
        const last = Math.min(theirs.length, row + to);
        for (let column = last; column >= Math.max(0, row + from); column--) {
            const [one, other] = [ours[row], theirs[column]];
            const place = placeOf(row, column);
            if (one === undefined && other === undefined) {
                continue;
            }
            const pair = one === undefined || other === undefined ? Number.POSITIVE_INFINITY : cost(one, other);
            paired[place] = pair;
            costs[place] = Math.min(at(row + 1, column) + alone, at(row, column + 1) + alone, at(row + 1, column + 1) + pair);
        }
    }
    if (at(0, 0) > beyond) {
        return undefined;
    }
    const pairs: [A, B][] = [];
    const left: A[] = [];
    const right: { element: B; after: A | undefined }[] = [];
    let [row, column] = [0, 0];
    while (row < ours.length || column < theirs.length) {
        const [one, other] = [ours[row], theirs[column]];
        const here = at(row, column);
        if (one !== undefined && other !== undefined && same(here, at(row + 1, column + 1) + paired[placeOf(row, column)]!)) {
            pairs.push([one, other]);
            row++;
            column++;
        } else if (other !== undefined && same(here, at(row, column + 1) + alone)) {
            right.push({ element: other, after: ours[row - 1] });
            column++;
        } else {
            if (one !== undefined) {
                left.push(one);
            }
            row++;
        }
    }
    return { pairs, left, right };
}

function same(one: number, other: number): boolean {
    return Math.abs(one - other) < 1e-9;
}

/** How much two sets have in common, 0 to 1; undefined where both are empty. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number | undefined {
    if (one.size === 0 && other.size === 0) {
        return undefined;
    }
    let common = 0;
    for (const element of one) {
        common += other.has(element) ? 1 : 0;
    }
    return common / (one.size + other.size - common);
}
