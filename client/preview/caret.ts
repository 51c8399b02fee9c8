/** From lines of the source to elements of the page, and back. */
import type { Frames } from './frames.js';

/** The element that stands for a line: the narrowest block whose lines hold it, and in it the row of that line, if it has rows. */
function elementOf(frames: Frames, line: number): HTMLElement | undefined {
    let found: { element: HTMLElement; span: number } | undefined;
    for (const block of frames.order) {
        const frame = line >= block.startLine && line <= block.endLine ? frames.frame(block.id) : undefined;
        if (!frame) {
            continue;
        }
        const rows = [...frame.element.querySelectorAll<HTMLElement>('[data-line]')];
        const row = rows.find((candidate) => {
            const first = block.startLine + Number(candidate.dataset.line);
            const last = candidate.dataset.endLine ? block.startLine + Number(candidate.dataset.endLine) : first;
            return line >= first && line <= last;
        });
        // A block with rows stands for its rows' lines; between them it is as wide as a block can be.
        const span = row ? 0 : rows.length > 0 ? Number.MAX_SAFE_INTEGER : block.endLine - block.startLine;
        // Later blocks win over earlier ones: a title stands in the list and at its annotation, and there it is written.
        if (!found || span <= found.span) {
            found = { element: row ?? frame.element, span };
        }
    }
    return found?.element;
}

/** Marks the element in which the caret of the editor stands. Gives it, or undefined where the line is not shown at all. */
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

/** The source line of what was clicked: that of its row, else of its block. */
export function lineOf(frames: Frames, target: Element): number | undefined {
    const frame = target.closest<HTMLElement>('[data-frame]');
    const block = frame ? frames.frame(frame.dataset.frame!)?.block : undefined;
    if (!block) {
        return undefined;
    }
    const row = target.closest<HTMLElement>('[data-line]');
    return row ? block.startLine + Number(row.dataset.line) : block.startLine;
}
