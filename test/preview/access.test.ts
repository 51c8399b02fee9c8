/** The examples in the preview, for everybody: by axe-core, in narrow columns, by structure. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { violations } from './axe.js';
import { PreviewPage, themes } from './page.js';

const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
const sources = Object.fromEntries(
    languages.map((language) => [language, readFileSync(`examples/prevention-2024.${language}.agenda`, 'utf8')]),
);
const findings = {
    'annotation-heading:1': ['The title differs.', 'The weekday is wrong.'],
    'annex-day:2024-09-03': ['A meeting is missing.'],
};

/** Words that are cut: they begin on one line and end on another, and no hyphen of their own is between. An address may break anywhere: it has no words. */
async function cutWords({ page }: PreviewPage): Promise<readonly string[]> {
    return page.evaluate(() => {
        const cut: string[] = [];
        const walker = document.createTreeWalker(document.getElementById('paper')!, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const isShown = node.parentElement!.checkVisibility() && !node.parentElement!.closest('caption, details, a.address');
            for (const match of isShown ? node.nodeValue!.matchAll(/[\p{L}\p{N}\p{M}.:]+/gu) : []) {
                // Chinese breaks anywhere.
                if (/\p{Script=Han}/u.test(match[0])) {
                    continue;
                }
                const range = document.createRange();
                range.setStart(node, match.index);
                range.setEnd(node, match.index + match[0].length);
                const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 4)));
                if (tops.size > 1) {
                    cut.push(match[0]);
                }
            }
        }
        return cut;
    });
}

describe('The preview is for everybody', () => {
    let browser: Browser;
    before(async () => {
        browser = await PreviewPage.launch();
    });
    after(() => browser.close());

    for (const language of languages) {
        for (const theme of Object.keys(themes)) {
            it(`axe-core finds nothing in ${language}, ${theme}`, async () => {
                const preview = await PreviewPage.open(browser, theme);
                await preview.showAgenda(sources[language]!, findings);
                assert.deepEqual(await violations(preview), []);
                await preview.post({ type: 'finding', direction: 1 });
                const { request } = await preview.said('fixes');
                await preview.post({ type: 'fixes', request, fixes: [{ message: 'The title differs.', title: 'Use the title' }] });
                assert.deepEqual(await violations(preview), []);
                await preview.page.close();
            });
        }

        it(`has one main part, headings of all levels and a table with a name in ${language}`, async () => {
            const preview = await PreviewPage.open(browser);
            await preview.showAgenda(sources[language]!);
            const { page } = preview;
            assert.equal(await page.getByRole('main').count(), 1);
            const levels = await page.evaluate(() =>
                [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1])),
            );
            assert.deepEqual(
                levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
                [],
            );
            const tables = await page.evaluate(() =>
                [...document.querySelectorAll('table')].map((table) => ({
                    name: table.caption?.textContent ?? '',
                    heads: table.querySelectorAll('thead th[scope=col]').length,
                    days: table.querySelectorAll('tbody > tr > th[scope=rowgroup]').length,
                    lefts: new Set(
                        [...table.querySelectorAll('td.title:not([colspan])')].map((cell) => Math.round(cell.getBoundingClientRect().left)),
                    ).size,
                })),
            );
            assert.equal(tables.length, 1);
            const [{ name, heads, days, lefts } = { name: '', heads: 0, days: 0, lefts: 0 }] = tables;
            assert.ok(name !== '' && days > 1);
            assert.deepEqual([heads, lefts], [3, 1]);
            await page.close();
        });

        for (const [width, zoom] of [
            [320, 100],
            [640, 200],
            [1280, 300],
        ] as const) {
            it(`cuts no word of ${language} where ${width} pixels are shown at ${zoom} %`, async () => {
                const preview = await PreviewPage.open(browser, 'vscode-light', width);
                await preview.post({ type: 'settings', view: 'continuous', zoom, scrollEditor: true, markFindings: true, locked: false });
                await preview.showAgenda(sources[language]!);
                const sizes = await preview.page.evaluate(() => [
                    document.documentElement.scrollWidth,
                    document.documentElement.clientWidth,
                ]);
                assert.equal(sizes[0], sizes[1], 'it must not be wider than the window');
                // Hyphenation is the business of the browser, which may know no hyphens for a language.
                await preview.page.addStyleTag({ content: '* { hyphens: manual !important }' }).catch(() => undefined);
                assert.deepEqual(await cutWords(preview), []);
                await preview.page.close();
            });

            it(`shows the findings of ${language} inside of the window where ${width} pixels are shown at ${zoom} %`, async () => {
                const preview = await PreviewPage.open(browser, 'vscode-light', width);
                await preview.post({ type: 'settings', view: 'continuous', zoom, scrollEditor: true, markFindings: true, locked: false });
                const long = 'The title differs from the title of this item in the other language versions of the document. '.repeat(2);
                await preview.showAgenda(sources[language]!, { 'annotation-heading:1': [long], 'annex-day:2024-09-03': [long] });
                for (const name of ['annotation-heading:1', 'annex-day:2024-09-03']) {
                    await preview.post({ type: 'finding', direction: 1 });
                    const frame = preview.page.locator(`[data-frame="${name}"]`);
                    for (const part of ['summary', 'details > ul']) {
                        const { left, right } = await frame.locator(part).evaluate((element) => element.getBoundingClientRect());
                        assert.ok(left >= 0 && right <= width, `${part} of ${name} stands from ${left} to ${right}`);
                    }
                }
                await preview.page.close();
            });
        }
    }
});
