/** The titles of the built-in library, in the file beside the programs. */
import { join } from 'node:path';
import { PackedLines } from '../disk/packed-lines.js';
import { titleBooks, type TitleBooks } from '../language/registers/title-books.js';

/** The books of titles. Nothing is read before a title is asked for. Suites have no folder of programs: they run from the root of the project. */
export function libraryBooks(): TitleBooks {
    const folder = typeof __dirname === 'undefined' ? join(process.cwd(), 'dist') : join(__dirname, '..');
    const lines = new PackedLines(join(folder, 'titles.bin'));
    return titleBooks((book, key) => lines.linesOf(book, key));
}
