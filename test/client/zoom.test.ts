import assert from 'node:assert/strict';
import { nextZoom } from '../../client/preview/page/zoom.js';

describe('The zoom of the preview', () => {
    it('goes up and down in steps', () => {
        assert.equal(nextZoom(100, 1), 110);
        assert.equal(nextZoom(100, -1), 90);
    });
    it('finds the ladder again from any size', () => {
        assert.equal(nextZoom(103, 1), 110);
        assert.equal(nextZoom(103, -1), 100);
    });
    it('has an end', () => {
        assert.equal(nextZoom(300, 1), 300);
        assert.equal(nextZoom(40, -1), 40);
    });
});
