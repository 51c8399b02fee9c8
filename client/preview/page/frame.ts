/** A block of the document in the page. */
import type { PreviewBlock } from '../../../protocol/protocol.js';

export interface Frame {
    /** What stands in the order of the page: an element around the block, or the entry of a list or day of a table itself. */
    readonly element: HTMLElement;
    /** The element of the block. */
    root: HTMLElement;
    /** The list or table that the block came in. */
    group: HTMLElement | undefined;
    block: PreviewBlock;
    /** How often its content was painted. */
    painted: number;
}
