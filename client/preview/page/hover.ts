/** The editor's hover at words of the preview, by pointer and by keyboard focus. */
import type { ShownWords } from '../../../protocol/protocol.js';
import type { Frames } from './frames.js';
import { markdownElements } from './markdown.js';
import { wordsOf } from './words.js';

/** What has a hover: what the document refers to. */
const hovered = '.citation, a.mention, a.symbol, a[role="doc-noteref"]';
/** Milliseconds before a hover appears, as in the editor, and before it goes when the pointer has left. */
const showMilliseconds = 300;
const hideMilliseconds = 200;
/** Pixels between the words and their hover, and to the edges of the window. */
const gap = 4;

export class Hover {
    #anchor: HTMLElement | undefined;
    #timer: ReturnType<typeof setTimeout> | undefined;
    /** Increases with each question: an answer to an earlier one is not shown. */
    #question = 0;

    /** `ask` gives the hover of some words in Markdown, empty if there is none. */
    constructor(
        paper: HTMLElement,
        private readonly card: HTMLElement,
        private readonly frames: Frames,
        private readonly ask: (words: ShownWords) => Promise<string>,
    ) {
        paper.addEventListener('pointerover', ({ target }) => this.#over(target));
        paper.addEventListener('pointerleave', () => this.#later(hideMilliseconds, () => this.hide()));
        paper.addEventListener('focusin', ({ target }) => this.#over(target));
        paper.addEventListener('focusout', () => this.#later(hideMilliseconds, () => this.hide()));
        // The pointer may go into the hover, to select its words or follow its links.
        card.addEventListener('pointerenter', () => clearTimeout(this.#timer));
        card.addEventListener('pointerleave', () => this.#later(hideMilliseconds, () => this.hide()));
        // Nothing is shown yet where the focus scrolls to its words by itself.
        window.addEventListener('scroll', () => this.isShown && this.hide(), { passive: true });
    }

    get isShown(): boolean {
        return !this.card.hidden;
    }

    hide(): void {
        clearTimeout(this.#timer);
        this.#question++;
        this.#anchor?.removeAttribute('aria-describedby');
        this.#anchor = undefined;
        this.card.hidden = true;
        this.card.replaceChildren();
    }

    /** Call after the page has changed: words that are no more have no hover. */
    refresh(): void {
        if (this.#anchor && !this.#anchor.isConnected) {
            this.hide();
        }
    }

    #over(target: EventTarget | null): void {
        const anchor = target instanceof Element ? target.closest<HTMLElement>(hovered) : null;
        if (!anchor) {
            this.#later(hideMilliseconds, () => this.hide());
        } else if (anchor === this.#anchor) {
            clearTimeout(this.#timer);
        } else {
            this.#later(showMilliseconds, () => void this.#show(anchor));
        }
    }

    #later(milliseconds: number, act: () => void): void {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(act, milliseconds);
    }

    async #show(anchor: HTMLElement): Promise<void> {
        this.hide();
        const words = anchor.isConnected ? wordsOf(this.frames, anchor) : undefined;
        if (!words) {
            return;
        }
        const question = this.#question;
        const markdown = await this.ask(words).catch(() => '');
        if (question !== this.#question || markdown.trim() === '' || !anchor.isConnected) {
            return;
        }
        this.card.replaceChildren(markdownElements(markdown));
        this.card.hidden = false;
        this.#anchor = anchor;
        anchor.setAttribute('aria-describedby', this.card.id);
        this.#place(anchor);
    }

    /** Below the words, or above them where there is more room. */
    #place(anchor: HTMLElement): void {
        const words = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
        const { offsetWidth: width, offsetHeight: height } = this.card;
        const { clientWidth, clientHeight } = document.documentElement;
        const isBelow = words.bottom + gap + height <= clientHeight || words.top < clientHeight - words.bottom;
        const left = Math.min(words.left, clientWidth - width - gap);
        this.card.style.left = `${Math.max(gap, left)}px`;
        this.card.style.top = `${Math.max(gap, isBelow ? words.bottom + gap : words.top - gap - height)}px`;
    }
}
