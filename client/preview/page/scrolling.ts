/** Scrolling in the page: connects the pure mapping of scroll.ts with the elements of the document. */
import { EchoGuard } from './echo.js';
import type { Frames } from './frames.js';
import { type Anchor, type Extent, heightOfLine, isAtEnd, lineAtHeight, mainRun, topFor, topToReveal, type Viewport } from './scroll.js';

interface ElementAnchor extends Anchor {
    readonly element: Element;
}

/** Milliseconds after the program's own scrolling in which scroll events are not reported to the editor. */
const echoMilliseconds = 250;

export class Scrolling {
    #anchors: readonly ElementAnchor[] | undefined;
    readonly #echo = new EchoGuard(echoMilliseconds);
    #waiting = false;
    /** Whether something is shown that has no lines from top to bottom. */
    isIdle = false;

    /** `report` is called with the line at the top when the reader scrolls, with `Infinity` at the end of the document. */
    constructor(
        private readonly frames: Frames,
        private readonly report: (line: number) => void,
    ) {
        window.addEventListener('scroll', () => this.#scrolled(), { passive: true });
        for (const gesture of ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const) {
            window.addEventListener(gesture, () => this.#echo.clear(), { passive: true });
        }
    }

    /** Call after the blocks or their lines have changed. */
    invalidate(): void {
        this.#anchors = undefined;
    }

    get viewport(): Viewport {
        return { top: window.scrollY, height: window.innerHeight, documentHeight: document.documentElement.scrollHeight };
    }

    /** The line at the top of the window. */
    get line(): number {
        const { viewport, anchors } = this;
        return isAtEnd(viewport) && viewport.top > 0 ? Number.POSITIVE_INFINITY : lineAtHeight(anchors, this.#measure, viewport.top);
    }

    get anchors(): readonly ElementAnchor[] {
        if (!this.#anchors) {
            const all = this.frames.order.flatMap((block) => this.#anchorsOf(block.id));
            this.#anchors = mainRun(all).map((index) => all[index]!);
        }
        return this.#anchors;
    }

    /** The anchor of a block, or those of its rows if these stand for lines of their own. */
    #anchorsOf(id: string): readonly ElementAnchor[] {
        const frame = this.frames.frame(id);
        if (!frame) {
            return [];
        }
        const { root } = frame;
        const { startLine, endLine } = frame.block;
        const rows = [...root.querySelectorAll<HTMLElement>('[data-line]')];
        if (rows.length === 0) {
            return [{ startLine, endLine, element: root }];
        }
        return rows.map((row) => {
            const line = startLine + Number(row.dataset.line);
            return { startLine: line, endLine: row.dataset.endLine ? startLine + Number(row.dataset.endLine) : line, element: row };
        });
    }

    readonly #measure = (index: number): Extent => extentOf(this.anchors[index]!.element);

    /** Follows the editor: its first visible line comes to the top here, its end to the end here. */
    follow(line: number, end: boolean): void {
        if (this.isIdle) {
            return;
        }
        const { viewport } = this;
        const height = end ? viewport.documentHeight : heightOfLine(this.anchors, this.#measure, line, viewport.documentHeight);
        this.#scrollTo(topFor(height, viewport));
    }

    /** Scrolls an element into view, unless its beginning is already visible. */
    reveal(element: Element): void {
        const top = this.isIdle ? undefined : topToReveal(extentOf(element), this.viewport);
        if (top !== undefined) {
            this.#scrollTo(top);
        }
    }

    /** Goes to an element, as the reader wants it: the editor follows. */
    go(element: Element): void {
        const top = topToReveal(extentOf(element), this.viewport);
        if (top !== undefined) {
            this.#echo.clear();
            window.scrollTo({ top, behavior: 'instant' });
        }
    }

    /** Keeps the top line in place while `change` alters heights. */
    keep(change: () => void): void {
        const { line } = this;
        change();
        if (Number.isFinite(line) && window.scrollY > 0) {
            this.follow(line, false);
        }
    }

    #scrollTo(top: number): void {
        if (Math.abs(top - window.scrollY) < 1) {
            return;
        }
        this.#echo.expect(performance.now());
        window.scrollTo({ top, behavior: 'instant' });
    }

    #scrolled(): void {
        if (this.isIdle || this.#waiting || this.#echo.isEcho(performance.now())) {
            return;
        }
        this.#waiting = true;
        requestAnimationFrame(() => {
            this.#waiting = false;
            this.report(this.line);
        });
    }
}

/** Extent of an element in the document, in CSS pixels. */
function extentOf(element: Element): Extent {
    const box = element.getBoundingClientRect();
    return { top: box.top + window.scrollY, bottom: box.bottom + window.scrollY };
}
