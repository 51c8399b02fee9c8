/** Sections that stand where they are not printed: items and groups behind an annex, headings behind a schedule, an introduction behind an item. */
import type { AstNode } from 'langium';
import { isHeading, isIntroduction, isItem, isGroup } from '../grammar/generated/ast.js';
import { drawnFrom } from '../kept/ledger.js';
import { sectionsMeantIn } from './section-words-meant.js';

/** Where a section belongs, and the piece before which it is to stand. */
export interface Misplaced {
    readonly kind: 'annex' | 'list';
    /** The index of that piece in the agenda. */
    readonly before: number;
}

/** The misplaced sections of an agenda, by the index of their piece. The map stays the same object as long as the kinds of sections are the same. */
export const misplacedSections = drawnFrom({
    contribution: (piece) => (piece.$containerProperty === 'sections' ? `${piece.$type}${meansAnnex(piece) ? '+' : ''}` : ''),
    make: (pieces): ReadonlyMap<number, Misplaced> => {
        const found = new Map<number, Misplaced>();
        let [annex, listed] = [-1, -1];
        let isBehindSchedule = false;
        // Headings below a line that is meant to open an annex belong to that annex: the line is what is wrong.
        let isInMeant = false;
        for (const [index, piece] of pieces.entries()) {
            if (piece.$containerProperty !== 'sections') {
                continue;
            }
            const isListed = isItem(piece) || isGroup(piece);
            if (annex >= 0 && (isListed || (isHeading(piece) && isBehindSchedule && !isInMeant))) {
                found.set(index, { kind: 'annex', before: annex });
            } else if (isIntroduction(piece) && (listed >= 0 || annex >= 0)) {
                found.set(index, { kind: 'list', before: listed >= 0 ? listed : annex });
            } else if (isListed || isHeading(piece)) {
                listed = listed < 0 && annex < 0 ? index : listed;
            } else if (!isIntroduction(piece)) {
                // What is no section of running text is an annex.
                annex = annex < 0 ? index : annex;
                isBehindSchedule = piece.$type === 'Schedule';
                isInMeant = false;
            }
            isInMeant ||= meansAnnex(piece);
        }
        return found;
    },
});

function meansAnnex(piece: AstNode): boolean {
    return sectionsMeantIn(piece).some(({ kind }) => kind === 'annex');
}
