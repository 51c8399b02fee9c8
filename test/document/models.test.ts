/**
 * Agendas made after issued ones of several houses. What each prints was written by hand from the form of its model, and stands beside it, line by line,
 * in NAME.LANGUAGE.printed.txt. A tab separates the cells of a table.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { text } from '../../language/formats/text.js';
import { formatted } from './documents.js';

const files = globSync('test/fixtures/*.printed.txt').sort();

/** The lines of a text, with plain blanks for those that do not break or are thin, and without marks of direction. */
function linesOf(printed: string): readonly string[] {
    return printed
        .replace(/[\u200e\u200f\u061c\u2066-\u2069]/gu, '')
        .split(/\r?\n/u)
        .map((line) =>
            line.replace(/[ \u00a0\u202f]+/gu, (blanks) => (/^ +$/u.test(blanks) && blanks.length > 2 ? blanks : ' ')).trimEnd(),
        );
}

describe('agendas after issued ones are printed as their models', () => {
    assert.ok(files.length >= 4);
    for (const file of files) {
        it(basename(file, '.printed.txt'), () => {
            const source = readFileSync(file.replace('.printed.txt', '.agenda'), 'utf8');
            assert.deepEqual(linesOf(text.render(formatted(source))), linesOf(readFileSync(file, 'utf8')));
        });
    }
});
