import assert from 'node:assert/strict';
import { readMarkdown } from '../../client/preview/page/markdown.js';

/** The words of each block: `P` or `-`, bold as `<b>`, slanted as `<i>`, links with their address. */
function check(title: string, markdown: string, expected: readonly string[]): void {
    it(title, () => {
        const shown = readMarkdown(markdown).map(({ kind, words }) => {
            const texts = words.map(({ text, bold, slanted, address }) => {
                const linked = address === undefined ? text : `<${address}>${text}</>`;
                const leaning = slanted ? `<i>${linked}</i>` : linked;
                return bold ? `<b>${leaning}</b>` : leaning;
            });
            return `${kind === 'entry' ? '-' : 'P'} ${texts.join('')}`;
        });
        assert.deepEqual(shown, expected);
    });
}

describe('The Markdown of hovers', () => {
    check('has paragraphs with bold and slanted words', '**resolution 10/3** · The Conference\n\nA title *(French)*', [
        'P <b>resolution 10/3</b> · The Conference',
        'P A title <i>(French)</i>',
    ]);
    check('has lists, after a paragraph too', 'Taken up:\n- one\n- **two**\n\nAfter.', [
        'P Taken up:',
        '- one',
        '- <b>two</b>',
        'P After.',
    ]);
    check('has links to the web, and to nothing else', '[https://a.example/x_y](https://a.example/x_y) [b](command:x) [c](javascript:y)', [
        'P <https://a.example/x_y>https://a.example/x_y</> b c',
    ]);
    check('shows signs of the document as they are', '\\*\\*no\\*\\* \\<b\\> \\[a\\](x) a &amp; b &lt; \\\\', [
        'P **no** <b> [a](x) a & b &lt; \\',
    ]);
    check('shows what is no link as it is written', 'a [b] (c) [d', ['P a [b] (c) [d']);
    check('of nothing is nothing', '\n\n', []);
});
