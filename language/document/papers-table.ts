/** The documents of an item as a table of titles and symbols, as the Economic Commission for Europe prints them. */
import { type Documentation, isSymbolText, type Paper } from '../grammar/generated/ast.js';
import { addendaLength } from '../semantics/addenda.js';
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

/**
 * The title and the symbol of a line, and what it says behind them: "For decision". A bracket around the symbol is the cell of the symbol, with all that it
 * holds: "(A/79/5 and Add.1)", "(A/79/5, annex)". A line with no symbol, or with several in no bracket, is a title.
 */
function cellsOf(content: Content): readonly [Content, Content, Content] {
    const first = content.findIndex(isSymbol);
    const last = content.findLastIndex(isSymbol);
    if (first < 0) {
        return [content, [], []];
    }
    const bracket = bracketAround(content, first, last);
    if (bracket === 'sentence') {
        return [content, [], []];
    }
    if (bracket) {
        const { before, inside, after } = bracket;
        const [title, rest] = [trimmedEnd(before), trimmedStart(after)];
        return title.length > 0 ? [title, inside, rest] : [rest, inside, []];
    }
    if (first !== last) {
        return [content, [], []];
    }
    const [before, after] = [trimmedEnd(content.slice(0, first)), content.slice(first + 1)];
    const { addenda, rest } = withAddenda(after);
    const symbol = [...content.slice(first, first + 1), ...addenda];
    return before.length > 0 ? [before, symbol, trimmedStart(rest)] : [trimmedStart(rest), symbol, []];
}

function isSymbol({ kind }: Content[number]): boolean {
    return kind === 'symbol';
}

/** UTF-16 units between a bracket and its first symbol: "(see A/79/5)". In a longer one the symbol is part of a sentence. */
const mostBefore = 12;
const openBrackets = '(（';

/**
 * The runs before, in and behind the bracket that holds all symbols from one run to another; undefined where there is none, `sentence` where a bracket holds words
 * before the symbol, or has no end.
 */
function bracketAround(
    content: Content,
    first: number,
    last: number,
): { readonly before: Content; readonly inside: Content; readonly after: Content } | 'sentence' | undefined {
    const open: Place[] = [];
    for (const [run, at, sign] of brackets(content)) {
        if (openBrackets.includes(sign)) {
            open.push({ run, at });
            continue;
        }
        const from = open.pop();
        if (from && from.run < first && run > first) {
            const inside = between(content, { ...from, at: from.at + 1 }, { run, at });
            const isNear = inside.slice(0, inside.findIndex(isSymbol)).reduce((sum, { text }) => sum + text.length, 0) <= mostBefore;
            return run > last && isNear
                ? { before: between(content, { run: 0, at: 0 }, from), inside, after: between(content, { run, at: at + 1 }) }
                : 'sentence';
        }
    }
    return open.some(({ run }) => run < first) ? 'sentence' : undefined;
}

/** A run of a content, and a UTF-16 offset in its text. */
interface Place {
    readonly run: number;
    readonly at: number;
}

/** The brackets in plain text, with their run and their UTF-16 offset in it. */
function* brackets(content: Content): Generator<readonly [run: number, at: number, sign: string]> {
    for (const [run, { kind, text }] of content.entries()) {
        for (const { index, 0: sign } of kind === 'text' ? text.matchAll(/[()（）]/gu) : []) {
            yield [run, index, sign];
        }
    }
}

/** The runs from a place to another, or to the end. */
function between(content: Content, from: Place, to: Place = { run: content.length, at: 0 }): Content {
    return content
        .map((run, index) =>
            run.kind === 'text' && (index === from.run || index === to.run)
                ? { ...run, text: run.text.slice(index === from.run ? from.at : 0, index === to.run ? to.at : undefined) }
                : run,
        )
        .filter(({ text }, index) => index >= from.run && index <= to.run && text !== '');
}

/** What belongs to a symbol that stands in no bracket: " and Add.1". */
function withAddenda(after: Content): { readonly addenda: Content; readonly rest: Content } {
    const [head, ...others] = after;
    const length = head?.kind === 'text' ? addendaLength(head.text) : 0;
    return head && length > 0
        ? {
              addenda: between([head], { run: 0, at: 0 }, { run: 0, at: length }),
              rest: [...between([head], { run: 0, at: length }), ...others],
          }
        : { addenda: [], rest: after };
}

/** Blanks, and signs that part a title from a symbol. */
const edges = ' \t\u00a0:：,،，–—-;；';

/** Runs without blanks and signs at their end. */
function trimmedEnd(runs: Content): Content {
    const run = runs.at(-1);
    if (run?.kind !== 'text') {
        return runs;
    }
    let end = run.text.length;
    while (end > 0 && edges.includes(run.text.charAt(end - 1))) {
        end--;
    }
    const text = run.text.slice(0, end);
    return [...runs.slice(0, -1), ...(text === '' ? [] : [{ ...run, text }])];
}

/** Runs without blanks, signs and a full stop at their beginning. */
function trimmedStart(runs: Content): Content {
    const [run, ...others] = runs;
    if (run?.kind !== 'text') {
        return runs;
    }
    let start = 0;
    while (start < run.text.length && `${edges}.。`.includes(run.text.charAt(start))) {
        start++;
    }
    const text = run.text.slice(start);
    return [...(text === '' ? [] : [{ ...run, text }]), ...others];
}

/** What the cells are made of. What stands behind the symbol is found by its own parts. */
function partsOf({ parts }: Paper): readonly ({ readonly parts: Paper['parts'] } | undefined)[] {
    const at = parts.findIndex(isSymbolText);
    const apart = (from: number, to: number): { readonly parts: Paper['parts'] } => ({ parts: parts.slice(from, to) });
    return at < 0 ? [{ parts }] : at === 0 ? [apart(1, parts.length), apart(0, 1)] : [apart(0, at), apart(at, parts.length), undefined];
}
