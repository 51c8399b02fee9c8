/** Opens and closes the findings of the blocks, with pointer and keys, and asks for their fixes. */
import type { OfferedFix } from '../messages.js';
import { detailsIn, showFixes } from './findings.js';
import type { Frame } from './frame.js';
import type { Frames } from './frames.js';

export interface FindingsHost {
    /** The fixes of the findings in a block; undefined if the text has changed since. */
    fixesOf(frame: Frame): Promise<readonly OfferedFix[] | undefined>;
    apply(frame: Frame, fix: OfferedFix): void;
    /** Brings an element into view. */
    reveal(element: Element): void;
}

/** Milliseconds before findings that the pointer has opened close when it has left: on its way to the messages it leaves their mark for a moment. */
const leaveMilliseconds = 250;

export class FindingsCards {
    /** The block whose findings the pointer has opened: they close when it leaves. */
    #peeked: Frame | undefined;
    #leaving: ReturnType<typeof setTimeout> | undefined;
    /** The findings that are open. */
    readonly #open = new Set<HTMLDetailsElement>();
    /** The last question for the fixes of open findings, by its number: answers to earlier ones are not shown. */
    readonly #questions = new WeakMap<HTMLDetailsElement, number>();
    #question = 0;

    constructor(
        private readonly paper: HTMLElement,
        private readonly frames: Frames,
        private readonly host: FindingsHost,
    ) {
        paper.addEventListener('pointerover', ({ target }) => this.#pointed(target));
        paper.addEventListener('pointerleave', () => this.#pointed(null));
        paper.addEventListener('click', (event) => this.#clicked(event));
        // It does not bubble.
        paper.addEventListener('toggle', ({ target }) => this.#toggled(target), true);
    }

    /** Goes to the next finding, or to the one before. The first one comes after the last one. */
    go(direction: 1 | -1): void {
        const found = this.frames.order.flatMap(({ id }) => this.frames.frame(id) ?? []).filter((frame) => detailsIn(frame));
        const next = found[this.#nextIndex(found, direction)];
        const details = next && detailsIn(next);
        if (details) {
            this.close();
            details.open = true;
            this.host.reveal(next.element);
            details.querySelector('summary')?.focus({ preventScroll: true });
        }
    }

    /** Closes the findings that are open. Returns whether any were. */
    close(): boolean {
        const open = [...this.paper.querySelectorAll<HTMLDetailsElement>('details.findings[open]')];
        for (const details of open) {
            details.open = false;
        }
        this.#peeked = undefined;
        return open.length > 0;
    }

    /** Call after the page has changed: other fixes may be offered for its text. */
    refresh(): void {
        for (const details of this.#open) {
            this.#ask(details);
        }
    }

    /** The index of the finding after or before the one that is open, else of the first one after or before the top of the window. */
    #nextIndex(found: readonly Frame[], direction: 1 | -1): number {
        const count = found.length;
        const focused = found.findIndex((frame) => frame.element.contains(document.activeElement) || detailsIn(frame)?.open);
        if (focused >= 0) {
            return (focused + direction + count) % count;
        }
        const below = found.findIndex(({ element }) => element.getBoundingClientRect().top >= 0);
        return direction > 0 ? Math.max(below, 0) : ((below < 0 ? count : below) - 1 + count) % count;
    }

    #pointed(target: EventTarget | null): void {
        const details = target instanceof Element ? target.closest<HTMLDetailsElement>('details.findings') : null;
        const frame = details ? this.frames.frameAround(details) : undefined;
        clearTimeout(this.#leaving);
        if (this.#peeked && !frame) {
            this.#leaving = setTimeout(() => this.#leave(), leaveMilliseconds);
        } else if (frame !== this.#peeked) {
            this.#leave();
        }
        if (details && !details.open) {
            this.#peeked = frame;
            details.open = true;
        }
    }

    #leave(): void {
        const details = this.#peeked && detailsIn(this.#peeked);
        if (details && !details.contains(document.activeElement)) {
            details.open = false;
        }
        this.#peeked = undefined;
    }

    /** A click keeps open what the pointer has opened. */
    #clicked(event: MouseEvent): void {
        const summary = event.target instanceof Element ? event.target.closest('summary') : null;
        if (summary && this.#peeked?.element.contains(summary)) {
            event.preventDefault();
            this.#peeked = undefined;
        }
    }

    #toggled(target: EventTarget | null): void {
        if (target instanceof HTMLDetailsElement && target.matches('.findings')) {
            if (target.open) {
                this.#open.add(target);
                this.#ask(target);
            } else {
                this.#open.delete(target);
            }
        }
    }

    #ask(details: HTMLDetailsElement): void {
        const frame = details.isConnected && details.open ? this.frames.frameAround(details) : undefined;
        if (!frame) {
            this.#open.delete(details);
            return;
        }
        const question = ++this.#question;
        this.#questions.set(details, question);
        void this.host.fixesOf(frame).then((fixes) => {
            // Without an answer the text was newer than the page. The page follows, and then it is asked again.
            if (fixes && this.#questions.get(details) === question) {
                showFixes(details, fixes, (fix) => this.host.apply(frame, fix));
            }
        });
    }
}
