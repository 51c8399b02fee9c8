// Packs the titles of the built-in library: one file with a book for each body and language. The build calls it.
//
// The file: the length of the table of contents in four bytes, little-endian; the table as JSON, `{"A.en": [offset, length], …}`, offsets counted from its end;
// then each book as a Brotli stream. A book has a line for each title: the number, a tab, the title. disk/packed-lines.ts reads it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const titleFolder = 'language/registers/titles';
const libraryFolder = 'language/registers/library';

/**
 * Does nothing where the file is there and holds these titles: packing takes seconds.
 * @param {string} file the file to write
 */
export function packTitles(file) {
    const contents = {};
    const names = readdirSync(titleFolder).sort();
    const hash = createHash('sha256').update(readFileSync(new URL(import.meta.url)));
    names.forEach((name) => hash.update(name).update(readFileSync(join(titleFolder, name))));
    const digest = hash.digest('hex');
    if (existsSync(file) && readFileSync(file).includes(digest)) {
        return;
    }
    const books = [];
    let at = 0;
    for (const name of names) {
        const [, stem, language] = /^(.+)\.(\w+)\.tsv$/.exec(name) ?? [];
        if (stem) {
            const [, symbol] = /^register (\S+)/.exec(readFileSync(join(libraryFolder, `${stem}.register`), 'utf8')) ?? [];
            const book = compressed(readFileSync(join(titleFolder, name)));
            contents[`${symbol}.${language}`] = [at, book.length];
            books.push(book);
            at += book.length;
        }
    }
    const table = Buffer.from(JSON.stringify({ ...contents, [`digest ${digest}`]: [0, 0] }));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(table.length);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.concat([size, table, ...books]));
}

function compressed(text) {
    const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_MODE, BROTLI_PARAM_SIZE_HINT, BROTLI_MODE_TEXT } = constants;
    return brotliCompressSync(text, {
        params: {
            [BROTLI_PARAM_QUALITY]: 11,
            [BROTLI_PARAM_LGWIN]: 22,
            [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
            [BROTLI_PARAM_SIZE_HINT]: text.length,
        },
    });
}
