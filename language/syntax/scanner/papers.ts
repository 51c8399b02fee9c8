/** The lines of documentation: the word above them, and what a document looks like. */
import { locales } from '../../locales/index.js';
import { withoutTail } from '../../text/ends.js';
import { findSymbols } from '../words/symbols.js';

const printedWords = new Set(
    ['documentation', ...Object.values(locales).flatMap(({ documentationWords }) => documentationWords)].map(plainWord),
);
const longestWord = Math.max(...[...printedWords].map(({ length }) => length));

/** A word without capitals and accents. */
function plainWord(word: string): string {
    if (/^[\x20-\x7e]*$/u.test(word)) {
        return word.toLowerCase();
    }
    return word
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase();
}

/** Whether a line is the word above the documents of an item, as it is printed in any language: "Documentation:". */
export function isDocumentationWord(line: string): boolean {
    return line.length <= longestWord + 8 && printedWords.has(plainWord(line.slice(0, documentationLength(line))));
}

/** The UTF-16 length of the word on its line, without the colon and the blanks behind it. */
export function documentationLength(line: string): number {
    return withoutTail(line, ':：', true).length;
}

/** Whether a line below an empty one is a document: it begins with a dash, or a symbol begins or ends it. */
export function looksLikePaper(line: string): boolean {
    const symbols = findSymbols(line);
    const [first, last] = [symbols[0], symbols.at(-1)];
    return (
        /^[-–—•](?=\s)/u.test(line) ||
        (first !== undefined && first.start <= 1) ||
        (last !== undefined && /^[\s)）\]*.,;；。]*$/u.test(line.slice(last.end)))
    );
}
