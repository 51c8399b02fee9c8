import assert from 'node:assert/strict';
import { Typing } from '../../server/features/typing.js';
import { appliedEdits, closeAll, open, withMasthead } from './editor.js';

/** Each row: a text with the caret after a character that was typed, and what stands there then. */
function becomes(rows: Readonly<Record<string, readonly [typed: string, source: string, expected: string]>>): void {
    for (const [name, [ch, source, expected]] of Object.entries(rows)) {
        it(name, async () => {
            const { document, position, text } = await open(source);
            const typing = new Typing(() => ({ quotationMarks: true }));
            assert.equal(appliedEdits(text, typing.editsAfter(document, { ch, position })), expected);
        });
    }
}

const list = withMasthead('item 1  Title', '', 'The Group will:', '', '(a) Hear speakers;').trimEnd();

describe('typing', () => {
    afterEach(closeAll);
    becomes({
        'Enter after an entry writes the next marker': ['\n', `${list}\n$0`, `${list}\n(b) `],
        'Enter in an entry without words ends the list': ['\n', `${list}\n(b) \n$0`, `${list}\n\n`],
        'a marker that is typed twice stays': [' ', `${list}\n(b) (b) $0`, `${list}\n(b) (b) `],
        'Enter in running text is a line end': [
            '\n',
            withMasthead('item 1  Title', '', 'The day, the item;', '$0'),
            withMasthead('item 1  Title', '', 'The day, the item;', ''),
        ],
        'Enter in the schedule is a line end': [
            '\n',
            withMasthead('item 1  Title', '', 'schedule', 'day 2024-09-03', '10:00-13:00  1', '- Lunch;', '$0'),
            withMasthead('item 1  Title', '', 'schedule', 'day 2024-09-03', '10:00-13:00  1', '- Lunch;', ''),
        ],
        'a straight quotation mark becomes that of the language': [
            '"',
            withMasthead('item 1  Title', '', 'entitled "$0'),
            withMasthead('item 1  Title', '', 'entitled “'),
        ],
        'an apostrophe becomes that of the language': [
            "'",
            withMasthead('item 1  Title', '', "the State'$0"),
            withMasthead('item 1  Title', '', 'the State’'),
        ],
        'a straight quotation mark in the masthead stays': ['"', 'agenda A/1/1\ntitle: "$0', 'agenda A/1/1\ntitle: "'],
    });

    /** Types a text after another one, key by key, with what is added and taken back meanwhile. Returns what follows the first text. */
    async function typed(before: string, keys: string): Promise<string> {
        const typing = new Typing(() => ({ quotationMarks: false }));
        let text = before;
        for (const ch of keys) {
            text += ch;
            const opened = await open(`${text}$0`);
            // A new document each time, under one name.
            const document = Object.create(opened.document, { uri: { value: 'file:///typed' } }) as typeof opened.document;
            text = appliedEdits(text, typing.editsAfter(document, { ch, position: opened.position }));
        }
        return text.slice(before.length);
    }
    it('a marker that came by itself is there once, and goes where the entry goes on', async () => {
        assert.equal(await typed(list, '\n(b) Next'), '\n(b) Next');
        assert.equal(await typed(list, '\nNext'), '\n(b) Next');
        assert.equal(await typed(list.slice(0, -1), '\nand others;\n'), '\nand others;\n(b) ');
        assert.equal(await typed(list.replace('(a) Hear speakers;', '1. Hear'), '\nspeakers of'), '\nspeakers of');
        assert.equal(await typed(list, '\n(i) Inner'), '\n(i) Inner');
    });
});
