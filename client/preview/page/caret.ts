/** Maps source lines to elements of the page, and back. */
import type { Frames } from './frames.js';

interface LinesOfElement {
    readonly element: HTMLElement;
    readonly startLine: number;
    readonly endLine: number;
}

/** Marks the element that contains the editor's caret, and returns it; undefined if the line is not shown at all. */
export function markCaret(frames: Frames, line: number): HTMLElement | undefined {
    const element = elementOf(frames, line);
    for (const marked of document.querySelectorAll('.caret')) {
        if (marked !== element) {
            marked.classList.remove('caret');
        }
    }
    element?.classList.add('caret');
    return element;
}

/** The source line of a clicked element: that of its row, else of its block. */
export function sourceLineOf(frames: Frames, target: Element): number | undefined {
    const block = frames.frameAround(target)?.block;
    if (!block) {
        return undefined;
    }
    const row = target.closest<HTMLElement>('[data-line]');
    return row ? block.startLine + Number(row.dataset.line) : block.startLine;
}

/**
 * The element for a line: the narrowest block or row that contains it, else (the line is blank, or a comment) the nearest one before it.
 * A list whose rows are far apart in the source does not contain the lines between them.
 */
function elementOf(frames: Frames, line: number): HTMLElement | undefined {
    let best: LinesOfElement | undefined;
    for (const block of frames.order) {
        const frame = block.startLine <= line ? frames.frame(block.id) : undefined;
        if (!frame) {
            continue;
        }
        const rows = line <= block.endLine ? rowsOf(frame.element, block.startLine) : [];
        const places = rows.length > 0 ? rows : [{ element: frame.element, startLine: block.startLine, endLine: block.endLine }];
        for (const place of places) {
            if (place.startLine <= line && isBetter(place, best, line)) {
                best = place;
            }
        }
    }
    return best?.element;
}

/** Whether `place` matches the line better than `best`. Of two equal ones the later wins: the list of items only repeats titles. */
function isBetter(place: LinesOfElement, best: LinesOfElement | undefined, line: number): boolean {
    if (!best) {
        return true;
    }
    const contains = line <= place.endLine;
    if (contains !== line <= best.endLine) {
        return contains;
    }
    return contains ? place.endLine - place.startLine <= best.endLine - best.startLine : place.endLine >= best.endLine;
}

/** The rows of a block that stand for source lines of their own. */
function rowsOf(element: HTMLElement, firstLine: number): readonly LinesOfElement[] {
    return [...element.querySelectorAll<HTMLElement>('[data-line]')].map((row) => {
        const startLine = firstLine + Number(row.dataset.line);
        return { element: row, startLine, endLine: row.dataset.endLine ? firstLine + Number(row.dataset.endLine) : startLine };
    });
}
