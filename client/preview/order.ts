/** The order of the blocks after a change of it: typing in a long document does not send the whole order each time. */
import type { OrderChange, PreviewBlock } from '../../server/protocol.js';

/** The order after a change. The server's `orderChange` is the inverse. */
export function changedOrder(before: readonly PreviewBlock[], change: OrderChange): readonly PreviewBlock[] {
    const tail = before.slice(change.kept + change.removed);
    return [
        ...before.slice(0, change.kept),
        ...change.blocks,
        ...(change.shift === 0
            ? tail
            : tail.map((block) => ({ ...block, startLine: block.startLine + change.shift, endLine: block.endLine + change.shift }))),
    ];
}
