/** The order of the blocks as a change against the order before: typing in a long document must not send the whole order each time. */
import type { OrderChange, PreviewBlock } from '../../protocol/protocol.js';

/** Whether a block is shown as before, `shift` source lines further down. */
export function sameBlock(before: PreviewBlock, after: PreviewBlock, shift: number): boolean {
    return (
        before.id === after.id &&
        before.hash === after.hash &&
        before.startLine + shift === after.startLine &&
        before.endLine + shift === after.endLine &&
        before.severity === after.severity &&
        (before.messages ?? []).join('\n') === (after.messages ?? []).join('\n')
    );
}

/** The change that leads from one order to another. */
export function orderChange(before: readonly PreviewBlock[], after: readonly PreviewBlock[]): OrderChange {
    const shorter = Math.min(before.length, after.length);
    let kept = 0;
    while (kept < shorter && sameBlock(before[kept]!, after[kept]!, 0)) {
        kept++;
    }
    const lastBefore = before.at(-1);
    const lastAfter = after.at(-1);
    const shift = lastBefore && lastAfter ? lastAfter.startLine - lastBefore.startLine : 0;
    let tail = 0;
    while (tail < shorter - kept && sameBlock(before[before.length - 1 - tail]!, after[after.length - 1 - tail]!, shift)) {
        tail++;
    }
    return {
        kept,
        removed: before.length - kept - tail,
        blocks: after.slice(kept, after.length - tail),
        shift: tail > 0 ? shift : 0,
    };
}
