/** A line of documentation as the style has it: the symbol in brackets at the end, or before the title. */
import { type Inline, isSymbolText, type Paper } from '../grammar/generated/ast.js';
import type { Content, InlineRun } from './blocks.js';
import { contentOf, type Printing } from './running-text.js';

/** What is printed of a paper, and the parts that it is made of in the order of the page. */
export interface PrintedPaper {
    readonly content: Content;
    readonly parts: readonly Inline[];
}

/** A line with one symbol at its beginning or its end is put in order; any other is printed as it is written. */
export function printedPaper(paper: Paper, printing: Printing): PrintedPaper {
    const content = contentOf(paper, printing);
    const written = { content, parts: paper.parts };
    const [first, ...rest] = content;
    if (printing.style.documents === 'written' || content.filter(({ kind }) => kind === 'symbol').length !== 1) {
        return written;
    }
    if (printing.style.documents === 'title-symbol') {
        return first?.kind === 'symbol' ? (symbolLast(first, rest, paper, printing) ?? written) : written;
    }
    return symbolFirst(content, paper) ?? written;
}

/** `A/79/2  Report` as "Report (A/79/2)". */
function symbolLast(symbol: InlineRun, title: Content, { parts }: Paper, { locale }: Printing): PrintedPaper | undefined {
    const [first, ...rest] = title;
    // What goes on right behind the symbol, such as "and Add.1", belongs to it.
    const gap = /^(?:\s*[:：,，–—-]\s*|\s{2,}|\t\s*)/u.exec(first?.text ?? '')?.[0];
    if (first?.kind !== 'text' || gap === undefined || gap.length === first.text.length || title.some(({ kind }) => kind === 'mark')) {
        return undefined;
    }
    const [open, close] = locale.brackets ?? [' (', ')'];
    const content: Content = [
        { ...first, text: first.text.slice(gap.length) },
        ...rest,
        { kind: 'text', text: open },
        symbol,
        { kind: 'text', text: close },
    ];
    // Without signs between symbol and title, the letters of the page are those of the source in another order.
    return { content, parts: gap.trim() === '' ? [...parts.filter((part) => !isSymbolText(part)), ...parts.filter(isSymbolText)] : [] };
}

/** "Report (A/79/2)" as `A/79/2  Report`. */
function symbolFirst(content: Content, { parts }: Paper): PrintedPaper | undefined {
    const at = content.findIndex(({ kind }) => kind === 'symbol');
    const [before, symbol, after] = [content[at - 1], content[at]!, content[at + 1]];
    const opening = /[(（]\s?$/u.exec(before?.text ?? '')?.[0];
    const isLast = at === content.length - 2 && /^\s?[)）][.;。；]?$/u.test(after?.text ?? '');
    if (before?.kind !== 'text' || opening === undefined || !isLast || content.some(({ kind }) => kind === 'mark')) {
        return undefined;
    }
    const title = before.text.slice(0, -opening.length).trimEnd();
    const head = content.slice(0, at - 1);
    return {
        content: [symbol, { kind: 'text', text: '  ' }, ...head, ...(title === '' ? [] : [{ ...before, text: title }])],
        parts: [...parts.filter(isSymbolText), ...parts.filter((part) => !isSymbolText(part))],
    };
}
