/** From an empty window to a checked, previewed and exported agenda, by clicks and keys alone. Pictures of each step are in out/hands. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Hands } from './hands.js';
import { typist } from './typist.js';

describe('From an empty window', function () {
    this.timeout(300_000);
    const typing = typist('new-agenda', {}, { isEmpty: true });
    let hands: Hands;
    beforeEach(() => {
        hands = typing();
    });

    /** Answers a question of the list that is shown. */
    async function answer(text: string): Promise<void> {
        const input = hands.page.locator('.quick-input-widget input').first();
        await input.waitFor();
        await hands.pause(500);
        await hands.page.keyboard.type(text);
        await hands.pause(800);
        await hands.press('Enter');
        await hands.pause(700);
    }

    it('an agenda is begun, written, checked, mended, looked at and exported', async () => {
        const { page } = hands;
        await hands.press('Control+Shift+e');
        const begin = page.getByRole('button', { name: 'New Agenda…' }).first();
        await begin.waitFor();
        await hands.picture('1-empty-window');
        await begin.click();
        await answer('English');
        await hands.picture('2-body');
        await answer('Prevention of Corruption');
        await answer('17th');
        await hands.picture('3-dates');
        await answer('1-4 September 2026');
        await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
        await hands.checked();
        await hands.picture('4-new-agenda');
        // The symbol is selected.
        await hands.type('CAC/COSP/WG.4/2026/1');
        await hands.picture('5-symbol');
        const file = join(hands.folder, 'prevention.en.agenda');
        rmSync(file, { force: true });
        await hands.press('Control+s');
        const path = page.locator('.quick-input-widget input').first();
        await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.quick-input-widget input')?.value.includes('Untitled'));
        await path.fill(file);
        await hands.pause(1500);
        await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
        await page.locator('.tab.active:not(.dirty)', { hasText: 'prevention.en.agenda' }).waitFor();
        // The place, the matter of the session and its annotation are still to be written; then the first comment has done its work.
        await replaceIn(7, '…', 'Vienna');
        await replaceIn(24, '…', 'Implementation of resolutions');
        await replaceIn(26, 'participants will consider …', '');
        await hands.type('the Working Group will consider its resolution 3/2 and the following:\n\n(a) Good practices;\nProcurement.\n');
        await goTo(2);
        await hands.press('Control+Shift+k');
        await replaceIn(13, 'Tuesday', 'Monday');
        await hands.pause(1000);
        await hands.picture('6-finding');
        await page.locator('.squiggly-error').first().waitFor();
        await hands.press('ArrowLeft', 'Control+.');
        const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'Tuesday' }).first();
        await fix.waitFor();
        await hands.picture('7-fix');
        await hands.press('Enter');
        await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
        await hands.press('Control+k', 'v');
        const shown = page.locator('iframe.webview.ready').first().contentFrame().locator('iframe').contentFrame();
        await shown.getByText('Annotated provisional agenda').first().waitFor();
        await hands.pause(1500);
        await hands.picture('8-preview');
        // The keys go to the preview until the editor has its caret again.
        await page.locator('.tab', { hasText: 'prevention.en.agenda' }).first().click();
        await page.locator('.monaco-editor.focused').first().waitFor();
        const text = await hands.saved('prevention.en.agenda');
        assert.match(text, /^place: Vienna$/mu);
        assert.match(text, /^The session will be opened at 10\sa\.m\. on Tuesday,\s1\sSeptember 2026\.$/mu);
        assert.match(
            text,
            /\nitem 4 {2}Implementation of resolutions\n\nUnder this item, the Working Group will consider its resolution 3\/2 and the following:\n\n\(a\) Good practices;\n\(b\) Procurement\.\n/u,
        );
        assert.doesNotMatch(text, /…/u);
        await hands.command('Agenda: Export…');
        await answer('Web page');
        const exported = join(hands.folder, 'prevention.en.html');
        // Under a test driver this editor shows no message by itself, only in its list of messages.
        await hands.pause(2000);
        await hands.command('Notifications: Show Notifications');
        await page.locator('.notifications-center .notification-list-item', { hasText: 'prevention.en.html was written.' }).waitFor();
        await hands.picture('9-exported');
        assert.match(readFileSync(exported, 'utf8'), /Implementation of resolutions/u);
        assert.match(await hands.problems(), /No Problems|^0|Errors: 0/u);
        const { status, stdout } = spawnSync(process.execPath, ['dist/cli.js', 'check', file], { encoding: 'utf8' });
        assert.equal(status, 0, stdout);
        assert.doesNotMatch(stdout, /(?:error|warning)\s/u);
    });

    async function goTo(line: number): Promise<void> {
        await hands.press('Control+g');
        await hands.page.keyboard.type(String(line));
        await hands.press('Enter');
        await hands.pause(200);
    }

    /** Selects some words at the end or in the middle of a line, as a person does with Find, and types others. */
    async function replaceIn(line: number, words: string, others: string): Promise<void> {
        await goTo(line);
        await hands.press('Home', 'Control+f');
        await hands.page.keyboard.insertText(words);
        await hands.pause(400);
        await hands.press('Escape', 'Delete');
        await hands.type(others);
    }
});
