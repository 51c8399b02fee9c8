import assert from 'node:assert/strict';
import { nameFinderInAnyCase } from '../../language/document/cased-name.js';

/** Checks the offset of a name in a text; -1 if it does not occur. */
function check(name: string, text: string, expected: number): void {
    assert.equal(nameFinderInAnyCase(name)(text), expected);
}

describe('a name in any grammatical case', () => {
    it('is found with another ending', () => check('Пятнадцатое совещание', 'на пятнадцатого  совещания', 3));
    it('is found in capitals', () => check('Fifteenth session', 'THE FIFTEENTH SESSION', 4));
    it('is found in Chinese as it is', () => check('第十五届会议', '在第十五届会议上', 1));
    it('is found in Arabic as it is', () => check('الدورة الخامسة عشرة', 'في الدورة الخامسة عشرة', 3));
    it('is not found where another word comes between', () => check('Fifteenth session', 'fifteenth regular session', -1));
    it('is found after a word that begins alike', () => check('Fifteenth session', 'fifteenth and fifteenth session', 14));
    it('is not found in a part of it', () => check('Fifteenth session', 'the fifteenth', -1));
});
