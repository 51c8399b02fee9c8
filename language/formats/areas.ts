/** The parts of a document that are documents of their own: what stands before the annexes, and each annex. */
import type { Block } from '../document/blocks.js';

/** The blocks before the annexes, then those of each annex. */
export function areasOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
    const areas: Block[][] = [[]];
    for (const block of blocks) {
        if (block.kind === 'annex-heading') {
            areas.push([]);
        }
        areas.at(-1)?.push(block);
    }
    return areas;
}
