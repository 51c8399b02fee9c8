/** The gap between two blocks in formats made of lines. */
import type { Block } from '../document/blocks.js';

/** Blocks that follow each other without an empty line between them. */
const closeKinds: ReadonlySet<Block['kind']> = new Set([
    'list-row',
    'list-entry',
    'annex-day',
    'annex-item',
    'footnote',
    'annex-note',
    'body-line',
    'session',
    'place-dates',
    'item-line',
    'item-title',
]);

/** Whether two consecutive blocks are in one list, table or title block. */
export function belongTogether(before: Block | undefined, block: Block): boolean {
    if (!before || !closeKinds.has(before.kind) || !closeKinds.has(block.kind)) {
        return false;
    }
    if (before.kind !== block.kind) {
        return isTitleBlock(before) && isTitleBlock(block);
    }
    const beginsTable = (block.kind === 'annex-day' || block.kind === 'annex-item') && block.heads !== undefined;
    return !beginsTable;
}

/** Nothing before the first block, a line break inside a list or table, otherwise an empty line. */
export function gapBetween(before: Block | undefined, block: Block): string {
    if (!before) {
        return '';
    }
    return belongTogether(before, block) ? '\n' : '\n\n';
}

/** Whether a block is a line of the title block. */
export function isTitleBlock({ kind }: Block): boolean {
    return ['body-line', 'session', 'place-dates', 'item-line', 'item-title'].includes(kind);
}
