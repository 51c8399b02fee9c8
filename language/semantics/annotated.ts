/** Which items have an annotation: text of their own, or under a heading below them. */
import { isDocumentation, isFootnote, isHeading, isItem, type TextSection } from '../grammar/generated/ast.js';
import { drawnFrom } from '../kept/ledger.js';

/** Whether a section has text besides notes and documents. */
export function hasText({ blocks }: TextSection): boolean {
    return !blocks.every((block) => isFootnote(block) || isDocumentation(block));
}

/** The items with text under a heading between them and the next item, or under a line with a dash, by the index of their piece. */
export const annotatedBelow = drawnFrom({
    contribution: (piece) =>
        isHeading(piece) || isItem(piece) ? `${isItem(piece) && !piece.item ? 'item' : 'below'} ${hasText(piece) ? 'text' : ''}` : '-',
    make: (pieces): ReadonlySet<number> => {
        const found = new Set<number>();
        let item = -1;
        for (const [index, piece] of pieces.entries()) {
            if (isItem(piece) && !piece.item) {
                item = index;
            } else if (!isHeading(piece) && !isItem(piece)) {
                item = -1;
            } else if (item >= 0 && hasText(piece)) {
                found.add(item);
            }
        }
        return found;
    },
});
