/** The references to items in an agenda: in the schedule, in mentions, in the masthead, and at items with a dash. */
import type { AstNode } from 'langium';
import { type Agenda, Item, JoinedMention, Mention, NamedItem, Taken } from '../grammar/generated/ast.js';
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

/** Asked for every node, so it must be fast; the types have no subtypes. */
const referring: ReadonlySet<string> = new Set([Taken.$type, Mention.$type, JoinedMention.$type, NamedItem.$type]);

/** The nodes of a piece that refer to an item. */
export const referringIn = remembered((piece: AstNode): readonly (Taken | Mention | JoinedMention | NamedItem | Item)[] =>
    nodesOf(piece).filter(
        (node): node is Taken | Mention | JoinedMention | NamedItem | Item =>
            referring.has(node.$type) || (node.$type === Item.$type && (node as Item).item !== undefined),
    ),
);

/** Every place of an agenda that names an item, whether or not there is such an item, in the order of the text. */
export function itemReferences(agenda: Agenda): readonly ItemReference[] {
    return gather(agenda, referringIn).flatMap(({ item }): readonly ItemReference[] => {
        const cst = item?.$refNode;
        return item && cst ? [{ start: cst.offset, end: cst.end, typed: cst.text, label: item.$refText }] : [];
    });
}
