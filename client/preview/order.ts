/** Applies a change to the order of the blocks: typing in a long document does not send the whole order each time. */
import type { OrderChange, PreviewBlock } from '../../protocol/protocol.js';

/** The order after a change. The server's `orderChange` is the inverse. */
export function changedOrder(before: readonly PreviewBlock[], change: OrderChange): readonly PreviewBlock[] {
    const tail = before.slice(change.kept + change.removed).map((block) => moved(block, change.shift));
    const order = [...before.slice(0, change.kept), ...change.blocks, ...tail];
    for (const { from, count, lines } of change.moved ?? []) {
        const known = from < change.kept ? 0 : change.shift;
        for (let index = from; index < from + count; index++) {
            const block = order[index];
            if (block) {
                order[index] = moved(block, lines - known);
            }
        }
    }
    if (change.altered) {
        const altered = new Map(change.altered.map((block) => [block.id, block]));
        return order.map((block) => altered.get(block.id) ?? block);
    }
    return order;
}

function moved(block: PreviewBlock, lines: number): PreviewBlock {
    return lines === 0 ? block : { ...block, startLine: block.startLine + lines, endLine: block.endLine + lines };
}
