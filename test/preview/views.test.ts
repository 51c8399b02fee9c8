/** The page view and the timetable view of the preview, in Chromium. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { PreviewView } from '../../client/preview/messages.js';
import type { Overview } from '../../protocol/overview.js';
import type { PrintedLeaves } from '../../protocol/protocol.js';
import { formatted } from '../document/documents.js';
import { violations } from './axe.js';
import { blocksOf, paragraph, PreviewPage, type TestBlock, themes } from './page.js';

const printed: PrintedLeaves = { symbol: 'A/AC.1/2024/1', hasTotal: true, turnsAnnexes: false, hasEnding: true };
const sentence = 'The Committee will have before it a note by the Secretariat on the matter, and may wish to take a decision on it. ';

async function setView(preview: PreviewPage, view: PreviewView): Promise<void> {
    await preview.post({ type: 'settings', view, zoom: 100, scrollEditor: true, markFindings: true, locked: false });
    await preview.page.waitForFunction(
        (wanted) => (document.getElementById('leaf-style') as HTMLLinkElement).sheet !== null && document.body.matches(`.view-${wanted}`),
        view,
    );
    await preview.settle();
}

/** Lines of text that stand outside of the text area of every leaf, and blocks that do not begin inside of one. */
async function strays({ page }: PreviewPage): Promise<readonly string[]> {
    return page.evaluate(() => {
        const leaves = [...document.querySelectorAll('.leaves > .leaf')].map((leaf) => leaf.getBoundingClientRect());
        const margin = (leaves[0]!.width * 24) / 210;
        const side = (leaves[0]!.width * 20) / 210;
        const found: string[] = [];
        const walker = document.createTreeWalker(document.getElementById('paper')!, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
            if (text.parentElement!.closest('.leaves, caption, .masthead-job')) {
                continue;
            }
            const range = document.createRange();
            range.selectNodeContents(text);
            for (const box of range.getClientRects()) {
                const middle = (box.top + box.bottom) / 2;
                const isOn = leaves.some(
                    ({ top, bottom, left, right }) =>
                        middle > top + margin && middle < bottom - margin && box.left > left + side / 3 && box.right < right - side / 3,
                );
                if (!isOn && box.width > 0 && box.height > 0) {
                    found.push(`${text.nodeValue?.slice(0, 40)} at ${Math.round(middle)}`);
                }
            }
        }
        return found;
    });
}

const plain = (count: number, from = 0): readonly TestBlock[] =>
    Array.from({ length: count }, (_, index) =>
        paragraph(`p${from + index}`, `${from + index}. ${sentence.repeat(2 + (index % 3))}`, from + index),
    );

const overview: Overview = {
    items: [{ line: 3, endLine: 3, label: '2', title: 'Other matters', meetings: [], items: [] }],
    days: [
        {
            line: 10,
            endLine: 14,
            date: '2027-03-01',
            printed: 'Monday, 1 March 2027',
            written: '',
            rows: [],
            meetings: [
                {
                    line: 11,
                    endLine: 12,
                    start: 600,
                    end: 780,
                    track: 'Room A',
                    written: '10:00-13:00',
                    rows: [{ line: 12, character: 0, label: '1', text: 'Opening', isContinued: false }],
                    conflicts: [],
                },
                {
                    line: 13,
                    endLine: 13,
                    start: 720,
                    end: 840,
                    track: 'Room A',
                    written: '12:00-14:00',
                    rows: [],
                    conflicts: ['It overlaps another meeting.'],
                },
            ],
        },
        {
            line: 15,
            endLine: 16,
            date: '2027-03-02',
            printed: 'Tuesday, 2 March 2027',
            written: '',
            rows: [],
            meetings: [{ line: 16, endLine: 16, start: 900, end: 1080, track: '', written: '15:00-18:00', rows: [], conflicts: [] }],
        },
    ],
    conflicts: [],
    unscheduled: [3],
    hours: [
        { start: 600, end: 780 },
        { start: 900, end: 1080 },
    ],
    language: 'en',
    direction: 'ltr',
};
const timetable = { type: 'timetable', uri: 'file:///a.agenda', version: 1, language: 'en', direction: 'ltr', overview } as const;

describe('The views of the preview', () => {
    let browser: Browser;
    before(async () => {
        browser = await PreviewPage.launch();
    });
    after(() => browser.close());

    for (const language of ['en', 'ar']) {
        it(`keeps the letter of an entry beside its words where a list goes on on another leaf: ${language}`, async () => {
            const preview = await PreviewPage.open(browser);
            const letters = language === 'en' ? 'abcdefghijklmnopqrstuvwxyz' : 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
            const words = language === 'en' ? 'To look again at the rules of procedure' : 'النظر في النظام الداخلي مرة أخرى';
            const list = [...letters].map((letter, index) => `(${letter}) ${`${words} `.repeat(1 + (index % 4)).trim()};`).join('\n');
            await setView(preview, 'pages');
            // Somewhere among these the leaf ends between two entries.
            for (const above of [8, 9, 10, 11, 12, 13]) {
                const source = `agenda A/AC.1/2024/1\nlanguage: ${language}\n\nitem 1  X\n\n${'The Chair.\n\n'.repeat(above)}${list}\n`;
                await preview.show(blocksOf(source), { language, direction: formatted(source).direction, printed });
                await preview.settle();
                assert.ok((await preview.inspect()).leaves >= 2);
                assert.deepEqual(await strays(preview), []);
            }
            await preview.page.close();
        });
    }

    for (const language of ['en', 'ar', 'zh', 'ru']) {
        it(`shows a document in ${language} on leaves, each line on one`, async () => {
            const preview = await PreviewPage.open(browser);
            const source = readFileSync(`examples/prevention-2024.${language}.agenda`, 'utf8');
            const { direction } = formatted(source);
            await setView(preview, 'pages');
            await preview.show(blocksOf(source), { language, direction, printed });
            await preview.settle();
            const { leaves } = await preview.inspect();
            assert.ok(leaves >= 4 && leaves <= 9, `${leaves} leaves`);
            assert.deepEqual(await strays(preview), []);
            const heads = await preview.page.locator('.leaf-head .symbol').allTextContents();
            assert.deepEqual(new Set(heads), new Set([printed.symbol]));
            assert.equal(heads.length, leaves - 1);
            const numbers = await preview.page.locator('.leaf-foot .number').allTextContents();
            assert.deepEqual(
                numbers,
                Array.from({ length: leaves - 1 }, (_, index) => `${index + 2}/${leaves}`),
            );
            await preview.page.close();
        });
    }

    for (const theme of Object.keys(themes)) {
        it(`axe-core finds nothing in the views in ${theme}`, async () => {
            const preview = await PreviewPage.open(browser, theme);
            const source = readFileSync('examples/prevention-2024.en.agenda', 'utf8');
            for (const view of ['pages', 'timetable'] as const) {
                await setView(preview, view);
                await preview.show(blocksOf(source), { printed });
                await preview.post(timetable);
                await preview.settle();
                assert.deepEqual(await violations(preview), [], view);
            }
            await preview.page.close();
        });
    }

    it('lays annexes on their side where the style does', async () => {
        const preview = await PreviewPage.open(browser);
        const source = readFileSync('examples/prevention-2024.en.agenda', 'utf8');
        await setView(preview, 'pages');
        await preview.show(blocksOf(source), { printed: { ...printed, turnsAnnexes: true } });
        await preview.settle();
        assert.deepEqual(await strays(preview), []);
        const shapes = await preview.page.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('.leaf')].map((leaf) =>
                leaf.offsetWidth > leaf.offsetHeight ? 'turned' : 'upright',
            ),
        );
        assert.deepEqual(new Set(shapes.slice(0, -1)), new Set(['upright']));
        assert.equal(shapes.at(-1), 'turned');
        await preview.page.close();
    });

    it('follows the keys: what was edited is on the leaves that a fresh page shows', async () => {
        const [preview, fresh] = [await PreviewPage.open(browser), await PreviewPage.open(browser)];
        const before = plain(30);
        const after = [...before.slice(0, 4), paragraph('p4', sentence.repeat(9), 4), ...before.slice(5, 20), ...before.slice(22)];
        const places = ({ page }: PreviewPage): Promise<readonly string[]> =>
            page.evaluate(() =>
                [...document.querySelectorAll('.leaf, [data-block]')].map((element) => {
                    const { top, bottom } = element.getBoundingClientRect();
                    return `${element.className} ${Math.round(top + scrollY)} ${Math.round(bottom + scrollY)}`;
                }),
            );
        await setView(preview, 'pages');
        await preview.show(before, { printed });
        await preview.show(after, { version: 2, printed });
        await setView(fresh, 'pages');
        await fresh.show(after, { printed });
        await Promise.all([preview.settle(), fresh.settle()]);
        assert.deepEqual(await places(preview), await places(fresh));
        assert.deepEqual(await strays(preview), []);
        await Promise.all([preview.page.close(), fresh.page.close()]);
    });

    it('has notes at the foot of the leaf that marks them', async () => {
        const preview = await PreviewPage.open(browser);
        const mark = '<sup class="mark"><a role="doc-noteref" href="#footnote:1">1</a></sup>';
        const note: TestBlock = {
            id: 'footnote:1',
            html: '<div class="block footnote" data-block="footnote:1" dir="ltr" role="doc-footnote"><sup class="mark">1</sup> <span class="text">A note.</span></div>',
            lines: [40, 40],
        };
        await setView(preview, 'pages');
        await preview.show([...plain(9), paragraph('m', `Marked.${mark}`, 20), ...plain(12, 30), note], { printed });
        await preview.settle();
        const isAtFoot = await preview.page.evaluate(() => {
            const box = (query: string): DOMRect => document.querySelector(query)!.getBoundingClientRect();
            const [at, below] = [box('[role="doc-noteref"]'), box('.footnote')];
            const leaf = [...document.querySelectorAll('.leaf')]
                .map((one) => one.getBoundingClientRect())
                .find(({ top, bottom }) => at.top > top && at.top < bottom)!;
            return below.top > at.bottom && below.bottom < leaf.bottom && below.bottom > leaf.bottom - (leaf.height * 30) / 297;
        });
        assert.ok(isAtFoot);
        assert.deepEqual(await strays(preview), []);
        await preview.page.close();
    });

    it('goes back to one long page as it was', async () => {
        const preview = await PreviewPage.open(browser);
        await preview.show(plain(20), { printed });
        const markup = (): Promise<string> =>
            preview.page.evaluate(() => document.getElementById('paper')!.innerHTML.replaceAll(' style=""', ''));
        const before = await markup();
        await setView(preview, 'pages');
        assert.ok((await preview.inspect()).leaves > 1);
        await setView(preview, 'continuous');
        assert.equal(await markup(), before);
        assert.equal((await preview.inspect()).leaves, 0);
        await preview.page.close();
    });

    it('keeps the words at the top of the window when the view changes', async () => {
        const preview = await PreviewPage.open(browser);
        await preview.show(plain(40), { printed });
        await preview.post({ type: 'scroll', uri: 'file:///a.agenda', line: 20, end: false });
        await preview.settle();
        const top = (): Promise<number> =>
            preview.page.evaluate(() => document.querySelector('[data-block="p20"]')!.getBoundingClientRect().top);
        assert.ok(Math.abs(await top()) < 40);
        await setView(preview, 'pages');
        assert.ok(Math.abs(await top()) < 60, String(await top()));
        await setView(preview, 'timetable');
        await setView(preview, 'continuous');
        assert.ok(Math.abs(await top()) < 40, String(await top()));
        await preview.page.close();
    });

    it('shows days and meetings, what overlaps and what is free, and a click goes to the line', async () => {
        const preview = await PreviewPage.open(browser);
        await preview.show(plain(3));
        await setView(preview, 'timetable');
        await preview.post(timetable);
        const { page } = preview;
        assert.deepEqual(await page.locator('#timetable h2').allTextContents(), [
            'Monday, 1 March 2027',
            'Tuesday, 2 March 2027',
            'Items in no meeting',
        ]);
        assert.equal(await page.locator('.meeting.double').count(), 2);
        assert.match((await page.locator('.meeting.wrong').textContent()) ?? '', /It overlaps another meeting\./u);
        assert.deepEqual(
            (await page.locator('.free').allTextContents()).map((text) => text.trim()),
            ['Free 15:00–18:00', 'Free 10:00–13:00'],
        );
        await page.getByRole('button', { name: /Room A 1 Opening/u }).click({ position: { x: 5, y: 5 } });
        const { line: first, keepsFocus } = await preview.said('reveal');
        assert.deepEqual([first, keepsFocus], [11, true], 'after a click the keys stay');
        await page.locator('.meeting > .row').click();
        assert.equal((await preview.said('reveal')).line, 12);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Enter');
        const { line: last, keepsFocus: stays } = await preview.said('reveal');
        assert.deepEqual([last, stays], [15, undefined], 'Enter goes to the text');
        await preview.post({ type: 'caret', uri: 'file:///a.agenda', line: 12 });
        assert.match((await page.locator('.meeting.at-caret').textContent()) ?? '', /Opening/u);
        await page.close();
    });
});
