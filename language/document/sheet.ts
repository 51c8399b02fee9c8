/** A run of blocks made from one section of the source text and kept together. */
import type { Draft } from './draft.js';

export interface Sheet {
    /** At least one. All come from the same section of the source text. */
    readonly drafts: readonly Draft[];
    /** Whether it belongs to an annex, whatever its blocks are. */
    readonly isOfAnnex?: true;
}

/** One sheet with the drafts, or none without drafts. */
export function sheetOf(drafts: readonly Draft[]): readonly Sheet[] {
    return drafts.length > 0 ? [{ drafts }] : [];
}

/** The line in the source text (zero-based) from which the lines of a sheet count. */
export function startLineOf({ drafts }: Sheet): number {
    return drafts.find(({ place }) => place.origin)?.place.origin?.line ?? 0;
}
