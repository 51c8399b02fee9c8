/** Whether two language versions have the same items, so that what moves in one can move in the other. */
import { type Outline, type OutlineItem, pathOf } from '../../semantics/outline.js';

/** The item of another version at the same place; undefined where the items of the two are not the same, one by one. */
export function sameItem(entry: OutlineItem, from: Outline, to: Outline): OutlineItem | undefined {
    const isSame = (one: OutlineItem, index: number): boolean => {
        const other = to.items[index];
        return other !== undefined && one.level === other.level && pathOf(one) === pathOf(other);
    };
    return from.items.length === to.items.length && from.items.every(isSame) ? to.items[from.items.indexOf(entry)] : undefined;
}
