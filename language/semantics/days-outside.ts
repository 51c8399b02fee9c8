/** Days of a schedule that stand in text: `day 2025-05-05` below an item, where nobody has written `schedule`. */
import type { AstNode } from 'langium';
import { isAnnex, isParagraph, isTextSection, type Paragraph } from '../grammar/generated/ast.js';
import { remembered } from '../kept/remembered.js';
import { readDay } from '../syntax/scanner/schedule-lines.js';
import { onceForPassage } from '../syntax/tree/passage-text.js';
import { foundIn } from './passages.js';

/** UTF-16 units of the longest line that is looked at. */
const longest = 40;

/** A paragraph that begins with the line of a day. */
export interface DayOutside {
    readonly node: Paragraph;
    /** The line, without blanks around it. */
    readonly line: string;
}

/** The first day in the text of a section: the others follow it into the schedule. */
export const dayOutsideIn = remembered((piece: AstNode): DayOutside | undefined => {
    if (!isTextSection(piece) && !isAnnex(piece)) {
        return undefined;
    }
    for (const { passage, found } of foundIn(piece, dayAtHead)) {
        if (isParagraph(passage.node) && !passage.node.name) {
            return { node: passage.node, line: found };
        }
    }
    return undefined;
});

const dayAtHead = onceForPassage((typed): string | undefined => {
    const end = typed.slice(0, longest + 1).search(/[\r\n]/u);
    const line = (end < 0 ? typed : typed.slice(0, end)).trim();
    return line.length <= longest && isDayAlone(line) ? line : undefined;
});

/** Whether a line is a day with its date, and nothing else. */
function isDayAlone(text: string): boolean {
    const kinds: string[] = [];
    readDay({ number: 0, start: 0, end: text.length, text }, { add: (kind) => kinds.push(kind) });
    return kinds.join(' ') === 'day ISO_DATE END';
}
