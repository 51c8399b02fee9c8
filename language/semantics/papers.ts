/** The papers of a document as a whole: which symbols are listed, where each is cited first, and which are described in two ways. */
import type { AstNode } from 'langium';
import { type Agenda, isListEntry } from '../grammar/generated/ast.js';
import { drawnFrom } from '../syntax/ledger.js';
import { remembered } from '../syntax/remembered.js';
import { piecesOf } from '../syntax/walk.js';
import { type CitedSymbol, symbolsIn } from './documents.js';

/** Where a symbol stands: the piece of the agenda, and which of its symbols. */
export interface SymbolPlace {
    readonly piece: number;
    readonly nth: number;
}

export interface Papers {
    /** The symbols that a documentation block lists. */
    readonly listed: ReadonlySet<string>;
    /** Those behind dashes in an annotation: a list of documents too, as it is pasted. */
    readonly enumerated: ReadonlySet<string>;
    /** Where each symbol of a paragraph or an entry stands first. */
    readonly cited: ReadonlyMap<string, SymbolPlace>;
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

/** Whether a symbol stands in running text, of which it is told once that no documentation lists it. */
export function isCitedInText({ passage }: CitedSymbol): boolean {
    return passage.kind === 'paragraph' || passage.kind === 'entry';
}

/** The papers of an agenda: the same object as long as the symbols are the same. */
export const papersOf: (agenda: Agenda) => Papers = drawnFrom({
    contribution: remembered((piece: AstNode) =>
        symbolsIn(piece)
            .map(
                (cited) =>
                    `${cited.listed ? 'listed' : isEnumerated(cited) ? 'dash' : isCitedInText(cited) ? 'text' : 'other'} ${cited.symbol}`,
            )
            .join('\n'),
    ),
    make: readPapers,
});

function readPapers(pieces: readonly AstNode[]): Papers {
    const listed = new Set<string>();
    const enumerated = new Set<string>();
    const cited = new Map<string, SymbolPlace>();
    for (const [piece, node] of pieces.entries()) {
        for (const [nth, of] of symbolsIn(node).entries()) {
            if (of.listed) {
                listed.add(of.symbol);
            }
            if (isEnumerated(of)) {
                enumerated.add(of.symbol);
            }
            if (isCitedInText(of) && !cited.has(of.symbol)) {
                cited.set(of.symbol, { piece, nth });
            }
        }
    }
    return { listed, enumerated, cited };
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

function isEnumerated({ passage }: CitedSymbol): boolean {
    return isListEntry(passage.node) && /^[-–—•]/u.test(passage.node.marker);
}

/** A description to compare by: without case, blanks and punctuation. */
function plain(description: string): string {
    return description
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
}
