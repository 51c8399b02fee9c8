import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changedOrder } from '../../client/preview/order.js';
import { orderChange } from '../../server/preview/preview-order.js';
import type { PreviewBlock } from '../../protocol/protocol.js';

/** Blocks of one line each, written as `id@line` or `id=hash@line`. */
function blocks(text: string): PreviewBlock[] {
    return text
        .split(' ')
        .filter((part) => part !== '')
        .map((part) => {
            const [, id, hash, line] = /^(\w+)(?:=(\w+))?@(\d+)$/.exec(part)!;
            return { id: id!, hash: hash ?? id!, startLine: Number(line), endLine: Number(line) };
        });
}

function check(before: string, after: string, expected: { kept: number; removed: number; blocks: string; shift: number }) {
    const change = orderChange(blocks(before), blocks(after));
    assert.deepEqual(change, { ...expected, blocks: blocks(expected.blocks) });
    assert.deepEqual(changedOrder(blocks(before), change), blocks(after));
}

describe('The order of the blocks', () => {
    it('is sent whole at first', () => check('', 'a@0 b@2', { kept: 0, removed: 0, blocks: 'a@0 b@2', shift: 0 }));
    it('does not change while nothing changes', () => check('a@0 b@2', 'a@0 b@2', { kept: 2, removed: 0, blocks: '', shift: 0 }));
    it('changes at the block that is typed in', () =>
        check('a@0 b@2 c@4', 'a@0 b=x@2 c@4', { kept: 1, removed: 1, blocks: 'b=x@2', shift: 0 }));
    it('moves what stands after a new line, without naming it', () =>
        check('a@0 b@2 c@4 d@6', 'a@0 b=x@2 c@5 d@7', { kept: 1, removed: 1, blocks: 'b=x@2', shift: 1 }));
    it('takes in a new block', () => check('a@0 c@4', 'a@0 b@2 c@6', { kept: 1, removed: 0, blocks: 'b@2', shift: 2 }));
    it('lets a block go', () => check('a@0 b@2 c@4', 'a@0 c@2', { kept: 1, removed: 1, blocks: '', shift: -2 }));
    it('becomes empty', () => check('a@0 b@2', '', { kept: 0, removed: 2, blocks: '', shift: 0 }));

    it('can always be had back from its change', () => {
        const keys = {
            id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
            hash: fc.constantFrom('x', 'y'),
            startLine: fc.nat(9),
            endLine: fc.nat(9),
        };
        const block = fc.record(keys, { noNullPrototype: true });
        const order = fc.uniqueArray(block, { selector: ({ id }) => id, maxLength: 6 });
        fc.assert(
            fc.property(order, order, (before, after) => {
                assert.deepEqual(changedOrder(before, orderChange(before, after)), after);
            }),
        );
    });
});
