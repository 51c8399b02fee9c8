/** The text of a piece of an agenda with the comments below it. */
import type { AstNode } from 'langium';
import { piecesOf } from '../kept/pieces.js';
import { originOf } from '../syntax/tree/placed-nodes.js';
import type { RuleContext } from './rule.js';

/**
 * The text of a piece and everything up to the next piece, including comments: a sign that turns a line turns a comment as well. Signs at the head of its first
 * line stand before the piece; `lead` is how much of the text does.
 */
export function textFrom(
    piece: AstNode,
    { reading }: Pick<RuleContext, 'reading'>,
    index: number,
): { readonly text: string; readonly lead: number } {
    const cst = piece.$cstNode;
    if (!cst) {
        return { text: '', lead: 0 };
    }
    const origin = originOf(cst);
    const pieces = piecesOf(reading.agenda);
    const [before, next] = [pieces[index - 1]?.$cstNode, pieces[index + 1]?.$cstNode];
    const end = next && originOf(next) === origin ? next.offset - origin.offset : origin.text.length;
    const start = cst.offset - origin.offset;
    // What stands before the first piece is the mark of the encoding.
    const lead = !before || originOf(before) === origin ? 0 : signsBefore(origin.text, start);
    return { text: origin.text.slice(start - lead, end), lead };
}

/** How many characters stand before an offset on its line. */
function signsBefore(text: string, at: number): number {
    let start = at;
    while (start > 0 && !'\r\n'.includes(text.charAt(start - 1))) {
        start--;
    }
    return at - start;
}
