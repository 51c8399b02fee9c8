/** What is kept on an object is found there only by the one that keeps it. */
import assert from 'node:assert/strict';
import { keptOn, remembered } from '../../language/kept/remembered.js';

describe('A value kept on an object', () => {
    const kept = keptOn<object, string | undefined>();

    it('is missing until it is kept, and is replaced by another', () => {
        const from = {};
        assert.equal(kept.of(from), undefined);
        kept.keep(from, 'one');
        kept.keep(from, 'two');
        assert.equal(kept.of(from), 'two');
        kept.keep(from, undefined);
        assert.equal(kept.of(from), undefined);
    });

    it('is not on a copy, and no walk over the object finds it', () => {
        const from = { name: 'A' };
        kept.keep(from, 'one');
        assert.equal(kept.of({ ...from }), undefined);
        assert.deepEqual(Reflect.ownKeys(from), ['name']);
        assert.deepEqual(from, { name: 'A' });
    });

    it('is apart from what others keep there', () => {
        const other = keptOn<object, string>();
        const from = {};
        kept.keep(from, 'one');
        other.keep(from, 'two');
        assert.deepEqual([kept.of(from), other.of(from)], ['one', 'two']);
    });

    it('is read once, even if it is undefined', () => {
        let reads = 0;
        const read = remembered((_: object) => void reads++);
        const from = {};
        read(from);
        read(from);
        assert.equal(reads, 1);
    });
});
