/** Ways from the page to the source text: a double click, a key at the focused block, the menu; and from a citation to what it cites. */
import type { ShownWords } from '../../../protocol/protocol.js';
import { sourceLineOf } from './caret.js';
import type { Frames } from './frames.js';
import type { SingleClick } from './single-click.js';
import { wordsAt, wordsIn, wordsOf } from './words.js';

export interface SourcesHost {
    /** Shows a line of the source, or the words in it; without a line, the source as it is. */
    reveal(line: number | undefined, words: ShownWords | undefined): void;
    definition(words: ShownWords): void;
    /** Brings an element into view. */
    go(element: Element): void;
    /** Closes what lies over the document. Returns whether anything did. */
    close(): boolean;
}

/** A place of the page. */
interface Place {
    readonly element: Element;
    readonly words: ShownWords | undefined;
}

export class Sources {
    /** Where the menu was opened last. */
    #menu: Place | undefined;

    constructor(
        private readonly paper: HTMLElement,
        private readonly frames: Frames,
        private readonly clicks: SingleClick,
        private readonly host: SourcesHost,
    ) {
        paper.addEventListener('dblclick', (event) => this.#doubleClicked(this.#selected() ?? this.#at(event)));
        paper.addEventListener('click', (event) => this.#clicked(event));
        document.addEventListener('keydown', (event) => this.#key(event));
        document.addEventListener('contextmenu', (event) => {
            this.#menu = this.#at(event);
        });
    }

    /** Goes to the source text of where the menu was opened, or of where the focus is. Where nothing of the document is, it goes to the source as it is. */
    go(from: 'menu' | 'focus'): void {
        const place = from === 'menu' ? this.#menu : this.#focused();
        this.host.reveal(place && sourceLineOf(this.frames, place.element), place?.words);
    }

    /** In the findings a double click selects a word, to be copied. */
    #doubleClicked(place: Place | undefined): void {
        const line = place && !place.element.closest('details') ? sourceLineOf(this.frames, place.element) : undefined;
        if (line !== undefined) {
            this.host.reveal(line, place?.words);
        }
    }

    #at({ target, clientX, clientY }: MouseEvent): Place | undefined {
        return target instanceof Element && this.paper.contains(target)
            ? { element: target, words: wordsAt(this.frames, clientX, clientY) }
            : undefined;
    }

    /** The words that are selected; a double click selects one. */
    #selected(): Place | undefined {
        const selection = getSelection();
        const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? trimmed(selection) : undefined;
        const element = range && elementOf(range.startContainer);
        return element && this.paper.contains(element) ? { element, words: wordsIn(this.frames, range) } : undefined;
    }

    /** The link or block with the focus, else what is selected, else the first block in the window. */
    #focused(): Place | undefined {
        const { activeElement } = document;
        if (activeElement && this.frames.frameAround(activeElement)) {
            return { element: activeElement, words: isLink(activeElement) ? wordsOf(this.frames, activeElement) : undefined };
        }
        const selected = this.#selected();
        if (selected) {
            return selected;
        }
        const first = this.#firstInWindow();
        return first && { element: first, words: undefined };
    }

    #firstInWindow(): HTMLElement | undefined {
        const elements = this.frames.order.flatMap(({ id }) => this.frames.frame(id)?.element ?? []);
        return elements.find((element) => element.getBoundingClientRect().bottom > 0);
    }

    #key(event: KeyboardEvent): void {
        const { key, target } = event;
        const isBlock = target instanceof HTMLElement && (target === this.paper || target.hasAttribute('data-frame'));
        if (key === 'Escape' && this.host.close()) {
            event.preventDefault();
        } else if (key === 'Enter' && target instanceof Element && target.matches('.citation')) {
            this.#showCited(target);
        } else if (key === 'Enter' && isBlock) {
            this.go('focus');
        } else if ((key === 'ArrowDown' || key === 'ArrowUp') && (event.ctrlKey || event.altKey)) {
            event.preventDefault();
            this.#step(key === 'ArrowDown' ? 1 : -1);
        }
    }

    /** Moves the focus from block to block, as the same keys move the caret from paragraph to paragraph in a text. */
    #step(direction: 1 | -1): void {
        const frames = this.frames.order.flatMap(({ id }) => this.frames.frame(id) ?? []);
        const focused = document.activeElement ? this.frames.frameAround(document.activeElement) : undefined;
        const first = focused ? undefined : this.#firstInWindow();
        const index = focused ? frames.indexOf(focused) + direction : frames.findIndex(({ element }) => element === first);
        const element = frames[index]?.element;
        if (element) {
            element.tabIndex = -1;
            element.focus({ preventScroll: true });
            this.host.go(element);
        }
    }

    #clicked(event: MouseEvent): void {
        const citation = event.target instanceof Element ? event.target.closest('.citation[role="link"]') : null;
        // Whoever selects words in it does not want to leave.
        if (citation && getSelection()?.isCollapsed !== false) {
            this.clicks.act(event, () => this.#showCited(citation));
        }
    }

    #showCited(citation: Element): void {
        const words = wordsOf(this.frames, citation);
        if (words) {
            this.host.definition(words);
        }
    }
}

function isLink(element: Element): boolean {
    return element.matches('a, .citation');
}

function elementOf(node: Node): Element | undefined {
    return node instanceof Element ? node : (node.parentElement ?? undefined);
}

/** The selection without the blanks at its end: on some systems a double click selects the blank behind a word too. */
function trimmed(selection: Selection): Range {
    const range = selection.getRangeAt(0).cloneRange();
    const { endContainer: node, endOffset: end } = range;
    const text = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').slice(0, end) : '';
    if (text !== '' && node === range.startContainer) {
        range.setEnd(node, Math.max(range.startOffset + 1, text.trimEnd().length));
    }
    return range;
}
