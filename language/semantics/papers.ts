/** The papers of a document as a whole: which symbols are listed, where each is cited first, and which are described in two ways. */
import type { AstNode } from 'langium';
import { type Agenda, isListEntry } from '../grammar/generated/ast.js';
import { drawnFrom } from '../kept/ledger.js';
import { remembered } from '../kept/remembered.js';
import { piecesOf } from '../kept/pieces.js';
import { type CitedSymbol, symbolsIn } from './documents.js';

/** Where a symbol stands: the piece of the agenda, and which of its symbols. */
export interface SymbolPlace {
    readonly piece: number;
    readonly nth: number;
}

/** A paper that is cited in running text and listed nowhere, and where it stands first. */
export interface UnlistedPaper {
    readonly symbol: string;
    readonly at: SymbolPlace;
}

/** A line of documentation whose symbol an earlier one describes otherwise, and that line. */
export interface TwiceDescribed {
    readonly at: SymbolPlace;
    readonly first: SymbolPlace;
}

/** The symbol at a place of an agenda as it is now. */
export function symbolAt(agenda: Agenda, { piece, nth }: SymbolPlace): CitedSymbol | undefined {
    const node = piecesOf(agenda)[piece];
    return node && symbolsIn(node)[nth];
}

/**
 * How a symbol stands in the text: in a documentation block; behind a dash in an annotation, which is a list of documents too, as it is pasted; in running text;
 * or elsewhere.
 */
type Standing = 'listed' | 'dash' | 'text' | 'other';

function standingOf({ listed, passage: { kind, node } }: CitedSymbol): Standing {
    if (listed) {
        return 'listed';
    }
    if (isListEntry(node) && /^[-–—•]/u.test(node.marker)) {
        return 'dash';
    }
    return kind === 'paragraph' || kind === 'entry' ? 'text' : 'other';
}

const standingsIn = remembered((piece: AstNode) => symbolsIn(piece).map(standingOf));

/** The papers of running text that no documentation lists: the same list as long as the symbols and their places are the same. None where nothing is listed at all. */
export const unlistedPapers: (agenda: Agenda) => readonly UnlistedPaper[] = drawnFrom({
    contribution: remembered((piece: AstNode) =>
        standingsIn(piece)
            .map((standing, nth) => `${standing} ${symbolsIn(piece)[nth]?.symbol}`)
            .join('\n'),
    ),
    make: readUnlisted,
});

function readUnlisted(pieces: readonly AstNode[]): readonly UnlistedPaper[] {
    const listed = new Set<string>();
    let hasDocumentation = false;
    for (const node of pieces) {
        for (const [nth, standing] of standingsIn(node).entries()) {
            if (standing === 'listed' || standing === 'dash') {
                hasDocumentation ||= standing === 'listed';
                listed.add(symbolsIn(node)[nth]?.symbol ?? '');
            }
        }
    }
    const unlisted = new Map<string, UnlistedPaper>();
    for (const [piece, node] of hasDocumentation ? pieces.entries() : []) {
        for (const [nth, { symbol }] of symbolsIn(node).entries()) {
            if (standingsIn(node)[nth] === 'text' && !listed.has(symbol) && !unlisted.has(symbol)) {
                unlisted.set(symbol, { symbol, at: { piece, nth } });
            }
        }
    }
    return [...unlisted.values()];
}

/** A line of documentation in a piece: its symbol, and what it says of it to compare by. */
interface Description {
    readonly symbol: string;
    readonly nth: number;
    readonly plain: string;
    readonly line: AstNode;
}

const describedIn = remembered((piece: AstNode): readonly Description[] =>
    symbolsIn(piece).flatMap(({ symbol, listed, description, passage }, nth) =>
        listed && description ? [{ symbol, nth, plain: plain(description), line: passage.node }] : [],
    ),
);

/** The papers that are described in two ways: the same list as long as symbols and descriptions are the same. */
export const twiceDescribed: (agenda: Agenda) => readonly TwiceDescribed[] = drawnFrom({
    contribution: remembered((piece: AstNode) =>
        describedIn(piece)
            .map(({ symbol, nth, plain: text, line }, index, all) => `${all[index - 1]?.line === line ? '+' : ''}${nth} ${symbol} ${text}`)
            .join('\n'),
    ),
    make: (pieces) => {
        const first = new Map<string, { readonly at: SymbolPlace; readonly of: Description }>();
        const found: TwiceDescribed[] = [];
        for (const [piece, node] of pieces.entries()) {
            for (const of of describedIn(node)) {
                const at = { piece, nth: of.nth };
                const before = first.get(of.symbol);
                if (!before) {
                    first.set(of.symbol, { at, of });
                } else if (before.of.plain !== of.plain && before.of.line !== of.line) {
                    found.push({ at, first: before.at });
                }
            }
        }
        return found;
    },
});

/** A description to compare by: without case, blanks and punctuation. */
function plain(description: string): string {
    return description
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
}
