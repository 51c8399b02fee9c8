/** From last session's Word file to the next session and what has changed, by clicks and keys alone. Pictures of each step are in out/hands. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { typist } from './typist.js';

const last = 'prevention-2024.en.agenda';
const source = readFileSync(join('examples', last), 'utf8');

describe('Whoever prepares the next session', function () {
    this.timeout(180_000);
    const typing = typist('sessions', () => ({
        [last]: source,
        'corrected.en.agenda': source.replace(/^item 2 {2}/mu, 'item 2  Revised: '),
        // The explorer may not see what is written later.
        'issued.docx': spawnSync(process.execPath, ['dist/cli.js', 'render', join('examples', last), '--to', 'docx']).stdout,
    }));

    /** Takes a command of the context menu of a file in the explorer. */
    async function clicksAt(file: string, command: string, shown: Locator): Promise<void> {
        const hands = typing();
        const { page } = hands;
        const open = async (): Promise<void> => {
            await hands.press('Control+Shift+e');
            await page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).first().click({ button: 'right' });
        };
        await hands.fromMenu(open, command, shown);
    }

    /** Answers a question with a line, once its text could be read. */
    async function answers(text: string): Promise<void> {
        const hands = typing();
        const input = hands.page.locator('.quick-input-widget input').first();
        await input.waitFor();
        await hands.pause(500);
        await input.fill(text);
        await hands.pause(1000);
        await hands.press('Enter');
        await hands.pause(700);
    }

    it('imports the issued Word file from the explorer, and has its words, a report and a preview', async () => {
        const hands = typing();
        const { page } = hands;
        await clicksAt('issued.docx', 'Import Agenda…', page.locator('.tab', { hasText: 'issued.en.agenda' }).first());
        await hands.checked();
        await page.locator('.tab', { hasText: 'issued.docx' }).first().waitFor();
        await hands.pause(2000);
        await hands.picture('imported');
        const lines = await page.locator('.editor-instance .view-lines').allInnerTexts();
        assert.ok(
            lines.some((text) => text.replaceAll('\u00a0', ' ').includes('agenda CAC/COSP/WG.4/2024/1')),
            lines.join('\n---\n'),
        );
        assert.match(await hands.saved('issued.en.agenda'), /^agenda CAC\/COSP\/WG\.4\/2024\/1\n/u);
    });

    it('rolls the last agenda forward, with the answers of a form', async () => {
        const hands = typing();
        const input = hands.page.locator('.quick-input-widget input').first();
        await clicksAt(last, 'Roll Forward to Next Session…', input);
        await answers('CAC/COSP/WG.4/2028/1');
        await answers('19');
        await answers('5-8 September 2028');
        await hands.page.locator('.tab.active', { hasText: 'prevention-2028.en.agenda' }).first().waitFor();
        await hands.checked();
        await hands.picture('rolled-forward');
        const made = readdirSync(hands.folder).filter((name) => name.includes('2028'));
        assert.deepEqual(made, ['prevention-2028.en.agenda']);
        const text = readFileSync(join(hands.folder, made[0]!), 'utf8');
        assert.match(text, /^agenda CAC\/COSP\/WG\.4\/2028\/1\n/u);
        assert.match(text, /^dates: 2028-09-05 to 2028-09-08$/mu);
        assert.match(await hands.problems(), /\d/u);
    });

    it('compares an agenda with another file, and reads what has changed', async () => {
        const hands = typing();
        const { page } = hands;
        await hands.openFile('corrected.en.agenda');
        await hands.command('Compare with File…');
        const path = page.locator('.quick-input-widget input').first();
        await path.waitFor();
        await hands.pause(700);
        await path.fill(join(hands.folder, last));
        await hands.pause(1500);
        await page.locator('.quick-input-widget').getByRole('button', { name: 'Compare' }).click();
        const shown = page.locator('iframe.webview.ready').last().contentFrame().locator('iframe').contentFrame();
        await shown.getByText('Revised:').first().waitFor({ timeout: 40_000 });
        await hands.pause(500);
        await hands.picture('compared');
    });
});
