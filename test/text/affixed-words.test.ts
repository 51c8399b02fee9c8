import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AffixedWords } from '../../language/text/affixed-words.js';
import { type WordHabits, WordTable } from '../../language/text/word-table.js';

const habits: WordHabits = { skipDiacritics: true };
const stems = ['قرار', 'مقرر'];
const before = ['و', 'ب', 'وب', 'ال', 'وال', 'بال', 'لل'];
const after = ['ها', 'ات', 'اتها'];
const affixed = new AffixedWords(
    stems.map((stem) => [stem, stem]),
    before,
    after,
    habits,
);
const listed = new WordTable(
    stems.flatMap((stem) =>
        ['', ...before].flatMap((prefix) => ['', ...after].map((ending): [string, string] => [prefix + stem + ending, stem])),
    ),
    { ...habits, edges: 'whole' },
);

describe('affixed words', () => {
    it('are found as a table of all their forms finds them', () => {
        const pieces = [...stems, ...before, ...after, ' ', '\u064e', 'س', '10'];
        fc.assert(
            fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
                // A vowel sign must follow a letter.
                const text = parts.join('').replace(/(?<![\u0621-\u064a])\u064e+/gu, '');
                const places = (found: readonly { start: number; value: string }[]): unknown =>
                    found.map(({ start, value }) => [start, value]);
                assert.deepEqual(places(affixed.allIn(text)), places(listed.allIn(text)), text);
            }),
            { numRuns: 1000 },
        );
    });

    it('are found backward from where they end', () => {
        for (const text of ['في القرارات', 'وبقرارها', 'قرار', 'مقرَّر']) {
            for (const { start, end, value } of affixed.allIn(text)) {
                assert.deepEqual(affixed.longestEndingAt(text, end), { start, end, value });
            }
        }
        assert.equal(affixed.longestEndingAt('استقرار', 7), undefined);
    });
});
