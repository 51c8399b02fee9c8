/** The parts of a document that are documents of their own: what stands before the annexes, and each annex. */
import type { Block, FormattedDocument } from '../document/blocks.js';

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

/** Whether the pages of an area lie on their side: it is an annex with a schedule or a table, in a house that turns those. */
export function isTurned(area: readonly Block[], { pages }: Pick<FormattedDocument, 'pages'>): boolean {
    return (
        pages?.annexPages === 'landscape' &&
        area[0]?.kind === 'annex-heading' &&
        area.some(({ kind }) => kind === 'annex-day' || kind === 'annex-item' || kind === 'table')
    );
}
