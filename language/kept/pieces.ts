/** The pieces of an agenda: what is read, checked and kept one by one. */
import type { AstNode } from 'langium';
import type { Agenda } from '../grammar/generated/ast.js';
import { remembered } from './remembered.js';

/** What an agenda consists of, in the order of the text. After an edit most of it is what it was before. */
export const piecesOf = remembered((agenda: Agenda): readonly AstNode[] => [
    ...(agenda.opening ? [agenda.opening] : []),
    ...agenda.masthead,
    ...agenda.sections,
]);

/**
 * Gathers something of each piece of an agenda.
 * @param of what to take of a piece; to be remembered by the caller
 */
export function gather<T>(agenda: Agenda, of: (piece: AstNode) => readonly T[]): T[] {
    return piecesOf(agenda).flatMap(of);
}
