/**
 * Results that live as long as what they were read from. A section of an agenda keeps its node as long as its text does not change, so that what is read off
 * it is read once. What is remembered must not say where it stands: an edit above moves it.
 */
export function remembered<K extends WeakKey, T>(read: (from: K) => T): (from: K) => T {
    const results = new WeakMap<K, { readonly result: T }>();
    return (from) => {
        const known = results.get(from);
        if (known) {
            return known.result;
        }
        const result = read(from);
        results.set(from, { result });
        return result;
    };
}
