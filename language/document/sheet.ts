/** A run of blocks that are made of one section of the source together, and are kept together. */
import type { Draft } from './draft.js';

export interface Sheet {
    /** At least one; all of one section of the source. */
    readonly drafts: readonly Draft[];
}

/** The sheet of some drafts; none of none. */
export function sheetOf(drafts: readonly Draft[]): readonly Sheet[] {
    return drafts.length > 0 ? [{ drafts }] : [];
}

/** The line of the source from which the lines of a sheet count. */
export function lineOf({ drafts }: Sheet): number {
    return drafts.find(({ standing }) => standing.origin)?.standing.origin?.line ?? 0;
}

/**
 * Remembers what was made of something, as long as it is made with the same things.
 * @param make must depend on nothing but what it is given
 */
export function rememberedWith<K extends object, D extends readonly unknown[], T>(
    make: (from: K, ...by: D) => T,
): (from: K, ...by: D) => T {
    const known = new WeakMap<K, { readonly by: D; readonly value: T }>();
    return (from, ...by) => {
        const before = known.get(from);
        if (before && before.by.length === by.length && before.by.every((one, index) => one === by[index])) {
            return before.value;
        }
        const value = make(from, ...by);
        known.set(from, { by, value });
        return value;
    };
}
