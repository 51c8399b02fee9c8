/**
 * Results that live as long as the object they were read from. A section keeps its node as long as its text does not change, so that each result is read from
 * it once. A result must not include a place: an edit above moves the section.
 *
 * The result is a property of its object under a symbol of its own: the garbage collector would look at tens of thousands of entries in weak maps in every
 * round.
 */
export function remembered<K extends object, T>(read: (from: K) => T): (from: K) => T {
    const result = Symbol('remembered');
    return (from) => {
        const holder = from as { [result]?: { readonly value: T } };
        const known = holder[result];
        if (known) {
            return known.value;
        }
        const value = read(from);
        // Not enumerable, so that a copy of the object does not carry it along.
        Object.defineProperty(holder, result, { value: { value } });
        return value;
    };
}

/**
 * Remembers the result for an object as long as the other arguments are the same, or are lists of the same things.
 * @param make must depend on nothing but its arguments
 */
export function rememberedWith<K extends object, D extends readonly unknown[], T>(
    make: (from: K, ...by: D) => T,
): (from: K, ...by: D) => T {
    const known = new WeakMap<K, { readonly by: D; readonly value: T }>();
    return (from, ...by) => {
        const before = known.get(from);
        if (before && before.by.length === by.length && before.by.every((one, index) => isSame(one, by[index]))) {
            return before.value;
        }
        const value = make(from, ...by);
        known.set(from, { by, value });
        return value;
    };
}

function isSame(one: unknown, other: unknown): boolean {
    return (
        one === other ||
        (Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((part, index) => part === other[index]))
    );
}
