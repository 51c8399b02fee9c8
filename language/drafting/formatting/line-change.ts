/** A change of blanks or line ends, with the lines that it belongs to. */
import type { Position, Range } from 'vscode-languageserver-types';
import type { Respacing } from './blanks.js';
import type { SourceLine } from './lines.js';

/** Why a change is made: options may rule it out. */
export type Reason = 'spacing' | 'trailing' | 'blank lines' | 'end of file';

/** Lines are zero-based. Lines and offsets count from the beginning of the part. */
export interface LineChange extends Respacing {
    readonly reason: Reason;
    /** The line that is changed, or stands below a new one. */
    readonly first: number;
    /** The last of several lines that are removed; otherwise the same. */
    readonly last: number;
}

/** The range of a change in a part. To look it up in the document would take a walk over all parts for each change. */
export function rangeIn(lines: readonly SourceLine[], { start, end, first, last }: LineChange): Range {
    const bottom = lines[last];
    const isWhole = bottom !== undefined && bottom.next > bottom.to && end >= bottom.next;
    return { start: positionIn(lines, start, first), end: positionIn(lines, end, isWhole ? last + 1 : last) };
}

/** After the last line another part begins. */
function positionIn(lines: readonly SourceLine[], offset: number, line: number): Position {
    return { line, character: offset - (lines[line]?.from ?? offset) };
}
