/**
 * Agendas made after issued ones of several bodies. Beside `NAME.LANG.agenda` stands `NAME.LANG.printed.txt`, which was written by hand from the form of the
 * issued document: every line of it is printed, in its order, and no other. How wide a blank is does not count.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { formats } from '../../language/formats/catalogue.js';
import { formatted } from '../document/documents.js';

/** Lines with ink, with one blank for each gap. */
function linesOf(text: string): readonly string[] {
    return text
        .split(/\r?\n/u)
        .map((line) =>
            line
                .replace(/[\u200e\u200f\u061c]/gu, '')
                .replace(/\s+/gu, ' ')
                .trim(),
        )
        .filter((line) => line !== '');
}

describe('agendas after issued ones', () => {
    for (const file of globSync('test/fixtures/*.printed.txt').sort()) {
        it(`print as their model: ${file.replace('.printed.txt', '')}`, () => {
            const document = formatted(readFileSync(file.replace('.printed.txt', '.agenda'), 'utf8'));
            assert.deepEqual(linesOf(formats.text.render(document)), linesOf(readFileSync(file, 'utf8')));
        });
    }
});
