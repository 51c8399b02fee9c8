/** The lines of meetings. In lines right below each other, the items and the tracks stand in columns. */
import { isSlot, type Slot } from '../../grammar/generated/ast.js';
import { isDash } from '../../text/characters.js';
import { meetingLine } from '../writer.js';
import { isBlankSign } from './blanks.js';
import { takenList } from './label-spacing.js';
import type { SourceLine } from './lines.js';
import { piecesOf } from './pieces.js';

/** A longer line does not move the tracks of the others, and is not moved. */
const widestColumn = 60;
/** Signs that are one column wide and run from left to right. */
const narrow = /^[\x20-\x7e–—−]*$/u;

interface MeetingCells {
    readonly times: string;
    readonly taken: string;
    /** After `@`; undefined without one. */
    readonly track: string | undefined;
    /** Items that stand behind the track. */
    readonly after: string;
}

/**
 * The lines of meetings as the writer writes them, by the index of the line.
 * @param origin the offset of the lines in the document
 */
export function writtenMeetings(lines: readonly SourceLine[], origin: number): ReadonlyMap<number, string> {
    const written = new Map<number, string>();
    let run: { readonly index: number; readonly cells: MeetingCells }[] = [];
    const finish = (): void => {
        const write = columnsOf(run.map(({ cells }) => cells));
        run.forEach(({ index, cells }) => written.set(index, write(cells)));
        run = [];
    };
    lines.forEach((line, index) => {
        const cells = isSlot(line.opens) ? cellsOf(line.opens, line, origin) : undefined;
        if (cells) {
            run.push({ index, cells });
        } else {
            finish();
        }
    });
    finish();
    return written;
}

/** The cells of a meeting's line; undefined if it is half typed, or if something in it cannot be read. */
function cellsOf(slot: Slot, { text: line, start }: SourceLine, origin: number): MeetingCells | undefined {
    const [times, ...pieces] = slot.$cstNode ? piecesOf(slot.$cstNode, -origin - start) : [];
    if (!times || pieces.some(({ type }) => type === 'Unreadable') || isHalfTyped(line.slice(times.start, times.end))) {
        return undefined;
    }
    const at = pieces.findIndex(({ type }) => type === '@');
    const track = at < 0 ? undefined : pieces[at + 1];
    if (at >= 0 && track?.type !== 'TRACK') {
        return undefined;
    }
    return {
        times: [...line.slice(times.start, times.end)].filter((sign) => !isBlankSign(sign)).join(''),
        taken: takenList(line, at < 0 ? pieces : pieces.slice(0, at)),
        track: track && line.slice(track.start, track.end),
        after: track ? takenList(line, pieces.slice(at + 2)) : '',
    };
}

/** Whether the second time is missing: `15:00-`. */
function isHalfTyped(times: string): boolean {
    const written = times.trimEnd();
    return isDash(written.charCodeAt(written.length - 1));
}

/** How the lines of a run of meetings are written. */
function columnsOf(run: readonly MeetingCells[]): (cells: MeetingCells) => string {
    const isAligned = run.every(({ times, taken }) => narrow.test(times) && narrow.test(taken));
    const widest = (width: (cells: MeetingCells) => number): number =>
        isAligned ? run.reduce((most, cells) => (width(cells) <= widestColumn ? Math.max(most, width(cells)) : most), 0) : 0;
    const hours = widest(({ times, taken }) => (taken === '' ? 0 : times.length));
    const headOf = ({ times, taken }: MeetingCells): string => meetingLine(taken === '' ? times : times.padEnd(hours), taken);
    const head = widest((cells) => (cells.track === undefined ? 0 : headOf(cells).length));
    return (cells) => {
        const line = headOf(cells);
        if (cells.track === undefined) {
            return line;
        }
        const withTrack = meetingLine(line.padEnd(head), '', cells.track);
        // The track goes on up to two blanks before a figure.
        return cells.after === '' ? withTrack : `${withTrack}  ${cells.after}`;
    };
}
