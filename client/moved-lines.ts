/** Where lines of an earlier version of a text stand, after single edits. Pure, so that it is tested without an editor. */

/** An edit of a text: lines are zero-based, columns UTF-16. */
export interface LineReplacement {
    readonly range: { readonly start: Place; readonly end: Place };
    readonly text: string;
}

interface Place {
    readonly line: number;
    readonly character: number;
}

/**
 * The line of a place at the head of a line, after an edit; undefined if the edit has joined it with the line above, or removed it. What is written at the place
 * itself stands behind it.
 */
export function movedLine(line: number, { range: { start, end }, text }: LineReplacement): number | undefined {
    const isBehind = start.line >= line;
    if (isBehind) {
        return line;
    }
    const isBefore = end.line < line;
    return isBefore ? line + (text.match(/\n/gu)?.length ?? 0) - (end.line - start.line) : undefined;
}

/** The line after several edits, the earliest first. */
export function movedLineBy(line: number, edits: readonly LineReplacement[]): number | undefined {
    return edits.reduce<number | undefined>((at, edit) => (at === undefined ? undefined : movedLine(at, edit)), line);
}
