/** When a finding counts as mended. */
import assert from 'node:assert/strict';
import { Mending } from '../../client/mending.js';

function check(
    rule: string,
    states: readonly (readonly [version: number, count: number] | 'closed')[],
    expected: readonly boolean[],
): void {
    it(rule, () => {
        const mending = new Mending();
        const answers = states.flatMap((state) => {
            if (state === 'closed') {
                mending.forget('a');
                return [];
            }
            return [mending.isMended('a', { version: state[0], count: state[1] })];
        });
        assert.deepEqual(answers, expected);
    });
}

describe('a finding is mended', () => {
    check(
        'if there are fewer after an edit',
        [
            [1, 3],
            [2, 2],
        ],
        [false, true],
    );
    check(
        'not if there are as many or more',
        [
            [1, 3],
            [2, 3],
            [3, 4],
        ],
        [false, false, false],
    );
    check(
        'not if the text is the same: the checks were restarted',
        [
            [1, 3],
            [1, 0],
            [1, 3],
        ],
        [false, false, false],
    );
    check('not if the text was closed', [[1, 3], 'closed', [2, 0]], [false, false]);
});
