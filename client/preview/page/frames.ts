/** The blocks of the document in the page: each in its own frame, which carries what is not part of the document (findings, the mark of the caret). */
import type { OrderChange, PreviewBlock } from '../../../protocol/protocol.js';
import type { RenderMessage } from '../messages.js';
import { changedOrder } from '../order.js';
import { detailsIn, showFindings } from './findings.js';
import type { Frame } from './frame.js';
import { Groups } from './groups.js';
import { paint, painted } from './painting.js';

export class Frames {
    #order: readonly PreviewBlock[] = [];
    readonly #frames = new Map<string, Frame>();
    readonly #groups: Groups;
    #markFindings = true;

    /** `paper` is the element that contains only the frames, and the lists and tables of those that form some. */
    constructor(private readonly paper: HTMLElement) {
        this.#groups = new Groups(paper);
    }

    get order(): readonly PreviewBlock[] {
        return this.#order;
    }

    frame(id: string): Frame | undefined {
        return this.#frames.get(id);
    }

    /** The frame in which something of the page is. */
    frameAround(element: Element): Frame | undefined {
        const around = element.closest<HTMLElement>('[data-frame]');
        return around ? this.#frames.get(around.dataset.frame!) : undefined;
    }

    set markFindings(mark: boolean) {
        this.#markFindings = mark;
        this.#keepingFocus(() => {
            for (const frame of this.#frames.values()) {
                showFindings(frame, frame.block, mark);
            }
        });
    }

    /**
     * Updates the page from a message, touching only blocks that changed.
     * @returns whether blocks have come or gone, or others are neighbours now
     */
    render(message: RenderMessage): boolean {
        const before = this.#order;
        this.#keepingFocus(() => this.#render(message));
        const change = message.change;
        return (
            before.length !== this.#order.length || !change || change.blocks.some(({ id }, index) => before[change.kept + index]?.id !== id)
        );
    }

    #render({ order: whole, change: given, html }: RenderMessage): void {
        const change = given ?? { kept: 0, removed: this.#order.length, blocks: whole, shift: 0 };
        const order = changedOrder(this.#order, change);
        const present = new Set(order.map((block) => block.id));
        for (const { id } of this.#order.slice(change.kept, change.kept + change.removed)) {
            const frame = this.#frames.get(id);
            if (frame && !present.has(id)) {
                this.#groups.remove(frame);
                this.#frames.delete(id);
            }
        }
        this.#order = order;
        const blocks = new Map(order.map((block) => [block.id, block]));
        for (const [id, block] of Object.entries(html)) {
            this.#paint(blocks.get(id), block);
        }
        this.#place(change);
        for (const block of change.altered ?? []) {
            const frame = this.#frames.get(block.id);
            if (frame) {
                showFindings(frame, block, this.#markFindings);
            }
        }
        for (const block of order) {
            const frame = this.#frames.get(block.id);
            if (frame) {
                frame.block = block;
            }
        }
        // Very long documents are laid out only where they are visible.
        this.paper.classList.toggle('long', order.length > 1500);
    }

    #paint(block: PreviewBlock | undefined, html: string): void {
        const frame = block && this.#frames.get(block.id);
        if (frame) {
            paint(frame, html);
            this.#groups.refresh(frame);
        } else if (block) {
            const made = painted(block, html);
            if (made) {
                this.#frames.set(block.id, made);
            }
        }
    }

    /** Puts the frames of the changed run in order, and those behind it that it cut off from a list or table, or that now continue one. */
    #place(change: OrderChange): void {
        const end = change.kept + change.blocks.length;
        let before = change.kept > 0 ? this.#frames.get(this.#order[change.kept - 1]!.id) : undefined;
        for (let index = change.kept; index < this.#order.length; index++) {
            const block = this.#order[index]!;
            const frame = this.#frames.get(block.id);
            if (!frame) {
                continue;
            }
            if (index < end) {
                frame.block = block;
                showFindings(frame, block, this.#markFindings);
            }
            if (!this.#groups.follow(before, frame) && index >= end) {
                break;
            }
            before = frame;
        }
    }

    /**
     * Changes the page. If that takes away what has the focus, such as a finding that is mended, the focus goes to the other findings of the block, or to the block, or
     * to the one in its place: whoever works with keys, or hears the page, would be at its beginning otherwise.
     */
    #keepingFocus(change: () => void): void {
        const { activeElement: focused } = document;
        const frame = focused instanceof HTMLElement && document.hasFocus() ? this.frameAround(focused) : undefined;
        const index = frame ? this.#order.findIndex(({ id }) => id === frame.block.id) : -1;
        const isFinding = focused?.closest('details.findings') !== null;
        change();
        if (!(focused instanceof HTMLElement) || !frame || document.activeElement === focused) {
            return;
        }
        const other = this.#order[Math.min(index, this.#order.length - 1)];
        const now = this.#frames.get(frame.block.id) ?? (other && this.#frames.get(other.id));
        const next = focused.isConnected ? focused : isFinding && now ? detailsIn(now)?.querySelector('summary') : undefined;
        if (next) {
            next.focus({ preventScroll: true });
        } else if (now) {
            now.element.tabIndex = -1;
            now.element.focus({ preventScroll: true });
        }
    }

    /** Removes everything before another document is shown. */
    clear(): void {
        this.#order = [];
        this.#frames.clear();
        for (const child of [...this.paper.children]) {
            child.remove();
        }
    }
}
