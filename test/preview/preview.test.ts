import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { paragraph, PreviewPage, type TestBlock } from './page.js';

const annex: TestBlock = {
    id: 'day',
    lines: [100, 106],
    html: `<table class="block annex-table day" data-block="day" dir="ltr"><thead><tr><th>Date and time</th><th>Item</th><th>Title</th></tr></thead>
        <tbody><tr class="day-row" data-line="0"><td colspan="3">Tuesday, 3 September 2024</td></tr>
        <tr class="slot-row" data-line="2"><td class="time">3–6 p.m.</td><td class="label">1 (a)</td><td class="title">Opening of the meeting</td></tr>
        <tr class="slot-row" data-line="3"><td class="time"></td><td class="label">1 (b)</td><td class="title">Adoption of the agenda</td></tr></tbody></table>`,
};

/** A document much longer than the window: 200 paragraphs, one on every other line. */
const long = Array.from({ length: 200 }, (_, index) =>
    paragraph(`p${index}`, `Paragraph ${index}. ${'Some words of text. '.repeat(12)}`, index * 2),
);

describe('The preview in the browser', () => {
    let browser: Browser;
    let preview: PreviewPage;
    before(async () => {
        browser = await PreviewPage.launch();
    });
    after(() => browser.close());
    beforeEach(async () => {
        preview = await PreviewPage.open(browser);
    });
    afterEach(() => preview.page.close());

    async function texts(): Promise<string[]> {
        return (await preview.inspect()).blocks.map(({ text }) => text);
    }

    async function painted(): Promise<Record<string, number>> {
        return Object.fromEntries((await preview.inspect()).blocks.map(({ id, painted: count }) => [id, count]));
    }

    describe('shows blocks', () => {
        it('in their order', async () => {
            await preview.show([paragraph('a', 'One', 0), paragraph('b', 'Two', 2), annex]);
            assert.deepEqual((await texts()).slice(0, 2), ['One', 'Two']);
        });

        it('and none of another document under a name that has nothing to show', async () => {
            await preview.show([paragraph('a', 'One', 0)]);
            await preview.post({ type: 'empty', uri: 'file:///b.agenda', text: 'b.agenda is being read …' });
            const { blocks, notice, uri } = await preview.inspect();
            assert.deepEqual([blocks, notice, uri], [[], 'b.agenda is being read …', '']);
            assert.ok(await preview.page.getByText('b.agenda is being read …').isVisible());
            assert.equal(await preview.page.getByText('One').count(), 0);
            await preview.show([paragraph('b', 'Two', 0)], { uri: 'file:///b.agenda', all: true });
            assert.deepEqual([await texts(), (await preview.inspect()).notice], [['Two'], '']);
        });

        it('and the annex as rows of cells', async () => {
            await preview.show([annex]);
            assert.deepEqual((await preview.inspect()).rows, [
                ['Tuesday, 3 September 2024'],
                ['3–6 p.m.', '1 (a)', 'Opening of the meeting'],
                ['', '1 (b)', 'Adoption of the agenda'],
            ]);
        });

        it('and paints only the one that changed', async () => {
            await preview.show([paragraph('a', 'One', 0), paragraph('b', 'Two', 2), paragraph('c', 'Three', 4)]);
            await preview.show([paragraph('a', 'One', 0), paragraph('b', 'Two and a half', 2), paragraph('c', 'Three', 4)], { version: 2 });
            assert.deepEqual(await painted(), { a: 1, b: 2, c: 1 });
            assert.deepEqual(await texts(), ['One', 'Two and a half', 'Three']);
        });

        it('and keeps the elements of the others, with what is selected in them', async () => {
            await preview.show([paragraph('a', 'One', 0), paragraph('b', 'Two', 2)]);
            await preview.page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('[data-block=b]')!));
            await preview.show([paragraph('n', 'New', 0), paragraph('a', 'One!', 2), paragraph('b', 'Two', 4)], { version: 2 });
            assert.equal(await preview.page.evaluate(() => String(getSelection())), 'Two');
        });

        it('in a new order when the source is turned round', async () => {
            await preview.show([paragraph('a', 'One', 0), paragraph('b', 'Two', 2), paragraph('c', 'Three', 4)]);
            await preview.show([paragraph('c', 'Three', 0), paragraph('a', 'One', 2), paragraph('b', 'Two', 4)], { version: 2 });
            assert.deepEqual(await texts(), ['Three', 'One', 'Two']);
            assert.deepEqual(await painted(), { c: 1, a: 1, b: 1 });
        });

        it('and lets go of those that are no more', async () => {
            await preview.show([paragraph('a', 'One', 0), paragraph('b', 'Two', 2)]);
            await preview.show([paragraph('b', 'Two', 0)], { version: 2 });
            assert.deepEqual(await texts(), ['Two']);
        });

        it('but never an older text than is shown', async () => {
            await preview.show([paragraph('a', 'New', 0)], { version: 5 });
            await preview.show([paragraph('a', 'Old', 0)], { version: 4 });
            assert.deepEqual(await texts(), ['New']);
        });

        it('of another document in place of the first', async () => {
            await preview.show([paragraph('a', 'One', 0), paragraph('b', 'Two', 2)], { version: 9 });
            await preview.show([paragraph('a', 'Other', 0)], { version: 1, uri: 'file:///b.agenda' });
            assert.deepEqual(await texts(), ['Other']);
        });

        it('and leaves them there when the server has nothing', async () => {
            await preview.show([paragraph('a', 'One', 0)]);
            await preview.post({ type: 'notice', text: 'The preview waits.' });
            assert.deepEqual(await texts(), ['One']);
            assert.equal(await preview.page.locator('#notice').textContent(), 'The preview waits.');
            await preview.show([paragraph('a', 'Two', 0)], { version: 2 });
            assert.equal(await preview.page.locator('#notice').isVisible(), false);
        });
    });

    describe('is safe', () => {
        it('from scripts and foreign pictures in a block', async () => {
            const html = `<p class="block" data-block="x">Text<img src="https://elsewhere.test/x.png" onerror="window.hacked=1"><script>window.hacked=1</script></p>`;
            await preview.show([{ id: 'x', html, lines: [0, 0] }]);
            await preview.settle();
            assert.equal(await preview.page.evaluate(() => 'hacked' in window), false);
            assert.deepEqual(preview.foreign, []);
        });
    });

    describe('marks', () => {
        const warned = {
            ...paragraph('b', 'Two', 2),
            severity: 'warning' as const,
            messages: ['The title differs.', 'The weekday is wrong.'],
        };

        it('findings at their block, with the messages to be read', async () => {
            await preview.show([paragraph('a', 'One', 0), warned]);
            assert.deepEqual(
                (await preview.inspect()).blocks.map(({ severity }) => severity ?? ''),
                ['', 'warning'],
            );
            await preview.page.getByLabel('2 findings').click();
            assert.deepEqual(
                await preview.page.getByRole('list', { name: 'Findings' }).getByRole('listitem').allTextContents(),
                warned.messages,
            );
        });

        it('findings no longer when they are gone, without painting the block', async () => {
            await preview.show([warned]);
            await preview.show([paragraph('b', 'Two', 2)], { version: 2 });
            assert.equal(await preview.page.locator('details.findings').count(), 0);
            assert.deepEqual(await painted(), { b: 1 });
        });

        it('no findings when the setting says so', async () => {
            await preview.show([warned]);
            await preview.post({ type: 'settings', view: 'continuous', zoom: 100, scrollEditor: true, markFindings: false, locked: false });
            assert.equal(await preview.page.locator('details.findings').count(), 0);
        });

        it('the block of the caret', async () => {
            await preview.show([paragraph('a', 'One', 0), paragraph('b', 'Two', 2, 4)]);
            await preview.post({ type: 'caret', uri: 'file:///a.agenda', line: 3 });
            assert.deepEqual(
                (await preview.inspect()).blocks.map(({ caret }) => caret),
                [false, true],
            );
        });

        it('the block before a blank line, not the list that spans it', async () => {
            const list = {
                id: 'list',
                lines: [1, 9] as const,
                html: '<ol class="block agenda-list" data-block="list"><li data-line="0">First</li><li data-line="8">Second</li></ol>',
            };
            await preview.show([list, paragraph('a', 'One', 3), paragraph('b', 'Two', 5), paragraph('c', 'Three', 7)]);
            await preview.post({ type: 'caret', uri: 'file:///a.agenda', line: 6 });
            assert.deepEqual(
                (await preview.inspect()).blocks.filter(({ caret }) => caret).map(({ id }) => id),
                ['b'],
            );
        });

        it('the row of the caret in the annex', async () => {
            await preview.show([annex]);
            await preview.post({ type: 'caret', uri: 'file:///a.agenda', line: 103 });
            assert.equal(await preview.page.locator('tr.caret td.label').textContent(), '1 (b)');
        });
    });

    describe('scrolls', () => {
        const follow = async (line: number, end = false) => {
            await preview.post({ type: 'scroll', uri: 'file:///a.agenda', line, end });
            await preview.settle();
        };
        const topOf = (id: string) =>
            preview.page.evaluate((block) => document.querySelector(`[data-block=${block}]`)!.getBoundingClientRect().top, id);

        it('to the line of the editor', async () => {
            await preview.show(long);
            await follow(100);
            assert.ok(Math.abs(await topOf('p50')) < 2);
        });

        it('to the very end with the editor', async () => {
            await preview.show(long);
            await follow(390, true);
            const { scrollTop, scrollHeight } = await preview.inspect();
            assert.ok(scrollTop + 600 >= scrollHeight - 1);
        });

        it('without telling the editor what the editor told', async () => {
            await preview.show(long);
            await follow(100);
            assert.equal(await preview.count('scrolled'), 0);
        });

        it('and tells the editor when the reader does it', async () => {
            await preview.show(long);
            await preview.page.mouse.move(400, 300);
            await preview.page.mouse.wheel(0, 3000);
            const { line } = await preview.said('scrolled');
            assert.ok(line > 20 && line < 200, `line ${line}`);
        });

        it('to the caret only when it cannot be seen', async () => {
            await preview.show(long);
            await preview.post({ type: 'caret', uri: 'file:///a.agenda', line: 4 });
            await preview.settle();
            assert.equal((await preview.inspect()).scrollTop, 0);
            await preview.post({ type: 'caret', uri: 'file:///a.agenda', line: 300 });
            await preview.settle();
            const top = await topOf('p150');
            assert.ok(top > 0 && top < 400, `top ${top}`);
        });

        it('not at all while a block is typed in', async () => {
            await preview.show(long);
            await follow(100);
            const before = (await preview.inspect()).scrollTop;
            await preview.show(
                long.map((block) => (block.id === 'p52' ? paragraph('p52', 'Typed in.', 104) : block)),
                { version: 2 },
            );
            await preview.settle();
            assert.equal((await preview.inspect()).scrollTop, before);
        });

        it('to rows of the annex', async () => {
            await preview.show([...long, { ...annex, lines: [500, 506] }, paragraph('note', 'A note. '.repeat(900), 510)]);
            await follow(503);
            const top = await preview.page.evaluate(() => document.querySelector('tr[data-line="3"]')!.getBoundingClientRect().top);
            assert.ok(Math.abs(top) < 2, `top ${top}`);
        });
    });

    describe('leads to the source', () => {
        it('of a block by a double click', async () => {
            await preview.show([paragraph('a', 'One', 0), paragraph('b', 'Two', 7)]);
            await preview.page.getByText('Two').dblclick();
            assert.equal((await preview.said('reveal')).line, 7);
        });

        it('of a row by a double click', async () => {
            await preview.show([annex]);
            await preview.page.getByText('Adoption of the agenda').dblclick();
            assert.equal((await preview.said('reveal')).line, 103);
        });
    });

    describe('has a size', () => {
        const zoom = async () => (await preview.inspect()).zoom;

        it('of the settings, and one of its own', async () => {
            await preview.show(long);
            await preview.post({ type: 'settings', view: 'continuous', zoom: 150, scrollEditor: true, markFindings: true, locked: false });
            assert.equal(await zoom(), 150);
            await preview.post({ type: 'zoom', step: 1 });
            assert.equal(await zoom(), 175);
            await preview.post({ type: 'zoom', step: 0 });
            assert.equal(await zoom(), 150);
        });

        it('that does not lose the place', async () => {
            await preview.show(long);
            await preview.post({ type: 'scroll', uri: 'file:///a.agenda', line: 100, end: false });
            await preview.post({ type: 'zoom', step: 1 });
            await preview.settle();
            const top = await preview.page.evaluate(() => document.querySelector('[data-block=p50]')!.getBoundingClientRect().top);
            assert.ok(Math.abs(top) < 4, `top ${top}`);
        });
    });

    describe('can be read by everybody', () => {
        it('as the main part, with a name', async () => {
            await preview.show([paragraph('a', 'One', 0)]);
            assert.equal(await preview.page.getByRole('main', { name: 'Annotated provisional agenda' }).count(), 1);
        });

        it('from right to left', async () => {
            await preview.show(
                [{ id: 'a', lines: [0, 0], html: '<p class="block paragraph" data-block="a" dir="rtl" lang="ar">جدول الأعمال</p>' }],
                { direction: 'rtl' },
            );
            assert.equal(await preview.page.evaluate(() => getComputedStyle(document.querySelector('[data-block=a]')!).direction), 'rtl');
            assert.equal(await preview.page.evaluate(() => document.getElementById('paper')!.dir), 'rtl');
        });

        for (const theme of ['vscode-light', 'vscode-dark', 'vscode-high-contrast']) {
            it(`in the theme ${theme}: ink stands out from paper`, async () => {
                await preview.page.close();
                preview = await PreviewPage.open(browser, theme);
                await preview.page.evaluate((dark) => {
                    const { style } = document.documentElement;
                    style.setProperty('--vscode-editor-background', dark ? '#1e1e1e' : '#ffffff');
                    style.setProperty('--vscode-editor-foreground', dark ? '#cccccc' : '#333333');
                }, theme !== 'vscode-light');
                await preview.show([paragraph('a', 'One', 0)]);
                const [ink, paper] = await preview.page.evaluate(() => {
                    const context = document.createElement('canvas').getContext('2d')!;
                    const { color, backgroundColor } = getComputedStyle(document.getElementById('paper')!);
                    return [color, backgroundColor].map((value) => {
                        context.fillStyle = value;
                        context.fillRect(0, 0, 1, 1);
                        const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
                        return (red! * 0.2126 + green! * 0.7152 + blue! * 0.0722) / 255;
                    });
                });
                assert.ok(Math.abs(ink! - paper!) > 0.5, `ink ${ink}, paper ${paper}`);
            });
        }
    });
});
