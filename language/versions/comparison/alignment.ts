/** Aligns two sequences at the least cost: which elements belong together, and which are on one side only. */

/** The cost of an element without a partner. A pair that costs more than two of these is not a pair. */
const costAlone = 0.6;

export interface Pairing<A, B> {
    readonly pairs: readonly (readonly [A, B])[];
    /** Elements of the left side only, and of the right side only. Those of the right carry the nearest element of the left before them. */
    readonly left: readonly A[];
    readonly right: readonly { readonly element: B; readonly after: A | undefined }[];
}

/** How many pairs are tried: enough for a thousand elements on either side. */
const mostTried = 1_000_000;

/** The least difference in position, beyond the difference in length, that a comparison must allow. With less room the result is unknown. */
const leastShift = 8;

/**
 * Aligns two sequences without changing the order of either. `cost` of a pair is 0 for a certain match, 1 and more for a mismatch. In very
 * long sequences only elements at nearly the same position are tried. Where that does not decide the alignment, the result is empty: no pairs,
 * and no elements reported alone.
 * @param most how many pairs are tried at most
 */
export function align<A, B>(ours: readonly A[], theirs: readonly B[], cost: (one: A, other: B) => number, most = mostTried): Pairing<A, B> {
    const band = bandOf(ours.length, theirs.length, most);
    return (band && alignWithin(band, ours, theirs, cost)) ?? { pairs: [], left: [], right: [] };
}

/** The differences tried between a position in theirs and one in ours, both ends inclusive. */
interface Band {
    readonly from: number;
    readonly to: number;
    /** Whether the band covers all pairs. */
    readonly isAll: boolean;
    /** The least cost of any alignment that leaves the band. */
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
    // Leaving the band and coming back costs this many elements without a partner.
    const beyond = costAlone * (Math.abs(more) + 2 * shift + 2);
    return { from: Math.min(0, more) - shift, to: Math.max(0, more) + shift, isAll: false, beyond };
}

/** Undefined where an alignment that leaves the band might be better. */
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
            costs[place] = Math.min(at(row + 1, column) + costAlone, at(row, column + 1) + costAlone, at(row + 1, column + 1) + pair);
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
        } else if (other !== undefined && same(here, at(row, column + 1) + costAlone)) {
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

/** The share of two sets that they have in common, 0 to 1. Undefined where both are empty. */
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
