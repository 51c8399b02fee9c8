/** What a line that opens a node is made of. */
import { type CstNode, isCompositeCstNode, isLeafCstNode } from 'langium';

/** A token, or a node of several tokens. The type is the name of the token or of the node. Offsets are UTF-16. */
export interface Piece {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly node: CstNode;
}

/** The pieces of a node up to the end of its first line or paragraph, in the order of the text. `shift` is added to all offsets. */
export function piecesOf(node: CstNode, shift: number): readonly Piece[] {
    const pieces: Piece[] = [];
    for (const part of ownParts(node)) {
        const type = isLeafCstNode(part) ? part.tokenType.name : part.astNode.$type;
        if (type === 'END') {
            break;
        }
        pieces.push({ type, start: part.offset + shift, end: part.end + shift, node: part });
    }
    return pieces;
}

/** The parts of a node. A rule that is one of several others (`Row`) adds a concrete node around that of the rule itself. */
function ownParts(node: CstNode): readonly CstNode[] {
    const shownIn = (outer: CstNode): readonly CstNode[] =>
        isCompositeCstNode(outer) ? outer.content.filter(({ hidden }) => !hidden) : [];
    let parts = shownIn(node);
    for (let [only] = parts; only && parts.length === 1 && isCompositeCstNode(only) && only.astNode === node.astNode; [only] = parts) {
        parts = shownIn(only);
    }
    return parts;
}
