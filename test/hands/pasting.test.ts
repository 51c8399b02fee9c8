/** What Word puts on the clipboard, pasted in the real editor. */
import assert from 'node:assert/strict';
import { head, typist } from './typist.js';

const word = (body: string): string =>
    `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body lang=EN-GB><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
const items =
    "<p class=MsoNormal>2.<span style='mso-tab-count:1'>      </span>Use of water<o:p></o:p></p>\r\n<p class=MsoNormal>3.<span style='mso-tab-count:1'>      </span>Land<o:p></o:p></p>";

describe('Whoever pastes in the editor', function () {
    this.timeout(120_000);
    const typing = typist('pasting', { 'word.en.agenda': head('en'), 'inside.en.agenda': `${head('en')}They met ` });

    async function copied(html: string, text: string): Promise<void> {
        await typing().page.evaluate(
            ([page, plain]) =>
                navigator.clipboard.write([
                    new ClipboardItem({
                        'text/html': new Blob([page], { type: 'text/html' }),
                        'text/plain': new Blob([plain], { type: 'text/plain' }),
                    }),
                ]),
            [html, text] as const,
        );
    }

    it('gets items of a list of Word', async () => {
        const hands = typing();
        await hands.openFile('word.en.agenda');
        await copied(word(items), '2.\tUse of water\r\n3.\tLand\r\n');
        await hands.press('Control+v');
        await hands.pause(1500);
        await hands.picture('pasted');
        assert.match(await hands.saved('word.en.agenda'), /^item 2 {2}Use of water\n\nitem 3 {2}Land\n/mu);
    });

    it('gets words inside a paragraph, as they are', async () => {
        const hands = typing();
        await hands.openFile('inside.en.agenda');
        await copied(word('<p class=MsoNormal>in the <i>old</i> hall<o:p></o:p></p>'), 'in the old hall');
        await hands.press('Control+v');
        await hands.pause(1500);
        assert.match(await hands.saved('inside.en.agenda'), /They met in the _old_ hall$/u);
    });
});
