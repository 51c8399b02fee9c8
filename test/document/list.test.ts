import assert from 'node:assert/strict';
import { formatted, lines, shown } from './documents.js';

function check(title: string, source: readonly string[], ...expected: readonly string[]): void {
    it(title, () =>
        assert.deepEqual(
            shown(formatted(lines('agenda A/AC.1/2024/1', ...source)), 'list-row').map((row) =>
                row.replace('list-row ', '').replace(/\u00a0/gu, '~'),
            ),
            expected,
        ),
    );
}

const nested = [
    'item 1  First',
    'item 1 (a)  Second',
    'item 1 (a) (i)  Third',
    'item 1 (a) (ii)  Fourth',
    'item 1 (b)  Fifth',
    'item 2  Sixth',
];

describe('the agenda list', () => {
    check(
        'ends a nested last child with a semicolon while its parent goes on',
        nested,
        '1 | 1. | First:',
        '2 | (a) | Second:',
        '3 | (i) | Third;',
        '3 | (ii) | Fourth;',
        '2 | (b) | Fifth.',
        '1 | 2. | Sixth.',
    );
    check(
        'ends the last descendant with a full stop, however deep',
        nested.slice(0, 4),
        '1 | 1. | First:',
        '2 | (a) | Second:',
        '3 | (i) | Third;',
        '3 | (ii) | Fourth.',
    );
    check(
        'punctuates as the language does',
        ['language: fr', 'item 1  Un', 'item 1 a)  Deux', 'item 1 b)  Trois'],
        '1 | 1. | Un~:',
        '2 | a) | Deux~;',
        '2 | b) | Trois.',
    );
    check(
        'prints Chinese markers and punctuation',
        ['language: zh', 'item 1  甲', 'item 1 (a)  乙', 'item 1 (a) (一)  丙', 'item 2  丁'],
        '1 | 1. | 甲：',
        '2 | (a) | 乙：',
        '3 | (一) | 丙。',
        '1 | 2. | 丁。',
    );
    check('prints Arabic markers', ['language: ar', 'item 2  عام', 'item 2 (أ)  خاص'], '1 | 2 - | عام:', '2 | (أ) | خاص.');
    check(
        'doubles no punctuation',
        ['item 1  Shall we go on?', 'item 2  Other matters;', 'item 3  结束。'],
        '1 | 1. | Shall we go on?',
        '1 | 2. | Other matters;',
        '1 | 3. | 结束。',
    );
    check(
        'keeps an item that has no title or no label yet',
        ['item 1', '', 'item  Title only', '', 'item 2 (a)  Without its parent'],
        '1 | 1. | ',
        '1 |  | Title only.',
        '2 | (a) | Without its parent.',
    );
    check('has the marks of notes, behind the stop in English', ['item 1  Opening [^1]', '[^1]: Note.'], '1 | 1. | Opening.[^1]');
    check('has them before the stop in French', ['language: fr', 'item 1  Ouverture [^1]', '[^1]: Note.'], '1 | 1. | Ouverture[^1].');
    check(
        'has a dash for an item without a number',
        ['item 1  First', 'item 1 -  Second', 'item 1 -  Third', 'item 2  Fourth'],
        '1 | 1. | First:',
        '2 | – | Second;',
        '2 | – | Third.',
        '1 | 2. | Fourth.',
    );

    it('has the headings of groups between its rows', () => {
        const source = ['group A. First', 'item 1  One', 'item 1 (a)  Two', 'group B. Second', 'item 2  Three'];
        const kinds = ['section-title', 'list-row', 'list-heading'] as const;
        assert.deepEqual(shown(formatted(lines('agenda A/79/100', ...source)), ...kinds), [
            'section-title | Provisional agenda',
            'list-heading | A. First',
            'list-row 1 | 1. | One:',
            'list-row 2 | (a) | Two.',
            'list-heading | B. Second',
            'list-row 1 | 2. | Three.',
            'section-title | Annotations',
        ]);
    });

    it('stands below the introduction', () => {
        const blocks = formatted(lines('agenda A/79/100', 'introduction', '', 'Text.', '', 'item 1  One')).blocks;
        assert.deepEqual(blocks.map(({ kind }) => kind).slice(2), [
            'paragraph',
            'section-title',
            'list-row',
            'section-title',
            'annotation-heading',
        ]);
    });

    it('counts far beyond 99', () => {
        const items = Array.from({ length: 170 }, (_, index) => `item ${index + 1}  Title ${index + 1}`);
        const rows = shown(formatted(lines('agenda A/79/100', ...items)), 'list-row');
        assert.equal(rows.length, 170);
        assert.equal(rows.at(-1), 'list-row 1 | 170. | Title 170.');
    });
});
