import assert from 'node:assert/strict';
import { nextZoom, WheelSteps } from '../../client/preview/page/zoom.js';

describe('The zoom of the preview', () => {
    it('goes up and down in steps', () => {
        assert.equal(nextZoom(100, 1), 110);
        assert.equal(nextZoom(100, -1), 90);
    });
    it('finds the ladder again from any size', () => {
        assert.equal(nextZoom(103, 1), 110);
        assert.equal(nextZoom(103, -1), 100);
    });
    it('takes a notch of a mouse as a step, and many small turns of a touchpad together', () => {
        const steps = (turns: readonly number[], mode = 0): readonly number[] => {
            const wheel = new WheelSteps();
            return turns.map((turn) => wheel.turn(turn, mode));
        };
        assert.deepEqual(steps([120, 120, -53]), [-1, -1, 1]);
        assert.deepEqual(steps([3, -3], 1), [-1, 1]);
        assert.deepEqual(steps([15, 15, 15, 15, -15, -15, -15]), [0, 0, -1, 0, 0, 0, 1]);
        assert.deepEqual(steps([0]), [0]);
    });
    it('has an end', () => {
        assert.equal(nextZoom(300, 1), 300);
        assert.equal(nextZoom(40, -1), 40);
    });
});
