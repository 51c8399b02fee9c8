/** Text that was read in an encoding other than its own: what it looks like, whatever the runtime decodes. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { codePages, sequenceAt } from '../../language/text/code-pages.js';

/** Characters of UTF-8, and what windows-1252 makes of their bytes by the index of the Encoding Standard. */
const western: readonly (readonly [string, string])[] = [
    ['\u00e9', '\u00c3\u00a9'],
    ['\u2019', '\u00e2\u20ac\u2122'],
    ['\u201c', '\u00e2\u20ac\u0153'],
    ['\u2013', '\u00e2\u20ac\u201c'],
    ['\u0153', '\u00c5\u201c'],
    ['\u0645', '\u00d9\u2026'],
];

describe('What windows-1252 makes of a character of UTF-8', () => {
    for (const [character, read] of western) {
        it(`is known: ${read} for ${character}`, () => {
            assert.equal(sequenceAt(codePages[0]!, `x${read}y`, 1), read.length);
        });
    }
});

describe('The titles of the library', () => {
    for (const file of globSync('language/registers/{titles,library}/*.{tsv,register}')) {
        it(`were read in their own encoding: ${file}`, () => {
            const wrong = readFileSync(file, 'utf8')
                .split('\n')
                .filter((line) => /\ufffd|[\u00c3\u00e2][\u0080-\u00bf\u20ac]/u.test(line));
            assert.deepEqual(wrong, []);
        });
    }
});
