/** Alignment of two sequences. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { align, type Pairing } from '../../language/versions/comparison/alignment.js';

/** The cost of an element without a partner. */
const alone = 0.6;

const unlike = (one: number, other: number): number => (one === other ? 0 : 2);

function costOf({ pairs, left, right }: Pairing<number, number>): number {
    return pairs.reduce((sum, [one, other]) => sum + unlike(one, other), (left.length + right.length) * alone);
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

describe('Sequences side by side', () => {
    it('are paired the same, or not at all, where only those at nearly the same place are tried', () => {
        const sequence = fc.array(fc.nat({ max: 3 }), { minLength: 30, maxLength: 40 });
        let told = 0;
        fc.assert(
            fc.property(sequence, sequence, (ours, theirs) => {
                const found = align(ours, theirs, unlike, 950);
                if (found.pairs.length + found.left.length > 0) {
                    told++;
                    assert.equal(costOf(found).toFixed(3), costOf(align(ours, theirs, unlike)).toFixed(3));
                    assert.equal(found.pairs.length + found.left.length, ours.length);
                    assert.equal(found.pairs.length + found.right.length, theirs.length);
                }
            }),
        );
        assert.ok(told > 0);
    });

    it('may be long, with some missing anywhere', () => {
        const all = numbers(5_000);
        for (const missing of [0, 1, 2_500, 4_990]) {
            const some = all.filter((index) => index < missing || index >= missing + 10);
            const { pairs, left, right } = align(all, some, unlike);
            assert.deepEqual(left, all.slice(missing, missing + 10));
            assert.deepEqual(right, []);
            assert.ok(pairs.every(([one, other]) => one === other));
        }
    });

    it('say nothing of each other where so many are missing that nobody can tell', () => {
        const all = numbers(5_000);
        assert.deepEqual(align(all, all.slice(0, 2_500), unlike), { pairs: [], left: [], right: [] });
        const moved = [...all.slice(2_500), ...all.slice(0, 2_500)];
        assert.deepEqual(align(all, moved, unlike), { pairs: [], left: [], right: [] });
    });
});
