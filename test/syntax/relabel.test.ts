/** Labels with their components replaced: in the typed form, if the result can be read again. */
import assert from 'node:assert/strict';
import { relabel } from '../../language/semantics/labels.js';

function check(typed: string, parts: readonly string[], expected: string): void {
    it(`${typed} as ${parts.join(', ')}`, () => assert.equal(relabel(typed, parts), expected));
}

describe('labels written anew', () => {
    check('2 a) i)', ['3', 'b', 'i'], '3 b) i)');
    check('2(a)', ['2', 'b'], '2(b)');
    check('2 (أ)', ['2', 'ب'], '2 (ب)');
    check('2 (a)', ['2', 'a', 'i'], '2 (a) (i)');
    // The figures of a script stay those of the script, and so do capitals.
    check('٢ (أ) (١)', ['12', 'ب', '3'], '١٢ (ب) (٣)');
    check('２（a）', ['13', 'b'], '１３（b）');
    check('2 (A)', ['2', 'c'], '2 (C)');
    check('4.1.2', ['5', '3', '10'], '5.3.10');
    check('4.1', ['2', 'a'], '2 (a)');
    check('2 a.', ['3', 'b'], '3 b.');
    check('1 bis', ['2'], '2');
    check('1 bis', ['2bis'], '2 bis');
    check('4', ['3ter'], '3 ter');
    check('B', ['C'], 'C');
    check('II', ['IV'], 'IV');
    check('ألف', ['ب'], 'باء');
    check('B (1)', ['A', '3'], 'A (3)');
    // A figure needs both brackets; with only one it would end the label before it.
    check('2 a) i)', ['2', 'ب', '2'], '2 (ب) (2)');
});
