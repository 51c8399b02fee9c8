/** The order of the blocks as a change from the previous order: typing in a long document must not send the whole order each time. */
import { commonEnds } from '../../language/text/common-ends.js';
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

/** The change from one order to another. */
export function orderChange(before: readonly PreviewBlock[], after: readonly PreviewBlock[]): OrderChange {
    const lastBefore = before.at(-1);
    const lastAfter = after.at(-1);
    const shift = lastBefore && lastAfter ? lastAfter.startLine - lastBefore.startLine : 0;
    const shownAs = (lines: number) => (one: PreviewBlock, other: PreviewBlock) => sameBlock(one, other, lines);
    const { head: kept, tail } = commonEnds(before, after, shownAs(0), shownAs(shift));
    return {
        kept,
        removed: before.length - kept - tail,
        blocks: after.slice(kept, after.length - tail),
        shift: tail > 0 ? shift : 0,
    };
}
