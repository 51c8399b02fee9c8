/**
 * Maps source lines to heights in the preview, and back.
 * Pure: the page supplies the extents, so all of this can be tested without a browser.
 *
 * Lines are zero-based and may have a fraction (the part of the line scrolled out of view). Heights are CSS pixels from
 * the top of the document, not of the window.
 */

/** An element of the preview that stands for source lines: a block, or a row of a table. */
export interface Anchor {
    readonly startLine: number;
    /** The last line, inclusive. */
    readonly endLine: number;
}

export interface Extent {
    readonly top: number;
    readonly bottom: number;
}

/** Extent of the anchor with this index. Called for few anchors only, since each measurement forces a layout. */
export type Measure = (index: number) => Extent;

/** Height of the whole document, and of its visible part. */
export interface Viewport {
    readonly top: number;
    readonly height: number;
    readonly documentHeight: number;
}

/**
 * The longest run of anchors (as indexes) whose lines never decrease.
 *
 * The document does not follow the source everywhere: the list of items repeats titles from far below, and notes stand
 * at the end of the text. Scrolling is free of jumps only along a run that goes down in both, and the longest one is
 * the text itself.
 */
export function mainRun(anchors: readonly Anchor[]): number[] {
    const ends: number[] = [];
    const before: number[] = [];
    for (let index = 0; index < anchors.length; index++) {
        const line = anchors[index]!.startLine;
        const last = lastWhere(ends.length, (length) => anchors[ends[length]!]!.startLine <= line);
        before[index] = ends[last] ?? -1;
        ends[last + 1] = index;
    }
    const run: number[] = [];
    for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index]!) {
        // A line shown in two places far apart belongs to the later one: the list of items only names what is written below.
        const later = run.at(-1);
        if (later === undefined || later === index + 1 || anchors[later]!.startLine !== anchors[index]!.startLine) {
            run.push(index);
        }
    }
    return run.reverse();
}

/** Index of the last anchor for which `holds` is true, if it is true exactly for a first stretch of them; -1 if for none. */
function lastWhere(count: number, holds: (index: number) => boolean): number {
    let low = 0;
    let high = count;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (holds(middle)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low - 1;
}

function shareBetween(value: number, from: number, to: number): number {
    return to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 0;
}

/** The height that shows `line`, for anchors that go down in both source and document. */
export function heightOfLine(anchors: readonly Anchor[], measure: Measure, line: number, documentHeight: number): number {
    if (line <= 0) {
        // The very top, including the margin above the first block.
        return 0;
    }
    let index = lastWhere(anchors.length, (candidate) => anchors[candidate]!.startLine <= line);
    if (index < 0) {
        const first = anchors[0];
        return first ? shareBetween(line, 0, first.startLine) * measure(0).top : 0;
    }
    // Of several anchors of one line, the first shows where the line begins.
    const { startLine } = anchors[index]!;
    const last = index;
    while (index > 0 && anchors[index - 1]!.startLine === startLine) {
        index--;
    }
    const { top } = measure(index);
    const { bottom } = measure(last);
    const end = Math.max(...anchors.slice(index, last + 1).map((anchor) => anchor.endLine)) + 1;
    if (line < end) {
        return top + shareBetween(line, startLine, end) * (bottom - top);
    }
    const next = anchors[last + 1];
    if (!next) {
        return Math.min(bottom, documentHeight);
    }
    return bottom + shareBetween(line, end, next.startLine) * (measure(last + 1).top - bottom);
}

/** The line shown at a height: the inverse of `heightOfLine`. */
export function lineAtHeight(anchors: readonly Anchor[], measure: Measure, height: number): number {
    const index = lastWhere(anchors.length, (candidate) => measure(candidate).top <= height);
    if (index < 0) {
        const first = anchors[0];
        return first ? shareBetween(height, 0, measure(0).top) * first.startLine : 0;
    }
    const { startLine, endLine } = anchors[index]!;
    const { top, bottom } = measure(index);
    const next = anchors[index + 1];
    const end = next ? Math.min(endLine + 1, Math.max(next.startLine, startLine)) : endLine + 1;
    if (height < bottom || !next) {
        return startLine + shareBetween(height, top, bottom) * (end - startLine);
    }
    return end + shareBetween(height, bottom, measure(index + 1).top) * Math.max(0, next.startLine - end);
}

/** Whether the document is scrolled to its end (rounding at other zoom levels may cost a pixel). */
export function isAtEnd(viewport: Viewport): boolean {
    return viewport.top + viewport.height >= viewport.documentHeight - 2;
}

/** The scroll position that puts `height` at the top of the window, limited to the end of the document. */
export function topFor(height: number, viewport: Viewport): number {
    return Math.min(Math.max(0, height), Math.max(0, viewport.documentHeight - viewport.height));
}

/** The scroll position that makes an extent visible: undefined if its beginning is already visible, else one that puts it in the upper third. */
export function topToReveal(extent: Extent, viewport: Viewport): number | undefined {
    const beginning = Math.min(extent.bottom, extent.top + 24);
    if (extent.top >= viewport.top && beginning <= viewport.top + viewport.height) {
        return undefined;
    }
    return topFor(extent.top - viewport.height / 3, viewport);
}
