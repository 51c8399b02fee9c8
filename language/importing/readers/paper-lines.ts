/** Tables of documents of which a text has each cell on a line of its own. */
import { onceComputed } from '../../kept/once.js';
import { locales } from '../../locales/index.js';
import { findSymbols } from '../../syntax/words/symbols.js';
import type { FormBlock, FormTable } from '../form.js';
import { headOf } from '../recognition/heads.js';

/** UTF-16 units of the longest line that says what is to be done with a document. */
const longestPurpose = 40;

/** The blocks with such lines put into tables: the two heads, and for each document its title, its symbol, and what is to be done with it. */
export function withPapers(blocks: readonly FormBlock[]): readonly FormBlock[] {
    const out: FormBlock[] = [];
    for (let at = 0; at < blocks.length; at++) {
        const heads = [lineAt(blocks, at), lineAt(blocks, at + 1)];
        if (isHeads(heads)) {
            const { rows, end } = rowsFrom(blocks, at + 2);
            if (rows.length > 0) {
                out.push({ kind: 'table', rows: [heads, ...rows], hasHead: true } satisfies FormTable);
                at = end - 1;
                continue;
            }
        }
        out.push(blocks[at]!);
    }
    return out;
}

function lineAt(blocks: readonly FormBlock[], at: number): string {
    const block = blocks[at];
    return block?.kind === 'paragraph' ? block.text : '';
}

/** Whether a line is the head of the first column of such a table. */
export function isTitleHead(text: string): boolean {
    return titleHeads().has(plainHead(text));
}

const titleHeads = onceComputed(
    (): ReadonlySet<string> => new Set(Object.values(locales).map(({ phrases }) => plainHead(phrases.documentTitle))),
);

function plainHead(text: string): string {
    return text.trim().toLowerCase();
}

function isHeads([title = '', symbol = '']: readonly string[]): boolean {
    return Object.values(locales).some(
        ({ phrases }) => plainHead(phrases.documentTitle) === plainHead(title) && plainHead(phrases.documentSymbol) === plainHead(symbol),
    );
}

function rowsFrom(blocks: readonly FormBlock[], from: number): { readonly rows: readonly (readonly string[])[]; readonly end: number } {
    const rows: string[][] = [];
    /** What is to be done with the documents above. */
    const purposes = new Set<string>();
    let at = from;
    for (;;) {
        const late = purposes.size > 0 ? lateRow(blocks, at, purposes) : undefined;
        if (late) {
            rows.push(late.cells);
            at = late.end;
            continue;
        }
        // A title may stand on several lines.
        const lines = [1, 2, 3, 4, 5].find((count) => isSymbol(lineAt(blocks, at + count)) && isTitle(blocks, at, count));
        if (lines === undefined) {
            return { rows, end: at };
        }
        const title = Array.from({ length: lines }, (_, index) => lineAt(blocks, at + index)).join(' ');
        const symbol = lineAt(blocks, at + lines);
        at += lines + 1;
        const next = lineAt(blocks, at);
        const isPurpose =
            next !== '' &&
            next.length <= longestPurpose &&
            !/[.;:。]$/u.test(next) &&
            (purposes.has(next) || !isSymbol(lineAt(blocks, at + 1))) &&
            !/\d/u.test(next);
        rows.push([title, symbol, ...(isPurpose ? [next] : [])]);
        at += isPurpose ? 1 : 0;
        if (isPurpose) {
            purposes.add(next);
        }
    }
}

/** Lines of the longest title. */
const mostTitleLines = 6;

/** A row whose title, on several lines, stands behind its symbol and its purpose: readers of PDF files take the cells of a row by their height. */
function lateRow(
    blocks: readonly FormBlock[],
    at: number,
    purposes: ReadonlySet<string>,
): { readonly cells: string[]; readonly end: number } | undefined {
    const [symbol, purpose] = [lineAt(blocks, at), lineAt(blocks, at + 1)];
    if (!isSymbol(symbol) || !purposes.has(purpose)) {
        return undefined;
    }
    const lines: string[] = [];
    for (let next = at + 2; lines.length < mostTitleLines; next++) {
        const line = lineAt(blocks, next);
        if (
            line === '' ||
            line.length > longestPurpose * 1.5 ||
            /[.;:。]$/u.test(line) ||
            headOf(line) ||
            isSymbol(line) ||
            isSymbol(lineAt(blocks, next + 1))
        ) {
            break;
        }
        lines.push(line);
    }
    return lines.length === 0 ? undefined : { cells: [lines.join(' '), symbol, purpose], end: at + 2 + lines.length };
}

/** Whether so many lines can be the title of a document: none begins an item, none is a paragraph. */
function isTitle(blocks: readonly FormBlock[], at: number, count: number): boolean {
    return Array.from({ length: count }, (_, index) => lineAt(blocks, at + index)).every(
        (line) => line !== '' && headOf(line)?.kind !== 'word' && !(line.length > longestPurpose * 2 && /[.;:。]$/u.test(line)),
    );
}

function isSymbol(text: string): boolean {
    const [found] = findSymbols(text.trim());
    return found?.start === 0 && found.end === text.trim().length;
}
