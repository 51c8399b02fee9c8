/** Files that a person exports with the mouse: the button, a row of the picker, the cross of a long export. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { head, typist } from './typist.js';

/** It takes some seconds to read and to write. */
const long = `${head('en')}${Array.from(
    { length: 300 },
    (_, index) =>
        `item ${index + 2}  Title ${index + 2}\n\n${'In its resolution 10/3 the Conference spoke of {item 1} (CAC/COSP/WG.4/2024/2).\n\n'.repeat(150)}`,
).join('')}`;

describe('Whoever exports with the mouse', function () {
    this.timeout(120_000);
    const typing = typist('exporting', { 'short.en.agenda': `${head('en')}Words.\n`, 'long.en.agenda': long });

    /** The files of the folder, without those of the editor. */
    function names(): readonly string[] {
        return readdirSync(typing().folder)
            .filter((name) => !name.startsWith('.'))
            .sort();
    }

    /** Opens the context menu of the text, and takes the command and a format. */
    async function clicks(format: string): Promise<void> {
        const hands = typing();
        const { page } = hands;
        const row = page.locator('.quick-input-list .monaco-list-row', { hasText: format }).first();
        await hands.fromMenu(
            async () => {
                await hands.press('Escape');
                await page
                    .locator('.editor-instance .overflow-guard')
                    .first()
                    .click({ button: 'right', position: { x: 300, y: 60 } });
            },
            'Export…',
            row,
        );
        await row.click();
    }

    /** Clicks a button of the newest message. Under a test driver this editor shows its messages in their list only. */
    async function clicksInMessage(text: string | RegExp, button: string): Promise<void> {
        const { page } = typing();
        const messages = page.locator('.notifications-center .notification-list-item', { hasText: text });
        if (!(await messages.first().isVisible())) {
            await page.locator('#status\\.notifications a').first().click();
        }
        await messages.first().hover();
        await messages.first().getByRole('button', { name: button }).first().click();
    }

    it('finds the file, whole, and opens it from the message', async () => {
        const hands = typing();
        await hands.openFile('short.en.agenda');
        await clicks('Text');
        await clicksInMessage('short.en.txt was written.', 'Open');
        await hands.page.locator('.tab.active', { hasText: 'short.en.txt' }).waitFor();
        assert.match(readFileSync(join(hands.folder, 'short.en.txt'), 'utf8'), /\nWords\.\n/u);
    });

    it('finds no file after a click on Cancel', async () => {
        const hands = typing();
        await hands.openFile('long.en.agenda');
        const before = names();
        await clicks('Word');
        await clicksInMessage('long.en', 'Cancel');
        await hands.pause(3000);
        await hands.picture('cancelled-export');
        assert.deepEqual(names(), before);
    });
});
