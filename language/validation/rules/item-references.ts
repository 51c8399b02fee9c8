/** The references to items in an agenda: in the schedule and in mentions. */
import type { AstNode, Reference } from 'langium';
import { type Agenda, isMention, isTaken, type Item, type Mention, type Taken } from '../../grammar/generated/ast.js';
import { piecesOf } from '../../kept/pieces.js';
import { remembered } from '../../kept/remembered.js';
import { nodesOf } from '../../syntax/tree/walk.js';

/** The nodes of a piece that refer to an item. */
export const referringIn = remembered((piece: AstNode): readonly (Taken | Mention)[] =>
    nodesOf(piece).filter((node) => isTaken(node) || isMention(node)),
);

/** All references of an agenda, in the order of the text. */
export function referencesIn(agenda: Agenda): readonly Reference<Item>[] {
    return piecesOf(agenda).flatMap((piece) => referringIn(piece).flatMap(({ item }) => item ?? []));
}
