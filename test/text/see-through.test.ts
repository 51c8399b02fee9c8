/** Signs that nobody sees: what is read without them, and where it stands. */
import assert from 'node:assert/strict';
import { seeThrough } from '../../language/text/see-through.js';

/** @param text signs that nobody sees are written `-` for a soft hyphen, `_` for a zero width space and `~` for a right-to-left mark */
function check(text: string, expected: string): void {
    const signs: Readonly<Record<string, string>> = { '-': '\u00ad', _: '\u200b', '~': '\u200f', '|': '\ufeff', '=': '\u0640' };
    const written = text.replace(/[-_~|=]/gu, (sign) => signs[sign] ?? sign);
    it(`${text} is read as ${expected}`, () => {
        const { text: read, startOf, endOf } = seeThrough(written);
        assert.equal(read.replace(/[\u00ad\u200b\u200f\ufeff\u0640]/gu, '?'), expected);
        for (let at = 0; at < read.length; at++) {
            assert.equal(written[startOf(at)], read[at], `the place of ${at}`);
            assert.equal(endOf(at + 1), startOf(at) + 1, `the end behind ${at}`);
        }
        assert.equal(endOf(0), 0);
    });
}

describe('a sign that nobody sees', () => {
    check('resolution 10/3', 'resolution 10/3');
    check('reso-lution', 'resolution');
    check('-reso--lution-', 'resolution');
    check('10_/3', '10/3');
    check('A/_79', 'A/79');
    check('~(a) text', '(a) text');
    check('day ~2024', 'day 2024');
    check('第_5号', '第5号');
    check('قر==ار', 'قرار');
    check('reso|lution', 'resolution');
    check('', '');
    check('-~_', '');
    // Without the sign the two would be one word.
    check('resolution_10', 'resolution?10');
    check('10~articles', '10?articles');
    check('item|1', 'item?1');
    check('|item', '?item');
});
