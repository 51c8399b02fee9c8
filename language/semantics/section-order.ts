/** Sections that stand where they are not printed: items and groups behind an annex, headings behind a schedule, an introduction behind an item. */
import { isHeading, isIntroduction, isItem, isGroup } from '../grammar/generated/ast.js';
import { drawnFrom } from '../kept/ledger.js';

/** Where a section belongs, and the piece before which it is to stand. */
export interface Misplaced {
    readonly kind: 'annex' | 'list';
    /** The index of that piece in the agenda. */
    readonly before: number;
}

/** The misplaced sections of an agenda, by the index of their piece. The map stays the same object as long as the kinds of sections are the same. */
export const misplacedSections = drawnFrom({
    contribution: (piece) => (piece.$containerProperty === 'sections' ? piece.$type : ''),
    make: (pieces): ReadonlyMap<number, Misplaced> => {
        const found = new Map<number, Misplaced>();
        let [annex, listed] = [-1, -1];
        let isBehindSchedule = false;
        for (const [index, piece] of pieces.entries()) {
            if (piece.$containerProperty !== 'sections') {
                continue;
            }
            const isListed = isItem(piece) || isGroup(piece);
            if (annex >= 0 && (isListed || (isHeading(piece) && isBehindSchedule))) {
                found.set(index, { kind: 'annex', before: annex });
            } else if (isIntroduction(piece) && (listed >= 0 || annex >= 0)) {
                found.set(index, { kind: 'list', before: listed >= 0 ? listed : annex });
            } else if (isListed || isHeading(piece)) {
                listed = listed < 0 && annex < 0 ? index : listed;
            } else if (!isIntroduction(piece)) {
                // What is no section of running text is an annex.
                annex = annex < 0 ? index : annex;
                isBehindSchedule = piece.$type === 'Schedule';
            }
        }
        return found;
    },
});
