import assert from 'node:assert/strict';
import { Identifiers } from '../../language/formats/akn/identifiers.js';

describe('The names of elements in Akoma Ntoso', () => {
    function check(what: string, wished: readonly string[], expected: readonly string[]): void {
        it(what, () => {
            const identifiers = new Identifiers([]);
            assert.deepEqual(
                wished.map((name) => identifiers.unique(name)),
                expected,
            );
        });
    }
    check('are those that are wished, with a number behind the second and the third', ['a', 'b', 'a', 'a'], ['a', 'b', 'a-2', 'a-3']);
    check('are never those that another element has', ['a-2', 'a', 'a', 'a'], ['a-2', 'a', 'a-3', 'a-4']);
});
