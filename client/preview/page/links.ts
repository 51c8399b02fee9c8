/** Links inside the document: from the list to the annotations and back, from marks to notes and back, from mentions to items. */
import type { Frame } from './frame.js';
import type { Frames } from './frames.js';
import type { SingleClick } from './single-click.js';

export class Links {
    /** The mark from which the reader came to a note, by the id of its block. A note may be marked several times. */
    readonly #cameFrom = new Map<string, HTMLElement>();

    constructor(
        private readonly paper: HTMLElement,
        private readonly frames: Frames,
        private readonly clicks: SingleClick,
        private readonly reveal: (element: Element) => void,
    ) {
        paper.addEventListener('click', (event) => this.#clicked(event));
    }

    #clicked(event: MouseEvent): void {
        const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
        if (link) {
            event.preventDefault();
            this.clicks.act(event, () => this.#follow(link));
        }
    }

    #follow(link: HTMLAnchorElement): void {
        const target = link.getAttribute('role') === 'doc-backlink' ? this.#markOf(link) : this.#targetOf(link);
        if (!target) {
            return;
        }
        this.reveal(target);
        if (!target.matches('a, button')) {
            target.tabIndex = -1;
        }
        target.focus({ preventScroll: true });
    }

    #targetOf(link: HTMLAnchorElement): HTMLElement | undefined {
        const frame = frameOf(link, this.frames);
        if (frame && link.getAttribute('role') === 'doc-noteref') {
            this.#cameFrom.set(frame.block.id, link);
        }
        return frame?.element;
    }

    /** The mark from which the reader came, else the first one that leads to the note. */
    #markOf(link: HTMLAnchorElement): HTMLElement | undefined {
        const note = this.frames.frameAround(link)?.block.id ?? '';
        const last = this.#cameFrom.get(note);
        if (last?.isConnected) {
            return last;
        }
        const marks = this.paper.querySelectorAll<HTMLAnchorElement>('a[role="doc-noteref"]');
        return [...marks].find((mark) => frameOf(mark, this.frames)?.block.id === note);
    }
}

/** The id of the block to which a link leads. */
function idIn(link: HTMLAnchorElement): string {
    try {
        return decodeURIComponent(link.getAttribute('href')!.slice(1));
    } catch {
        return '';
    }
}

/** The block to which a link leads. A mark leads to the note of its part of the document, else to that of the other: it knows only its own. */
export function frameOf(link: HTMLAnchorElement, frames: Frames): Frame | undefined {
    const id = idIn(link);
    const [kind, name] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':'))];
    const other = kind === 'footnote' ? 'annex-note' : kind === 'annex-note' ? 'footnote' : undefined;
    return frames.frame(id) ?? (other === undefined ? undefined : frames.frame(other + name));
}
