/** Numbers of resolutions, read forwards and backwards from an offset. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { doubledAt, malformedAt } from '../../language/syntax/words/malformed-numbers.js';
import { numberAt, numberEndingAt } from '../../language/syntax/words/resolution-numbers.js';

/** Checks which text is read as a number at the start. */
function check(text: string, expected: string | undefined): void {
    it(text, () => assert.equal(text.slice(0, numberAt(text, 0) ?? 0) || undefined, expected));
}

describe('the number of a resolution', () => {
    check('10/3, and', '10/3');
    check('S-32/1', 'S-32/1');
    check('ES-10/1', 'ES-10/1');
    check('BC-15/1', 'BC-15/1');
    check('د إ - 1', undefined);
    check('د إ ط-10/1', 'د إ ط-10/1');
    check('15/CP.1', '15/CP.1');
    check('3/CMP-MOP-1', '3/CMP-MOP-1');
    check('1/م أ-15', '1/م أ-15');
    check('WHA32.36', 'WHA32.36');
    check('WHA76(2)', 'WHA76(2)');
    check('ج ص ع32-36', 'ج ص ع32-36');
    check('EB152.R1', 'EB152.R1');
    check('م ت152-ق1', 'م ت152-ق1');
    check('II/5', 'II/5');
    check('II/5b', 'II/5b');
    check('II/5bis', 'II/5');
    check('3363 (XXX)', '3363 (XXX)');
    check('3201 (S-VI)', '3201 (S-VI)');
    check('2816 A and B（XXVI）', '2816 A and B（XXVI）');
    check('2127 (2013)', '2127 (2013)');
    check('2127 (1013)', undefined);
    check('53/208 A', '53/208 A');
    check('53/208 A to E', '53/208 A to E');
    check('53/208A–E', '53/208A–E');
    check('53/208 А', '53/208');
    check('53/208 ألف وباء', '53/208 ألف وباء');
    check('53/208 A إلى E', '53/208 A إلى E');
    check('56/509 A new', '56/509');
    check('56/509 A of the Assembly', '56/509 A');
    check('56/509 A and 57/7', '56/509 A');
    check('56/509 And', '56/509');
    check('53/208 A至E号', '53/208 A至E号'.slice(0, -1));
    check('10/3.5', undefined);
    check('10/3/4', undefined);
    check('0/3', undefined);
    check('12345/1', undefined);

    it('ends where it began, backward', () => {
        for (const number of ['10/3', 'S-32/1', '15/CP.1', 'EB152.R1', '3363 (XXX)', '53/208 A to E', 'د إ ط-10/1', '53/208 ألف وباء']) {
            const text = `resolution ${number}, and`;
            assert.equal(text.slice(numberEndingAt(text, 11 + number.length), 11 + number.length), number);
        }
        assert.equal(numberEndingAt('10/3 and', 8), undefined);
    });

    it('is never read beyond the text, nor ends where it begins', () => {
        const pieces = ['1', '10/3', '/', 'A', ' ', 'to', '(', 'XXX', ')', 'S-', 'EB', 'ألف', 'و', '／', '\\', '.', '-'];
        fc.assert(
            fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 9 }), (parts) => {
                const text = parts.join('');
                for (let at = 0; at <= text.length; at++) {
                    for (const end of [numberAt(text, at), malformedAt(text, at), doubledAt(text, at)]) {
                        assert.ok(end === undefined || (end > at && end <= text.length));
                    }
                    assert.ok((numberEndingAt(text, at) ?? -1) < at || at === 0);
                }
            }),
        );
    });

    it('with a slip of the keyboard is seen as one', () => {
        for (const [text, expected] of [
            ['10//3', '10//3'],
            ['10／3', '10／3'],
            ['10/ 3', '10/ 3'],
            ['10 / 3', '10 / 3'],
            ['10/', '10/'],
            ['10/ of', '10/'],
            ['S-1//2', 'S-1//2'],
            ['/3', '/3'],
            ['10/3a', ''],
        ]) {
            assert.equal(text?.slice(0, malformedAt(text, 0) ?? 0), expected);
        }
    });
});
