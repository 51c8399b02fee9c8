/**
 * Papers of bodies whose symbols have no head of their own: `EB160/17`, `CL 170/4`, `MSC 107/INF.2`. Running text recognises none of them, since `B52/3` may be
 * anything; where they begin like the document's own symbol, they are papers of its session.
 */
import type { AstNode } from 'langium';
import { type Agenda, isListEntry, isOpening } from '../grammar/generated/ast.js';
import { drawnFrom } from '../kept/ledger.js';
import { remembered } from '../kept/remembered.js';
import { onceForPassage } from '../syntax/tree/passage-text.js';
import { plainSymbol } from '../syntax/words/symbols.js';
import { foundIn, type PlacedPassage } from './passages.js';

/** A symbol of such a body, and where it stands: UTF-16 offsets in the text of its passage. */
export interface PlainPaper {
    readonly symbol: string;
    readonly series: string;
    readonly passage: PlacedPassage;
    readonly start: number;
    readonly end: number;
    readonly standing: 'listed' | 'dash' | 'text' | 'other';
}

const written =
    /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}./\\_-])([A-Z]{1,6} ?\d{1,4})\/(?:[A-Z]{2,5}[./])?\d{1,4}(?:\/(?:[A-Za-z]{1,5}\.?)?\d{1,3}){0,2}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}/])/gu;
const series = /^[A-Z]{1,6} ?\d{1,4}$/u;

const writtenIn = onceForPassage((text): readonly Pick<PlainPaper, 'symbol' | 'series' | 'start'>[] | undefined => {
    const found = text.includes('/') ? [...text.matchAll(written)] : [];
    return found.length > 0 ? found.map(({ 0: symbol, 1: own = '', index }) => ({ symbol, series: own, start: index })) : undefined;
});

/** Those in a piece of an agenda, in the order of the text. */
export const plainPapersIn = remembered((piece: AstNode): readonly PlainPaper[] =>
    foundIn(piece, writtenIn).flatMap(({ passage, found }) =>
        found.map((one): PlainPaper => ({ ...one, passage, end: one.start + one.symbol.length, standing: standingOf(passage) })),
    ),
);

/** As with symbols that have a head: a list with dashes, and a table, are lists of documents too. */
function standingOf({ kind, node }: PlacedPassage): PlainPaper['standing'] {
    if (kind === 'paper') {
        return 'listed';
    }
    if (kind === 'cell' || (isListEntry(node) && /^[-–—•]/u.test(node.marker))) {
        return 'dash';
    }
    return kind === 'paragraph' || kind === 'entry' ? 'text' : 'other';
}

/** One that no documentation lists: the index of its piece, and its index there. */
export interface UnlistedPlainPaper {
    readonly piece: number;
    readonly nth: number;
}

interface UnlistedPapers {
    /** What the document's own symbol and its papers begin with, `EB160`; empty if it has a head of its own. */
    readonly series: string;
    /** Each once, where it is cited first. */
    readonly papers: readonly UnlistedPlainPaper[];
}

/** Those of the document's own series that the text cites and no documentation lists. The same object as long as symbols and places are the same. */
export const unlistedPlainPapers: (agenda: Agenda) => UnlistedPapers = drawnFrom({
    contribution: (piece) =>
        isOpening(piece)
            ? ownSeries(piece)
            : plainPapersIn(piece)
                  .map(({ symbol, standing }) => `${standing} ${symbol}`)
                  .join('\n'),
    make: (pieces) => {
        const own = ownSeries(pieces[0]);
        const ownSymbol = isOpening(pieces[0]) ? plainSymbol(pieces[0].symbol?.symbol ?? '') : '';
        const all = own === '' ? [] : pieces.map((piece) => plainPapersIn(piece));
        const listed = new Set<string>();
        let hasDocumentation = false;
        for (const { symbol, standing } of all.flat()) {
            if (standing === 'listed' || standing === 'dash') {
                hasDocumentation ||= standing === 'listed';
                listed.add(symbol);
            }
        }
        const papers: UnlistedPlainPaper[] = [];
        const known = new Set([ownSymbol, ...listed]);
        for (const [piece, found] of hasDocumentation ? all.entries() : []) {
            for (const [nth, paper] of found.entries()) {
                if (paper.standing === 'text' && paper.series === own && !known.has(paper.symbol)) {
                    known.add(paper.symbol);
                    papers.push({ piece, nth });
                }
            }
        }
        return { series: own, papers };
    },
});

function ownSeries(piece: AstNode | undefined): string {
    const symbol = isOpening(piece) ? plainSymbol(piece.symbol?.symbol ?? '') : '';
    const head = symbol.slice(0, Math.max(0, symbol.indexOf('/')));
    return series.test(head) ? head : '';
}
