/** The contents of one piece of an agenda, or of one note in it, that language versions must share. */
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

/** Everything in a piece of an agenda, including its notes. */
export const partsIn = remembered(
    (piece: AstNode): Parts => ({
        citations: citedNumbers(citedIn(piece)),
        symbols: symbolsIn(piece),
        passages: passagesIn(piece),
        dates: datesIn(piece),
    }),
);

/** The parts in some of the passages. */
export function partsWhere({ citations, symbols, passages, dates }: Parts, isWanted: (passage: PlacedPassage) => boolean): Parts {
    return {
        citations: citations.filter(({ citation }) => isWanted(citation.passage)),
        symbols: symbols.filter(({ passage }) => isWanted(passage)),
        passages: passages.filter(isWanted),
        dates: dates.filter(({ passage }) => isWanted(passage)),
    };
}

/** The parts of a note. */
export const partsOfNote = remembered((note: Footnote): Parts => partsWhere(partsIn(pieceAround(note)), ({ node }) => node === note));

/** Several sets of parts, concatenated. */
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

/** The marks that count for a piece. A mark on the document's symbol means a reissue of one language, and marks in meetings belong to their rows. */
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
