/**
 * Blank lines: one above everything that begins a new block of the source, and never two together. Where a blank line would join or split a passage, or take
 * an entry out of its list, the source is left as it is.
 */
import { isAgenda, isFootnote } from '../../grammar/generated/ast.js';
import { isBlankOnly } from './blanks.js';
import type { LineChange } from './line-change.js';
import { isComment, lineEndBefore, type SourceLine } from './lines.js';

/** What a blank line always stands above. Each of them ends whatever stands above it, so that the blank line changes nothing. */
const separate = new Set([
    'Introduction',
    'Group',
    'Item',
    'Heading',
    'Schedule',
    'Annex',
    'AnnexHeading',
    'DocumentList',
    'Documentation',
    'Day',
    'RegisterEntry',
]);

/** Where a part stands in its document. */
export interface Place {
    readonly isFirst: boolean;
    readonly isLast: boolean;
}

/** The blank lines to add and to remove in a part, in the order of the text. The one above the next section belongs to the part before it. */
export function blankLineChanges(text: string, lines: readonly SourceLine[], { isFirst, isLast }: Place): readonly LineChange[] {
    if (lines.every((line) => line.text === '')) {
        return [];
    }
    const changes: (LineChange | undefined)[] = [];
    // Notes may stand together.
    let isBelowNote = false;
    for (let index = 0; index < lines.length; index++) {
        const { opens } = lines[index]!;
        const end = endOfRun(text, lines, index);
        if (end > index) {
            changes.push(...runChanges(text, lines, index, end, isFirst && index === 0, isLast && end === lines.length));
            index = end - 1;
        } else if (opens) {
            const needsBlank = isFootnote(opens) ? !isBelowNote && !isAgenda(opens.$container) : separate.has(opens.$type);
            changes.push(needsBlank ? addition(text, lines, index) : undefined);
            isBelowNote = isFootnote(opens);
        }
    }
    if (!isLast) {
        changes.push(addition(text, lines, lines.length));
    }
    return changes.filter((change) => change !== undefined);
}

/** The end of the run of blank lines that begins at a line; the line itself if it is none. */
function endOfRun(text: string, lines: readonly SourceLine[], start: number): number {
    let end = start;
    for (let line = lines[end]; line?.text === '' && isBlankOnly(text.slice(line.from, line.to)); line = lines[end]) {
        end++;
    }
    return end;
}

/** The changes of a run of blank lines: nothing is left of it at the ends of the document, and one empty line between two others. */
function runChanges(
    text: string,
    lines: readonly SourceLine[],
    start: number,
    end: number,
    isAtStart: boolean,
    isAtEnd: boolean,
): (LineChange | undefined)[] {
    if (isAtStart || isAtEnd) {
        return [removal(lines, start, end, isAtEnd ? 'end of file' : 'blank lines')];
    }
    const { from, to } = lines[start]!;
    // Without its blanks, the line would become the second half of a line end that begins above it.
    const isHalf = text.charAt(from - 1) === '\r' && text.charAt(to) === '\n';
    const emptied: LineChange = { start: from, end: to, text: '', reason: 'trailing', first: start, last: start };
    return [to > from && !isHalf ? emptied : undefined, removal(lines, start + 1, end, 'blank lines')];
}

function removal(lines: readonly SourceLine[], first: number, end: number, reason: LineChange['reason']): LineChange | undefined {
    const [top, bottom] = [lines[first], lines[end - 1]];
    return top && bottom && bottom.next > top.from
        ? { start: top.from, end: bottom.next, text: '', reason, first, last: end - 1 }
        : undefined;
}

/** A blank line above a line, and above the comments right above it: they belong to it. Undefined if one stands there, or nothing at all. */
function addition(text: string, lines: readonly SourceLine[], index: number): LineChange | undefined {
    let at = index;
    while (at > 0 && isComment(lines[at - 1]!)) {
        at--;
    }
    const above = lines[at - 1];
    if (!above || above.text === '') {
        return undefined;
    }
    return {
        start: above.next,
        end: above.next,
        text: lineEndBefore(text, above.from, above.next),
        reason: 'blank lines',
        first: at,
        last: at,
    };
}
