/** The elements of running text: properties that hold for any text, however broken. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { labelEnd } from '../../language/syntax/words/labels.js';
import { latinised } from '../../language/locales/look-alikes.js';
import { stretchesOf } from '../../language/syntax/words/running-text.js';

/** Fragments of citations, symbols, dates, marks and mentions in the six languages, whole and broken. */
const fragments = [
    ...['resolution ', 'résolutions ', 'resolución ', 'резолюции ', 'القرار ', 'بمقررها ', '第', '号', '决议', '决定', 'No. ', '№ '],
    ...['10/3', 'S-32/1', '53/208 A to E', '3363 (XXX)', '10//3', '10／3', '/', 'EB152.R1', '1/م أ-15', '٥٨/٤', '３'],
    ...[', ', ' and ', ' et ', ' y ', ' или ', ' و', '和', '、', ' – ', '; '],
    ...['of 20 December 2012', ' от 8 декабря 2003 года', '2003年10月31日', ' المؤرخ 3 أيلول/سبتمبر 2004'],
    ...['entitled ', '题为', '的', '“', '”', '«', '»', '《', '》', '"', '<<', '(', ')', '（', '）'],
    ...['A/79/100*', 'А/58/4', 'CAC/COSP/2023/', 'Add1', '[^1]', '[^', '{item 2 (a)}', '{item', '}', 'https://a.b/c', 'www.'],
    ...[' ', '\u00a0', '\u3000', '\u200f', '\n', '\r\n', '  \n ', 'Слово', 'of the Council ', '大会', 'الجمعية ', 'x', '.'],
];

/** What stands inside a mark or a mention. */
const inside: ReadonlySet<string> = new Set(['NOTE', 'MARK_END', 'LABEL', 'JOIN', 'PARAGRAPH_NAME', 'UNREADABLE', 'MENTION_END']);

/** Blanks and signs that nobody sees: what may stand before a token inside a mark or a mention, of which nothing is printed as it is typed. */
const unseen = /^[\s\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff]*$/u;

describe('running text', () => {
    it('is covered by its pieces in order, none over another, with blanks at most between them', () => {
        fc.assert(
            fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 16 }), (parts) => {
                const text = parts.join('');
                let at = 0;
                for (const { type, start, end } of stretchesOf(text)) {
                    assert.ok(start >= at && end > start && end <= text.length, JSON.stringify(text));
                    assert.match(text.slice(at, start), inside.has(type) ? unseen : /^\s*$/u);
                    at = end;
                }
                assert.match(text.slice(at), /^\s*$/u);
            }),
            { numRuns: 1000 },
        );
    });

    it('has marks and mentions whole, whatever lines they are broken over', () => {
        const around = fc.constantFrom(
            ...fragments,
            '\n',
            '\r',
            ']',
            '1]',
            '》]',
            '第1）',
            '{item ',
            '{item 2（一）',
            '（一）',
            '\n}',
            '\r》}',
        );
        fc.assert(
            fc.property(fc.array(around, { maxLength: 12 }), (parts) => {
                const types = stretchesOf(parts.join(''))
                    .map(({ type }) => type)
                    .join(' ');
                const rest = types
                    .replaceAll('MARK NOTE MARK_END', '')
                    .replaceAll(/MENTION (?:LABEL (?:JOIN LABEL )*)?(?:UNREADABLE )?MENTION_END/gu, '');
                assert.doesNotMatch(rest, /MARK|NOTE|MENTION|LABEL|JOIN|UNREADABLE/u, JSON.stringify(parts.join('')));
            }),
            { numRuns: 3000 },
        );
    });

    it('keeps its length where look-alikes are read as what is meant', () => {
        fc.assert(
            fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 12 }), (parts) => {
                const text = parts.join('');
                assert.equal(latinised(text).length, text.length);
                assert.equal(latinised(latinised(text)), latinised(text));
            }),
        );
    });

    it('has labels that end before the first marker that counts nothing', () => {
        for (const [text, expected] of [
            ['2 (a) (i) continued', '2 (a) (i)'],
            ['2 (continued)', '2'],
            ['2 a) i)', '2 a) i)'],
            ['2 (a) (i) a. Text', '2 (a) (i) a.'],
            ['2 (a) (to) b. Text', '2 (a)'],
            ['2 (2024)', '2'],
            ['2 (أ) (1)', '2 (أ) (1)'],
            ['２（一）', '２（一）'],
            ['0 (a)', ''],
            ['10000 (a)', '10000 (a)'],
            ['999999  Title', '999999'],
            ['12345678  Title', ''],
            ['١٠٠٠٠ (أ)', '١٠٠٠٠ (أ)'],
            [`2${' '.repeat(50_000)}(a)${' '.repeat(50_000)}(the)`, `2${' '.repeat(50_000)}(a)`],
        ] as const) {
            assert.equal(text.slice(0, Math.max(0, labelEnd(text, 0))), expected);
        }
    });
});
