/** Adds a value to the list under a key. The list grows in place: a copy for each value would cost quadratic time. */
export function listUnder<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
    const list = lists.get(key);
    if (list) {
        list.push(value);
    } else {
        lists.set(key, [value]);
    }
}
