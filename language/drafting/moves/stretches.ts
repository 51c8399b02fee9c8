/** The lines of the text that a branch takes up. */
import type { Agenda, Item } from '../../grammar/generated/ast.js';
import { spanOf } from '../../syntax/tree/nodes.js';
import { lineStartAbove } from '../../text/lines.js';
import { type Branch, collectedNotes } from './branches.js';

/** Whole lines without the blank lines below them. Offsets are UTF-16. */
export interface Stretch {
    /** Where the first line begins. Comments right above the item belong to it. */
    readonly start: number;
    /** Where the last line that is not blank ends, before its line end. */
    readonly end: number;
    /** Where the next line begins that is not blank, or the end of the text. */
    readonly next: number;
    /** Whether a line right below it, without a blank line between, would be read as its text. */
    readonly isOpen: boolean;
    /** Whether what comes next may stand right below any line: the notes of the document, or nothing. */
    readonly isLast: boolean;
}

/** The lines of a branch. */
export function stretchOf(agenda: Agenda, branch: Branch, text: string): Stretch {
    const { first, last } = branch;
    const notes = collectedNotes(agenda, branch);
    const following = notes[0] ?? agenda.sections[last + 1];
    const next = following ? lineStartAbove(text, spanOf(following).start) : text.length;
    const blocks = (agenda.sections[last] as Item).blocks.length - notes.length;
    return {
        start: lineStartAbove(text, spanOf(agenda.sections[first]).start),
        end: lastOf(text, next),
        next,
        isOpen: blocks > 0,
        isLast: notes.length > 0 || !following,
    };
}

/** The end of the last line above an offset that is not blank. */
export function lastOf(text: string, offset: number): number {
    let at = offset;
    while (at > 0 && text.charAt(at - 1).trim() === '') {
        at--;
    }
    return at;
}

/** Whether a run of blanks and line ends has a blank line. */
export function hasBlankLine(gap: string): boolean {
    return (gap.match(/\r\n|\r|\n/gu)?.length ?? 0) > 1;
}
