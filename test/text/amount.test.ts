/** How much text there is, in words and Chinese characters. */
import assert from 'node:assert/strict';
import { amountOf, wordsOf } from '../../language/text/amount.js';

function check(rule: string, texts: Readonly<Record<string, number | readonly [words: number, han: number]>>): void {
    it(rule, () => {
        for (const [text, expected] of Object.entries(texts)) {
            const [words, han] = typeof expected === 'number' ? [expected, 0] : expected;
            assert.deepEqual(amountOf(text), { words, han }, JSON.stringify(text));
        }
    });
}

describe('the words of a text', () => {
    check('stand between blanks of any kind', {
        '': 0,
        ' \t\r\n': 0,
        'one two': 2,
        ' one\u00a0two\u202fthree\u3000four\nfive ': 5,
        'Открытие сессии': 2,
        'افتتاح الدورة': 2,
        'Adoption de l’ordre du jour': 5,
    });
    check('have a letter or a figure: marks alone are none', {
        '« Mesures préventives »': 2,
        'first – second': 2,
        '... ; !': 0,
        '3 (a)': 2,
        '٣ Ⅳ ½': 3,
    });
    check('hold hyphens, slashes, apostrophes and stops inside them', {
        'sub-item and/or 10/3 A/AC.105/L.300 8,500 p.m. 3–6': 7,
        "don't e\u0301tat": 2,
    });
    check('are ended by a dash between clauses', { 'issues—such as—these': 4 });
    check('are not divided by invisible signs', { 'Ge\u200bneva \u200f3\u200e \u2067مرحبا\u2069 so\u00adft': 4 });
    check('are not Chinese characters, which are counted one by one without their punctuation', {
        会议开幕: [0, 4],
        '会议开幕，通过议程。': [0, 8],
        '《公约》第10/3号决议': [1, 6],
        '2024年9月3日': [3, 3],
        'ABC、DEF（GHI）': 3,
        '１２：３４': 2,
        𠮷野々〇: [0, 4],
    });
});

describe('one measure for all languages', () => {
    it('takes 16 Chinese characters for 10 words', () => {
        assert.equal(wordsOf({ words: 5, han: 16 }), 15);
        assert.equal(wordsOf({ words: 0, han: 0 }), 0);
        assert.equal(wordsOf({ words: 0, han: 1 }), 1);
    });
});
