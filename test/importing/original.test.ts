/** A document as it was read: what is shown beside the agenda that was made of it. */
import assert from 'node:assert/strict';
import type { Form, FormBlock } from '../../language/importing/form.js';
import { linkEnd, linkStart } from '../../language/importing/mentions.js';
import { originalHtml } from '../../language/importing/original.js';

function check(blocks: readonly FormBlock[], expected: string, margins: readonly string[] = []): void {
    const form: Form = { blocks, margins, hasHeadings: true };
    assert.equal(originalHtml(form), expected);
}

const paragraph = (text: string, more: object = {}): FormBlock => ({ kind: 'paragraph', text, ...more });

describe('A document as it was read', () => {
    it('has its paragraphs, headings and entries in their order', () =>
        check(
            [paragraph('Agenda', { heading: 1 }), paragraph('1.\tOpening'), paragraph(''), paragraph('(a) Rules', { depth: 2 })],
            '<h2 dir="auto">Agenda</h2>\n<p dir="auto">1.<span class="tab">\t</span>Opening</p>\n<p class="depth-2" dir="auto">(a) Rules</p>',
        ));
    it('has its tables, with a line for each line of a cell', () =>
        check(
            [
                {
                    kind: 'table',
                    hasHead: true,
                    rows: [
                        ['Time', 'Item'],
                        ['10:00', 'Opening\nElections'],
                    ],
                },
            ],
            '<table>\n<tr><th dir="auto">Time</th><th dir="auto">Item</th></tr>\n<tr><td dir="auto">10:00</td><td dir="auto">Opening<br>Elections</td></tr>\n</table>',
        ));
    it('has its notes and their marks, and what stands at the edges of its pages once', () =>
        check(
            [paragraph('Members[^1]'), { kind: 'note', name: '1', text: 'See below.' }],
            '<p class="margins">A/1/1</p>\n<p dir="auto">Members<sup>1</sup></p>\n<p class="note" dir="auto"><sup>1</sup> See below.</p>',
            ['A/1/1', '2', 'A/1/1'],
        ));
    it('keeps emphasis, also where pairs cross', () =>
        check(
            [paragraph('_Takes note_ of **all of _it** now_')],
            '<p dir="auto"><em>Takes note</em> of <strong>all of <em>it</em></strong><em> now</em></p>',
        ));
    it('does not show where links lead', () => check([paragraph(`See ${linkStart}item 2${linkEnd}.`)], '<p dir="auto">See item 2.</p>'));
    it('holds nothing of the document that a browser would read as its own', () =>
        check([paragraph('<script>x</script> & "y"')], '<p dir="auto">&lt;script&gt;x&lt;/script&gt; &amp; &quot;y&quot;</p>'));
});
