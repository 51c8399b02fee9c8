/** Adds a value to the list that is kept under a key. The list grows; a copy at each value would cost the square of what there are. */
export function listUnder<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
    const list = lists.get(key);
    if (list) {
        list.push(value);
    } else {
        lists.set(key, [value]);
    }
}
