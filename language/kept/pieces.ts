/** The pieces of an agenda: each is read, checked and kept on its own. */
import type { AstNode } from 'langium';
import type { Agenda } from '../grammar/generated/ast.js';
import { remembered } from './remembered.js';

/** The opening, the lines of the masthead and the sections, in the order of the text. After an edit most pieces are the same objects as before. */
export const piecesOf = remembered((agenda: Agenda): readonly AstNode[] => [
    ...(agenda.opening ? [agenda.opening] : []),
    ...agenda.masthead,
    ...agenda.sections,
]);

/**
 * Gathers something from each piece of an agenda.
 * @param of what to take from a piece; the caller remembers it
 */
export function gather<T>(agenda: Agenda, of: (piece: AstNode) => readonly T[]): T[] {
    return piecesOf(agenda).flatMap(of);
}
