/**
 * Binary search: the last index below `count` for which `holds` is true; -1 if there is none. It must be true up to some index and false from there on. Takes
 * one look for each binary digit of `count`.
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
