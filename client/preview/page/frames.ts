/** The blocks of the document in the page: each in its own frame, which carries what is not part of the document (findings, the mark of the caret). */
import morphdom from 'morphdom';
import type { OrderChange, PreviewBlock } from '../../../protocol/protocol.js';
import { showFindings } from './findings.js';
import type { RenderMessage } from '../messages.js';
import { changedOrder } from '../order.js';

export interface Frame {
    readonly element: HTMLElement;
    block: PreviewBlock;
    painted: number;
}

export class Frames {
    #order: readonly PreviewBlock[] = [];
    readonly #frames = new Map<string, Frame>();
    #markFindings = true;

    /** `paper` is the element that contains only the frames. */
    constructor(private readonly paper: HTMLElement) {}

    get order(): readonly PreviewBlock[] {
        return this.#order;
    }

    frame(id: string): Frame | undefined {
        return this.#frames.get(id);
    }

    set markFindings(mark: boolean) {
        this.#markFindings = mark;
        for (const frame of this.#frames.values()) {
            showFindings(frame.element, frame.block, mark);
        }
    }

    /** Updates the page from a message, touching only blocks that changed. */
    render({ order: whole, change: given, html: painted }: RenderMessage): void {
        const change = given ?? { kept: 0, removed: this.#order.length, blocks: whole, shift: 0 };
        const order = changedOrder(this.#order, change);
        const present = new Set(order.map((block) => block.id));
        for (const { id } of this.#order.slice(change.kept, change.kept + change.removed)) {
            if (!present.has(id)) {
                this.#frames.get(id)?.element.remove();
                this.#frames.delete(id);
            }
        }
        this.#order = order;
        for (const [id, html] of Object.entries(painted)) {
            const block = change.blocks.find((candidate) => candidate.id === id) ?? order.find((candidate) => candidate.id === id);
            if (block) {
                this.#paint(block, html);
            }
        }
        this.#place(change);
        for (const block of change.altered ?? []) {
            const frame = this.#frames.get(block.id);
            if (frame) {
                showFindings(frame.element, block, this.#markFindings);
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

    #paint(block: PreviewBlock, html: string): void {
        const root = parse(html);
        if (!root) {
            return;
        }
        const frame = this.#frames.get(block.id) ?? this.#create(block);
        const old = frame.element.firstElementChild;
        if (old?.hasAttribute('data-block')) {
            morphdom(old, root, {
                // Keeps open what the reader opened.
                onBeforeElUpdated: (from, to) => {
                    if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) {
                        to.open = from.open;
                    }
                    return !from.isEqualNode(to);
                },
            });
        } else {
            root.setAttribute('data-block', block.id);
            frame.element.prepend(root);
        }
        frame.painted++;
    }

    #create(block: PreviewBlock): Frame {
        const element = document.createElement('div');
        element.className = 'frame';
        element.dataset.frame = block.id;
        const frame = { element, block, painted: 0 };
        this.#frames.set(block.id, frame);
        return frame;
    }

    /** Puts the frames of the changed run in order. Frames already in place are not touched: moving one would lose the selection in it. */
    #place(change: OrderChange): void {
        const previous = change.kept > 0 ? this.#frames.get(this.#order[change.kept - 1]!.id)?.element : undefined;
        let next = previous ? previous.nextElementSibling : this.paper.firstElementChild;
        for (const block of change.blocks) {
            const frame = this.#frames.get(block.id);
            if (!frame) {
                continue;
            }
            frame.block = block;
            showFindings(frame.element, block, this.#markFindings);
            if (frame.element === next) {
                next = next.nextElementSibling;
            } else {
                this.paper.insertBefore(frame.element, next);
            }
        }
    }

    /** Removes everything before another document is shown. */
    clear(): void {
        this.#order = [];
        this.#frames.clear();
        this.paper.replaceChildren();
    }
}

/** Creates the root element of a block from the server's HTML. Scripts in it would not run, and the page's policy forbids them too. */
function parse(html: string): HTMLElement | undefined {
    const template = document.createElement('template');
    template.innerHTML = html;
    return (template.content.firstElementChild as HTMLElement | null) ?? undefined;
}
