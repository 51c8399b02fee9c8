/** What stands in one piece of an agenda, or in one note of it, as far as language versions must share it. */
import type { AstNode } from 'langium';
import { type Footnote, isOpening, isSchedule, isSlot, type Mark } from '../../grammar/generated/ast.js';
import { remembered } from '../../kept/remembered.js';
import { citedIn } from '../../semantics/citations.js';
import { type CitedNumber, citedNumbers } from './cited-numbers.js';
import { type DateInText, datesIn } from '../../semantics/dates.js';
import { type CitedSymbol, symbolsIn } from '../../semantics/papers.js';
import { markedIn } from '../../semantics/notes.js';
import { type PlacedPassage, passagesIn } from '../../semantics/passages.js';

export interface Parts {
    readonly citations: readonly CitedNumber[];
    readonly symbols: readonly CitedSymbol[];
    readonly passages: readonly PlacedPassage[];
    readonly dates: readonly DateInText[];
}

/** Everything in a piece of an agenda, its notes too. */
export const partsIn = remembered(
    (piece: AstNode): Parts => ({
        citations: citedNumbers(citedIn(piece)),
        symbols: symbolsIn(piece),
        passages: passagesIn(piece),
        dates: datesIn(piece),
    }),
);

/** Those parts that stand in some passages. */
export function partsWhere({ citations, symbols, passages, dates }: Parts, isMeant: (passage: PlacedPassage) => boolean): Parts {
    return {
        citations: citations.filter(({ citation }) => isMeant(citation.passage)),
        symbols: symbols.filter(({ passage }) => isMeant(passage)),
        passages: passages.filter(isMeant),
        dates: dates.filter(({ passage }) => isMeant(passage)),
    };
}

/** What stands in a note. */
export const partsOfNote = remembered((note: Footnote): Parts => partsWhere(partsIn(pieceAround(note)), ({ node }) => node === note));

/** Several parts, one behind the other. */
export function joinedParts(all: readonly Parts[]): Parts {
    const [only, ...more] = all;
    return only && more.length === 0
        ? only
        : {
              citations: all.flatMap(({ citations }) => citations),
              symbols: all.flatMap(({ symbols }) => symbols),
              passages: all.flatMap(({ passages }) => passages),
              dates: all.flatMap(({ dates }) => dates),
          };
}

/** The marks in a piece that count for it: a mark on the document's own symbol tells of a reissue of one language, and those of meetings belong to their rows. */
export const countedMarks = remembered((piece: AstNode): readonly Mark[] =>
    markedIn(piece).filter((mark) => !isOpening(mark.$container) && !isInMeeting(mark)),
);

function isInMeeting(mark: Mark): boolean {
    for (let node: AstNode | undefined = mark; node && !isSchedule(node); node = node.$container) {
        if (isSlot(node)) {
            return true;
        }
    }
    return false;
}

function pieceAround(node: AstNode): AstNode {
    return node.$container?.$container ? pieceAround(node.$container) : node;
}
