/** The documents of an item as a table of titles and symbols, as the Economic Commission for Europe prints them. */
import { type Documentation, isSymbolText, type Paper } from '../grammar/generated/ast.js';
import { type Content, plainText, type TableRowContent } from './blocks.js';
import { type Draft, draft, keyOfText } from './draft.js';
import { placeOf } from './places.js';
import { contentOf, plain, type Printing } from './running-text.js';

/** The block of the documents; none where there are no lines. */
export function papersTable(documentation: Documentation, section: string, printing: Printing): readonly Draft[] {
    const { papers } = documentation;
    if (papers.length === 0) {
        return [];
    }
    const { documentTitle, documentSymbol } = printing.locale.phrases;
    const place = placeOf(...papers);
    const written = papers.map((paper) => cellsOf(contentOf(paper, printing)));
    // The last column says what is to be done with a document. It has no head, and is there only where a line says it.
    const columns = written.some(([, , purpose]) => purpose.length > 0) ? 3 : 2;
    const head: TableRowContent = {
        cells: [plain(documentTitle), plain(documentSymbol), []].slice(0, columns),
        startLine: 0,
        endLine: 0,
    };
    const rows = papers.map((paper, index): TableRowContent => {
        const { inside } = placeOf(paper);
        return {
            cells: written[index]!.slice(0, columns),
            startLine: inside.startLine - place.inside.startLine,
            endLine: inside.endLine - place.inside.startLine,
        };
    });
    const text = rows.flatMap(({ cells }) => cells.map(plainText)).join(' ');
    const cells = [[], ...papers.map(partsOf)];
    return [
        draft(
            printing,
            `${section}:${keyOfText(text)}`,
            { kind: 'table', hasHead: true, isOfDocuments: true, rows: [head, ...rows] },
            place,
            { text, cells },
        ),
    ];
}

/** The title and the symbol of a line, and what it says behind them: "For decision". A line with no symbol, or with several, is a title. */
function cellsOf(content: Content): readonly [Content, Content, Content] {
    const at = content.findIndex(({ kind }) => kind === 'symbol');
    const symbol = content[at];
    if (!symbol || content.filter(({ kind }) => kind === 'symbol').length !== 1) {
        return [content, [], []];
    }
    const before = edged(content.slice(0, at), at - 1, withoutEnd);
    const after = edged(content.slice(at + 1), 0, withoutStart);
    return before.length > 0 ? [before, [symbol], after] : [after, [symbol], []];
}

/** Runs with the text of one of them cut, and without those that are empty then. */
function edged(runs: Content, edge: number, cut: (text: string) => string): Content {
    return runs
        .map((run, index) => (index === edge && run.kind === 'text' ? { ...run, text: cut(run.text) } : run))
        .filter(({ text }) => text !== '');
}

const opening = ' \t\u00a0(（';
const closing = ' \t\u00a0)）:：,，–—-.;。；';

/** A text without blanks and an opening bracket at its end. */
function withoutEnd(text: string): string {
    let end = text.length;
    while (end > 0 && opening.includes(text.charAt(end - 1))) {
        end--;
    }
    return text.slice(0, end);
}

/** A text without a closing bracket, and what stands between a symbol and a title, at its beginning. */
function withoutStart(text: string): string {
    let start = 0;
    while (start < text.length && closing.includes(text.charAt(start))) {
        start++;
    }
    return text.slice(start);
}

/** What the cells are made of. What stands behind the symbol is found by its own parts. */
function partsOf({ parts }: Paper): readonly ({ readonly parts: Paper['parts'] } | undefined)[] {
    const at = parts.findIndex(isSymbolText);
    const apart = (from: number, to: number): { readonly parts: Paper['parts'] } => ({ parts: parts.slice(from, to) });
    return at < 0 ? [{ parts }] : at === 0 ? [apart(1, parts.length), apart(0, 1)] : [apart(0, at), apart(at, at + 1), undefined];
}
