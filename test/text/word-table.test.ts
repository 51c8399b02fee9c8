import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WordTable, type WordHabits } from '../../language/text/word-table.js';

/** Checks which words of a list are found in a text, and at which UTF-16 offsets: `3 "of the"`. */
function check(words: readonly string[], habits: WordHabits, text: string, ...expected: string[]): void {
    const table = new WordTable(
        words.map((word) => [word, word]),
        habits,
    );
    assert.deepEqual(
        table.allIn(text).map(({ start, value }) => `${start} ${value}`),
        expected,
    );
}

describe('a table of words', () => {
    it('finds the longest of the words that begin at one place', () => check(['of', 'of the', 'the'], {}, 'in of the', '3 of the'));
    it('continues after a word', () => check(['aa'], {}, 'aaaaa', '0 aa', '2 aa'));
    it('takes any number of blanks for one', () => check(['of the'], {}, 'of \u00a0\n the', '0 of the'));
    it('ignores capitals where it is told to', () => check(['résolution'], { ignoreCase: true }, 'Résolution', '0 résolution'));
    it('finds whole words only', () => check(['or'], { edges: 'whole' }, 'for or ort or', '4 or', '11 or'));
    it('needs no edges in Chinese', () => check(['和'], { edges: 'whole' }, '决议和决定', '2 和'));
    it('finds what may stand for a letter', () =>
        check(['été'], { standFor: (letter) => (letter === 'é' ? ['é', 'e'] : [letter]) }, 'été ete éte', '0 été', '4 été', '8 été'));
    it('keeps words apart that share a letter in some of its forms', () => {
        const habits: WordHabits = { standFor: (letter) => (letter === 'é' ? ['é', 'e'] : [letter]) };
        check(['éab', 'ecd'], habits, 'éab eab ecd écd', '0 éab', '4 éab', '8 ecd');
        check(['ecd', 'éab'], habits, 'éab eab ecd écd', '0 éab', '4 éab', '8 ecd');
    });
    it('takes as many branches for a word as it has letters, whatever stands for them', () =>
        check(['a'.repeat(40)], { standFor: () => ['a', 'b', 'c'] }, 'abc'.repeat(14), `0 ${'a'.repeat(40)}`));
    it('finds a word backward after its last vowel sign', () => {
        const table = new WordTable([['قرار', 1]], { skipDiacritics: true });
        assert.deepEqual(table.longestEndingAt('x قَرارٌ', 8), { start: 2, end: 8, value: 1 });
    });
    it('knows letters beyond the first 65,536 characters from signs there', () => {
        check(['May'], { edges: 'whole' }, 'May😀 😀May May𐐀 𐐀May', '0 May', '8 May');
    });
    it('passes over vowel signs', () => check(['قرار'], { skipDiacritics: true, edges: 'whole' }, 'قَرارٌ', '0 قرار'));

    it('finds backward what it finds forward', () => {
        const habits: WordHabits = { edges: 'whole', ignoreCase: true };
        const table = new WordTable(
            ['of the', 'of', 'and', '和'].map((word) => [word, word]),
            habits,
        );
        fc.assert(
            fc.property(fc.array(fc.constantFrom('of', 'the', 'And', ' ', '  ', '和', 'x'), { maxLength: 8 }), (parts) => {
                const text = parts.join('');
                for (const { start, end, value } of table.allIn(text)) {
                    const back = table.longestEndingAt(text, end);
                    assert.ok(back && back.start <= start);
                    assert.ok(back.start < start || back.value === value);
                }
            }),
        );
    });
});
