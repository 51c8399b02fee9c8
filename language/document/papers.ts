/** A line of documentation as the style has it: the symbol in brackets at the end, or before the title. */
import { type Inline, isSymbolText, type Paper } from '../grammar/generated/ast.js';
import type { Locale } from '../locales/locale.js';
import { isGap, skipGaps } from '../text/characters.js';
import type { Content, InlineRun } from './blocks.js';
import { contentOf, type Printing } from './running-text.js';

/** What is printed of a paper, and the parts that it is made of in the order of the page. */
export interface PrintedPaper {
    readonly content: Content;
    readonly parts: readonly Inline[];
}

/** A line with its symbol at its beginning or its end is put in order, and so is one that ends with several where symbols come first; any other is printed as it is written. */
export function printedPaper(paper: Paper, printing: Printing): PrintedPaper {
    const content = spacedContent(contentOf(paper, printing), printing.style.documents === 'symbol-title' ? '  ' : ' ');
    const written = { content, parts: paper.parts };
    const [first, ...rest] = content;
    const isFirst = printing.style.documents !== 'title-symbol';
    const symbols = content.filter(({ kind }) => kind === 'symbol').length;
    if (printing.style.documents === 'written' || symbols === 0 || (symbols > 1 && !isFirst)) {
        return written;
    }
    if (!isFirst) {
        return first?.kind === 'symbol' ? (symbolLast(first, rest, paper, printing) ?? written) : written;
    }
    return symbolFirst(content, paper) ?? written;
}

/** What is printed of a line that begins with its symbol: what stands between it and the title is the house's, however it is typed. */
function spacedContent(content: Content, gap: string): Content {
    const [symbol, title, ...rest] = content;
    if (symbol?.kind !== 'symbol' || title?.kind !== 'text' || !isGap(title.text.charCodeAt(0))) {
        return content;
    }
    return [symbol, { ...title, text: `${gap}${title.text.slice(skipGaps(title.text, 0))}` }, ...rest];
}

/** `A/79/2  Report` as "Report (A/79/2)". */
function symbolLast(symbol: InlineRun, title: Content, { parts }: Paper, { locale }: Printing): PrintedPaper | undefined {
    const [first, ...rest] = title;
    const gap = /^(?:\s*[:：,，–—-]\s*|\s+)/u.exec(first?.text ?? '')?.[0];
    if (
        first?.kind !== 'text' ||
        gap === undefined ||
        gap.length === first.text.length ||
        goesOn(first.text.slice(gap.length), locale) ||
        title.some(({ kind }) => kind === 'mark')
    ) {
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

/** Whether a text behind a symbol is no title but belongs to it: "and Add.1". How many blanks stand before it says nothing. */
function goesOn(text: string, { entryJoiners }: Locale): boolean {
    return (
        /^\p{Ll}/u.test(text) ||
        entryJoiners.some((joiner) => text.startsWith(joiner) && /^[\s\p{Script=Latin}\d]/u.test(text.slice(joiner.length)))
    );
}

/** "Report (A/79/2)" as `A/79/2  Report`, and "Report (A/79/2 and Add.1)" as `A/79/2 and Add.1  Report`. */
function symbolFirst(content: Content, { parts }: Paper): PrintedPaper | undefined {
    const at = content.findIndex(({ kind }) => kind === 'symbol');
    const last = content.findLastIndex(({ kind }) => kind === 'symbol');
    const [before, after] = [content[at - 1], content[last + 1]];
    const opening = /[(（]\s?$/u.exec(before?.text ?? '')?.[0];
    const closing = /\s?[)）][.;。；]?$/u.exec(after?.text ?? '')?.[0];
    if (before?.kind !== 'text' || opening === undefined || closing === undefined || last !== content.length - 2) {
        return undefined;
    }
    // What belongs to the symbols: "and Add.1", or what stands between two of them.
    const more = (after?.text ?? '').slice(0, -closing.length);
    const all: Content = [...content.slice(at, last + 1), ...(more === '' ? [] : [{ kind: 'text' as const, text: more }])];
    if (content.some(({ kind }) => kind === 'mark') || all.some(({ kind, text }) => kind !== 'symbol' && !isBetweenSymbols(text))) {
        return undefined;
    }
    const title = before.text.slice(0, -opening.length).trimEnd();
    const head = content.slice(0, at - 1);
    const isOne = all.length === 1;
    return {
        content: [...all, { kind: 'text', text: '  ' }, ...head, ...(title === '' ? [] : [{ ...before, text: title }])],
        parts: isOne ? [...parts.filter(isSymbolText), ...parts.filter((part) => !isSymbolText(part))] : [],
    };
}

/** UTF-16 units of the longest text that belongs to symbols: " and Corr.1 and Add.1–3". */
const longestJoin = 30;

function isBetweenSymbols(text: string): boolean {
    return text.length <= longestJoin && !/[()（）]/u.test(text);
}
