/** Tables in the formatted document. */
import assert from 'node:assert/strict';
import { html } from '../../language/formats/html.js';
import { markdown } from '../../language/formats/markdown.js';
import { text } from '../../language/formats/text.js';
import { formatted, lines, shown } from './documents.js';

/** The blocks of the annotation of an item. */
function check(title: string, source: readonly string[], expected: readonly string[]): void {
    it(title, () => {
        const blocks = shown(formatted(lines('agenda A/AC.1/2024/1', '', 'item 1  Opening', '', ...source)));
        const first = blocks.findIndex((block) => block.startsWith('annotation-heading'));
        assert.deepEqual(blocks.slice(first + 1), expected);
    });
}

describe('tables', () => {
    check(
        'have a head where the second line is one of dashes',
        ['| Day | Event |', '| --- | --- |', '| Monday | Reception |'],
        ['table | head\n0 | Day | Event\n2 | Monday | Reception'],
    );
    check('have none otherwise', ['| Day | Event |', '| Monday | Reception |'], ['table\n0 | Day | Event\n1 | Monday | Reception']);
    check('end at a blank line', ['| a | b |', '', '| c | d |'], ['table\n0 | a | b', 'table\n0 | c | d']);
    check(
        'begin right below a paragraph, and end at a line of text',
        ['As follows:', '| a | b |', 'End.'],
        ['paragraph | As follows:', 'table\n0 | a | b', 'paragraph | End.'],
    );
    check(
        'get the cells that a row lacks, and lose none',
        ['| a | b |', '| c', '||', '| d | e | f'],
        ['table\n0 | a | b | \n1 | c |  | \n2 |  |  | \n3 | d | e | f'],
    );
    check(
        'print a bar behind a backslash, dashes that are no line below a head, and marks',
        ['| a \\| b | c[^1] |', '| d | e |', '| --- | --- |', '', '[^1]: Note.'],
        ['table\n0 | a | b | c[^1]\n1 | d | e\n2 | --- | ---', 'footnote | 1 | Note.'],
    );
    check('are no text that begins with a single bar', ['| alone', '', '||'], ['paragraph | | alone', 'paragraph | ||']);
    check('go on behind a comment', ['| a | b |', '// remark', '| c | d |'], ['table\n0 | a | b\n2 | c | d']);
    check(
        'end the documents above',
        ['documentation', 'Note (A/AC.1/2024/2)', '| a | b |'],
        ['documentation-heading | Documentation', 'paper | Note (A/AC.1/2024/2)', 'table\n0 | a | b'],
    );

    const document = formatted(
        lines('agenda A/AC.1/2024/1', '', 'item 1  Opening', '', '| Day | A & B |', '|-|-|', '| {item 1} | _x_ \\| y |'),
    );
    it('are tables in every format', () => {
        assert.match(text.render(document), /\nDay\tA & B\nitem 1\tx \| y\n/u);
        assert.match(markdown.render(document), /\n\| Day \| A &amp; B \|\n\| --- \| --- \|\n\| item 1 \| \*x\* \\\| y \|\n/u);
        assert.match(
            html.render(document),
            /<thead><tr[^>]*><th[^>]*>Day<\/th><th[^>]*>A &amp; B<\/th><\/tr><\/thead><tbody><tr[^>]*><td[^>]*><a/u,
        );
    });
});
