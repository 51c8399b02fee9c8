/** Which headings stand above others, so that a heading without words of its own is known. */
import type { Block } from './blocks.js';

/** The rank of the headings that are not items: the smaller, the higher. */
const ranks: Readonly<Partial<Record<Block['kind'], number>>> = {
    'introduction-title': 0,
    'section-title': 0,
    'annex-heading': 0,
    'annex-title': 1,
    'group-heading': 2,
    'free-heading': 3,
};

function rankOf(block: Block): number | undefined {
    return block.kind === 'annotation-heading' ? 2 + block.level : ranks[block.kind];
}

/** Whether nothing of a heading's own stands below it: a heading of its own rank or a higher one follows. A heading of that kind has no reason to stand on the page of what follows. */
export function isEmptyHeading(block: Block, next: Block | undefined): boolean {
    const [own, following] = [rankOf(block), next && rankOf(next)];
    return own !== undefined && following !== undefined && following <= own;
}
