/** The Arabic example in the preview: the position of its parts on the page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { renderBlock } from '../../language/formats/html.js';
import { formatted } from '../document/documents.js';
import { PreviewPage } from './page.js';

/** The box of the n-th character of the first text that contains `needle`; sides in pixels from the left. */
interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
}

describe('The preview from right to left', () => {
    let browser: Browser;
    let preview: PreviewPage;

    before(async () => {
        browser = await PreviewPage.launch();
        preview = await PreviewPage.open(browser);
        const { blocks, direction } = formatted(readFileSync('examples/prevention-2024.ar.agenda', 'utf8'));
        await preview.show(
            blocks.map((block) => ({
                id: block.id,
                html: renderBlock(block),
                lines: [block.startLine, block.endLine],
                ...(block.id === 'annotation-heading:1' ? { severity: 'warning' as const, messages: ['A finding'] } : {}),
            })),
            { direction },
        );
    });
    after(() => browser.close());

    /** Boxes of the characters of `text`, which stands in one element matching `selector`. */
    async function boxes(selector: string, text: string): Promise<Box[]> {
        return preview.page.evaluate(
            ([within, wanted]) => {
                for (const element of document.querySelectorAll(within!)) {
                    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
                    const characters: { readonly node: Node; readonly at: number }[] = [];
                    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                        for (let at = 0; at < node.nodeValue!.length; at++) {
                            characters.push({ node, at });
                        }
                    }
                    const start = element.textContent!.indexOf(wanted!);
                    if (start >= 0) {
                        return characters.slice(start, start + wanted!.length).map(({ node, at }) => {
                            const range = document.createRange();
                            range.setStart(node, at);
                            range.setEnd(node, at + 1);
                            const { left, right, top } = range.getBoundingClientRect();
                            return { left, right, top };
                        });
                    }
                }
                throw new Error(`${wanted} is nowhere in ${within}`);
            },
            [selector, text],
        );
    }

    /** Whether each box ends at or before the beginning of the next, on one row. */
    function assertRuns(direction: 'ltr' | 'rtl', row: readonly Box[]): void {
        row.slice(1).forEach((box, index) => {
            const before = row[index]!;
            assert.ok(direction === 'ltr' ? before.right <= box.left + 1 : before.left >= box.right - 1, `character ${index + 1}`);
        });
    }

    for (const [where, selector, symbol] of [
        ['in the masthead', '.masthead-symbol', 'CAC/COSP/WG.4/2024/1'],
        ['in a sentence', '.paragraph', 'CAC/COSP/WG.4/2022/CRP.2'],
        ['in the documentation', '.paper', 'CAC/COSP/WG.4/2024/CRP.1'],
        ['in a note', '.footnote', 'www.unodc.org/corruption/en/cosp'],
    ] as const) {
        it(`a symbol or address runs from left to right ${where}`, async () => assertRuns('ltr', await boxes(selector, symbol)));
    }

    it('the stop after a symbol in brackets stands at the left of the brackets', async () => {
        const [bracket] = await boxes('.paragraph', ').');
        const [first] = await boxes('.paragraph a.symbol', 'CAC/COSP/WG.4/2022/CRP.2');
        assert.ok(bracket!.right <= first!.left + 1);
        assertRuns('rtl', await boxes('.paragraph', ').'));
    });

    it('the mark of a note follows the year before it', async () => {
        const year = await boxes('.paragraph', '2022');
        const mark = await boxes('.paragraph sup.mark', '(1)');
        assertRuns('ltr', year);
        assert.ok(mark[0]!.right <= year[0]!.left + 1);
    });

    it('a marker keeps its brackets around the letter, before the text', async () => {
        const marker = await boxes('.list-entry > .marker', '(ب)');
        assertRuns('rtl', marker);
        const [text] = await boxes('.list-entry > .text', 'تمكين');
        assert.ok(text!.right <= marker[2]!.left);
    });

    it('times run from the earlier at the right to the later at the left, each from left to right', async () => {
        const earlier = await boxes('.time', '15:00');
        const later = await boxes('.time', '18:00');
        assertRuns('ltr', earlier);
        assertRuns('ltr', later);
        assert.ok(later[0]!.top > earlier[0]!.top || later.at(-1)!.right <= earlier[0]!.left);
    });

    it('a number of a resolution is not turned', async () => assertRuns('ltr', await boxes('.citation', '10/3')));

    it('the facts of the issue are English and stand at the left', async () => {
        assertRuns('ltr', await boxes('.masthead-distribution', 'Distr.: General'));
        const [symbol] = await boxes('.masthead-symbol', 'CAC');
        const [fact] = await boxes('.masthead-distribution', 'Distr');
        const organization = await boxes('.masthead-organization', 'مؤتمر');
        assert.ok(Math.abs(symbol!.left - fact!.left) < 3);
        assert.ok(fact!.right < organization.at(-1)!.left);
    });

    it('the first column of the annex stands at the right', async () => {
        const [first, second, third] = await preview.page.evaluate(() =>
            [...document.querySelectorAll('.annex-table thead th')].map((cell) => cell.getBoundingClientRect().left),
        );
        assert.ok(first! > second! && second! > third!);
    });

    it('Latin letters and figures keep the face of Latin documents', async () => {
        const loaded = await preview.page.evaluate(async () => {
            await document.fonts.ready;
            return [...document.fonts].filter(({ family }) => family.includes('Agenda Latin')).map(({ status }) => status);
        });
        assert.equal(loaded.length, 2);
        assert.deepEqual(preview.foreign, []);
    });

    it('the mark of findings stands in the margin at the right, beside their bar', async () => {
        const frame = preview.page.locator('.frame', { has: preview.page.locator('details.findings') });
        const [around, mark] = [await frame.boundingBox(), await frame.locator('details.findings').boundingBox()];
        assert.ok(around && mark && mark.x > around.x + around.width, JSON.stringify({ around, mark }));
    });
});
