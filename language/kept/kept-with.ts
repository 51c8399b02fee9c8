/** Results that depend on a node and a few other things, kept on the node until one of those other things changes. The node itself needs no comparison. */

/**
 * @returns a function that returns the result kept on `from` if `needs` are those it was made with, and makes it anew otherwise; needs are compared one by one,
 * by identity
 */
export function keptWith<K extends object, T>(): (from: K, needs: readonly unknown[], make: () => T) => T {
    const kept = Symbol('kept with');
    return (from, needs, make) => {
        const known = (from as { [kept]?: { readonly needs: readonly unknown[]; readonly value: T } })[kept];
        if (known && areSame(known.needs, needs)) {
            return known.value;
        }
        const value = make();
        // Not enumerable, so that a walk over the node skips it.
        Object.defineProperty(from, kept, { value: { needs, value }, configurable: true });
        return value;
    };
}

/** Whether two lists hold the same things, one by one, by identity. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
    return one.length === other.length && one.every((value, index) => value === other[index]);
}
