/** Books of lines in one file: what is asked for is found, and a file that is none of ours says nothing. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineBook } from '../../disk/line-book.js';
import { PackedLines } from '../../disk/packed-lines.js';
import { inFolder } from '../cli/running.js';

const library = 'language/registers/library';
const titles = 'language/registers/titles';

describe('a book of lines', () => {
    const book = new LineBook('=A\n1/1\tone\n\ttwo\n1/2\ttwo again\n1/3 B\tpart\ndecision 1/1\tdecided\n=B\n1/1\tof B');
    for (const [key, lines] of [
        ['A 1/1', ['one']],
        ['A 1/2', ['two', 'two again']],
        ['A 1/3 B', ['part']],
        ['A decision 1/1', ['decided']],
        ['B 1/1', ['of B']],
        ['A 1/3', []],
        ['A 1/', []],
        ['C 1/1', []],
    ] as const) {
        it(`says of ${key}: ${lines.join(', ') || 'nothing'}`, () => assert.deepEqual(book.linesOf(key), lines));
    }
});

describe('the packed titles of the library', () => {
    const packed = new PackedLines('dist/titles.bin');
    it('are all that the tables have', () => {
        let count = 0;
        for (const file of readdirSync(titles).filter((name) => name.endsWith('.tsv'))) {
            const [stem, language = ''] = file.split('.');
            const symbol = /^register (\S+)/u.exec(readFileSync(join(library, `${stem}.register`), 'utf8'))?.[1];
            for (const line of readFileSync(join(titles, file), 'utf8').split('\n').filter(Boolean)) {
                const [number, title = ''] = line.split('\t');
                assert.ok(packed.linesOf(language, `${symbol} ${number}`).includes(title), `${file}: ${line}`);
                count++;
            }
        }
        assert.ok(count > 10_000);
    });

    it('are none in a language without a book, and none where the file is another or is gone', () =>
        inFolder({}, async (folder) => {
            assert.deepEqual(packed.linesOf('de', 'A 78/1'), []);
            const file = join(folder, 'titles.bin');
            assert.deepEqual(new PackedLines(file).linesOf('en', 'A 78/1'), []);
            writeFileSync(file, 'not ours at all, and longer than its head says');
            assert.deepEqual(new PackedLines(file).linesOf('en', 'A 78/1'), []);
            writeFileSync(file, readFileSync('dist/titles.bin').subarray(0, 5000));
            assert.deepEqual(new PackedLines(file).linesOf('zh', 'A 78/1'), []);
        }));
});
