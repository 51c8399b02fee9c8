/** The references to items in an agenda: in the schedule, in mentions, and in the masthead. */
import type { AstNode } from 'langium';
import { type Agenda, isMention, isNamedItem, isTaken, type Mention, type NamedItem, type Taken } from '../grammar/generated/ast.js';
import { gather } from '../kept/pieces.js';
import { remembered } from '../kept/remembered.js';
import { nodesOf } from '../syntax/tree/walk.js';

/** A place that names an item. */
export interface ItemReference {
    /** UTF-16 offsets of the label, `end` exclusive. */
    readonly start: number;
    readonly end: number;
    readonly typed: string;
    /** In normal form. */
    readonly label: string;
}

/** The nodes of a piece that refer to an item. */
export const referringIn = remembered((piece: AstNode): readonly (Taken | Mention | NamedItem)[] =>
    nodesOf(piece).filter((node) => isTaken(node) || isMention(node) || isNamedItem(node)),
);

/** Every place of an agenda that names an item, whether or not there is such an item, in the order of the text. */
export function itemReferences(agenda: Agenda): readonly ItemReference[] {
    return gather(agenda, referringIn).flatMap(({ item }): readonly ItemReference[] => {
        const cst = item?.$refNode;
        return item && cst ? [{ start: cst.offset, end: cst.end, typed: cst.text, label: item.$refText }] : [];
    });
}
