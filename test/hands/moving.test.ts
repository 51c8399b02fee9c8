/** The keys that move items, in the real editor: with everything that belongs to them, in all language versions, undone in one step. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agendaIn } from '../drafting/small-agenda.js';
import type { Hands } from './hands.js';
import { typist } from './typist.js';

const english = agendaIn(
    'en',
    'item 1  One',
    '',
    'item 2  Two',
    '',
    'item 2 (a)  Below',
    '',
    'item 2 (b)  Beside',
    '',
    'See {item 2 (a)}.',
    '',
);
const french = agendaIn(
    'fr',
    'item 1  Un',
    '',
    'item 2  Deux',
    '',
    'item 2 a)  Dessous',
    '',
    'item 2 b)  Avec',
    '',
    'Voir {item 2 a)}.',
    '',
);

describe('The keys that move items', function () {
    this.timeout(240_000);
    const typing = typist('moving', { 'a.en.agenda': english, 'a.fr.agenda': french });
    let hands: Hands;
    beforeEach(() => {
        hands = typing();
    });

    /** The texts of both versions after they are saved. */
    async function both(): Promise<readonly string[]> {
        await hands.command('File: Save All');
        await hands.pause(800);
        return ['a.en.agenda', 'a.fr.agenda'].map((name) => readFileSync(join(hands.folder, name), 'utf8'));
    }

    async function toLine(text: string, beginning: string): Promise<void> {
        const line = text.split('\n').findIndex((one) => one.startsWith(beginning));
        await hands.press('Control+g');
        await hands.page.keyboard.type(String(line + 1));
        await hands.press('Enter');
        await hands.pause(300);
    }

    it('Alt+Up moves in both versions, and one undo takes it back in both', async () => {
        await hands.openFile('a.en.agenda');
        await toLine(english, 'item 2  Two');
        await hands.press('Alt+ArrowUp');
        await hands.pause(1500);
        const [en = '', fr = ''] = await both();
        assert.match(en, /item 1 {2}Two\n\nitem 1 \(a\) {2}Below\n\nitem 1 \(b\) {2}Beside\n\nSee \{item 1 \(a\)\}\.\n\nitem 2 {2}One/u);
        assert.match(fr, /item 1 {2}Deux\n\nitem 1 a\) {2}Dessous\n\nitem 1 b\) {2}Avec\n\nVoir \{item 1 a\)\}\.\n\nitem 2 {2}Un/u);
        await hands.press('Control+z');
        await hands.pause(1000);
        await hands.page
            .locator('.monaco-dialog-box')
            .getByText('Undo in 2 Files')
            .click({ timeout: 3000 })
            .catch(() => undefined);
        await hands.pause(1000);
        assert.deepEqual(await both(), [english, french]);
    });
    it('the two keys to the right of P promote and demote, whatever is printed on them', async () => {
        await hands.openFile('a.en.agenda');
        await toLine(english, 'item 2 (b)');
        await hands.press('Alt+BracketLeft');
        await hands.pause(1500);
        assert.match((await both())[0] ?? '', /item 2 \(a\) {2}Below\n\nitem 3 {2}Beside/u);
        await hands.press('Alt+BracketRight');
        await hands.pause(1500);
        assert.deepEqual((await both())[0], english);
        // A German keyboard: the same keys, with ü and + on them.
        await hands.page.evaluate(() => {
            const keys = { code: 'BracketLeft', key: 'ü', altKey: true, keyCode: 186, bubbles: true, cancelable: true };
            document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', keys));
        });
        await hands.pause(1500);
        assert.match((await both())[0] ?? '', /item 2 \(a\) {2}Below\n\nitem 3 {2}Beside/u);
    });
});
