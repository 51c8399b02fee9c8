/** What is read off a node and of a few other things, kept on the node until one of those is another. A node that stays needs no comparison itself. */

/**
 * @returns a function that makes a thing of a node anew only where what it needs besides differs from what it was made from; the needs are compared
 * one by one, as objects
 */
export function keptWith<K extends object, T>(): (from: K, needs: readonly unknown[], make: () => T) => T {
    const kept = Symbol('kept with');
    return (from, needs, make) => {
        const known = (from as { [kept]?: { readonly needs: readonly unknown[]; readonly value: T } })[kept];
        if (known && areSame(known.needs, needs)) {
            return known.value;
        }
        const value = make();
        // Not enumerable, so that a walk over the node does not meet it.
        Object.defineProperty(from, kept, { value: { needs, value }, configurable: true });
        return value;
    };
}

/** Whether two lists hold the same things, one by one. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
    return one.length === other.length && one.every((value, index) => value === other[index]);
}
