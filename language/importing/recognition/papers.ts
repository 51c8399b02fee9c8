/** Documents below an item: lines that begin or end with a symbol, and tables of titles and symbols. */
import { locales } from '../../locales/index.js';
import { paperLine } from '../../drafting/writer.js';
import { looksLikePaper } from '../../syntax/scanner/papers.js';
import { openingSymbols } from '../../syntax/words/opening-symbols.js';
import { findSymbols } from '../../syntax/words/symbols.js';
import { onceComputed } from '../../kept/once.js';
import type { FormTable } from '../form.js';
import { comparableTitle, isDocumentsWord } from './titles.js';

/** Whether a line names a document: a symbol begins or ends it, also one of an organization of its own form, such as `EB144/2`. */
export function looksLikeDocument(line: string): boolean {
    const [symbol] = openingSymbols(line, 0);
    const begun = symbol ? line.slice(symbol.start, symbol.end) : '';
    return looksLikePaper(line) || isOwnSymbol(begun) || endsWithSymbol(line);
}

/** Whether a line is the word for documents and a symbol, `Document EB144/2`: it is no heading. */
export function namesDocument(line: string): boolean {
    const [, word = '', rest = ''] = /^(\p{Script=Han}{1,6}|[^\P{L}\p{Script=Han}]{1,20}(?=\s))(.*)$/su.exec(line) ?? [];
    return rest !== '' && isDocumentsWord(word) && looksLikeDocument(rest.trim());
}

/** UTF-16 units of the longest list of addenda behind a symbol. */
const longestAddenda = 40;

/** `(CL 128/INF/6)` at the end of a line. */
function endsWithSymbol(line: string): boolean {
    const text = line.trimEnd();
    const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
    const inside = open > 0 && /[)）]$/u.test(text) ? text.slice(open + 1, -1) : '';
    const [symbol] = openingSymbols(inside, 0);
    const [usual] = findSymbols(inside);
    // Addenda may stand behind the symbol: `(A/79/1 and Add.1)`.
    const isUsual = usual?.start === 0 && inside.length - usual.end <= longestAddenda && !/\p{Ll}{4}/u.test(inside.slice(usual.end));
    return isUsual || (symbol !== undefined && symbol.end === inside.length && isOwnSymbol(inside));
}

function isOwnSymbol(text: string): boolean {
    return /\d/u.test(text) && /\//u.test(text) && /[A-Z]/u.test(text);
}

/** Whether a line begins with a symbol of the usual form, and a title follows. */
export function beginsWithSymbol(line: string): boolean {
    const [first] = findSymbols(line);
    return first?.start === 0 && /^\*{0,2}(?:\t|\s+)\p{L}/u.test(line.slice(first.end));
}

const heads = onceComputed(
    () =>
        new Set(
            Object.values(locales)
                .flatMap(({ phrases }) => [phrases.documentTitle, phrases.documentSymbol, phrases.documents, phrases.documentation])
                .map(comparableTitle),
        ),
);

/** The lines of a table of documents; undefined where a table is none. */
export function papersInTable({ rows }: FormTable): readonly string[] | undefined {
    const [head = [], ...body] = rows;
    const known = head.filter((cell) => heads().has(comparableTitle(cell))).length;
    if (known < 2) {
        return undefined;
    }
    return body.flatMap((row) => {
        const cells = row.map((cell) => cell.replace(/\s+/gu, ' ').trim()).filter((cell) => cell !== '');
        const symbol = cells.find(isSymbol) ?? '';
        const [title = '', ...behind] = cells.filter((cell) => cell !== symbol);
        return cells.length === 0 ? [] : [[paperLine(title, symbol), ...behind].join(' ')];
    });
}

function isSymbol(cell: string): boolean {
    const text = cell.trim();
    const [found] = findSymbols(text);
    const [own] = openingSymbols(text, 0);
    return (found?.start === 0 && found.end === text.length) || (own !== undefined && own.end === text.length && /\d/u.test(text));
}
