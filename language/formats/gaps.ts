/** The gap between two blocks in formats made of lines. */
import type { Block } from '../document/blocks.js';

const close: ReadonlySet<Block['kind']> = new Set([
    'list-row',
    'list-entry',
    'annex-day',
    'footnote',
    'annex-note',
    'body-line',
    'session',
    'place-dates',
]);

/** Whether two consecutive blocks are in one list, table or title block. */
export function belongTogether(before: Block | undefined, block: Block): boolean {
    if (!before || !close.has(before.kind) || !close.has(block.kind)) {
        return false;
    }
    return before.kind === block.kind ? !(block.kind === 'annex-day' && block.heads) : isTitleBlock(before) && isTitleBlock(block);
}

/** Nothing before the first block, a line break inside a list or table, otherwise an empty line. */
export function gapBetween(before: Block | undefined, block: Block): string {
    return !before ? '' : belongTogether(before, block) ? '\n' : '\n\n';
}

function isTitleBlock({ kind }: Block): boolean {
    return kind === 'body-line' || kind === 'session' || kind === 'place-dates';
}
