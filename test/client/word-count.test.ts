/** The words of the entry in the status bar with the length of the agenda. */
import assert from 'node:assert/strict';
import { countSentence, countText, countTooltip, isTooLong, partName } from '../../client/word-count/wording.js';
import type { WordCountPart } from '../../protocol/protocol.js';

const usual = { limit: 8500, wordsPerPage: 330 };
const free = { limit: 0, wordsPerPage: 330 };

function part(label: string, words: number, more: Partial<WordCountPart> = {}): WordCountPart {
    return { kind: 'item', label, level: 1, title: 'Title', line: 0, words, ...more };
}

describe('the length of an agenda', () => {
    it('is shown in words against the limit, and in pages that are begun', () => {
        assert.equal(countText({ words: 1661 }, usual), '1,661/8,500 words · 6 standard pages');
        assert.equal(countText({ words: 330 }, usual), '330/8,500 words · 1 standard page');
        assert.equal(countText({ words: 0 }, usual), '0/8,500 words · 0 standard pages');
    });
    it('is shown without a limit if there is none', () => {
        assert.equal(countText({ words: 1 }, free), '1 word · 1 standard page');
        assert.equal(countSentence({ words: 9000 }, free), '9,000 words, 28 standard pages of 330 words.');
        assert.equal(isTooLong({ words: 9000 }, free), false);
    });
    it('is told in sentences, with what is left or too much', () => {
        assert.equal(
            countSentence({ words: 1661 }, usual),
            '1,661 words, 6 standard pages of 330 words. The limit is 8,500 words: 6,839 are left.',
        );
        assert.equal(
            countSentence({ words: 8501 }, usual),
            '8,501 words, 26 standard pages of 330 words. The limit is 8,500 words: 1 is too many.',
        );
        assert.deepEqual(
            [8499, 8500, 8501].map((words) => isTooLong({ words }, usual)),
            [false, false, true],
        );
    });
    it('is given by part in the tooltip, items with those below them', () => {
        const parts = [
            part('', 12, { kind: 'title', title: '' }),
            part('1', 20),
            part('1 (a)', 5, { level: 2 }),
            part('2', 30, { title: 'A|B *c*' }),
            part('', 7, { kind: 'notes', title: '' }),
        ];
        const tooltip = countTooltip({ uri: '', version: 1, words: 74, chineseCharacters: 0, parts }, usual);
        assert.deepEqual(tooltip.split('\n').slice(2), [
            '| Part | Words |',
            '|:--|--:|',
            '| Title | 12 |',
            '| 1\u2002Title | 25 |',
            '| 2\u2002A\\|B \\*c\\* | 30 |',
            '| Notes | 7 |',
        ]);
    });
    it('says how Chinese characters are counted', () => {
        const tooltip = countTooltip({ uri: '', version: 1, words: 10, chineseCharacters: 16, parts: [] }, usual);
        assert.match(tooltip, /16 Chinese characters among them: 16 count as 10 words\./u);
    });
    it('has a tooltip that fits on a screen', () => {
        const parts = Array.from({ length: 100 }, (_, index) => part(String(index + 1), 2));
        const rows = countTooltip({ uri: '', version: 1, words: 200, chineseCharacters: 0, parts }, usual).split('\n').slice(4);
        assert.equal(rows.length, 24);
        assert.equal(rows.at(-1), '| 77 more | 154 |');
    });
    it('names a part by its label and the beginning of its title', () => {
        assert.equal(partName(part('', 1, { kind: 'annex', title: '' })), 'Annex');
        assert.equal(Array.from(partName(part('', 1, { title: '議'.repeat(100) }))).length, 60);
    });
});
