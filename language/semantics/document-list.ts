/** The lines `{documents}`: the first one stands for the list of documents, which is printed once. */
import type { AstNode } from 'langium';
import { type Agenda, type DocumentList, isAnnex, isDocumentList } from '../grammar/generated/ast.js';
import { drawnFrom } from '../kept/ledger.js';
import { piecesOf } from '../kept/pieces.js';
import { remembered } from '../kept/remembered.js';

/** The lines of an agenda that stand for the list, in the order of the text. */
export function documentLists(agenda: Agenda): readonly DocumentList[] {
    const pieces = piecesOf(agenda);
    return withLists(agenda).flatMap((index) => listsIn(pieces[index]!));
}

/** The indexes of the pieces with such lines. */
const withLists = drawnFrom({
    contribution: (piece) => (listsIn(piece).length > 0 ? 'list' : ''),
    make: (pieces) => pieces.flatMap((piece, index) => (listsIn(piece).length > 0 ? [index] : [])),
});

const listsIn = remembered((piece: AstNode): readonly DocumentList[] => (isAnnex(piece) ? piece.blocks.filter(isDocumentList) : []));
