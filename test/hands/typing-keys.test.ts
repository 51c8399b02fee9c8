/** The keys of whoever types: what is offered and taken, levels of a list, quotation marks, what is pasted. In the real editor. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from './pages.js';
import { head, typist } from './typist.js';

describe('Whoever types in the editor', function () {
    this.timeout(300_000);
    const typing = typist('typing-keys', {
        'tab.en.agenda': `${head('en')}item 2  Y\n\n`,
        'choose.en.agenda': `${head('en')}item 2  Y\n\n`,
        'levels.en.agenda': head('en'),
        'plan.en.agenda': head('en'),
        'quotes.fr.agenda': head('fr'),
        'paste.en.agenda': head('en'),
        'fast.fr.agenda': head('fr'),
        'apart.en.agenda': head('en'),
    });
    it('gets the markers of a list without a pause', async () => {
        const hands = typing();
        const name = 'fast.fr.agenda';
        await hands.openFile(name);
        await hands.press('Control+a', 'Delete');
        const { list } = pages.fr;
        const begin = `${head('fr')}${list[0]?.[0] ?? ''}`;
        await hands.type(begin + list.map(([, entry]) => entry).join('\n'));
        await hands.pause(2000);
        assert.equal(await hands.saved(name), head('fr') + list.map(([marker, entry]) => marker + entry).join('\n'));
    });
    it('gets what was typed where each entry of a list has a blank line before it', async () => {
        const hands = typing();
        const name = 'apart.en.agenda';
        await hands.openFile(name);
        const entries = ['To gather;', 'To tell;', 'To learn;', 'To build;', 'To meet;', 'To listen;', 'To write;', 'To end.'];
        const list = entries.map((entry, index) => `(${'abcdefgh'[index]}) ${entry}`).join('\n\n');
        await hands.type(`${list}\n`);
        await hands.pause(1500);
        assert.equal(await hands.saved(name), `${head('en')}${list}\n`);
    });
    it('takes what is offered with Tab, where it is wanted', async () => {
        const hands = typing();
        const name = 'tab.en.agenda';
        await hands.openFile(name);
        await hands.type('See {');
        assert.match((await hands.listed())[0] ?? '', /item 1/u);
        await hands.press('Tab');
        await hands.type(' and its resolution 3/2');
        await hands.type(', text[^');
        await hands.listed();
        await hands.press('Tab');
        await hands.type('.\n\n[^');
        await hands.listed();
        await hands.press('Tab');
        await hands.type('The note.\nIts resolution 10/');
        await hands.listed();
        await hands.press('Tab');
        await hands.type(' ends.\n');
        assert.match(
            await hands.saved(name),
            /\n\nSee \{item 1\} and its resolution 3\/2, text\[\^1\]\.\n\n\[\^1\]: The note\.\nIts resolution 10\/\d+ ends\.\n$/u,
        );
    });
    it('takes what was chosen with the arrow keys with Enter, and leaves closed brackets with Tab', async () => {
        const hands = typing();
        const name = 'choose.en.agenda';
        await hands.openFile(name);
        await hands.type('See {item 1');
        // The name is complete: nothing is offered.
        await hands.pause(1500);
        await hands.press('Tab');
        await hands.type(' and {');
        await hands.listed();
        await hands.press('ArrowDown', 'Enter');
        await hands.type('.\n\nNext.\n');
        assert.equal(await hands.saved(name), `${head('en')}item 2  Y\n\nSee {item 1} and {item 2}.\n\nNext.\n`);
    });
    it('gets the items that are still to be taken up, the next meeting and the next day on a new line of the schedule', async () => {
        const hands = typing();
        const name = 'plan.en.agenda';
        writeFileSync(
            join(hands.folder, name),
            'agenda CAC/COSP/WG.4/2024/1\nlanguage: en\ndates: 2024-09-03 to 2024-09-04\n\nitem 1  Opening\n\nitem 2  Report\n\nschedule\n',
        );
        await hands.openFile(name);
        await hands.press('Enter');
        for (const wanted of [/day 2024-09-03/u, /10:00-13:00/u, /^1/u]) {
            assert.match((await hands.listed())[0] ?? '', wanted);
            await hands.press('Tab', 'Enter');
        }
        assert.match((await hands.listed())[0] ?? '', /^2/u);
        await hands.type('- A row\n');
        await hands.pause(1500);
        await hands.press('Escape');
        await hands.type('day 2024-09-04\n15:00-18:00  2\n');
        assert.match(
            await hands.saved(name),
            /\nschedule\n\nday 2024-09-03\n10:00-13:00\n1\n- A row\nday 2024-09-04\n15:00-18:00 {2}2\n$/u,
        );
    });
    it('changes the level of an entry with Tab and Shift+Tab, in one step each', async () => {
        const hands = typing();
        const name = 'levels.en.agenda';
        await hands.openFile(name);
        await hands.type('(a) One;\n');
        await hands.pause(1500);
        await hands.press('Tab');
        await hands.pause(1500);
        await hands.type('In;\n');
        await hands.pause(1500);
        await hands.press('Shift+Tab');
        await hands.pause(1500);
        await hands.type('Two.');
        const text = `${head('en')}(a) One;\n(i) In;\n(b) Two.`;
        assert.equal(await hands.saved(name), text);
        await hands.press('Home', 'Tab');
        await hands.pause(1500);
        assert.equal(await hands.saved(name), text.replace('(b)', '(ii)'));
        await hands.press('Control+z');
        assert.equal(await hands.saved(name), text);
        // The first entry has no other level, and elsewhere a tab is a tab.
        await hands.press('ArrowUp', 'ArrowUp', 'Home', 'Tab', 'Shift+Tab');
        await hands.pause(1500);
        assert.equal(await hands.saved(name), text);
        await hands.press('Control+End', 'Tab');
        assert.match(await hands.saved(name), /\(b\) Two\.\s+$/u);
    });
    it('gets the quotation marks and apostrophes of the language, if the setting is on', async () => {
        const hands = typing();
        writeFileSync(join(hands.folder, 'settings.txt'), '');
        const name = 'quotes.fr.agenda';
        await hands.command('Preferences: Open User Settings (JSON)');
        await hands.page.locator('.tab.active', { hasText: 'settings.json' }).waitFor();
        await hands.press('Control+End', 'ArrowLeft', 'Backspace');
        await hands.page.keyboard.insertText(',\n"agenda.editor.quotationMarks": true\n}');
        await hands.press('Control+s');
        await hands.openFile(name);
        await hands.pause(1000);
        for (const part of ["L'", 'ordre du jour, intitulé "', 'Mesures"', " et l'", 'annexe.']) {
            await hands.type(part);
            await hands.pause(300);
        }
        assert.equal(await hands.saved(name), `${head('fr')}L’ordre du jour, intitulé «\u00a0Mesures\u00a0» et l’annexe.`);
    });
    it('loses nothing of what is pasted, and Ctrl+Shift+V pastes too', async () => {
        const hands = typing();
        const name = 'paste.en.agenda';
        const pasted = '1.\tOpening of the “session”\r\n2.\tThe Group’s\u00a0report\r\n\r\nBy its resolution 3/2,\tthe Conference…\r\n';
        await hands.openFile(name);
        for (const keys of ['Control+v', 'Control+Shift+v']) {
            await hands.page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
            await hands.press(keys);
            await hands.pause(1000);
        }
        // The numbers become labels of items; every word stays.
        const saved = await hands.saved(name);
        for (const words of ['Opening of the “session”', 'The Group’s\u00a0report', 'By its resolution 3/2,']) {
            assert.equal(saved.split(words).length, 3, words);
        }
    });
});
