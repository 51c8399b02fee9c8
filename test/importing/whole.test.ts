/** What readers lost in silence: each of these comes in whole. */
import { deepEqual } from 'node:assert/strict';
import { importText } from '../../language/importing/importing.js';
import { laidPages } from '../../language/importing/readers/pdf/page-lines.js';
import type { PdfPage } from '../../language/importing/readers/pdf/file.js';

describe('an import', () => {
    it('keeps the cells of a page whose ends are left out', () => {
        const page =
            '<h1>Provisional agenda</h1><h3>1. Opening</h3><p>The Chair opens.</p><table><tr><td>One<td>Two<tr><td>Three<td>Four</table>';
        const cells = [...importText(page, { name: 'a.html' }).source.matchAll(/One|Two|Three|Four/gu)].map(([word]) => word);
        deepEqual(cells, ['One', 'Two', 'Three', 'Four']);
    });

    for (const sentence of ['The Chair will open the session on Tuesday, 3 September 2024, at 10 a.m.', 'The Group met at 3 p.m.[1]']) {
        it(`makes no heading of a sentence: ${sentence}`, () => {
            const lines = [
                'Provisional agenda',
                '1. Opening of the session.',
                '2. Closing.',
                'Annotations',
                '1. Opening of the session',
                sentence,
                '2. Closing',
                'It closes.',
            ];
            deepEqual(/^heading /mu.test(importText(lines.join('\n\n'), { name: 'a.txt' }).source), false);
        });
    }

    /** Pages of A4 with a line at their head, one of text, and one at their foot. */
    function marginsOf(heads: readonly string[]): readonly string[] {
        const pages = heads.map((head, index) => ({
            width: 595,
            height: 842,
            pieces: [head, 'Words of the page', String(index + 2)].map((text, line) => ({
                text,
                x: 70,
                y: [800, 400, 40][line]!,
                width: 6 * text.length,
                size: 10,
            })),
        }));
        return laidPages(pages as unknown as readonly PdfPage[]).margins;
    }
    it('takes a line that counts the pages from their heads', () =>
        deepEqual(marginsOf(['E/2024/1 page 2', 'E/2024/1 page 3', 'E/2024/1 page 4']), [
            '2',
            'E/2024/1 page 3',
            '3',
            'E/2024/1 page 4',
            '4',
        ]));
    it('keeps lines of a list at the heads of pages', () =>
        deepEqual(marginsOf(['Report 1 (E/2024/1)', 'Report 20 (E/2024/20)', 'Report 47 (E/2024/47)']), ['2', '3', '4']));
});
