/** How wide a text is on a screen. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { columnsOf, cutToColumns } from '../../language/text/columns.js';

describe('the columns of a text', () => {
    it('are one for a letter, two for a Chinese character, none for a sign on a letter', () => {
        for (const [text, columns] of Object.entries({ '': 0, 'a b': 3, 会议: 4, 'e\u0301': 1, '（一）': 6, 𠮷: 2, ДА: 2 })) {
            assert.equal(columnsOf(text), columns, text);
        }
    });
    it('are a little more than one for an Arabic letter', () => {
        assert.equal(columnsOf('افتتاح'), 8);
        assert.equal(columnsOf('قَرَار'), 5);
    });
    it('are never more than wanted after a cut, and the text only loses its end', () => {
        fc.assert(
            fc.property(
                fc.array(fc.constantFrom('a', 'b', ' ', ',', '،', '会', 'م', '\u0301', '𠮷'), { maxLength: 60 }).map((all) => all.join('')),
                fc.nat(40),
                (text, columns) => {
                    const cut = cutToColumns(text, columns);
                    assert.ok(columnsOf(cut) <= Math.max(columns, 0), `${JSON.stringify(cut)} in ${columns}`);
                    assert.ok(cut === text || cut === '' || (cut.endsWith('…') && text.startsWith(cut.slice(0, -1))));
                },
            ),
        );
    });
    it('are cut between two words', () => {
        assert.equal(cutToColumns('Opening, of the meeting', 9), 'Opening…');
        assert.equal(cutToColumns('Opening of the meeting', 11), 'Opening of…');
        assert.equal(cutToColumns('Wiederverwendung', 8), 'Wiederv…');
        assert.equal(cutToColumns('Opening', 7), 'Opening');
    });
});
