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
export function firstLineOf({ drafts }: Sheet): number {
    return drafts.find(({ standing }) => standing.origin)?.standing.origin?.line ?? 0;
}
