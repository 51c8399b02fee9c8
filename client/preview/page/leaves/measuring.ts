/** Measures what is on the paper, in one flow without leaves. */
import type { Frame } from '../frame.js';
import type { Frames } from '../frames.js';
import { frameOf } from '../links.js';
import type { Line, Part } from './breaking.js';

/** What stays on the leaf of what follows it, as in language/formats/print.css. */
const keptWithNext =
    '.introduction-title, .section-title, .annotation-heading, .list-heading, .group-heading, .free-heading, .documents-item, .documentation-heading, .document-title, .author, .annex-heading, .annex-title';
/** Rows of a day that stay together: those of one meeting, and the date with the first. */
const rowWithNext = '.day-row, .slot-row:has(+ .slot-row > td.time)';
const rows = ':scope > tr:not(.findings-row)';

export interface Measured {
    readonly parts: readonly Part[];
    /** The frames of the notes, by their ids, and what each takes up. */
    readonly notes: ReadonlyMap<string, { readonly frame: Frame; readonly height: number }>;
    /** The frame of each part. */
    readonly owners: readonly Frame[];
    /** The head of the table of a part, by the index of the part. */
    readonly heads: ReadonlyMap<number, HTMLElement>;
}

/** Heights in pixels of the paper, whatever its size on the screen. */
export class Ruler {
    readonly #origin: number;
    readonly #scale: number;

    /** @param width of the paper, in its own pixels */
    constructor(paper: HTMLElement, width: number) {
        const box = paper.getBoundingClientRect();
        this.#origin = box.top;
        this.#scale = box.width > 0 ? box.width / width : 1;
    }

    extent(element: Element): Line {
        return this.line(element.getBoundingClientRect());
    }

    line({ top, bottom }: DOMRect): Line {
        return { top: (top - this.#origin) / this.#scale, bottom: (bottom - this.#origin) / this.#scale };
    }

    /** The lines of text in an element. */
    lines(element: Element): readonly Line[] {
        const range = document.createRange();
        range.selectNodeContents(element);
        const height = Number.parseFloat(getComputedStyle(element).lineHeight);
        const lines: { middle: number; size: number }[] = [];
        for (const box of range.getClientRects()) {
            const { top, bottom } = this.line(box);
            const [middle, size] = [(top + bottom) / 2, bottom - top];
            const last = lines.at(-1);
            if (!last || middle > last.middle + 0.6 * height) {
                lines.push({ middle, size });
            } else if (size > last.size) {
                // A raised mark says little about where its line is.
                Object.assign(last, { middle, size });
            }
        }
        return lines.map(({ middle }) => ({ top: middle - height / 2, bottom: middle + height / 2 }));
    }
}

/** Measures all blocks. */
export function measured(paper: HTMLElement, frames: Frames, ruler: Ruler): Measured {
    const parts: Writable[] = [];
    const notes = new Map<string, { readonly frame: Frame; readonly height: number }>();
    const heads = new Map<number, HTMLElement>();
    const owners: Frame[] = [];
    const { order } = frames;
    order.forEach(({ id }, index) => {
        const frame = frames.frame(id);
        if (!frame) {
            return;
        }
        const { root, element } = frame;
        if (root.matches('.footnote')) {
            const { top, bottom } = ruler.extent(element);
            notes.set(id, { frame, height: bottom - top });
            return;
        }
        const isTurned = (element.parentElement === paper ? element : element.parentElement)?.matches('.turned') ?? false;
        const add = (of: Element, more: Partial<Part>): void => {
            const part = { ...ruler.extent(of), keepsNext: false, beginsLeaf: false, isWhole: true, lines: () => [], head: 0, ...more };
            parts.push({ ...part, isTurned, notes: [] });
            owners.push(frame);
        };
        const table = root.matches('.text-table') ? root.querySelector('table') : root.closest('table');
        if (!table) {
            const next = order[index + 1];
            const leadsToList = root.matches('.paragraph') && next && frames.frame(next.id)?.group?.matches('.entries') === true;
            add(root, {
                keepsNext: root.matches(keptWithNext) || leadsToList === true,
                beginsLeaf: root.matches('.annex-heading'),
                isWhole: !root.matches('.paragraph'),
                lines: () => ruler.lines(root.matches('li') ? (root.querySelector('.text') ?? root) : root),
            });
            return;
        }
        const head = table.tHead;
        const isFirst = head !== null && (root.matches('.text-table') || element.previousElementSibling === head);
        if (isFirst) {
            add(head, { keepsNext: true });
        }
        const size = head ? head.offsetHeight : 0;
        for (const row of (root.matches('.text-table') ? (table.tBodies[0] ?? table) : root).querySelectorAll(rows)) {
            if (head) {
                heads.set(parts.length, head);
            }
            add(row, { keepsNext: row.matches(rowWithNext), head: size });
        }
    });
    marks(paper, frames, ruler, parts);
    return { parts, notes, heads, owners };
}

type Writable = Omit<Part, 'notes'> & { readonly notes: { readonly id: string; readonly at: number }[] };

/** Notes at each part which notes it marks. Marks and parts come in one order. */
function marks(paper: HTMLElement, frames: Frames, ruler: Ruler, parts: readonly Writable[]): void {
    let index = 0;
    for (const mark of paper.querySelectorAll<HTMLAnchorElement>('a[role="doc-noteref"]')) {
        const note = frameOf(mark, frames);
        if (!note?.root.matches('.footnote') || mark.closest('.footnote, thead')) {
            continue;
        }
        const { top, bottom } = ruler.extent(mark);
        const at = (top + bottom) / 2;
        while (index < parts.length - 1 && parts[index + 1]!.top <= at) {
            index++;
        }
        parts[index]?.notes.push({ id: note.block.id, at });
    }
}
