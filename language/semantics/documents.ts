/** Papers: the documents listed under `documentation`, and the symbols cited in the text. */
import type { AstNode } from 'langium';
import { type Agenda, isSymbolText, type SymbolText } from '../grammar/generated/ast.js';
import { type Passage, runOf } from '../syntax/tree/nodes.js';
import { plainSymbol } from '../syntax/words/symbols.js';
import { withoutHead, withoutTail } from '../text/ends.js';
import { symbolOf } from './masthead.js';
import { joinRun } from '../syntax/words/joining.js';
import { remembered } from '../kept/remembered.js';
import { gather } from '../kept/pieces.js';
import { inlinesIn, type PlacedPassage } from './passages.js';

export interface CitedSymbol {
    /** Without reissue asterisks. */
    readonly symbol: string;
    readonly node: SymbolText;
    readonly passage: PlacedPassage;
    /** Whether it stands in a documentation block, and what the line says beside the symbol. */
    readonly listed: boolean;
    readonly description: string;
}

/** Every document symbol of the running text, in order. The masthead's own symbol is not among them. */
export function readSymbols(agenda: Agenda): readonly CitedSymbol[] {
    return gather(agenda, symbolsIn);
}

/** The document symbols in one piece of an agenda. */
export const symbolsIn = remembered((piece: AstNode): readonly CitedSymbol[] =>
    inlinesIn(piece, isSymbolText).map(({ node, passage }) => {
        const symbol = plainSymbol(node.symbol);
        const listed = passage.kind === 'paper';
        return { symbol, node, passage, listed, description: listed ? describe(passage, node.symbol) : '' };
    }),
);

/** How many symbols stand in a passage. */
const symbolsOn = remembered(({ parts }: Passage) => parts.filter(isSymbolText).length);

/** Signs between a symbol and what is said of its document. */
const around = ':：,，;；.。–—-';

/** A line with more symbols than these is a list of them, and says nothing of any. */
const mostDescribed = 12;

/** What is said of a paper: its line without the symbol and the brackets or dash around it. */
function describe({ node }: PlacedPassage, symbol: string): string {
    if (symbolsOn(node) > mostDescribed) {
        return '';
    }
    const said = joinRun(runOf(node))
        .replace(symbol, '')
        .replace(/[(（]\s*[)）]/gu, '');
    return withoutTail(withoutHead(said, around, true), around, true);
}

/**
 * Tells whether a symbol is a paper of the document's own session: it stands in the same series (CAC/COSP/WG.4/2024/… for CAC/COSP/WG.4/2024/1).
 * Symbols of other bodies and years are not.
 */
export function papersOfSession(agenda: Agenda): (symbol: string) => boolean {
    const own = symbolOf(agenda);
    const segments = own.split('/');
    while (/^(?:Add|Rev|Corr)\.\d+$/u.test(segments.at(-1) ?? '')) {
        segments.pop();
    }
    const last = segments.pop() ?? '';
    const series = segments.length > 0 && /^[A-Za-z.]*\d+$/u.test(last) ? `${segments.join('/')}/` : undefined;
    return (symbol) => series !== undefined && series.length > 2 && symbol !== own && symbol.startsWith(series);
}
