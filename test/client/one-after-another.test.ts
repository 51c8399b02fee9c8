/** Actions of which one begins when the one before is done. */
import assert from 'node:assert/strict';
import { OneAfterAnother } from '../../client/one-after-another.js';

describe('Actions one after the other', () => {
    it('begin when the one before is done, so that they see what it has changed', async () => {
        const actions = new OneAfterAnother();
        let line = 20;
        const moved: number[] = [];
        const moveUp = async (): Promise<void> => {
            const from = line;
            await new Promise((resolve) => setTimeout(resolve, 5));
            moved.push(from);
            line = from - 10;
        };
        await Promise.all([actions.run(moveUp), actions.run(moveUp)]);
        assert.deepEqual(moved, [20, 10]);
    });
    it('wait one at a time: a key that is held down does not go on after it is let go', async () => {
        const actions = new OneAfterAnother();
        const done: number[] = [];
        const act = (number: number) => async (): Promise<void> => {
            await new Promise((resolve) => setTimeout(resolve, 5));
            done.push(number);
        };
        await Promise.all([1, 2, 3, 4].map((number) => actions.run(act(number))));
        assert.deepEqual(done, [1, 4]);
    });
    it('go on after one that fails', async () => {
        const actions = new OneAfterAnother();
        await assert.rejects(
            actions.run(() => Promise.reject(new Error('It failed.'))),
            /It failed/u,
        );
        let hasRun = false;
        await actions.run(async () => {
            hasRun = true;
        });
        assert.ok(hasRun);
    });
});
