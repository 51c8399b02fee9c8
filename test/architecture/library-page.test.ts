/** The page on the built-in library says what the library holds. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

describe('the page on the built-in library', () => {
    it('says what the registers and the tables of titles hold: `npm run library` writes it', async () => {
        const { libraryPage } = (await import(pathToFileURL(resolve('scripts/registers/library-page.mjs')).href)) as {
            libraryPage: () => string;
        };
        assert.equal(readFileSync('docs/library.md', 'utf8'), libraryPage());
    });
});
