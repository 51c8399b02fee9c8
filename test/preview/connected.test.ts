/** What leads from one place of the preview to another, to the source text, and to what the editor knows of it. */
import assert from 'node:assert/strict';
import type { Browser, Locator } from 'playwright-core';
import { lines } from '../document/documents.js';
import { blocksOf, PreviewPage } from './page.js';

const filler = Array.from({ length: 30 }, (_, index) => `Filler ${index}. ${'Words of text. '.repeat(20)}\n`);
const source = lines(
    'agenda A/AC.1/2024/1 [^*]',
    'language: en',
    'conference: The Conference',
    'title: Agenda',
    '',
    '[^*]: Reissued.',
    '',
    'item 1  Opening of the meeting',
    '',
    'By its resolution 10/3 the Conference (see A/AC.1/2024/2) decided on {item 2 (a)}.[^1]',
    '',
    ...filler,
    'item 2  Second',
    '',
    'The same again.[^1]',
    '',
    'item 2 (a)  Matters <b>of</b> substance',
    '',
    ...filler,
    '[^1]: A note of the document.',
    '',
    'schedule',
    '',
    'day 2024-09-03',
    '10:00-13:00',
    '1 [^a]',
    '2 (a)',
    '',
    '[^a]: A note of the annex.',
    '',
);
const warned = { 'annotation-heading:2': ['The title differs.', 'The weekday is wrong.'], 'annex-day:2024-09-03': ['A room is missing.'] };

describe('The preview is connected', () => {
    let browser: Browser;
    let preview: PreviewPage;
    before(async () => {
        browser = await PreviewPage.launch();
    });
    after(() => browser.close());
    beforeEach(async () => {
        preview = await PreviewPage.open(browser);
        await preview.showAgenda(source, warned);
    });
    afterEach(() => preview.page.close());

    const block = (id: string): Locator => preview.page.locator(`[data-block="${id}"]`);

    async function checkInView(element: Locator): Promise<void> {
        await preview.page.waitForFunction(
            (wanted) => {
                const { top } = wanted!.getBoundingClientRect();
                return top >= 0 && top < innerHeight;
            },
            await element.elementHandle(),
        );
    }

    /** The block that has the focus, or around what has it. */
    async function focused(): Promise<string> {
        return preview.page.evaluate(() => document.activeElement?.closest('[data-frame]')?.getAttribute('data-frame') ?? '');
    }

    describe('from place to place', () => {
        it('from the list to the annotation, by pointer, and back by key', async () => {
            await block('list-row:2(a)').getByRole('link').click();
            await checkInView(block('annotation-heading:2(a)'));
            assert.equal(await focused(), 'annotation-heading:2(a)');
            await preview.page.keyboard.press('Tab');
            await preview.page.keyboard.press('Enter');
            await checkInView(block('list-row:2(a)'));
            assert.equal(await focused(), 'list-row:2(a)');
        });

        it('from a mark to its note, and back to the mark that was followed', async () => {
            const second = block('paragraph:2:The-same').getByRole('link');
            await second.focus();
            await preview.page.keyboard.press('Enter');
            await checkInView(block('footnote:1'));
            await block('footnote:1').getByRole('link').first().press('Enter');
            await checkInView(second);
            assert.equal(await focused(), 'paragraph:2:The-same');
        });

        it('from a note to its first mark, if none was followed', async () => {
            await block('footnote:1').getByRole('link').first().press('Enter');
            await checkInView(block('paragraph:1:By-its-r'));
            assert.equal(await focused(), 'paragraph:1:By-its-r');
        });

        it('from a mark in the annex to the note of the annex', async () => {
            await block('annex-day:2024-09-03').getByRole('link').press('Enter');
            await checkInView(block('annex-note:a'));
        });

        it('from a mention to the item, and the editor follows', async () => {
            await preview.page.locator('a.mention').press('Enter');
            await checkInView(block('annotation-heading:2(a)'));
            const { line } = await preview.said('scrolled');
            assert.ok(line > 60, `line ${line}`);
        });

        it('from a title of the list as a whole, also where it cites', async () => {
            await preview.showAgenda(source.replace('item 2  Second', 'item 2  Follow-up to resolution 10/3'), {}, 2);
            const row = block('list-row:2');
            assert.equal(await row.getByRole('link').count(), 1);
            await row.locator('.citation').click();
            await checkInView(block('annotation-heading:2'));
            assert.equal(await preview.count('definition'), 0);
            await block('annotation-heading:2').locator('.citation').click();
            assert.equal((await preview.said('definition')).words.block, 'annotation-heading:2');
        });

        it('with keys from block to block', async () => {
            for (const [key, id] of [
                ['Control+ArrowDown', 'masthead:'],
                ['Control+ArrowDown', 'document-title:'],
                ['Control+ArrowDown', 'section-title:list'],
                ['Control+ArrowUp', 'document-title:'],
            ] as const) {
                await preview.page.keyboard.press(key);
                assert.equal(await focused(), id);
            }
        });
    });

    describe('to the source text', () => {
        it('by a double click, which selects a word', async () => {
            await preview.page.getByText('By its resolution').dblclick({ position: { x: 6, y: 8 } });
            const { line, words } = await preview.said('reveal');
            const text = 'By its resolution 10/3 the Conference';
            assert.equal(line, 9);
            assert.equal(words?.block, 'paragraph:1:By-its-r');
            assert.match(text.slice(words.start, words.end), /^By$/);
        });

        it('by a double click on a link, which does not follow it', async () => {
            const before = await preview.page.evaluate(() => scrollY);
            await block('list-row:2(a)')
                .getByRole('link')
                .dblclick({ position: { x: 5, y: 8 } });
            const { words } = await preview.said('reveal');
            assert.deepEqual(words, { block: 'list-row:2(a)', start: 0, end: 'Matters'.length });
            await preview.page.waitForTimeout(400);
            assert.equal(await preview.page.evaluate(() => scrollY), before);
        });

        it('by a double click on the title of an item in the annex, and on its time', async () => {
            const row = block('annex-day:2024-09-03').locator('tr.slot-row').nth(1);
            await row.locator('td.title').dblclick({ position: { x: 15, y: 8 } });
            const { words } = await preview.said('reveal');
            assert.deepEqual(words, { block: 'annex-day:2024-09-03', row: 1, start: 0, end: 'Matters'.length });
            await block('annex-day:2024-09-03').locator('th.time').dblclick();
            await preview.page.waitForFunction(
                () => (globalThis as unknown as { said: { type: string }[] }).said.filter(({ type }) => type === 'reveal').length > 1,
            );
            assert.equal('words' in (await preview.said('reveal')), false);
        });

        it('by Enter at a block', async () => {
            await preview.page.keyboard.press('Control+ArrowDown');
            await preview.page.keyboard.press('Control+ArrowDown');
            await preview.page.keyboard.press('Enter');
            assert.equal((await preview.said('reveal')).line, 3);
        });

        it('by the key of the editor at a link', async () => {
            await preview.page.locator('a.symbol').focus();
            await preview.post({ type: 'place', from: 'focus' });
            const { words } = await preview.said('reveal');
            assert.equal(source.split('\n')[9]!.slice(words!.start, words!.end), 'A/AC.1/2024/2');
        });

        it('from where the menu was opened, and beside the document to the source as it is', async () => {
            await block('annotation-heading:1').click({ button: 'right' });
            await preview.post({ type: 'place', from: 'menu' });
            assert.equal((await preview.said('reveal')).line, 7);
            await preview.page.mouse.click(2, 300, { button: 'right' });
            await preview.post({ type: 'place', from: 'menu' });
            await preview.page.waitForFunction(
                () => (globalThis as unknown as { said: { type: string }[] }).said.filter(({ type }) => type === 'reveal').length > 1,
            );
            assert.equal('line' in (await preview.said('reveal')), false);
        });

        it('by the key of the editor at a finding', async () => {
            await preview.post({ type: 'finding', direction: 1 });
            await preview.post({ type: 'place', from: 'focus' });
            assert.equal((await preview.said('reveal')).line, source.split('\n').indexOf('item 2  Second'));
        });

        it('by the key of the editor while nothing is shown', async () => {
            await preview.post({ type: 'empty', uri: 'file:///b.agenda', text: 'b.agenda is being read …' });
            await preview.post({ type: 'place', from: 'focus' });
            assert.equal('line' in (await preview.said('reveal')), false);
        });

        it('but not by a double click on a message, which selects a word to copy', async () => {
            await preview.post({ type: 'finding', direction: 1 });
            await preview.page.getByText('The title differs.').dblclick();
            await preview.settle();
            assert.equal(await preview.count('reveal'), 0);
        });

        it('and from a citation to what it cites', async () => {
            await preview.page.locator('.citation').press('Enter');
            const { words } = await preview.said('definition');
            assert.equal(source.split('\n')[9]!.slice(words.start, words.end), '10/3');
        });
    });

    describe('has the hover of the editor', () => {
        const card = (): Locator => preview.page.getByRole('tooltip');

        async function answer(markdown: string): Promise<void> {
            const { request } = await preview.said('hover');
            await preview.post({ type: 'hover', request, markdown });
        }

        for (const [what, selector] of [
            ['a citation', '.citation'],
            ['a mention', 'a.mention'],
            ['a symbol', 'a.symbol'],
            ['a mark', '[data-block="paragraph:1:By-its-r"] sup a'],
        ] as const) {
            it(`at ${what}, by pointer and by focus`, async () => {
                await preview.page.locator(selector).hover();
                await answer('**Words** of the editor');
                assert.equal(await card().textContent(), 'Words of the editor');
                await preview.page.mouse.move(1, 1);
                await card().waitFor({ state: 'hidden' });
                await preview.page.locator(selector).focus();
                await preview.page.waitForFunction(
                    () => (globalThis as unknown as { said: { type: string }[] }).said.filter(({ type }) => type === 'hover').length > 1,
                );
                await answer('Again');
                await card().waitFor();
                assert.equal(await preview.page.locator(selector).getAttribute('aria-describedby'), 'hover');
                await preview.page.keyboard.press('Escape');
                await card().waitFor({ state: 'hidden' });
                assert.equal(await focused(), 'paragraph:1:By-its-r');
            });
        }

        it('which can do nothing, whatever a document brings into it', async () => {
            await preview.page.locator('.citation').hover();
            await answer(
                '<img src=x onerror="window.hacked=1"> [a](javascript:alert) [b](command:x) [c](https://example.org/) ![d](https://example.org/x.png) &amp; <b>strong</b>\n\n- one\n- two',
            );
            await card().waitFor();
            const html = await card().innerHTML();
            assert.doesNotMatch(html, /<(?:img|b|script)\b|javascript:|command:/u);
            assert.match(html, /<a href="https:\/\/example.org\/">c<\/a>/u);
            assert.match(html, /&amp; &lt;b&gt;strong&lt;\/b&gt;<\/p><ul><li[^>]*>one<\/li>/u);
            assert.equal(await preview.page.evaluate(() => 'hacked' in globalThis), false);
            assert.deepEqual(preview.foreign, []);
        });

        it('at a link to which the focus scrolls', async () => {
            await block('paragraph:2:The-same').getByRole('link').focus();
            await preview.said('scrolled');
            await answer('A note of the document');
            await card().waitFor();
        });

        it('inside of the window', async () => {
            await preview.page.setViewportSize({ width: 320, height: 400 });
            await preview.page.locator('a.symbol').hover();
            await answer('Words '.repeat(40));
            await card().waitFor();
            const box = (await card().boundingBox())!;
            assert.ok(box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 400, JSON.stringify(box));
        });
    });

    describe('has the findings', () => {
        const list = (): Locator => preview.page.getByRole('list', { name: 'Findings' });

        it('by the pointer at their mark, until it leaves, or for good after a click', async () => {
            const mark = preview.page.getByLabel('2 findings');
            await mark.scrollIntoViewIfNeeded();
            await mark.hover();
            await list().waitFor();
            await block('annotation-heading:2').locator('.title').hover();
            await list().waitFor({ state: 'hidden' });
            await mark.click();
            await block('annotation-heading:2').locator('.title').hover();
            await list().waitFor();
            await preview.page.keyboard.press('Escape');
            await list().waitFor({ state: 'hidden' });
        });

        it('which the pointer can reach from their mark, slowly', async () => {
            const mark = preview.page.getByLabel('2 findings');
            await mark.scrollIntoViewIfNeeded();
            await mark.hover();
            await list().waitFor();
            const [from, to] = [(await mark.boundingBox())!, (await list().boundingBox())!];
            for (let y = from.y + from.height / 2; y < to.y + 6; y++) {
                await preview.page.mouse.move(from.x + from.width / 2, y);
            }
            await preview.page.waitForTimeout(500);
            assert.ok(await list().isVisible());
            await preview.page.mouse.move(790, 5);
            await list().waitFor({ state: 'hidden' });
        });

        it('until the pointer leaves, even if they have changed meanwhile', async () => {
            const mark = preview.page.getByLabel('2 findings');
            await mark.scrollIntoViewIfNeeded();
            await mark.hover();
            await list().waitFor();
            await preview.showAgenda(source, { ...warned, 'annotation-heading:2': ['The title differs.'] }, 2);
            await preview.page.mouse.move(790, 5);
            await list().waitFor({ state: 'hidden' });
        });

        it('one after the other by keys, round and round, in a day of the schedule too', async () => {
            for (const [direction, label] of [
                [1, '2 findings'],
                [1, '1 warning'],
                [1, '2 findings'],
                [-1, '1 warning'],
            ] as const) {
                await preview.post({ type: 'finding', direction });
                assert.equal(await preview.page.evaluate(() => document.activeElement?.getAttribute('aria-label')), label);
                assert.equal(await list().count(), 1);
                await checkInView(preview.page.getByLabel(label));
            }
        });

        it('with their fixes, each at its message', async () => {
            await preview.post({ type: 'finding', direction: 1 });
            const asked = await preview.said('fixes');
            assert.deepEqual(
                [asked.startLine, asked.endLine, asked.version],
                [source.split('\n').indexOf('item 2  Second'), asked.startLine, 1],
            );
            const fix = { message: 'The weekday is wrong.', title: 'Write Tuesday' };
            await preview.post({ type: 'fixes', request: asked.request, fixes: [fix] });
            await list().getByRole('listitem').nth(1).getByRole('button', { name: 'Write Tuesday' }).press('Enter');
            assert.deepEqual((await preview.said('fix')).fix, fix);
        });

        it('whose fixes it asks for again if the text was newer than the page', async () => {
            await preview.post({ type: 'finding', direction: 1 });
            await preview.post({ type: 'fixes', request: (await preview.said('fixes')).request, fixes: undefined });
            await preview.settle();
            await preview.showAgenda(`${source}\n`, warned, 2);
            await preview.settle();
            assert.equal((await preview.said('fixes')).version, 2);
        });

        it('whose fixes follow the text', async () => {
            await preview.post({ type: 'finding', direction: 1 });
            const fix = { message: 'The title differs.', title: 'Renumber 3 items' };
            await preview.post({ type: 'fixes', request: (await preview.said('fixes')).request, fixes: [fix] });
            const button = list().getByRole('button');
            await button.focus();
            await preview.showAgenda(`${source}\n`, warned, 2);
            await preview.settle();
            const again = await preview.said('fixes');
            assert.equal(again.version, 2);
            await preview.post({ type: 'fixes', request: again.request, fixes: [{ ...fix }] });
            await preview.settle();
            assert.equal(await preview.page.evaluate(() => document.activeElement?.textContent), 'Renumber 3 items');
            await preview.showAgenda(`${source}\n\n`, warned, 3);
            await preview.settle();
            const older = await preview.said('fixes');
            await preview.showAgenda(`${source}\n\n\n`, warned, 4);
            await preview.settle();
            const last = await preview.said('fixes');
            await preview.post({ type: 'fixes', request: last.request, fixes: [{ ...fix, title: 'Renumber 4 items' }] });
            await preview.post({ type: 'fixes', request: older.request, fixes: [fix] });
            await preview.settle();
            assert.deepEqual(await button.allTextContents(), ['Renumber 4 items']);
        });

        it('and when they are mended, the focus stays at their block', async () => {
            await preview.post({ type: 'finding', direction: 1 });
            const one = { ...warned, 'annotation-heading:2': ['The title differs.'] };
            await preview.showAgenda(source, one, 2);
            await preview.settle();
            assert.equal(await preview.page.evaluate(() => document.activeElement?.getAttribute('aria-label')), '1 warning');
            await preview.showAgenda(source, { 'annex-day:2024-09-03': ['A room is missing.'] }, 3);
            await preview.settle();
            assert.equal(await focused(), 'annotation-heading:2');
        });

        it('and where the block itself is another one then, the focus is at what stands in its place', async () => {
            const text = source.replace('The same again.', 'The same agian.');
            await preview.showAgenda(text, { 'paragraph:2:The-same': ['A word is wrong.'] }, 2);
            await preview.post({ type: 'finding', direction: 1 });
            assert.equal(await focused(), 'paragraph:2:The-same');
            await preview.showAgenda(text.replace('The same', 'Once'), {}, 3);
            await preview.settle();
            assert.match(await focused(), /^paragraph:2:Once/u);
        });

        it('and no fixes of findings that are gone', async () => {
            await preview.post({ type: 'finding', direction: 1 });
            await preview.show(blocksOf(source), { version: 2 });
            await preview.post({ type: 'finding', direction: 1 });
            assert.equal(await list().count(), 0);
        });
    });

    it('changes its size with the wheel and Ctrl, and only then', async () => {
        await preview.page.mouse.move(400, 300);
        await preview.page.mouse.wheel(0, 50);
        await preview.settle();
        assert.equal((await preview.inspect()).zoom, 100);
        await preview.page.keyboard.down('Control');
        await preview.page.mouse.wheel(0, -50);
        await preview.settle();
        await preview.page.keyboard.up('Control');
        assert.equal((await preview.inspect()).zoom, 110);
    });

    it('says nothing to a screen reader while one types, and what has changed when one pauses', async () => {
        await preview.page.evaluate(() => {
            const spoken: string[] = [];
            Object.assign(globalThis, { spoken });
            for (const region of document.querySelectorAll('[role=status], [aria-live]')) {
                new MutationObserver(() => region.textContent && spoken.push(region.textContent)).observe(region, {
                    childList: true,
                    characterData: true,
                    subtree: true,
                });
            }
        });
        const spoken = () => preview.page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);
        await preview.page.waitForTimeout(1300);
        const before = (await spoken()).length;
        for (let version = 2; version < 12; version++) {
            const text = source.replace('The same again.', `The same again${'.'.repeat(version)}`);
            await preview.showAgenda(text, version < 11 ? warned : { 'annex-day:2024-09-03': ['A room is missing.'] }, version);
        }
        assert.equal((await spoken()).length, before);
        await preview.page.waitForTimeout(1300);
        assert.deepEqual((await spoken()).slice(before), ['1 finding in 1 place.']);
    });
});
