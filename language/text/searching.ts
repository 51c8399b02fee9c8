/**
 * The last index below a count for which something holds, where it holds for the first indexes only, and from one on for none; -1 where it holds for none at all.
 * It looks at as many as the count has binary digits.
 */
export function lastWhere(count: number, holds: (index: number) => boolean): number {
    let low = -1;
    let high = count - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (holds(middle)) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low;
}
