// Packs the titles of the built-in library: one file with a book for each language. The build calls it.
//
// The file: the length of the table of contents in four bytes, little-endian; the table as JSON, `{"en": [offset, length], …}`, offsets counted from its end;
// then each book as a Brotli stream. In a book, a line `=A` begins the titles of a body. Below it, each line is a number, a tab and a title; a number that is
// the one above and one is left out, which saves a seventh of the file. disk/packed-lines.ts reads it.
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
    const names = readdirSync(titleFolder).sort();
    const hash = createHash('sha256').update(readFileSync(new URL(import.meta.url)));
    names.forEach((name) => hash.update(name).update(readFileSync(join(titleFolder, name))));
    const digest = hash.digest('hex');
    if (existsSync(file) && readFileSync(file).includes(digest)) {
        return;
    }
    const texts = {};
    for (const name of names) {
        const [, stem, language] = /^(.+)\.(\w+)\.tsv$/.exec(name) ?? [];
        if (stem) {
            const [, symbol] = /^register (\S+)/.exec(readFileSync(join(libraryFolder, `${stem}.register`), 'utf8')) ?? [];
            texts[language] = `${texts[language] ?? ''}=${symbol}\n${shortened(readFileSync(join(titleFolder, name), 'utf8'))}`;
        }
    }
    const contents = {};
    const books = [];
    let at = 0;
    for (const [language, text] of Object.entries(texts).sort()) {
        const book = compressed(Buffer.from(text));
        contents[language] = [at, book.length];
        books.push(book);
        at += book.length;
    }
    const table = Buffer.from(JSON.stringify({ ...contents, [`digest ${digest}`]: [0, 0] }));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(table.length);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.concat([size, table, ...books]));
}

/** Leaves out each number that is the one in the line above and one. */
function shortened(text) {
    let next = '';
    return text
        .split('\n')
        .map((line) => {
            const [number] = line.split('\t', 1);
            const isNext = number !== '' && number === next;
            const [, head, value] = /^(.*?)([1-9]\d*)$/.exec(number) ?? [];
            next = value === undefined ? '' : `${head}${Number(value) + 1}`;
            return isNext ? line.slice(number.length) : line;
        })
        .join('\n');
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
