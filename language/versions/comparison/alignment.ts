/** Two sequences put side by side at the least cost: what belongs together, and what stands on one side only. */

/** What it costs to leave an element alone. A pair that costs more than two of these is none. */
const alone = 0.6;

export interface Pairing<A, B> {
    readonly pairs: readonly (readonly [A, B])[];
    /** On the left side only, and on the right side only, each with the nearest paired element of the left before it. */
    readonly left: readonly A[];
    readonly right: readonly { readonly element: B; readonly after: A | undefined }[];
}

/** Aligns two sequences without changing the order of either. `cost` of a pair is 0 for what is surely the same, 1 and more for what is not. */
export function align<A, B>(ours: readonly A[], theirs: readonly B[], cost: (one: A, other: B) => number): Pairing<A, B> {
    const width = theirs.length + 1;
    const costs = new Float64Array((ours.length + 1) * width);
    const at = (row: number, column: number): number => costs[row * width + column] ?? 0;
    const paired = ours.map((one) => theirs.map((other) => cost(one, other)));
    for (let row = ours.length; row >= 0; row--) {
        for (let column = theirs.length; column >= 0; column--) {
            const choices = [
                ...(row < ours.length ? [at(row + 1, column) + alone] : []),
                ...(column < theirs.length ? [at(row, column + 1) + alone] : []),
                ...(row < ours.length && column < theirs.length ? [at(row + 1, column + 1) + (paired[row]?.[column] ?? 0)] : []),
            ];
            costs[row * width + column] = choices.length > 0 ? Math.min(...choices) : 0;
        }
    }
    const pairs: [A, B][] = [];
    const left: A[] = [];
    const right: { element: B; after: A | undefined }[] = [];
    let [row, column] = [0, 0];
    while (row < ours.length || column < theirs.length) {
        const [one, other] = [ours[row], theirs[column]];
        const here = at(row, column);
        if (one !== undefined && other !== undefined && same(here, at(row + 1, column + 1) + (paired[row]?.[column] ?? 0))) {
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
    const common = [...one].filter((element) => other.has(element)).length;
    return common / (one.size + other.size - common);
}
