import assert from 'node:assert/strict';
import { typingEdits } from '../../server/features/typing.js';
import { appliedEdits, closeAll, open, withMasthead } from './editor.js';

/** Each row: a text with the caret after a character that was typed, and what stands there then. */
function becomes(rows: Readonly<Record<string, readonly [typed: string, source: string, expected: string]>>): void {
    for (const [name, [ch, source, expected]] of Object.entries(rows)) {
        it(name, async () => {
            const { document, position, text } = await open(source);
            assert.equal(appliedEdits(text, typingEdits(document, { ch, position }, { quotationMarks: true })), expected);
        });
    }
}

const list = withMasthead('item 1  Title', '', 'The Group will:', '', '(a) Hear speakers;').trimEnd();

describe('typing', () => {
    afterEach(closeAll);
    becomes({
        'Enter after an entry writes the next marker': ['\n', `${list}\n$0`, `${list}\n(b) `],
        'Enter in an entry without words ends the list': ['\n', `${list}\n(b) \n$0`, `${list}\n\n`],
        'a marker that is typed as well is there once': [' ', `${list}\n(b) (b) $0`, `${list}\n(b) `],
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
        'a straight quotation mark in the masthead stays': ['"', 'agenda A/1/1\ntitle: "$0', 'agenda A/1/1\ntitle: "'],
    });
});
