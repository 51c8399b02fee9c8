/**
 * Results that live as long as what they were read from. A section of an agenda keeps its node as long as its text does not change, so that what is read off
 * it is read once. What is remembered must not say where it stands: an edit above moves it.
 *
 * The result is a property of its source under a symbol of its own: tens of thousands of entries in weak maps would be looked at in every round of the
 * garbage collector.
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
        // Not enumerable, so that a copy of the source does not carry it along.
        Object.defineProperty(holder, result, { value: { value } });
        return value;
    };
}

/**
 * Remembers what was made of something, as long as it is made with the same things, or with lists of the same things.
 * @param make must depend on nothing but what it is given
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
